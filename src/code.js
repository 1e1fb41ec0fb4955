// The dialog that writes the code for embedding: choices, the code for them, and the very frame that the code makes. Every
// word stands in it; only code is written here.

const root = () => document.querySelector("[data-comparator]");
const site = new URL(root().dataset.base, location.href.split(/[?#]/)[0]);

/** How much height is kept free at most, in pixels, for what a phone needs: on a wide page the same view is lower, and
 * what is kept free above its height would stay empty. */
const HIGHEST = 800;

const dialog = document.querySelector("[data-code-dialog]");
const form = dialog.querySelector("form");
const code = dialog.querySelector("textarea");
const frame = dialog.querySelector("[data-preview]");
const state = dialog.querySelector("[role=status]");
let reserved = 520;
let loader;
let shown;
/** Where the view stands, and the query that restores it, each by a function. */
let parts;

/** Opens the dialog. `given` is what `share.js` knows of the view. */
export async function open(given) {
  parts = given;
  form.elements.how.value = "frame";
  if (!document.querySelector('link[type="application/json+oembed"]')) {
    for (const input of form.querySelectorAll("[value=address]")) input.parentElement.hidden = true;
  }
  dialog.showModal();
  refresh();
  // The name of the loader has its hash in it, which only the built site knows.
  loader ??= await fetch(new URL("embed/loader.json", site)).then((answer) => (answer.ok ? answer.json() : undefined), () => undefined);
  refresh();
}

form.addEventListener("change", refresh);
addEventListener("message", (event) => {
  const heights = event.source === shown?.contentWindow && event.data?.["datawrapper-height"];
  const height = heights && Object.values(heights)[0];
  if (!Number.isInteger(height)) return;
  shown.style.height = `${height}px`;
  if (Math.min(height, HIGHEST) === reserved) return;
  reserved = Math.min(height, HIGHEST);
  write();
});

/** The query of the embed document. */
function query() {
  const chosen = new URLSearchParams(parts.view());
  // A plan's own document opens on it.
  if (plan()) chosen.delete("scenario");
  if ([...chosen.keys()].join() === "v") chosen.delete("v");
  const { part, theme, locked } = form.elements;
  if (part.value !== "positions") chosen.set("view", part.value);
  if (theme.value !== "auto") chosen.set("theme", theme.value);
  if (locked.checked) chosen.set("locked", "");
  // Ids need no escapes, and a code that people read has none.
  return chosen.toString().replace(/%2F/g, "/").replace(/%3A/g, ":").replace(/%2C/g, ",").replace(/%7E/g, "~").replace(/locked=(&|$)/, "locked$1");
}

/** The plan in force, if a document of its own shows it so. */
function plan() {
  // What a case opens on can be another moment than its plan's, which a link then does not say.
  const moment = root().querySelector("[data-as-of][aria-pressed=true]");
  if (moment && !moment.hasAttribute("data-plan") && !new URLSearchParams(parts.view()).has("as-of")) return undefined;
  const id = root().querySelector("[data-scenario][aria-pressed=true]")?.dataset.scenario;
  return id === "none" ? undefined : id;
}

/** The document that is framed: of the plan in force where it has one of its own, so that it reads without scripts. */
function source() {
  const address = new URL(plan() ? `embed/${plan()}/` : "embed/", site);
  return [address.href, query()].filter(Boolean).join("?");
}

function refresh() {
  write();
  if (shown?.getAttribute("src") === source()) return;
  shown?.remove();
  shown = document.createElement("iframe");
  shown.title = form.dataset.title;
  shown.src = source();
  frame.append(shown);
}

function write() {
  const choice = form.elements.how.value;
  const text = codes[choice]();
  if (code.value !== text) {
    code.value = text;
    state.textContent = "";
  }
}

const quoted = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

const codes = {
  frame: () =>
    `<iframe src="${quoted(source())}" title="${quoted(form.dataset.title)}" loading="lazy" ` +
    `style="width:100%;border:0;min-height:${reserved}px;height:auto;frame-sizing:content-height"></iframe>`,
  element: () =>
    loader
      ? `<script type="module" src="${new URL(loader.loader, site)}" integrity="${loader.integrity}" crossorigin></script>\n` +
        `<position-comparator src="${quoted(source())}" min-height="${reserved}" label="${quoted(form.dataset.title)}">` +
        `<a href="${quoted(parts.address())}">${quoted(form.dataset.title)}</a></position-comparator>`
      : form.dataset.noLoader,
  // WordPress asks by the page's address alone and shows what the answer says: a plan as published. Nothing of a query
  // reaches it, so that any other view has no address to give.
  address: () => (query() && form.dataset.asPublished) || new URL(plan() ? `plans/${plan()}/` : "", site).href,
};

/** Copies the code, or selects it. */
export async function copy() {
  try {
    await navigator.clipboard.writeText(code.value);
    state.textContent = document.querySelector("[data-take-along]").dataset.copied;
  } catch {
    code.focus();
    code.select();
    state.textContent = form.dataset.selected;
  }
}

/** Closes the dialog. */
export function close() {
  dialog.close();
}
