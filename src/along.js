// The dialog in which readers take along a picture or a table of what is on screen. All of them are made here, in the browser,
// by a program that is loaded when the dialog opens. Every word stands in it.

const dialog = document.querySelector("[data-take-dialog]");
const place = document.querySelector("[data-take-along]");
const said = dialog.querySelector("[role=status]");
const preview = dialog.querySelector(".take-dialog__preview");
const code = dialog.querySelector("textarea");
const shapes = dialog.querySelector("form").elements;

/** The page's element, which is another one once somebody has opened data in it. */
const root = () => document.querySelector("[data-comparator]");

/** More pixels than this a browser may not paint. */
const MOST_PIXELS = 16_000_000;
const MOST_ALONG_A_SIDE = 16_000;

/** The compiled program, once somebody has asked for it. */
let program;
/** What the open dialog is about: what the program is given, and what came of it. */
let view;

const answers = { png, svg, csv: () => save("csv", "text/csv"), json: () => save("json", "application/json"), html: copy, close: () => dialog.close() };

dialog.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-take]");
  if (button) answer(answers[button.dataset.take]);
});
shapes.shape.forEach((input) => input.addEventListener("change", () => answer(show)));

/** Opens the dialog. `address` answers where the view stands. */
export function open(address) {
  view = { given: given(address), made: new Map() };
  // Whoever asks for it waits for it.
  view.given.catch(() => {});
  said.textContent = "";
  code.hidden = true;
  preview.replaceChildren();
  dialog.showModal();
  answer(show);
}

/** Does what was asked for; says in one line if it fails. */
async function answer(act) {
  const of = view;
  const isStill = () => of === view && dialog.open;
  try {
    await act();
  } catch (error) {
    if (isStill()) said.textContent = error?.words ?? place.dataset.failed;
  }
}

/** What the program makes of the view, and the name for its file. */
async function made(what) {
  const { given, made } = view;
  if (!made.has(what)) {
    said.textContent = dialog.dataset.working;
    // What is said is to be seen before everything stands still.
    await new Promise((resolve) => setTimeout(resolve, 30));
    const [glue, arguments_] = await Promise.all([load(), given]);
    const found = glue.make(what, ...arguments_);
    if (!found) throw { words: what === "json" ? dialog.dataset.noClaims : undefined };
    made.set(what, found);
    said.textContent = "";
  }
  return made.get(what);
}

/** The program; asked for again where it could not be had. */
function load() {
  program ??= begin().catch((error) => {
    program = undefined;
    throw error;
  });
  return program;
}

async function begin() {
  const glue = await import("./take.js");
  const answer = await fetched(new URL("./take.wasm", import.meta.url));
  const isTyped = answer.headers.get("Content-Type") === "application/wasm";
  await glue.default({ module_or_path: isTyped ? answer : await answer.arrayBuffer() });
  return glue;
}

async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw answer;
  return answer;
}

const text = async (address) => (await fetched(address)).text();

/** What the program is given: data, words, what the document opens on, what is chosen, and what a picture says beside. */
async function given(address) {
  const page = root();
  const { opened, opening, link, speech } = page.dataset;
  const terms = opened ? "" : dialog.dataset.terms;
  // A file that somebody has opened has no address.
  const about = [opened === "file" ? "" : address(), terms, opened ? page.whose : "", document.documentElement.dir];
  const said = [document.querySelector("script[data-speech]").textContent, await text(speech)];
  return [await data(page), said, opening, link ?? "", about];
}

/** The data with its words where the page has them in one file; of a large case what its marks need. */
function data(page) {
  if (page.carried) return page.carried.get("") ?? document.querySelector("script[data-outline]").textContent;
  return text(page.dataset.file ?? page.dataset.outline);
}

const shape = () => shapes.shape.value;

/** A picture that the page may show: its policy allows those that stand in their address. */
const inAddress = (svg) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

async function show() {
  const wanted = shape();
  const [, svg] = await made(wanted);
  if (wanted !== shape()) return;
  const image = new Image();
  image.alt = root().querySelector("[aria-live][aria-atomic]").textContent.trim();
  image.src = inAddress(svg);
  preview.replaceChildren(image);
}

async function png() {
  const [name, svg] = await made(shape());
  const image = new Image();
  image.src = inAddress(svg);
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(2, MOST_ALONG_A_SIDE / height, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: Math.round(width * scale), height: Math.round(height * scale) });
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  const bytes = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!bytes) throw new Error("no picture");
  hand(bytes, name.replace(/svg$/, "png"));
}

async function svg() {
  const [name, svg] = await made(shape());
  hand(new Blob([svg], { type: "image/svg+xml" }), name);
}

async function save(what, type) {
  const [name, text] = await made(what);
  hand(new Blob([text], { type: `${type};charset=utf-8` }), name);
}

/** Hands a file to the browser. */
function hand(bytes, name) {
  const link = document.createElement("a");
  Object.assign(link, { href: URL.createObjectURL(bytes), download: name, hidden: true });
  dialog.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  said.textContent = dialog.dataset.saved.replace("{name}", () => name);
}

async function copy() {
  const [, markup] = await made("html");
  try {
    await navigator.clipboard.writeText(markup);
    said.textContent = place.dataset.copied;
  } catch {
    Object.assign(code, { hidden: false, value: markup });
    code.focus();
    code.select();
    said.textContent = dialog.dataset.selected;
  }
}
