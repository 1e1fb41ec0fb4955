// Speaks with a host page over the channel that the loader (loader.js) opened: what is shown, and what the host asks
// for. Both ends are ours, so that this protocol can change with a release; hosts use the custom element.
//
// To the host:
//   { type: "ready", state, link }         the comparator is interactive
//   { type: "change", state, link }        something else is shown, whoever asked for it
//   { type: "open", what }                 evidence was opened: `sentence` or `PARTY/ISSUE`
//   { type: "height", height }             CSS pixels (sent by height.js, even where all else fails)
//   { type: "error", error }               { code, message }; `failed`: only the document is left; `unavailable`: the
//                                          page works and cannot say its state
//   { id, result } or { id, error }        the answer to a call; errors are { code, message, path }
// From the host:
//   { id, call: "getState", args: [] }     answered by the state
//   { id, call: "setState", args: [part] } shows what the part asks for; answered by the state after it
//
// `link` is the query string that restores what is shown, for a document that has to be loaded again.

import { go, program, ready } from "./boot.js";

const BROKEN = { code: "failed", message: "the comparator does not run here; its document can be read" };
const NO_STATE = { code: "unavailable", message: "the part that answers host pages is missing; readers miss nothing" };

/** Speaks over this port until the document goes away. */
export function speak(port) {
  const page = document.querySelector("[data-comparator]");
  const say = (message) => port.postMessage(message);
  // Of a large case the data is a file of its own, which the browser has by now.
  let fetched;
  const outline = async () =>
    document.querySelector("script[data-outline]")?.textContent ?? (await (fetched ??= fetch(page.dataset.outline).then((answer) => answer.text())));
  const state = async () => (await api()).stateOf(page, await outline());
  const isBroken = () => page.dataset.state === "error";

  const calls = {
    __proto__: null,
    getState: state,
    async setState(part) {
      const { queryOf } = await api();
      const data = await outline();
      await rest(page);
      if (isBroken()) throw BROKEN;
      const query = queryOf(page, data, part);
      const shown = change(page);
      go(query);
      await shown;
      return state();
    },
  };

  async function answer({ id, call, args }) {
    try {
      await begun;
      if (isBroken()) throw BROKEN;
      say({ id, result: await calls[call](...args) });
    } catch (error) {
      say({ id, error: plain(error) });
    }
  }

  // One after the other: each call finds what the one before has left.
  let last = Promise.resolve();
  port.onmessage = ({ data }) => {
    // What makes no sense gets no answer, and keeps nothing after it from getting one.
    last = last.then(() => answer(data)).catch(() => {});
  };

  let told = {};
  async function tell(type) {
    const before = told;
    const link = page.dataset.link ?? "";
    told = { link, what: new URLSearchParams(link).get("show") };
    if (told.what && told.what !== before.what) say({ type: "open", what: told.what });
    if (link !== before.link) say({ type, state: await state(), link });
  }
  const follow = (type) => tell(type).catch(() => isBroken() || say({ type: "error", error: NO_STATE }));

  const crashed = new Promise((_, reject) => {
    const look = () => isBroken() && reject(BROKEN);
    new MutationObserver(look).observe(page, { attributeFilter: ["data-state"] });
    look();
  });
  crashed.catch((error) => say({ type: "error", error }));
  const begun = Promise.race([ready, crashed]);
  begun.then(
    () => {
      new MutationObserver(() => follow("change")).observe(page, { attributeFilter: ["data-link"] });
      follow("ready");
    },
    () => {},
  );
}

let loading;

/** The program that knows states as hosts do: readers need none of it. */
function api() {
  loading ??= Promise.all([import("./mounted.js"), program(new URL("./mounted.wasm", import.meta.url))])
    .then(async ([module, module_or_path]) => {
      await module.default({ module_or_path });
      return module;
    })
    .catch((cause) => {
      loading = undefined;
      throw cause;
    });
  return loading;
}

/** Resolves once all of the page shows its reader's last choice: for some frames a part of it may still be that of before. */
function rest(page) {
  return new Promise((resolve) => {
    const look = () => (page.dataset.behind === "true" && page.dataset.state !== "error") || resolve(observer.disconnect());
    const observer = new MutationObserver(look);
    observer.observe(page, { attributeFilter: ["data-behind", "data-state"] });
    look();
  });
}

/** Resolves once the page shows what it was asked for; it says so even where that is what it showed before. */
function change(page) {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => resolve(observer.disconnect()));
    observer.observe(page, { attributeFilter: ["data-link", "data-state"] });
  });
}

/** An error as it crosses the channel. */
function plain({ code = "failed", message = "", path } = {}) {
  return { code, message, path };
}
