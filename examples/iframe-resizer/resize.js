// Version 5 calls its function `iframeResize`, version 4 `iFrameResize`.
(window.iframeResize ?? window.iFrameResize)({ license: "GPLv3" }, "#comparison");
