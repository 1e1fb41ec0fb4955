// The custom element <position-comparator>, for pages that want more than a frame: state in attributes and methods,
// events, and a frame that keeps its height. Optional: a plain <iframe> shows the same.
//
// The host page has to allow this file in `script-src` and our site in `frame-src`, nothing else. What stands inside
// the element is shown until the comparator is ready, and again when it fails. Only the window of our own frame is
// listened to; once it has said that it is there, everything goes over a channel that nobody else can hear.

/** What is shown: the comparator follows these attributes without loading again. */
const STATE = ["scenario", "as-of", "evidence", "terms", "parties", "issues"];
/** What else goes into the address of the document. */
const QUERY = ["view", "lang", "theme", "locked"];
/** What only changes how it looks from outside. */
const LOOK = ["label", "min-height"];
const ATTRIBUTES = [...STATE, ...QUERY, ...LOOK, "src", "mode"];

/** How long a frame that has loaded may take to say a word, in milliseconds. */
const PATIENCE = 20_000;
/** What our documents say when their scripts run; it is iframe-resizer's word too. */
const HERE = "[iFrameResizerChild]Ready";
/** Errors that leave the reader without the comparator. */
const FATAL = ["failed", "no-answer", "address", "gone"];

// Not a <style> element: that would fall under the host's policy.
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ":host{display:grid;grid:auto/minmax(0,1fr)}*{display:block;grid-area:1/1}.below{grid-row:2}" +
    ".away,:host([hidden]){display:none!important}",
);

const camel = (name) => name.replace(/-./, (part) => part[1].toUpperCase());
const failure = (error) => Object.assign(new Error(error.message), { code: "failed" }, error);
const GONE = { code: "gone", message: "the element is gone" };

/** Speaks with the document in a frame. The handle is that of a comparator mounted in the page. */
function connect(frame, hear) {
  const { origin: here } = new URL(frame.src);
  const waiting = new Map();
  let calls = 0;
  let port;
  let timer;
  let silent;

  /** Nobody answers calls, unless a document comes that does. */
  function giveUp(error) {
    silent = error;
    for (const { reject } of waiting.values()) reject(failure(error));
    waiting.clear();
    hear({ type: "error", error });
  }

  function answer({ data }) {
    const { id, type, error, result, height } = data;
    const call = waiting.get(id);
    waiting.delete(id);
    if (height) frame.style.height = `${height}px`;
    if (type) hear(data);
    else if (error) call.reject(failure(error));
    else call.resolve(result);
  }

  // Every document in the frame says once that it is there, after a retry in it as well.
  function greet({ source, origin, data }) {
    if (data !== HERE || source !== frame.contentWindow) return;
    // A page without an origin is a file, whose frames have theirs, or sandboxed, and its frames with it.
    if (origin !== here && (origin !== "null" || self.origin !== origin)) return;
    const { port1, port2 } = new MessageChannel();
    clearTimeout(timer);
    port?.close();
    port = port1;
    port.onmessage = answer;
    silent = null;
    source.postMessage({ "position-comparator": 1 }, origin === "null" ? "*" : origin, [port2]);
    for (const { message } of waiting.values()) port.postMessage(message);
  }

  const ask = (call) => (...args) =>
    new Promise((resolve, reject) => {
      if (silent) return reject(failure(silent));
      // As they are now, and plain: what frameworks hand over are proxies, which no channel takes.
      const message = { id: ++calls, call, args: JSON.parse(JSON.stringify(args)) };
      waiting.set(calls, { message, resolve, reject });
      port?.postMessage(message);
    });

  addEventListener("message", greet);
  frame.onload = () => {
    clearTimeout(timer);
    if (!port) timer = setTimeout(giveUp, PATIENCE, { code: "no-answer", message: "the frame is silent" });
  };
  return {
    getState: ask("getState"),
    setState: ask("setState"),
    destroy() {
      removeEventListener("message", greet);
      clearTimeout(timer);
      port?.close();
      giveUp(GONE);
    },
  };
}

class PositionComparator extends HTMLElement {
  static observedAttributes = ATTRIBUTES;

