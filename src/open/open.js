// Opening data files in the page: chosen in the dialog, dropped anywhere, or named by the address (`?data=URL`). What is
// on screen stays until a case without errors is there and somebody wants to see it.
//
// Loaded when the page is ready and the browser has nothing better to do, with the dialog, which stands in a file that the
// build made. What reads, and what shows, comes with the first file. Every word stands in that file or comes from the program
// that reads; **texts are only ever put in as text**.

import { dialogs } from "./dialogs.js";
import { MOST_BYTES, gather, read } from "./read.js";

const MOST_FILES = 200;

await dialogs();

const dialog = document.querySelector("dialog[data-open]");
const words = dialog.dataset;
const input = dialog.querySelector("input");
const said = dialog.querySelector("[data-said]");
const progress = dialog.querySelector("[data-progress]");
const result = dialog.querySelector("[data-result]");
const found = dialog.querySelector("[data-findings]");
const drop = document.querySelector("[data-drop]");

/** What `after.js` hands over: its own address, and how programs are loaded. */
let parts;
/** What stops the work in hand. */
let work;
/** The case that was checked last: what was read, and whose it is. */
let checked;

/** A text with its places filled. What is put in is never looked at again. */
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);

/** Takes up its work. `asked` is the query string that the document was opened with. */
export function start(given) {
  parts = given;
  document.addEventListener("click", ({ target }) => target.closest?.("[data-open-dialog]") && open());
  for (const button of document.querySelectorAll("[data-open-dialog]")) button.disabled = false;
  dialog.addEventListener("click", ({ target }) => answers[target.closest?.("[data-do]")?.dataset.do]?.());
  dialog.addEventListener("close", () => {
    work?.abort();
    say("");
  });
  input.addEventListener("change", () => {
    const files = [...input.files];
    // So that the same file, mended, can be chosen again.
    input.value = "";
    if (files.length > 0) take(files);
  });
  listenForDrops();
  const address = new URLSearchParams(given.asked).get("data");
  if (address) fetchData(address, given.asked);
}

const answers = {
  close: () => dialog.close(),
  cancel() {
    work?.abort();
    say(words.cancelled);
    input.focus();
  },
  show,
  copy,
};

function open() {
  if (!dialog.open) dialog.showModal();
}

function listenForDrops() {
  const isFiles = (event) => event.dataTransfer?.types.includes("Files");
  let leaving;
  addEventListener("dragover", (event) => {
    if (!isFiles(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    drop.hidden = false;
    // Over the top layer, where an open dialog is.
    if (dialog.open) dialog.append(drop);
    else dialog.after(drop);
    // The events come several times a second while it lasts; a drag that ends outside the window says nothing.
    clearTimeout(leaving);
    leaving = setTimeout(() => (drop.hidden = true), 1000);
  });
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) drop.hidden = true;
  });
  addEventListener("drop", (event) => {
    drop.hidden = true;
    if (!isFiles(event)) return;
    event.preventDefault();
    const files = [...event.dataTransfer.files];
    if (files.length > 0) take(files);
  });
}

/** Reads files that somebody chose, and says what came of it. */
function take(files) {
  open();
  const name = files.length > 1 ? fill(words.several, { name: files[0].name, n: files.length - 1 }) : files[0].name;
  return during(name, async (job) => {
    const size = files.reduce((sum, file) => sum + file.size, 0);
    if (files.length > MOST_FILES) throw words.tooMany;
    if (size > MOST_BYTES) throw { isTooLarge: true };
    const raw = [];
    let before = 0;
    for (const file of files) {
      const arrived = (part) => arrives(before + part, size);
      const bytes = await gather(file.stream(), job.signal, arrived).catch((error) => {
        throw error?.isTooLarge || job.signal.aborted ? error : fill(words.unreadable, { name: file.name });
      });
      before += bytes.length;
      raw.push({ name: file.name, bytes });
    }
    const opened = await readAll(raw, job.signal);
    tell({ name, opened, kind: "file", search: "" });
  });
}

/** Does one piece of work at a time: what is begun later stops it. What goes wrong is said in words. */
async function during(name, body) {
  work?.abort();
  const job = (work = new AbortController());
  clear();
  say(fill(words.arriving, { name }));
  dialog.dataset.state = "working";
  progress.hidden = false;
  try {
    await body(job);
  } catch (error) {
    if (job.signal.aborted) return;
    const why = error?.isTooLarge ? fill(words.tooLarge, { name }) : typeof error === "string" ? error : words.failed;
    (job.fails ?? say)(why);
  } finally {
    if (work === job) {
      progress.hidden = true;
      if (dialog.dataset.state === "working") dialog.dataset.state = "choosing";
    }
  }
}

function clear() {
  checked = undefined;
  result.hidden = true;
  arrives(0);
}

function say(text) {
  said.textContent = text;
}

function arrives(part, whole) {
  const megabytes = (bytes) => (bytes / 1e6).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const bar = progress.querySelector("progress");
  if (whole) bar.value = part / whole;
  else bar.removeAttribute("value");
  const text = whole ? words.amountOf : words.amount;
  progress.querySelector("[data-amount]").textContent = part ? fill(text, { part: megabytes(part), whole: megabytes(whole) }) : "";
}

