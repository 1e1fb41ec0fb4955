// Starts the page: loads what makes it interactive, and if that fails, now or later, leaves the readable document
// as it is and shows the line that stands hidden in it. No text here, nothing on the console, no network of our own.
//
// A module of its own, because the page's security policy allows no script inside the document but one. The build puts
// the real names of the files below. Everything that can wait until the page is ready is in `after.js`.
//
// It runs as soon as it is there: the program is compiled while the document is still read, and starts when that is done.

// Imported by calls, so that a file which is blocked, missing or of the wrong type can be caught.
const coming = Promise.all([import("./page.js"), program(new URL("./page.wasm", import.meta.url))]);
// What fails before anybody waits for it is no error of its own.
coming.catch(() => {});
if (document.readyState === "loading") await new Promise((go) => document.addEventListener("DOMContentLoaded", go));

const page = document.querySelector("[data-comparator]");

function fail() {
  if (!page) return;
  page.dataset.state = "error";
  for (const line of document.querySelectorAll("[data-failure]")) line.hidden = false;
}

// A crash of the compiled page reaches us as a trap, whichever event it happened in: panics carry no text, and what
// the reader did last may be half done. Other people's errors (extensions, hosts) are none of our business.
function watch(event) {
  const cause = event.error ?? event.reason;
  if (!(cause instanceof WebAssembly.RuntimeError)) return;
  event.preventDefault();
  fail();
}

// Where wasm is switched off there is no such type to compare with, and nothing to watch.
if (globalThis.WebAssembly) {
  addEventListener("error", watch);
  addEventListener("unhandledrejection", watch);
}

document.addEventListener("click", (event) => {
  // What readers take along: from the first click on, so that none is lost.
  const button = event.target.closest?.("[data-share]");
  if (button) import("./share.js").then(({ share }) => share(button.dataset.share), () => {});
  // The retry may be a link to the page itself; reloading keeps what the reader chose, which stands in the address.
  if (!event.target.closest?.("[data-failure] [data-retry]")) return;
  event.preventDefault();
  location.reload();
});

const root = document.documentElement;
// A host whose own policy is stricter than ours keeps what stands inside the document from working.
if (!getComputedStyle(root).getPropertyValue("--paper")) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL("./page.css", import.meta.url);
  document.head.append(link);
}
if (page?.hasAttribute("data-embed")) root.dataset.view ??= "positions";

// The same in the language that the address asks for, and in that of its links to others whatever is chosen here.
const languages = [...document.querySelectorAll("a[data-language]")];
const lang = new URLSearchParams(location.search).get("lang");
const asked = languages.find((link) => link.hreflang === lang && lang !== root.lang);
const carry = () => {
  // The address is behind what is shown by a moment, and says what the program does not. As it stands: other parameters are
  // not ours to write anew.
  const link = page?.dataset.link;
  const isKept = link === undefined ? /^(?!lang=)/ : /^(pair|lead|history|open|data|view|theme|locked)\b/;
  const query = [link, ...location.search.slice(1).split("&").filter((part) => isKept.test(part))].filter(Boolean).join("&");
  for (const link of languages) Object.assign(link, { search: query, hash: location.hash });
};
for (const type of ["pointerdown", "focusin"]) {
  addEventListener(type, ({ target }) => target.closest?.("[data-language]") && carry());
}
if (asked) {
  carry();
  location.replace(asked);
}

let glue;
let becomeReady;

/** Resolved when the page is interactive; where it cannot become so, never: the document's state then says `error`. */
export const ready = new Promise((resolve) => (becomeReady = resolve));

/** Shows what a link restores: its query string. */
export function go(query) {
  glue?.go(query);
}

if (page) {
  page.dataset.state = "loading";
  const deep = page.querySelector("[data-depth]");
  let isStarted = false;
  // Each time that something has to follow, so that it does once.
  let turns = 0;
  new MutationObserver(() => {
    // Until the second program is there its part of the document holds for the plan that the document opened on, and
    // for no other.
    if (deep && deep.dataset.state !== "ready") deep.dataset.state = page.dataset.link ? "stale" : "static";
    // What follows after the frame that shows what came first; frames out of sight get none to wait for.
    if (page.dataset.behind === "true") {
      const turn = (turns += 1);
      const rest = () => {
        if (turn !== turns) return;
        turns += 1;
        glue.rest();
      };
      requestAnimationFrame(() => setTimeout(rest));
      setTimeout(rest, 300);
    }
    if (page.dataset.state !== "ready" || isStarted) return;
    isStarted = true;
    becomeReady();
    import("./after.js").then(({ start }) => start({ page, deep, glue, program }), () => {});
  }).observe(page, { attributeFilter: ["data-link", "data-state", "data-behind"] });

  coming
    .then(async ([module, module_or_path]) => {
      glue = module;
      await module.default({ module_or_path });
      if (page.dataset.state === "error") fail();
    })
    .catch(fail);
}

// Compiled while it arrives where the host names its type, afterwards where it does not: the generated module would
// manage that as well, but with a complaint on the console.
export async function program(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw answer;
  return answer.headers.get("Content-Type") === "application/wasm" ? WebAssembly.compileStreaming(answer) : answer.arrayBuffer();
}
