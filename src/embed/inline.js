// Mounts the comparator in a page itself, without a frame: the markup of an embed document in a shadow root, made
// interactive by one program for all that are mounted. For hosts that allow our site in `script-src` and `connect-src`
// and `'wasm-unsafe-eval'`; `loader.js` loads it for `mode="inline"`.
//
// It changes nothing outside the place that it is given: not the address, the title, the history or a style. No script
// of the document is run; the styles count in the shadow root alone, as a sheet that a host's `style-src` is not asked
// about. It shows the positions; what goes deeper has its frame.

const failure = (code, message) => Object.assign(new Error(message), { code });
const FAILED = ["failed", "the comparator does not run here"];
const ELSEWHERE = ["address", "the document is not of the site that this script is of: leave out src, or use a frame"];

/** The comparators that live, as functions that end them: a crash of their program takes all of them along. */
const living = new Set();
const sheets = new Map();
/** The programs, by language: each speaks one. */
const starting = new Map();
/** A program that is on its way and nobody's yet. */
let coming;
/** How many programs have crashed. */
let crashes = 0;
let policy;

/**
 * Shows the comparator inside an element; resolved when it is ready.
 *
 * @param {Element} place
 * @param {object} [options] `src`: the address of an embed document of this script's site, `embed/` without it; `query`: what it has
 *   to show, a query string as in a frame's address; `theme`, `locked`: as in that string; `label`: what it is called
 *   by screen readers.
 */
export async function mount(place, options = {}) {
  const url = address(options);
  const asked = url.searchParams;
  if (!["positions", null].includes(asked.get("view"))) throw failure("view", "without a frame there are positions only: leave out view");
  // On its way while the document is, which says the language.
  if (!starting.size && !coming) {
    coming = program();
    coming.catch(() => (coming = undefined));
  }
  const { page, css, address: base } = await inLanguage(await load(url), asked.get("lang"));
  const compiled = await start(page.documentElement.lang);
  const box = document.createElement("div");
  const root = markup(page, base, options.label);
  // It stands outside of the comparator's part of the document.
  const lines = [...page.querySelectorAll("[data-failure]")].map((line) => document.importNode(line, true));
  const shadow = box.attachShadow({ mode: "open" });
  const stage = document.createElement("div");
  const isLocked = ["", "1", "true"].includes(asked.get("locked"));
  stage.dataset.root = "";
  stage.dataset.view = "positions";
  if (["light", "dark"].includes(asked.get("theme"))) stage.dataset.theme = asked.get("theme");
  if (isLocked) stage.dataset.locked = "";
  shadow.append(stage);
  place.append(box);
  shadow.adoptedStyleSheets = [sheet(css, medium(stage))];
  stage.append(...lines, root);

  const listeners = { change: new Set(), open: new Set(), height: new Set(), error: new Set() };
  let handle;
  let link;
  let isOver = false;
  let end;
  const ended = new Promise((_, reject) => (end = reject));
  ended.catch(() => {});
  let shown = () => {};
  // Between a reader's choice and its matrix the link is still that of the choice before.
  let atRest = Promise.resolve();
  let becomeAtRest;
  // Each time that something has to follow, so that it does once.
  let turns = 0;
  let becomeReady;
  const ready = new Promise((resolve) => (becomeReady = resolve));

  // In a task of its own: the program is still at work when it calls, and may not be called back.
  const tell = (type, detail) =>
    queueMicrotask(() => {
      if (isOver) return;
      const message = { type, ...detail() };
      for (const { listener } of [...listeners[type]]) {
        try {
          listener(message);
        } catch (error) {
          reportError(error);
        }
      }
    });

  /** Whether the program is not to be called any more. */
  const isDone = () => isOver || root.dataset.state === "error";

  async function fetchWords() {
    let words;
    try {
      const answer = await fetch(root.dataset.file, { signal: AbortSignal.timeout(30_000) });
      if (answer.ok) words = await answer.text();
    } catch {
      // Then the program says so, and offers to try again.
    }
    if (!isDone()) handle.words(words);
  }

  function follow(next) {
    const before = link;
    link = next;
    queueMicrotask(shown);
    becomeAtRest?.();
    becomeAtRest = undefined;
    if (link === before) return;
    for (const full of root.querySelectorAll("[data-full]")) full.search = link;
    const what = new URLSearchParams(link).get("show");
    if (what && what !== new URLSearchParams(before).get("show")) tell("open", () => ({ what }));
    if (root.dataset.state === "ready") tell("change", () => ({ state: handle.getState(), link }));
  }

  function hear(word, text) {
    if (isOver) return;
    if (word === "link") follow(text);
    if (word === "words") fetchWords();
    if (word === "rest") {
      if (!becomeAtRest) atRest = new Promise((resolve) => (becomeAtRest = resolve));
      // After the frame that shows what came first; pages out of sight get none to wait for.
      const turn = (turns += 1);
      const rest = () => {
        if (turn !== turns || isDone()) return;
        turns += 1;
        handle.rest();
      };
      requestAnimationFrame(() => setTimeout(rest));
      setTimeout(rest, 300);
    }
    if (word === "ready") {
      root.dataset.state = "ready";
      becomeReady();
    }
  }

  const sizes = new ResizeObserver(([{ contentRect }]) => tell("height", () => ({ height: Math.ceil(contentRect.height) })));

  function crash() {
    if (isOver) return;
    root.dataset.state = "error";
    for (const line of lines) line.hidden = false;
    // Nothing reaches the dead program any more: its traps would be taken for those of the next one.
    for (const type of ["click", "change", "input", "keydown"]) stage.addEventListener(type, (event) => event.stopPropagation(), true);
    tell("error", () => ({ error: failure(...FAILED) }));
    end(failure(...FAILED));
    living.delete(crash);
  }

  function destroy() {
    if (isOver) return;
    isOver = true;
    living.delete(crash);
    sizes.disconnect();
    box.remove();
    try {
      handle?.destroy();
      handle?.getState();
    } catch (error) {
      // What waits for an answer gets the one that every later call gets.
      end(error);
    }
  }

  living.add(crash);
  try {
    root.dataset.state = "loading";
    const outline = page.querySelector("script[data-outline]")?.textContent ?? "";
    // A page that loads an older release of this file gets the document of today: its markup is then not that of the
    // program, and is made anew. What writes the markup is compiled: its glue can be the same in two releases.
    const isSameBuild = Boolean(page.querySelector(`[href$="${"./page.wasm".slice(1)}"]`));
    const said = page.querySelector("script[data-speech]")?.textContent ?? "";
    handle = compiled.mount(root, outline, said, url.search, isLocked, isSameBuild, hear);
    await Promise.race([ready, ended]);
  } catch (error) {
    destroy();
    throw error.code === "failed" ? error : failure(...FAILED);
  }
  sizes.observe(root);
  // On its way down, which also links of a crashed comparator are on.
  stage.addEventListener("click", leave, true);

  let last = Promise.resolve();
  const alive = () => {
    if (root.dataset.state === "error") throw failure(...FAILED);
    return handle;
  };
  return {
    async getState() {
      return alive().getState();
    },
    /** One after the other: each finds what the one before has left. */
    setState(part) {
      const done = last.then(async () => {
        // What the reader did just now has its turn first.
        await new Promise((resolve) => setTimeout(resolve));
        await Promise.race([atRest, ended]);
        const isShown = new Promise((resolve) => (shown = resolve));
        alive().setState(part);
        await Promise.race([isShown, ended]);
        return handle.getState();
      });
      last = done.catch(() => {});
      return done;
    },
    /** Calls back on `change`, `open`, `height` and `error`, with the messages that frames send; answers what ends that. */
    on(type, listener) {
      if (isOver) handle.getState();
      if (!Object.hasOwn(listeners, type)) throw failure("wrong-type", `there is no event ${type}: change, open, height, error`);
      if (typeof listener !== "function") throw failure("wrong-type", "the listener is no function: give one");
      const entry = { listener };
      listeners[type].add(entry);
      return () => void listeners[type].delete(entry);
    },
    destroy,
  };
}