  /** What stands inside the element: it is the page's, and frameworks may put other things in its place. */
  #inside = document.createElement("slot");
  /** The frame over it, or the element that the comparator is mounted in. */
  #body;
  /** A promise of the handle. */
  #handle;
  /** What restores what was shown last. */
  #link;
  #leaving;
  /** What changed attributes ask for, until the end of the task; `restart` for another document. */
  #wishes;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.append(this.#inside);
  }

  /** A promise of what is shown. */
  getState() {
    return this.#ask("getState");
  }

  /** Shows what is asked for and leaves the rest as it is; a promise of what is shown then. */
  setState(state) {
    return this.#ask("setState", state);
  }

  connectedCallback() {
    clearTimeout(this.#leaving);
    // Properties that were set before this script had loaded hide those of the class.
    for (const name of ATTRIBUTES.map(camel)) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    // A frame that is moved loads again, with what its reader had chosen; what is mounted in the page moves along.
    if (!this.#handle || this.#body.src) this.#begin();
  }

  disconnectedCallback() {
    this.#leaving = setTimeout(() => {
      this.#end();
      this.#link = undefined;
    });
  }

  /** Browsers that move an element without loading its frames again call this instead of the two above. */
  connectedMoveCallback() {}

  attributeChangedCallback(name, _, value) {
    if (!this.#handle) return;
    if (LOOK.includes(name)) return this.#dress();
    if (!this.#wishes) queueMicrotask(() => this.#grant());
    this.#wishes ??= {};
    this.#wishes[STATE.includes(name) ? camel(name) : "restart"] = value;
    if (name === "src") this.#link = undefined;
  }

  #grant() {
    const { restart, ...state } = this.#wishes;
    this.#wishes = undefined;
    if (!this.#handle) return;
    if (restart === undefined) {
      this.setState(state).catch((error) => {
        if (!FATAL.includes(error.code)) this.#hear({ type: "error", error });
      });
      return;
    }
    // A new document shows what its reader had chosen, unless the host asks for something else at the same time.
    if (Object.keys(state).length) this.#link = undefined;
    this.#begin();
  }

  async #ask(call, state) {
    if (!this.#handle) throw failure(GONE);
    return (await this.#handle)[call](state);
  }

  #begin() {
    this.#end();
    const hear = (message) => handle === this.#handle && this.#hear(message);
    const handle = (this.#handle = this.#open(hear));
    handle.catch((error) => hear({ type: "error", error: failure(error) }));
  }

  async #open(hear) {
    const isInline = this.mode === "inline";
    const body = (this.#body = document.createElement(isInline ? "div" : "iframe"));
    this.#look();
    this.#dress();
    const url = this.#address();
    if (!isInline) Object.assign(body, { loading: "lazy", src: url });
    this.shadowRoot.append(body);
    if (!isInline) return connect(body, hear);
    const handle = await (await import("./inline.js")).mount(body, { src: url, label: this.label });
    // What it says is what a document in a frame says over its channel.
    for (const type of ["change", "open", "height", "error"]) handle.on(type, hear);
    hear({ type: "ready", state: await handle.getState() });
    return handle;
  }

  #end() {
    this.#handle?.then((handle) => handle.destroy()).catch(() => {});
    this.#handle = undefined;
    this.#body?.remove();
  }

  /** The document's address, with what it has to show. */
  #address() {
    const url = new URL(this.src || new URL("../embed/", import.meta.url), document.baseURI);
    if (!/^https?:/.test(url)) throw failure({ code: "address", message: "src is no address" });
    const isChosen = this.#link !== undefined;
    for (const name of [...STATE, "show", ...QUERY]) {
      // What the reader has chosen goes before what the attributes and the address say.
      if (isChosen && !QUERY.includes(name)) url.searchParams.delete(name);
      else if (this.hasAttribute(name)) url.searchParams.set(name, this.getAttribute(name));
    }
    for (const [name, value] of new URLSearchParams(this.#link)) url.searchParams.set(name, value);
    return url;
  }

  /** Sets how the comparator looks from outside, without a style attribute in the markup: policies forbid those. */
  #dress() {
    const { label, minHeight, theme } = this;
    if ("src" in this.#body) this.#body.title = label ?? "Position comparator";
    Object.assign(this.#body.style, {
      width: "100%",
      border: 0,
      minHeight: (minHeight ?? "520").replace(/\d$/, "$&px"),
      frameSizing: "content-height",
      // A frame whose document has another colour scheme is painted on white.
      colorScheme: /^(light|dark)$/.test(theme) ? theme : "light dark",
    });
  }

  #hear({ type, link, error, ...detail }) {
    this.#link = link ?? this.#link;
    // Without a state to tell, readers have all of it.
    if (type === "ready" || error?.code === "unavailable") this.#look("away");
    // A frame that answers holds a document that can be read; of one that does not nobody knows what it shows.
    if (FATAL.includes(error?.code)) this.#look("below", error.code === "failed" ? "" : "away");
    this.dispatchEvent(new CustomEvent(`pc-${type}`, { detail: error ?? detail, bubbles: true, composed: true }));
  }

  #look(inside = "", body = "") {
    this.#inside.className = inside;
    this.#body.className = body;
  }
}

// `lang` is a property of every element.
for (const name of ATTRIBUTES.filter((name) => name !== "lang")) {
  const isFlag = name === "locked";
  Object.defineProperty(PositionComparator.prototype, camel(name), {
    get() {
      return isFlag ? this.hasAttribute(name) : this.getAttribute(name);
    },
    set(value) {
      if (isFlag) this.toggleAttribute(name, Boolean(value));
      else if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });
}

// A page may well load this file twice.
if (!customElements.get("position-comparator")) customElements.define("position-comparator", PositionComparator);
