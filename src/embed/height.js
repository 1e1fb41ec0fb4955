// Tells the page that frames this document how high its content is, in the words of every script that such pages
// already run, and of browsers that need none. Loaded by every document that is made to be framed.
//
// Heights are whole CSS pixels of the content, never of the window, so that a frame can shrink. They are sent when
// they change, at most once a frame, and never polled. Only what a host has to know goes to `*`: that a document is
// here, and its height. Everything else goes over the channel that our own loader hands us.

if (parent !== window) {
  const root = document.documentElement;
  // As the host wrote it: what is shown goes into the address later on. After a reload it stands there already, and is
  // left out: hosts that find their frame by its address wrote one without, more often than not.
  const { origin, pathname, search, hash } = location;
  const ours = /^(v|scenario|as-of|evidence|terms|parties|issues|show|pair|lead|history|open)=/;
  const isReloaded = performance.getEntriesByType("navigation")[0]?.type === "reload";
  const theirs = search.slice(1).split("&").filter((part) => !ours.test(part)).join("&");
  const src = isReloaded ? origin + pathname + (theirs && `?${theirs}`) + hash : location.href;
  // Only a name: one with pym's own sign in it would make other words of what is said to the host.
  const pym = /^(?:(?!xPYMx)\S)+$/.exec(new URLSearchParams(location.search).get("childId") ?? "")?.[0];
  let height = 0;
  let resizer;
  let event;
  let port;

  const say = (message) => parent.postMessage(message, "*");
  const sayToAmp = () => say({ sentinel: "amp", type: "embed-size", height });
  const sayToPym = () => pym && say(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);

  // The first answer is called `init`. What stands behind it keeps version 5 from warning of an old child.
  function sayToResizer() {
    if (!resizer) return;
    say(`[iFrameSizer]${resizer}:${height}:${root.clientWidth}:${event}:5`);
    event = "size";
  }

  // WordPress may write its secret into the fragment long after the document has loaded.
  function sayToWordPress() {
    const secret = /\bsecret=(\w+)/.exec(location.hash)?.[1];
    if (secret) say({ message: "height", value: height, secret });
  }

  function measure() {
    const now = Math.ceil(root.getBoundingClientRect().height);
    // A frame that is not displayed has no height to tell.
    if (!now || now === height) return;
    height = now;
    // Datawrapper's listener goes by the window, its older ones by a part of the frame's address.
    say({ "datawrapper-height": { [src]: height } });
    sayToAmp();
    say({ kind: "interactive:height", height });
    // The Guardian reads the first two, Medium, Infogram and Embedly the others.
    say(JSON.stringify({ type: "set-height", value: height, context: "iframe.resize", src, height }));
    sayToPym();
    sayToResizer();
    sayToWordPress();
    port?.postMessage({ type: "height", height });
    try {
      requestResize();
    } catch {
      // Only browsers that size frames themselves know this function, and it may refuse.
    }
  }

  function hear(text) {
    const init = /^\[iFrameSizer\](?:(.+?):[^:]*:(?:true|false):|resize|reset)/.exec(text);
    if (init?.[1] && init[1] !== resizer) {
      resizer = init[1];
      event = "init";
    }
    if (height && init) sayToResizer();
    if (height && text.startsWith(`pymxPYMx${pym}xPYMxwidthxPYMx`)) sayToPym();
  }

  function connect(channel) {
    port = channel;
    if (height) port.postMessage({ type: "height", height });
    import("./port.js").then(
      ({ speak }) => speak(port),
      () => port.postMessage({ type: "error", error: { code: "failed", message: "a file of the comparator is missing" } }),
    );
  }

  addEventListener("message", ({ source, data, ports }) => {
    if (source !== parent || !data) return;
    if (typeof data === "string") hear(data);
    else if (data["position-comparator"] === 1 && ports.length === 1 && !port) connect(ports[0]);
    else if (height && data.sentinel === "amp" && data.type === "frames-init") sayToAmp();
    else if (height && data.message === "ready") sayToWordPress();
  });

  say("[iFrameResizerChild]Ready");
  measure();
  new ResizeObserver(measure).observe(root);
}
