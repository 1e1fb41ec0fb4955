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

if (page) {
  page.dataset.state = "loading";
  const deep = page.querySelector("[data-depth]");
  let depth;
  // What the second program shows follows the link of the first. Until it is there its part of the document holds for
  // the plan that the document opened on, and for no other.
  new MutationObserver(() => {
    const { link, state } = page.dataset;
    if (!depth && deep) deep.dataset.state = link ? "stale" : "static";
    // After the frame that shows what was asked for.
    requestAnimationFrame(() => setTimeout(() => {
      depth?.show(page.dataset.link ?? "");
      // Where the plans are a row to swipe, the one in force is in sight.
      const plan = page.querySelector("[data-scenario][aria-pressed=true]")?.parentElement;
      const row = plan?.parentElement;
      if (row && row.scrollWidth > row.clientWidth) row.scrollLeft = plan.offsetLeft - row.offsetLeft;
    }));
    if (state === "ready") later?.();
  }).observe(page, { attributeFilter: ["data-link", "data-state"] });
  let later;
  const ready = new Promise((resolve) => (later = resolve));

  // Imported by calls, so that a file which is blocked, missing or of the wrong type can be caught.
  Promise.all([import("./page.js"), program(new URL("./page.wasm", import.meta.url))])
    .then(async ([glue, module_or_path]) => {
      await glue.default({ module_or_path });
      page.addEventListener("click", (event) => {
        const link = event.target.closest?.("a[data-go]");
        if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        glue.go(link.search);
      });
    })
    .catch(fail);

  ready
    // Not before the browser has nothing better to do: the page is ready without it.
    .then(() => deep && new Promise((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve)))
    .then(() => deep && Promise.all([import("./depth.js"), program(new URL("./depth.wasm", import.meta.url))]))
    .then(async ([module, module_or_path]) => {
      await module.default({ module_or_path });
      depth = module;
      depth.show(page.dataset.link ?? "");
      deep.dataset.state = "ready";
    })
    // Its part of the document then stays as it is, for the plan that the document opened on.
    .catch(() => deep && (deep.dataset.failed = ""));
}

// Compiled while it arrives where the host names its type, afterwards where it does not: the generated module would
// manage that as well, but with a complaint on the console.
async function program(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw answer;
  return answer.headers.get("Content-Type") === "application/wasm" ? answer : answer.arrayBuffer();
}
