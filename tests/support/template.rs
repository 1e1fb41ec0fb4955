//! A small site template in a folder of its own, of the shape that the build makes.

use std::fs;

use tempfile::TempDir;

const DOCUMENT: &str = "<!doctype html>\n<html lang=\"{{lang}}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{{title}}</title>\n\
    <meta name=\"description\" content=\"{{description}}\">\n{{more}}\n{{embed}}<script>{{first}}</script>\n\
    <style>@layer tokens{:root{--paper:light-dark(#fff,#15161a);--paper-raised:light-dark(#f6f5f2,#1f2026);\
    --focus:light-dark(#0b57d0,#9ec1ff)}}</style>\n\
    <noscript><link rel=\"stylesheet\" href=\"{{root}}assets/page.css\"></noscript>\n\
    <link rel=\"modulepreload\" href=\"{{root}}assets/page.js\">\n<script type=\"module\" src=\"{{root}}assets/boot.js\"></script>\n\
    {{embed}}<script type=\"module\" src=\"{{root}}assets/height.js\"></script>\n</head>\n<body>\n{{masthead}}\n\
    <style>p{margin:0}</style>\n{{embed}}<style>.embed{margin:0}</style>\n{{fixed}}<style>.prose{margin:0}</style>\n{{body}}\n</body>\n</html>\n";

/// The tokens that settings look at, and nothing else.
const STYLESHEET: &str = "@layer tokens{:root{--paper:light-dark(#fff,#15161a);--paper-raised:light-dark(#f6f5f2,#1f2026);\
    --focus:light-dark(#0b57d0,#9ec1ff)}}";

/// A template of a release.
pub(crate) fn template_of(release: &str) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let put = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("it is in a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    let list = serde_json::json!({
        "release": release,
        "files": ["page.js", "page.wasm", "page.css"],
        "modules": ["boot.js", "height.js", "inline.js", "loader.js"],
    });
    put("template.json", &list.to_string());
    put("template.html", DOCUMENT);
    put("first.js", "first()");
    put("method.md", include_str!("../../docs/method.md"));
    put("assets/page.js", "export let page");
    put("assets/page.wasm", "a program");
    put("assets/page.css", STYLESHEET);
    put("assets/boot.js", "import(\"./page.js\");new URL(\"./page.css\")");
    put("assets/height.js", "import \"./boot.js\"");
    put("assets/inline.js", "import \"./boot.js\"");
    put("assets/loader.js", "import(\"./inline.js\")");
    put("embed/position-comparator.d.ts", "export {}");
    folder
}

/// A template that the command takes.
pub(crate) fn template() -> TempDir {
    template_of(env!("CARGO_PKG_VERSION"))
}
