// What a reader takes along: a link to this view, the sentence with its citation, a printed sheet, pictures and tables, the
// code that embeds this view.
// Loaded with the first click on one of them. Every word stands in the document; only code is written here.

import { dialogs } from "./dialogs.js";

/** The page's element, which is another one once somebody has opened data in it. */
const root = () => document.querySelector("[data-comparator]");
const place = document.querySelector("[data-take-along]");
const said = place.querySelector("[role=status]");

/** What else of an address belongs to the view; the rest is the page's own. */
const ALSO = ["pair", "lead", "history", "open"];

/** Whether a parameter belongs to the view: where the data is, of data that the address names. */
const isAlso = (name) => ALSO.includes(name) || (name === "data" && root().dataset.opened);

/** What writes the code, once its dialog has been opened. */
let code;

const answers = { link: () => copy(address()), sentence: () => copy(citation()), print, take, embed, close: () => code.close(), code: () => code.copy() };

/** Does what a button asks for. */
export function share(what) {
  const isAtRest = () => root().dataset.behind !== "true";
  // A choice that all of the page does not show yet has its turn first; without one, nothing comes between click and answer.
  if (isAtRest()) answers[what]?.();
  else until(isAtRest).then(answers[what]);
}

/** The parameters that restore the view. */
function view() {
  // As they stand: decoded, a sign in a value could pass for the next parameter.
  const also = location.search.slice(1).split("&").filter((pair) => isAlso(pair.split("=")[0]));
  return [root().dataset.link, ...also].filter(Boolean).join("&");
}

function address() {
  const query = view();
  return location.origin + location.pathname + (query && `?${query}`);
}

function citation() {
  const sentence = root().querySelector("[aria-live][aria-atomic]").textContent.trim();
  return place.dataset.citation.replace("{sentence}", () => sentence).replace("{address}", () => address());
}

async function copy(text) {
  said.replaceChildren();
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = place.dataset.copied;
  } catch {
    // One click marks all of it.
    const byHand = document.createElement("span");
    byHand.className = "take-along__text";
    byHand.tabIndex = 0;
    byHand.textContent = text;
    said.append(place.dataset.byHand, byHand);
  }
}

/** Pictures and tables are made by a program of their own. */
function take() {
  begin(async () => (await import("./along.js")).open(address));
}

function embed() {
  begin(async () => {
    code = await import("./code.js");
    code.open({ address, view });
  });
}

/** Opens a dialog, or says that it cannot be had. */
async function begin(open) {
  said.replaceChildren();
  try {
    await dialogs();
    await open();
  } catch {
    said.textContent = place.dataset.failed;
  }
}

// The sheet: what stands hidden in the document for paper, with the sources of what is on screen.

const sheet = root().querySelector("[data-sheet]");

/** More do not fit on a sheet. */
const MOST = 90;

async function print() {
  // The document knows its own sources, and no others.
  const undo = root().dataset.link && root().dataset.state === "ready" ? await note() : undefined;
  // The address of the page is behind what it shows by a moment.
  addEventListener("beforeprint", () => (sheet.querySelector("[data-address]").textContent = address()), { once: true });
  if (undo) addEventListener("afterprint", undo, { once: true });
  window.print();
}

/** Numbers the sources that the page lists behind its sentence. Answers what takes them away again. */
async function note() {
  const asked = document.activeElement;
  const { scrollX, scrollY } = globalThis;
  const { link } = root().dataset;
  const sentence = root().querySelector("[data-open=sentence]");
  const isOpen = () => sentence.ariaExpanded === "true";
  const opener = root().querySelector("[data-page] a[aria-expanded=true]");
  // Listed out of sight: nothing on screen moves.
  root().dataset.noted = "";
  if (!isOpen()) sentence.click();
  await until(() => isOpen() && root().querySelector(".evidence") && !root().querySelector(".evidence__state[role=status]"));
  const restore = number();
  if (opener !== sentence) (opener ?? sentence).click();
  await until(() => root().dataset.link === link);
  asked?.focus({ preventScroll: true });
  scrollTo(scrollX, scrollY);
  const undo = () => {
    changes.disconnect();
    restore?.();
    delete root().dataset.noted;
  };
  // Not every browser says when it has printed.
  const changes = new MutationObserver(undo);
  changes.observe(root(), { attributeFilter: ["data-link"] });
  if (!restore) undo();
  return undo;

  function number() {
    const list = sheet.querySelector(".sheet__notes");
    const rows = [...root().querySelectorAll(root().querySelector(".matrix[data-plan]") ? ".matrix__row:not([data-open])" : ".matrix__row")];
    const cells = rows.flatMap((row) => [...row.querySelectorAll("[data-cell]")]);
    // One after the other, in the order of the table.
    const listed = [...root().querySelectorAll(".evidence__cell")];
    const places = new Map();
    const numbers = listed.map((cell) => {
      const sources = [...cell.querySelectorAll(":scope > .evidence__list .sources li")];
      for (const source of sources) if (!places.has(which(source))) places.set(which(source), { at: places.size + 1, source });
      return [...new Set(sources.map((source) => places.get(which(source)).at))].sort((one, other) => one - other);
    });
    if (!list || places.size === 0 || places.size > MOST || cells.length !== listed.length) return;
    const notes = list.cloneNode();
    for (const { source } of places.values()) notes.appendChild(document.createElement("li")).textContent = named(source);
    list.replaceWith(notes);
    const all = [...root().querySelectorAll("[data-cell]")];
    const before = all.map((cell) => cell.dataset.notes);
    const put = (cell, words) => (words ? (cell.dataset.notes = words) : delete cell.dataset.notes);
    for (const cell of all) put(cell);
    for (const [at, cell] of cells.entries()) put(cell, numbers[at].length && `[${numbers[at].join(", ")}]`);
    return () => {
      notes.replaceWith(list);
      for (const [at, cell] of all.entries()) put(cell, before[at]);
    };
  }
}

/** Tells sources apart, of which several may be called the same. */
const which = (source) => [source.textContent, source.firstElementChild.getAttribute("href")].join(" ");

/** What finds a source again, as in the document: outlet, headline and date, and the address where there is no headline. */
function named(source) {
  const [name, facts] = source.children;
  const [, date] = /^\s*\(([^·)]*\d[^·)]*?)\s*[·)]/.exec(facts.textContent) ?? [];
  const hasHeadline = name.textContent.includes(": ");
  const url = !hasHeadline && name.getAttribute("href")?.replace(/^https?:\/\/(www\.)?/, "").replace(/\/+$/, "");
  return [name.textContent, date && `(${date})`, url].filter(Boolean).join(" ");
}

/** Resolved once the page has become so. */
function until(is) {
  return new Promise((resolve) => {
    const look = () => {
      if (!is()) return;
      changes.disconnect();
      resolve();
    };
    const changes = new MutationObserver(look);
    changes.observe(root(), { attributes: true, childList: true, subtree: true });
    look();
  });
}
