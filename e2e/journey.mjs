// A journey: a test in a browser window of its own, which also fails on anything that a reader's console, a host's
// security policy or a third party would see.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { browser, close } from "./browser.mjs";
import { Comparator } from "./comparator.mjs";
import { site } from "./site.mjs";

after(close);

/**
 * Declares a journey.
 *
 * @param {string} name A sentence that is true when the test passes.
 * @param {object} options Of Playwright's `newContext` (viewport, colorScheme, javaScriptEnabled …), and `allow`: what
 *   the browser itself may say on the console in this journey, as expressions.
 * @param {(comparator: Comparator, page: import("playwright-core").Page) => Promise<void>} body
 */
export function journey(name, { allow = [], ...options }, body) {
  test(name, { timeout: 120_000 }, async () => {
    const context = await (await browser()).newContext({ viewport: { width: 1280, height: 900 }, ...options });
    try {
      const page = await context.newPage();
      const noise = listen(page);
      await body(new Comparator(page), page);
      const unexpected = noise.filter((line) => !allow.some((expression) => expression.test(line)));
      assert.deepEqual(unexpected, [], "the page was not quiet");
      // What still loads when a journey ends is none of its business.
      await page.unrouteAll({ behavior: "ignoreErrors" });
    } finally {
      await context.close();
    }
  });
}

/** Collects console lines, errors that nobody caught, and requests that leave the site. */
function listen(page) {
  const noise = [];
  page.on("console", (message) => noise.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => noise.push(`error: ${error.message ?? error}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !url.startsWith("data:") && !url.startsWith("blob:")) noise.push(`third party: ${url}`);
  });
  return noise;
}
