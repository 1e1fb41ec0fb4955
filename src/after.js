// What the page does once it is ready: the address follows what is shown, the words of the evidence are fetched, and the
// second program loads and follows.
//
// The programs touch nothing of this. They say what they show and want by attributes of the page's element: `data-link`
// (the link of the first program), `data-focus` (that of the second), `data-wants` (which of them wants the words).

let page;
let glue;
let deep;
let program;
/** Of a case that was opened in the page (`open/start.js`): its instance of the second program, and the words by the files
 * that they would be in. */
let deeper;
let carried;
/** Whether the address says nothing of what is shown, which is a file that it cannot carry. */
let isBare;
let depth;
let showing;
let following;
/** Whether the second program itself asked for what is shown next. */
let isAsked = false;

/** Takes up its work for a page that has become ready. */
export function start(parts) {
  ({ page, glue, deep, program, deeper, carried, isBare } = parts);
  const asked = location.search;
  new MutationObserver(follow).observe(page, { attributeFilter: ["data-link", "data-focus", "data-wants"] });
  follow();
  page.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-go]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    ask(link.search);
  });
  const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
  // Of a case that was opened in the page the document's picture is not.
  const picture = deeper ? undefined : page.querySelector("[data-areas]");
  if (picture) whenIdle(() => import("./areas.js").then(({ draw }) => draw({ page, place: picture })).catch(() => {}));
  if (!deeper) {
    // Paper says where it is from.
    addEventListener("beforeprint", () => page.querySelector("[data-address]")?.replaceChildren(location.href));
    if (document.querySelector("[data-open-data]")) {
      whenIdle(() => import("./open.js").then(({ start }) => start({ asked, program, after: import.meta.url }), () => {}));
    }
  }
  // A framed document shows one part: what it does not show is not loaded either.
  const isElsewhere = page.hasAttribute("data-embed") && document.documentElement.dataset.view === "positions";
  // Not before the browser has nothing better to do: the page is ready without it.
  if (deep && !isElsewhere) whenIdle(deepen);
}

function ask(query) {
  isAsked = true;
  glue.go(query);
}

/** Loads the second program, which follows the link of the first. */
function deepen() {
  const said = fetch(page.dataset.speech).then((answer) => (answer.ok ? answer.text() : Promise.reject()));
  const [loads, address] = deeper?.() ?? [import("./depth.js"), new URL("./depth.wasm", import.meta.url)];
  return Promise.all([loads, program(address), said])
    .then(async ([module, module_or_path, said]) => {
      await module.default({ module_or_path });
      module.listen(ask, said);
      depth = module;
      depth.show(page.dataset.link ?? "");
      deep.dataset.state = "ready";
    })
    // Its part of the document then stays as it is, for the plan that the document opened on.
    .catch(() => {});
}

function follow() {
  fetchWords();
  // After the frame that shows what was asked for; where something else was asked for elsewhere, once that is settled.
  clearTimeout(showing);
  showing = setTimeout(() => depth?.show(page.dataset.link ?? ""), isAsked ? 20 : 150);
  isAsked = false;
  // The address after a pause: changing it costs a browser as much as all the rest of a change, and some allow it a few
  // times a second.
  clearTimeout(following);
  following = setTimeout(followInAddress, 200);
  // Where the plans are a row to swipe, the one in force is in sight.
  requestAnimationFrame(() => setTimeout(() => {
    const plan = page.querySelector("[data-scenario][aria-pressed=true]")?.parentElement;
    const row = plan?.parentElement;
    if (row && row.scrollWidth > row.clientWidth) row.scrollLeft = plan.offsetLeft - row.offsetLeft;
  }));
}

// Of an address what the programs restore, each its own part; the parameters of others stay.
const OURS = {
  link: ["v", "scenario", "as-of", "evidence", "parties", "issues", "terms", "show"],
  focus: ["pair", "lead", "history", "open"],
};

/** Without a new entry in the history, which in a frame is the host's. */
function followInAddress() {
  if (isBare || "leaving" in page.dataset) return;
  // A part whose program does not run yet stays as it is.
  const parts = Object.keys(OURS).filter((part) => page.dataset[part] !== undefined);
  const names = parts.flatMap((part) => OURS[part]);
  const theirs = location.search.slice(1).split("&").filter((pair) => !names.includes(pair.split("=")[0]));
  const query = [...parts.map((part) => page.dataset[part]), ...theirs].filter(Boolean).join("&");
  const search = query && `?${query}`;
  if (search === location.search) return;
  try {
    history.replaceState(null, "", location.pathname + search + location.hash);
  } catch {
    // What a browser refuses here, as in some frames, is missed by nobody.
  }
}

/** Fetches the words of the evidence for the program that wants them, once each time. */
async function fetchWords() {
  const { wants, file } = page.dataset;
  if (!wants) return;
  delete page.dataset.wants;
  let words = carried?.get(file);
  try {
    const answer = carried ? undefined : await fetch(file, { signal: AbortSignal.timeout(30_000) });
    if (answer?.ok) words = await answer.text();
  } catch {
    // Then the program says so, and offers to try again.
  }
  (wants === "page" ? glue : depth)?.words(words);
}
