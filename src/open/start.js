// Shows a case that was opened in the page: fresh instances of the page's programs take a fresh element in the place of
// the one on screen. **That stays, and works, until the new one is ready**; if that never happens nothing has changed.
//
// What belongs to the published case alone goes with it or says why it is not there: its evidence page, its links and
// codes, its plans in the address. Loading the page again brings all of it back.

import { dressed } from "./dressed.js";

const PATIENCE = 60_000;

const bar = document.querySelector("[data-whose-data]");
/** The way back to the published case as it was. */
const published = location.href.split("#")[0];
/** The top of the site. */
const top = new URL(document.querySelector("[data-comparator]").dataset.base, published);
/** Which instance of the programs is on screen: the document's own are the first. */
let turn = 1;
/** Of the case on screen: its kind, its name, its element, its words. */
let shown = {};

/** What shows a case, by the name that `open.rs` chooses by: the program, what goes deeper, and styles of its own. With every
 * `again` they are fresh ones. */
const PROGRAMS = {
  page: (again) => ({
    first: () => [import("./page.js" + again), new URL("./page.wasm", import.meta.url)],
    deeper: () => [import("./depth.js" + again), new URL("./depth.wasm", import.meta.url)],
  }),
  // One program for both.
  wide(again) {
    const both = () => [import("./wide.js" + again), new URL("./wide.wasm", import.meta.url)];
    return { first: both, deeper: both, styles: new URL("./wide.css", import.meta.url) };
  },
};

/**
 * Puts a case on screen. Rejects if it cannot be shown; everything is then as it was.
 *
 * `wanted` is what was checked, `parts` what `after.js` handed over; `close` is called just before anything changes.
 */
export async function show({ name, kind, search, given }, { after, program }, close) {
  const old = document.querySelector("[data-comparator]");
  const isNext = shown.kind === "file" && shown.name === name;
  const again = `?${(turn += 1)}`;
  const { page, deep, outline } = fresh(old, kind, given.outline);
  const before = location.href;
  // What it has still to say of its own link would take away what the new one is asked for.
  old.dataset.leaving = "";
  const links = relative();
  // What is fetched later is where it was, too.
  const absolute = (element, name) => (element.dataset[name] = new URL(element.dataset[name], before).href);
  absolute(page, "speech");
  // The same file, mended, opens on what was chosen in it. What the programs open on they take from the address.
  goTo(kind === "file" ? top.pathname + (isNext && old.dataset.link ? `?${old.dataset.link}` : "") : location.pathname + search);
  const { first, deeper, styles } = PROGRAMS[given.program](again);
  let glue;
  let start;
  try {
    if (styles) await dressed(styles);
    old.before(page, outline);
    glue = await begin(page, first(), program);
    ({ start } = await import(after + again));
  } catch (error) {
    page.remove();
    outline.remove();
    delete old.dataset.leaving;
    goTo(before);
    throw error;
  }
  close();
  swap(old, page);
  // What draws only what is in sight had nothing in sight before.
  dispatchEvent(new Event("resize"));
  for (const [link, href] of links) link.href = href;
  absolute(document.querySelector("[data-dialogs]"), "dialogs");
  // The programs of the case before are never given back, its words are.
  shown.carried?.clear();
  const carried = new Map(given.words);
  shown = { kind, name, page, carried };
  // For what makes pictures and tables of it.
  Object.assign(page, { carried, whose: name });
  if (kind === "file") goTo(top.pathname);
  dress(name, kind, given);
  start({ page, deep, glue, program, deeper, carried, isBare: kind === "file" });
  bar.focus();
  scrollTo(0, 0);
}

/** An element like the one on screen, with nothing in it yet, and what it starts from. */
function fresh(old, kind, text) {
  const page = old.cloneNode(false);
  for (const name of ["link", "focus", "wants", "behind", "outline"]) delete page.dataset[name];
  // The names that `open.rs` has words under.
  Object.assign(page.dataset, { file: "", words: "" });
  // Links to evidence open it in place. To somebody who opens them elsewhere they are links to nowhere.
  Object.assign(page.dataset, { opening: "", base: "#", state: "loading", opened: kind });
  page.hidden = true;
  const like = (selector) => old.querySelector(selector).cloneNode(false);
  const [place, deep, mount] = [like("[data-page]"), like("[data-depth]"), like("[data-depth-mount]")];
  for (const empty of [place, mount]) empty.dataset.bare = "";
  deep.dataset.state = "static";
  deep.append(old.querySelector(".depth__wait").cloneNode(true), mount);
  page.append(place, deep);
  const outline = document.createElement("script");
  outline.type = "text/plain";
  outline.dataset.outline = "";
  outline.textContent = text;
  return { page, deep, outline };
}

