// Where the page's program is switched off, blocked, missing or broken, the readable document stays.

import assert from "node:assert/strict";

import { journey } from "./journey.mjs";
import { site } from "./site.mjs";

/** The browser's own line about a file that it did not get. */
const notLoaded = /Failed to load resource|was preloaded using link preload but not used/;

async function staysReadable(comparator) {
  await comparator.reaches("error");
  assert.ok(await comparator.failure.first().isVisible(), "no line says why");
  assert.ok((await comparator.cells.count()) > 0, "the document lost its cells");
}

journey("with scripts off the document is complete", { javaScriptEnabled: false }, async (comparator) => {
  await comparator.open("", "static");
  assert.ok((await comparator.cells.count()) > 0, "no cells");
  assert.ok(await comparator.cells.first().isVisible(), "cells are hidden");
  assert.equal(await comparator.failure.first().isVisible(), false, "the failure line shows");
});

journey("without its program the document stays and one line says so", { allow: [notLoaded] }, async (comparator, page) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await comparator.open("", null);
  await staysReadable(comparator);
});

journey("a program that is another file leaves the document", { allow: [notLoaded] }, async (comparator, page) => {
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404, contentType: "text/html", body: "<p>not here" }));
  await comparator.open("", null);
  await staysReadable(comparator);
});

journey("without the generated module the document stays", { allow: [notLoaded] }, async (comparator, page) => {
  await page.route("**/assets/page-*.js", (route) => route.abort());
  await comparator.open("", null);
  await staysReadable(comparator);
});

journey("a host that gives the program another type does not stop it", {}, async (comparator, page) => {
  await page.route("**/*.wasm", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-type": "application/octet-stream" } });
  });
  await comparator.open();
});

journey("a policy that forbids wasm leaves the document", { allow: [/Content Security Policy/, notLoaded] }, async (comparator, page) => {
  await page.route(site, async (route) => {
    const response = await route.fetch();
    const policy = response.headers()["content-security-policy"].replace(" 'wasm-unsafe-eval'", "");
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
  await comparator.open("", null);
  await staysReadable(comparator);
});

journey("a crash later on leaves the document, and the retry loads it again", {}, async (comparator, page) => {
  await comparator.open();
  await page.evaluate(() => {
    setTimeout(() => {
      throw new WebAssembly.RuntimeError("unreachable");
    });
  });
  await staysReadable(comparator);
  await page.unroute("**/*");
  await comparator.failure.locator("[data-retry]").first().click();
  await comparator.reaches("ready");
});
