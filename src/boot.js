// Starts the page: loads what makes it interactive, and if that fails, now or later, leaves the readable document
// as it is and shows the line that stands hidden in it. No text here, nothing on the console, no network of our own.
//
// A module of its own, because the page's security policy allows no script inside the document. The build puts the
// real names of the files below.

const page = document.querySelector("[data-comparator]");

function fail() {
  if (!page || page.dataset.state === "error") return;
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

// The retry may be a link to the page itself; reloading keeps what the reader chose, which stands in the address.
document.addEventListener("click", (event) => {
  if (!event.target.closest?.("[data-failure] [data-retry]")) return;
  event.preventDefault();
  location.reload();
});

// A host whose own policy is stricter than ours keeps the stylesheet inside the document from working.
if (!getComputedStyle(document.documentElement).getPropertyValue("--paper")) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL("./page.css", import.meta.url);
  document.head.append(link);
}

const deep = page?.querySelector("[data-depth]");
let glue;
let depth;
let deepening;
let becomeReady;
let showing;
/** Whether the second program itself asked for what is shown next. */
let isAsked = false;

/** Resolved when the page is interactive; where it cannot become so, never: the document's state then says `error`. */
export const ready = new Promise((resolve) => (becomeReady = resolve));

/** Shows what a link restores: its query string. */
export function go(query) {
  glue?.go(query);
}

/** The second program, which follows the link of the first: loaded when it is first asked for. */
export function deepen() {
  deepening ??= Promise.all([import("./depth.js"), program(new URL("./depth.wasm", import.meta.url))])
    .then(async ([module, module_or_path]) => {
      await module.default({ module_or_path });
      module.listen((query) => {
        isAsked = true;
        go(query);
      });
      depth = module;
      depth.show(page.dataset.link ?? "");
      deep.dataset.state = "ready";
      return module;
    })
    .catch((cause) => {
      // Its part of the document then stays as it is, for the plan that the document opened on. Asked again, it is
      // tried again.
      deep.dataset.failed = "";
      deepening = undefined;
      throw cause;
    });
  return deepening;
}

// Of an address what the programs restore, each its own part; the parameters of others stay.
const OURS = {
  link: ["v", "scenario", "as-of", "evidence", "parties", "issues", "terms", "show"],
  focus: ["pair", "lead"],
};
let following;

/** The address follows what is shown, after a pause: changing it costs a browser as much as all the rest of a change, and
 * some allow it a few times a second. Without a new entry in the history, which in a frame is the host's. */
function follow() {
  clearTimeout(following);
  following = setTimeout(() => {
    // A part whose program does not run yet stays as it is.
    const parts = Object.keys(OURS).filter((part) => page.dataset[part] !== undefined);
    const names = parts.flatMap((part) => OURS[part]);
    const theirs = location.search.slice(1).split("&").filter((pair) => !names.includes(pair.split("=")[0]));
    const query = [...parts.map((part) => page.dataset[part]), ...theirs].filter(Boolean).join("&");
    const address = location.pathname + (query && `?${query}`) + location.hash;
    if (address === location.pathname + location.search + location.hash) return;
    try {
      history.replaceState(null, "", address);
    } catch {
      // What a browser refuses here, as in some frames, is missed by nobody.
    }
  }, 200);
}

/** Fetches the words of the evidence for the program that wants them, once each time. */
async function fetchWords() {
  const { wants, file } = page.dataset;
  if (!wants) return;
  delete page.dataset.wants;
  let words;
  try {
    const answer = await fetch(file, { signal: AbortSignal.timeout(30_000) });
    if (answer.ok) words = await answer.text();
  } catch {
    // Then the program says so, and offers to try again.
  }
  (wants === "page" ? glue : depth)?.words(words);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-share]");
  if (button) import("./share.js").then(({ share }) => share(button.dataset.share), () => {});
});

if (page) {
  page.dataset.state = "loading";
  // What the second program shows follows the link of the first. Until it is there its part of the document holds for
  // the plan that the document opened on, and for no other.
  new MutationObserver(() => {
    const { link, state } = page.dataset;
    follow();
    fetchWords();
    if (!depth && deep) deep.dataset.state = link ? "stale" : "static";
    // After the frame that shows what was asked for; where something else was asked for elsewhere, once that is settled.
    clearTimeout(showing);
    showing = setTimeout(() => depth?.show(page.dataset.link ?? ""), isAsked ? 20 : 150);
    isAsked = false;
    // Where the plans are a row to swipe, the one in force is in sight.
    requestAnimationFrame(() => setTimeout(() => {
      const plan = page.querySelector("[data-scenario][aria-pressed=true]")?.parentElement;
      const row = plan?.parentElement;
      if (row && row.scrollWidth > row.clientWidth) row.scrollLeft = plan.offsetLeft - row.offsetLeft;
    }));
    if (state === "ready") becomeReady();
  }).observe(page, { attributeFilter: ["data-link", "data-focus", "data-wants", "data-state"] });

  // Imported by calls, so that a file which is blocked, missing or of the wrong type can be caught.
  Promise.all([import("./page.js"), program(new URL("./page.wasm", import.meta.url))])
    .then(async ([module, module_or_path]) => {
      await module.default({ module_or_path });
      glue = module;
      page.addEventListener("click", (event) => {
        const link = event.target.closest?.("a[data-go]");
        if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        isAsked = true;
        go(link.search);
      });
    })
    .catch(fail);

  const { view = "positions" } = document.documentElement.dataset;
  // A framed document shows one part: what it does not show is not loaded either.
  if (deep && !(page.hasAttribute("data-embed") && view === "positions")) {
    ready
      // Not before the browser has nothing better to do: the page is ready without it.
      .then(() => new Promise((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve)))
      .then(deepen)
      .catch(() => {});
  }
}

// Compiled while it arrives where the host names its type, afterwards where it does not: the generated module would
// manage that as well, but with a complaint on the console.
async function program(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw answer;
  return answer.headers.get("Content-Type") === "application/wasm" ? answer : answer.arrayBuffer();
}