/** Starts a program in a fresh element, and waits until that shows its case. */
async function begin(page, [module, address], program) {
  let glue;
  let settle;
  const ready = new Promise((resolve, reject) => (settle = { resolve, reject }));
  // It may be settled when nobody waits for it any more.
  ready.catch(() => {});
  // Each time that something has to follow, so that it does once.
  let turns = 0;
  const watch = new MutationObserver(() => {
    const { state, behind } = page.dataset;
    // What follows after the frame that shows what came first; what is hidden gets none to wait for.
    if (behind === "true") {
      const turn = (turns += 1);
      const rest = () => {
        if (turn !== turns) return;
        turns += 1;
        glue.rest();
      };
      requestAnimationFrame(() => setTimeout(rest));
      setTimeout(rest, 300);
    }
    if (state === "ready") settle.resolve();
    if (state === "error") settle.reject(new Error("no case"));
  });
  watch.observe(page, { attributeFilter: ["data-state", "data-behind"] });
  // Before `boot.js` hears of it, which would say that the page on screen had crashed.
  const crash = (event) => {
    if (!((event.error ?? event.reason) instanceof WebAssembly.RuntimeError)) return;
    if (page.dataset.state === "loading") {
      event.preventDefault();
      event.stopImmediatePropagation();
      settle.reject(event.error ?? event.reason);
    } else if (page.isConnected) {
      page.dataset.state = "error";
    }
  };
  for (const type of ["error", "unhandledrejection"]) addEventListener(type, crash, true);
  const timer = setTimeout(() => settle.reject(new Error("too slow")), PATIENCE);
  try {
    glue = await module;
    await glue.default({ module_or_path: await program(address) });
    await ready;
    return glue;
  } catch (error) {
    watch.disconnect();
    page.dataset.state = "error";
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Puts the new element in the place of the old, with everything of that which no program made. */
function swap(old, page) {
  const [place, deep] = page.children;
  const isMade = (child) => child.matches("[data-page], [data-depth]");
  const all = [...old.children].map((child) => (isMade(child) ? (child.matches("[data-page]") ? place : deep) : child));
  // What follows the old element does nothing more without these.
  for (const name of ["link", "focus", "wants"]) delete old.dataset[name];
  page.append(...all);
  old.remove();
  for (const outline of [...document.querySelectorAll("script[data-outline]")].slice(1)) outline.remove();
  page.hidden = false;
}

/** Says whose data this is wherever the document said it of the published case. */
function dress(name, kind, { title, lang, documentTitle, facts, hasPlans }) {
  document.title = documentTitle;
  document.querySelector("link[rel=canonical]")?.remove();
  for (const link of document.querySelectorAll('link[type="application/json+oembed"]')) link.remove();
  const head = document.querySelector(".masthead__title");
  head.textContent = title;
  head.lang = lang;
  const line = document.querySelector(".masthead__facts");
  const method = line.querySelector('a[href$="method/"]');
  line.replaceChildren(facts, ...(method ? [" · ", method] : []));
  // Whose work and on which terms: that is said of the published case.
  for (const part of document.querySelectorAll('.colophon, .sheet, .wide__rest, .areas, .parts li:has([href="#areas"])')) part.remove();
  for (const link of document.querySelectorAll('.parts a[href="#how-firm"]')) link.parentElement.hidden = !hasPlans;

  const said = bar.querySelector("[data-said]");
  const [start, end] = (kind === "file" ? bar.dataset.ofFile : bar.dataset.ofAddress).split("{name}");
  const whose = document.createElement("b");
  whose.textContent = name;
  whose.translate = false;
  said.replaceChildren(start, whose, end);
  bar.querySelector("[data-back]").hidden = false;
  bar.hidden = false;

  const along = document.querySelector("[data-take-along]");
  for (const button of along.querySelectorAll(":scope > [data-share]")) {
    const { share } = button.dataset;
    button.hidden = share !== "take" && (kind === "file" || share !== "link");
  }
  along.querySelector("[role=status]").replaceChildren();
  const note = along.querySelector("[data-why-not]") ?? document.createElement("p");
  note.dataset.whyNot = "";
  note.className = "take-along__why-not";
  note.textContent = kind === "file" ? bar.dataset.noLink : bar.dataset.noEmbed;
  along.append(note);
}

bar.querySelector("[data-back]").addEventListener("click", () => {
  const address = new URL(published);
  // What the link asked for is no part of the published case.
  if (address.searchParams.has("data")) address.search = "";
  goTo(address.href);
  location.reload();
});

/** The document's own links to other documents, with where they lead: another address would lead relative ones elsewhere. */
function relative() {
  const links = [...document.querySelectorAll("a[href]:not([href=''], [href^='#'], [href^='?'])")];
  return links.filter((link) => !link.closest("[data-page], [data-depth]")).map((link) => [link, link.href]);
}

/** Changes the address without a new entry in the history. */
function goTo(address) {
  try {
    history.replaceState(null, "", address);
  } catch {
    try {
      // Without an origin a page may change its query alone.
      history.replaceState(null, "", new URL(address, location.href).search || location.pathname);
    } catch {
      // Then it stays.
    }
  }
}
