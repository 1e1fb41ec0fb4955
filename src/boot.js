// Starts the page: loads what makes it interactive, and if that fails, now or later, leaves the readable document
// as it is and shows the line that stands hidden in it. No text here, nothing on the console, no network of our own.
//
// A module of its own, because the page's security policy allows no script inside the document. The build puts the
// real names of both files below.

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

if (page) {
  page.dataset.state = "loading";
  // Imported by a call, so that a file which is blocked, missing or of the wrong type can be caught.
  Promise.all([import("./page.js"), program()])
    .then(([glue, module_or_path]) => glue.default({ module_or_path }))
    .catch(fail);
}

// Compiled while it arrives where the host names its type, afterwards where it does not: the generated module would
// manage that as well, but with a complaint on the console.
async function program() {
  const answer = await fetch(new URL("./page.wasm", import.meta.url));
  if (!answer.ok) throw answer;
  return answer.headers.get("Content-Type") === "application/wasm" ? answer : answer.arrayBuffer();
}