// What a document says becomes part of the host's page: only that of a site whose scripts the host runs already may.
const isOurs = (url) => new URL(url).origin === new URL(import.meta.url).origin;

/** The document's address, with what it has to show. */
function address({ src, query, theme, locked }) {
  const url = new URL(src ?? new URL("../embed/", import.meta.url), document.baseURI);
  if (!/^https?:$/.test(url.protocol)) throw failure("address", "src is no address");
  if (!isOurs(url)) throw failure(...ELSEWHERE);
  for (const [name, value] of new URLSearchParams(query)) url.searchParams.set(name, value);
  if (theme) url.searchParams.set("theme", theme);
  if (locked) url.searchParams.set("locked", "");
  return url;
}

/** The document and its styles. It is not shown and runs nothing. */
async function load(url) {
  const answer = await fetch(url).catch(() => undefined);
  // It may have been sent on to somebody else.
  if (answer && !isOurs(answer.url)) throw failure(...ELSEWHERE);
  const text = answer?.ok ? await answer.text() : "";
  // Without the styles, which a host's policy would complain about even here.
  let css = "";
  const bare = text.replace(/<style>([^]*?)<\/style>/g, (_, part) => ((css += part), ""));
  // Where texts have to be trusted before they are parsed. Parsing runs nothing, but what comes of it is put into the
  // page: what makes it trusted is that it comes from where this script comes from.
  policy ??= globalThis.trustedTypes?.createPolicy("position-comparator", { createHTML: (text) => text });
  const page = new DOMParser().parseFromString(policy?.createHTML(bare) ?? bare, "text/html");
  if (!page.querySelector("[data-comparator]")) throw failure("failed", "the comparator's document is out of reach");
  return { page, css, address: answer.url };
}

