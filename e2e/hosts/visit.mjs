// A journey to somebody else's page that embeds ours. On top of what every journey checks, it leaves no cookie and
// nothing in any storage, and asks nobody but that page's site and ours.

import assert from "node:assert/strict";

import { Comparator } from "../comparator.mjs";
import { journey } from "../journey.mjs";
import { site } from "../site.mjs";
import { host, loader } from "./server.mjs";

const PATIENCE = 30_000;
const theHost = new RegExp(`^third party: http://(localhost|127\\.0\\.0\\.1):${new URL(host()).port}/`);

/** Declares a visit; `body` gets the host's page. */
export function visit(name, { allow = [], ...options }, body) {
  journey(name, { ...options, allow: [theHost, ...allow] }, async (_, page) => {
    await body(page);
    const kept = await page.context().storageState({ indexedDB: true });
    assert.deepEqual(kept, { cookies: [], origins: [] }, "something was stored");
  });
}

/** Waits until this is so. */
export async function until(isSo, message) {
  const end = Date.now() + PATIENCE;
  while (!(await isSo())) {
    if (Date.now() > end) assert.fail(typeof message === "function" ? message() : message);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** An embed on a host's page. */
export class Embed extends Comparator {
  /** @param at Which of the page's frames, from the first. */
  constructor(page, at = 0) {
    super(page.frameLocator("iframe").nth(at));
    this.page = page.frameLocator("iframe").nth(at);
    this.element = page.locator("iframe").nth(at);
  }

  async isReady() {
    await this.reaches("ready");
    return this;
  }

  /** The height that the host gives the frame. */
  async given() {
    return (await this.element.boundingBox())?.height ?? 0;
  }

  /** The height of what is in it. We tell hosts the next whole pixel, browsers that ask by themselves take the nearest. */
  needed() {
    return this.root.evaluate(() => document.documentElement.getBoundingClientRect().height);
  }

  /** Waits until the host gives it what it needs, and answers how much that is. */
  async fits() {
    let [given, needed] = [0, 0];
    const isSo = async () => {
      [given, needed] = [await this.given(), await this.needed()];
      return Math.abs(given - needed) < 1;
    };
    await until(isSo, () => `the frame never got its height: ${given} of ${needed}`);
    return needed;
  }

  /** Opens the evidence of the first cell, or closes it. */
  async toggle() {
    await this.cells.first().getByRole("link").click();
  }

  /** Opens evidence and waits until there is more to see. */
  async grows(from) {
    await this.toggle();
    await until(async () => (await this.needed()) > from, "opening evidence does not make the document higher");
  }

  /** Fits, grows and shrinks again, and the frame with it. */
  async follows() {
    const before = await this.fits();
    await this.grows(before);
    assert.ok((await this.fits()) > before);
    await this.toggle();
    await until(async () => (await this.needed()) === before, "closing evidence does not make the document as it was");
    assert.equal(await this.fits(), before);
  }
}

/** The frame that embed codes have, with other attributes. */
export const frame = (attributes = "", query = "") =>
  `<iframe title="Comparison" src="${site}embed/${query}" width="100%" height="150" frameborder="0" ${attributes}></iframe>`;

/** The loader and a custom element with these attributes. */
export function element(attributes, inside = "") {
  const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const script = `<script type="module" src="${loader.url}" integrity="${loader.integrity}" crossorigin></script>`;
  return `${script}<position-comparator${list.join("")}>${inside}</position-comparator>`;
}

/** Keeps the events of custom elements on the page, in their order. */
export function listen(page) {
  return page.addInitScript(() => {
    if (window !== top) return;
    window.heard = [];
    for (const name of ["ready", "change", "open", "height", "error"]) {
      addEventListener(`pc-${name}`, ({ type, detail }) => {
        const { code, message } = detail;
        window.heard.push({ type, detail: code ? { code, message } : detail });
      });
    }
  });
}
