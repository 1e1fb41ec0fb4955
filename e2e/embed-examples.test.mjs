// The examples as they stand, and embeds on pages and networks that make it hard for them.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";

import { host, page as put } from "./hosts/server.mjs";
import { Embed, element, frame, listen, until, visit } from "./hosts/visit.mjs";
import { site } from "./site.mjs";

/** What the browser itself says of files that it did not get or may not use. */
const notLoaded = /Failed to load resource|was preloaded using link preload but not used|MIME type|Content Security Policy/;
/** What iframe-resizer itself says and does; see the tests of heights. */
const resizer = /iframe-resizer|Failed to execute 'postMessage' on 'DOMWindow': The target origin provided/;

const folders = readdirSync(new URL("../examples/", import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory());
const examples = folders.map(({ name }) => name).filter((name) => name !== "typescript");
const address = (name) => host(`examples/${name}/`);

for (const name of examples) {
  for (const width of [360, 1280]) {
    visit(`the example ${name} works, ${width} px wide`, { allow: [resizer], viewport: { width, height: 900 } }, async (page) => {
      await page.goto(address(name));
      const embed = await new Embed(page).isReady();
      await embed.follows();
      const isTooWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
      assert.equal(await page.evaluate(isTooWide), false, "the page scrolls sideways");
    });
  }
}

visit("three elements on a page keep to themselves", {}, async (page) => {
  await page.goto(address("three"));
  const plans = await page.locator("position-comparator").evaluateAll((all) => all.map(({ scenario }) => scenario));
  assert.equal(plans.length, 3);
  const embeds = [];
  for (const at of plans.keys()) {
    await page.locator("position-comparator").nth(at).scrollIntoViewIfNeeded();
    embeds.push(await new Embed(page, at).isReady());
  }
  await embeds[0].choose("none");
  for (const at of [1, 2]) assert.equal(await embeds[at].scenario(plans[at]).getAttribute("aria-pressed"), "true");
  for (const embed of embeds) await embed.follows();
});

visit("the example with React is told what its reader chooses, and tells what to show", {}, async (page) => {
  await page.goto(address("react"));
  const output = page.locator("output");
  const says = (text) => until(async () => (await output.textContent()) === text, `the page never says ${text}`);
  const embed = await new Embed(page).isReady();
  await says("us-28pt-2025-11");
  await page.getByRole("button", { name: "The 20-point draft" }).click();
  await says("draft-20pt-2025-12-24");
  await embed.choose("none");
  await says("no plan");
});

visit("an embed without an origin, without storage, under a host that isolates itself, runs", {}, async (page) => {
  const isolated = { "Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Opener-Policy": "same-origin" };
  for (const sandbox of ["", 'sandbox="allow-scripts"']) {
    await page.goto(host(put(`<script src="/lib/datawrapper.js"></script>${frame(sandbox)}`, isolated)));
    assert.ok(await page.evaluate(() => crossOriginIsolated), "the host is not isolated");
    await (await new Embed(page).isReady()).follows();
  }
});

for (const what of ["article", "three"]) {
  visit(`with scripts off the example ${what} can be read`, { javaScriptEnabled: false }, async (page) => {
    await page.goto(address(what));
    if (what === "three") return assert.equal(await page.getByText("The comparison loads here.").count(), 3);
    const embed = new Embed(page);
    await embed.reaches("static");
    assert.ok(await embed.cells.first().isVisible());
    assert.equal(await embed.failure.first().isVisible(), false);
  });
}

const failures = {
  "its program is blocked": ["**/*.wasm", (route) => route.abort("blockedbyclient")],
  "its program is not there": ["**/*.wasm", (route) => route.fulfill({ status: 404, contentType: "text/html", body: "<p>no" })],
  "its script has another type": [
    "**/assets/page-*.js",
    async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), "content-type": "text/plain", "cache-control": "no-store" };
      await route.fulfill({ response, headers });
    },
  ],
};

for (const [what, [files, answer]] of Object.entries(failures)) {
  visit(`where ${what}, embeds can be read and the host does not notice`, { allow: [notLoaded] }, async (page) => {
    await page.route(files, answer);
    await page.goto(host(put(`<h1>Host</h1>${frame()}<p>Still here`)));
    const embed = new Embed(page);
    await embed.reaches("error");
    assert.ok(await embed.cells.first().isVisible(), "the document lost its cells");
    assert.equal(await embed.failure.filter({ visible: true }).count(), 1, "not one line says why");
    assert.ok(await page.getByText("Still here").isVisible());
    await page.unroute(files);
    await embed.failure.locator("[data-retry]").first().click();
    await embed.reaches("ready");
  });
}

visit("a connection that is lost takes nothing away", { allow: [notLoaded] }, async (page) => {
  await page.goto(host(put(`<script src="/lib/datawrapper.js"></script>${frame()}`)));
  const embed = await new Embed(page).isReady();
  await embed.fits();
  await page.context().setOffline(true);
  const ids = await embed.scenarioIds();
  await embed.choose(ids.at(-1));
  await embed.fits();
  await page.context().setOffline(false);
});

visit("one of three that crashes leaves the others and the host as they are", {}, async (page) => {
  await listen(page);
  await page.goto(host(put(`<h1>Host</h1>${element({})}${element({})}${element({}, "<p id=fallback>Read it elsewhere.")}`)));
  const embeds = [];
  for (const at of [0, 1, 2]) {
    await page.locator("position-comparator").nth(at).scrollIntoViewIfNeeded();
    embeds.push(await new Embed(page, at).isReady());
  }
  await until(() => page.evaluate(() => window.heard.filter(({ type }) => type === "pc-ready").length === 3), "not all are ready");
  await embeds[2].root.evaluate(() => {
    setTimeout(() => {
      throw new WebAssembly.RuntimeError("unreachable");
    });
  });
  await embeds[2].reaches("error");
  assert.ok(await embeds[2].cells.first().isVisible());
  assert.equal(await embeds[2].failure.filter({ visible: true }).count(), 1);
  await page.locator("#fallback").waitFor();
  const errors = await page.evaluate(() => window.heard.filter(({ type }) => type === "pc-error").map(({ detail }) => detail.code));
  assert.deepEqual(errors, ["failed"]);
  for (const at of [0, 1]) await embeds[at].follows();
  await embeds[2].failure.locator("[data-retry]").first().click();
  await embeds[2].reaches("ready");
  await page.locator("#fallback").waitFor({ state: "hidden" });
});