/** The same document in a language, where the site has it. */
async function inLanguage(loaded, lang) {
  const { page, address } = loaded;
  const link = lang && lang !== page.documentElement.lang && page.querySelector(`a[data-language][hreflang="${CSS.escape(lang)}"]`);
  return link ? load(new URL(link.getAttribute("href"), address)) : loaded;
}

/** The program in a language, once for all. */
function start(lang) {
  if (!starting.has(lang)) {
    const ahead = coming ?? program();
    coming = undefined;
    // A module is loaded once for each address, and one that speaks another language or has crashed begins with nothing new.
    const again = starting.size + crashes ? `?${lang}${crashes}` : "";
    const module = Promise.all([import("./mounted.js" + again), ahead]).then(async ([module, module_or_path]) => {
      await module.default({ module_or_path });
      addEventListener("error", watch);
      addEventListener("unhandledrejection", watch);
      return module;
    });
    starting.set(lang, module.catch(() => {
      starting.delete(lang);
      throw failure(...FAILED);
    }));
  }
  return starting.get(lang);
}

// Compiled while it arrives where the host names its type, afterwards where it does not.
async function program() {
  const answer = await fetch(new URL("./mounted.wasm", import.meta.url));
  if (!answer.ok) throw answer;
  return answer.headers.get("Content-Type") === "application/wasm" ? answer : answer.arrayBuffer();
}

// A crash of our program, whichever event it happened in; those of others are theirs.
function watch(event) {
  const cause = event.error ?? event.reason;
  const isOurs = () => ["./mounted.js", "./mounted.wasm"].some((name) => cause.stack?.includes(name.slice(1)));
  if (!(cause instanceof WebAssembly.RuntimeError) || !isOurs()) return;
  event.preventDefault();
  starting.clear();
  crashes += 1;
  for (const crash of [...living]) crash();
}

/** The part of the document that is the comparator, with addresses that hold in any page. */
function markup(page, base, label) {
  const main = page.querySelector("[data-comparator]");
  for (const link of main.querySelectorAll("a[href]")) link.href = new URL(link.getAttribute("href"), base);
  for (const name of ["base", "file"]) main.dataset[name] = new URL(main.dataset[name], base);
  for (const part of main.querySelectorAll("[data-depth], script")) part.remove();
  // The page has a main part of its own.
  const root = document.createElement("section");
  for (const { name, value } of main.attributes) {
    if (name === "class" || name.startsWith("data-")) root.setAttribute(name, value);
  }
  root.setAttribute("aria-label", label ?? page.title);
  root.append(...[...main.childNodes].map((node) => document.importNode(node, true)));
  return root;
}

/** What the reader has set as the size of text, in CSS pixels: pages set the size of their root to anything. */
function medium(stage) {
  stage.style.fontSize = "medium";
  const size = parseFloat(getComputedStyle(stage).fontSize);
  stage.removeAttribute("style");
  return size;
}

/** The document's styles for a shadow root: what is said of its root is said of ours, whatever the page says of its
 * own, and what depends on the size of the window depends on that of our place. */
function sheet(css, medium) {
  const key = medium + css;
  if (!sheets.has(key)) {
    const sheet = new CSSStyleSheet();
    // In our documents text is a bit smaller than what the reader has set, and every measure with it.
    const rem = 0.9375 * medium;
    const pixels = (text, size) => text.replace(/(\d*\.?\d+)rem\b/g, (_, n) => `${n * size}px`);
    const asked = (_, query) => `@container ${pixels(query.replace(/(\d)em\b/g, "$1rem"), medium)}`;
    const scoped = css
      .replaceAll(":root", "[data-root]")
      .replace(/(^|[{}])html(?=\{)/g, "$1[data-root]")
      .replace(/@media (?:screen and )?(\((?:max-)?width[^{]*)/g, asked)
      .replace(/(\d)vw\b/g, "$1cqi");
    sheet.replaceSync(
      `${pixels(scoped, rem)}@layer reset{[data-root]{all:initial;display:block;container-type:inline-size}}` +
        `@layer base{[data-root]{font-size:${rem}px}}`,
    );
    sheets.set(key, sheet);
  }
  return sheets.get(key);
}

/** What is not in the comparator opens beside the page; to try again is to load the page again. */
function leave(event) {
  const link = event.target.closest?.("a[href]");
  if (!link) return;
  if (link.matches("[data-failure] [data-retry]")) {
    event.preventDefault();
    location.reload();
    return;
  }
  link.target = "_blank";
  link.rel ||= "noopener";
}