/** What came of files, with what is being done said meanwhile. */
function readAll(files, signal) {
  say(words.starting);
  arrives(0);
  return read(files, signal, say, () => say(words.mayPause));
}

/** Shows what the checks found, and what is in a case without errors. */
function tell({ name, opened, kind, search }) {
  const { findings, heading, more, text } = opened;
  checked = opened.case && { name, kind, search, given: opened.case };
  conclude(checked ? "checked" : "refused", fill(checked ? words.checked : words.refused, { name }));
  const isShowable = Boolean(checked?.given.program);
  dialog.querySelector("[data-do=show]").hidden = !isShowable;
  dialog.querySelector("[data-too-large-to-draw]").hidden = !checked || isShowable;
  for (const fact of dialog.querySelectorAll("[data-fact]")) {
    const [, value] = checked?.given.preview.find(([name]) => name === fact.dataset.fact) ?? [];
    fact.parentElement.hidden = !value;
    fact.textContent = value ?? "";
  }
  found.hidden = findings.length === 0;
  found.querySelector("[data-count]").textContent = heading;
  found.querySelector("[data-copy]").textContent = "";
  found.querySelector("ol").replaceChildren(...findings.map(item));
  found.querySelector("[data-more]").textContent = more;
  const all = found.querySelector("[data-all]");
  all.hidden = true;
  all.value = text;
}

/** Ends the work with a state, its head, and the focus on that. */
function conclude(state, head) {
  say("");
  progress.hidden = true;
  dialog.dataset.state = state;
  found.hidden = true;
  result.hidden = false;
  for (const part of result.querySelectorAll("[data-for]")) part.hidden = part.dataset.for !== state;
  const title = result.querySelector("#open-result");
  title.textContent = head;
  title.focus();
}

function item({ severity, label, place, lang, what, remedy, excerpt }) {
  const make = (name, className, ...inside) => {
    const element = document.createElement(name);
    element.className = className;
    element.append(...inside);
    return element;
  };
  const line = make("p", "finding__place", make("b", "finding__kind", label), " ", make("span", "", place));
  const told = [make("p", "finding__what", what), make("p", "finding__remedy", remedy)];
  // Said in another language than the page where that has no words for it.
  if (lang) for (const part of told) Object.assign(part, { lang, dir: "auto" });
  const whole = make("li", "finding", line, ...told);
  whole.dataset.severity = severity;
  if (excerpt) {
    const { before, marked, after } = excerpt;
    const code = make("code", "", before, make("mark", "", marked), after);
    const number = make("span", "finding__line", String(excerpt.line));
    number.setAttribute("aria-label", fill(words.line, { n: excerpt.line }));
    number.setAttribute("role", "img");
    const pre = make("pre", "finding__excerpt", number, code);
    pre.dir = "ltr";
    pre.translate = false;
    // A long line is scrolled by keyboard too.
    pre.tabIndex = 0;
    whole.append(pre);
  }
  return whole;
}

async function copy() {
  const all = found.querySelector("[data-all]");
  try {
    await navigator.clipboard.writeText(all.value);
    found.querySelector("[data-copy]").textContent = words.copied;
  } catch {
    all.hidden = false;
    all.focus();
    all.select();
  }
}

/** Puts the checked case on screen. */
async function show() {
  const wanted = checked;
  if (!wanted?.given.program || dialog.dataset.state === "showing") return;
  dialog.dataset.state = "showing";
  say(words.showing);
  try {
    const { show } = await import("./start.js");
    await show(wanted, parts, () => dialog.close());
    dialog.dataset.state = "choosing";
    clear();
    say("");
  } catch {
    dialog.dataset.state = "checked";
    open();
    say(words.notShown);
  }
}

/** Loads the data that the address names, and shows it where it has no errors: the link asked for it. */
async function fetchData(written, search) {
  const bar = document.querySelector("[data-whose-data]");
  const line = bar.querySelector("[data-said]");
  line.textContent = fill(bar.dataset.loading, { name: written });
  bar.querySelector("[data-back]").hidden = true;
  bar.hidden = false;
  await during(written, async (job) => {
    const refuse = (why) => {
      bar.hidden = true;
      open();
      conclude("not-had", words.notHad);
      result.querySelector("[data-why]").textContent = why;
    };
    job.fails = refuse;
    const { download, readAddress } = await import("./address.js");
    const address = readAddress(written);
    if (!address) throw fill(words.noAddress, { name: written });
    const file = await download(address, job.signal, arrives).catch((error) => {
      throw error.why ? fill(words[error.why], { ...error, name: address.href }) : error;
    });
    const opened = await readAll([file], job.signal);
    bar.hidden = true;
    const isShowable = Boolean(opened.case?.program);
    if (!isShowable) open();
    tell({ name: address.href, opened, kind: "address", search });
    if (isShowable) await show();
  });
  // Whatever came of it: it is no longer being loaded.
  if (bar.querySelector("[data-back]").hidden) bar.hidden = true;
}
