// The documents that are made for frames, opened by themselves.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";

import { journey } from "./journey.mjs";
import { observe, seen } from "./observe.mjs";
import { site } from "./site.mjs";

const PARTS = ["two-by-two", "common-ground", "over-time", "how-firm"];

/** A plan whose embed is not what the case opens on. */
const plan = readdirSync(new URL("../dist/embed/", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()[0];

/** The colour of the paper, as a sum: dark or light. */
const brightness = (page) =>
  page.evaluate(() => {
    const [red, green, blue] = getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g).map(Number);
    return red + green + blue;
  });

const isVisible = (page, selector) => page.locator(selector).first().isVisible();

for (const width of [360, 1280]) {
  const viewport = { width, height: 800 };

  journey(`an embed takes over its document and nothing moves, ${width} px wide`, { viewport }, async (comparator, page) => {
    await observe(page);
    await comparator.open("embed/");
    await page.waitForLoadState("networkidle");
    const loads = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    assert.equal(loads.some((name) => /\/(depth|share)-/.test(name)), false, "what is not shown was loaded");
    const { added, removed, which, shift } = await seen(page);
    assert.deepEqual({ added, removed, which }, { added: 0, removed: 0, which: [] });
    assert.equal(shift, 0);
    assert.equal(await comparator.isTooWide(), false);
    assert.ok((await comparator.cells.count()) > 0, "no cells");
  });

  journey(`each plan's embed opens on it, ${width} px wide`, { viewport }, async (comparator, page) => {
    await comparator.open(`embed/${plan}/`);
    assert.equal(await comparator.scenario(plan).getAttribute("aria-pressed"), "true");
    assert.equal(await comparator.isTooWide(), false);
    await comparator.choose("none");
    await comparator.addressSays(/scenario=none/);
    assert.equal(new URL(page.url()).pathname, new URL(`embed/${plan}/`, site).pathname);
  });

  journey(`a view shows one part alone, ${width} px wide`, { viewport }, async (comparator, page) => {
    for (const part of PARTS) {
      await comparator.open(`embed/?view=${part}`);
      await comparator.deepens();
      for (const other of PARTS) assert.equal(await isVisible(page, `[id="${other}"]`), other === part, `${other} for ${part}`);
      assert.equal(await isVisible(page, "[data-cell]"), false, `the table for ${part}`);
      assert.equal(await isVisible(page, "button[data-scenario]"), true, `no plans for ${part}`);
      assert.equal(await comparator.isTooWide(), false, part);
    }
    await comparator.open("embed/?view=positions");
    assert.equal(await isVisible(page, "[data-cell]"), true);
    assert.equal(await isVisible(page, "[data-depth]"), false);
  });
}

for (const colorScheme of ["light", "dark"]) {
  journey(`a theme counts more than a system that is ${colorScheme}`, { colorScheme }, async (comparator, page) => {
    const is = async (query) => {
      await comparator.open(`embed/${query}`, null);
      return (await brightness(page)) > 382 ? "light" : "dark";
    };
    assert.equal(await is("?theme=light"), "light");
    assert.equal(await is("?theme=dark"), "dark");
    assert.equal(await is("?theme=auto"), colorScheme);
    assert.equal(await is(""), colorScheme);
    assert.equal(await is("?theme=%22%3E%3Cscript%3E"), colorScheme);
  });
}

/** The browser's own line about a file that it did not get. */
const notLoaded = /Failed to load resource|was preloaded using link preload but not used/;

journey("options count before the first paint", { allow: [notLoaded] }, async (comparator, page) => {
  // Nothing but the document itself: what is painted first is painted without any other file.
  await page.route("**/assets/**", (route) => route.abort());
  await page.goto(`${site}embed/?theme=dark&view=over-time&locked`, { waitUntil: "domcontentloaded" });
  const said = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  assert.deepEqual(said, { theme: "dark", view: "over-time", locked: "" });
  assert.equal(await isVisible(page, '[id="over-time"]'), true);
  assert.equal(await isVisible(page, '[id="two-by-two"]'), false);
});

journey("what is locked cannot be changed, and says which plan it is about", {}, async (comparator, page) => {
  for (const query of ["?locked", "?locked=1&view=common-ground"]) {
    await comparator.open(`embed/${query}`);
    if (query.includes("view")) await comparator.deepens();
    assert.equal(await page.locator("select[data-term]:enabled").count(), 0, query);
    for (const control of ["button[data-scenario]", "button[data-evidence]", "button[data-as-of]", ".seats button", "[data-go]"]) {
      assert.equal(await page.locator(control).filter({ visible: true }).count(), 0, `${control} for ${query}`);
    }
    assert.equal(await comparator.sentence.isVisible(), true, query);
  }
});

journey("the way to the full page leads to what is shown", {}, async (comparator, page) => {
  await comparator.open(`embed/${plan}/?theme=dark&utm_source=x`);
  const full = page.locator("a[data-full]");
  const href = async () => full.evaluate((link) => link.href);
  assert.equal(await href(), `${site}plans/${plan}/`);
  await comparator.admit("on-record");
  await comparator.addressSays(/evidence=/);
  await full.focus();
  const target = new URL(await href());
  assert.equal(target.pathname, new URL(`plans/${plan}/`, site).pathname);
  assert.equal(target.searchParams.get("scenario"), plan);
  assert.equal(target.searchParams.get("evidence"), "on-record");
  assert.equal(target.searchParams.has("theme"), false);
  assert.equal(target.searchParams.has("utm_source"), false);
});

journey("links that leave the frame open outside it", {}, async (comparator, page) => {
  await comparator.open("embed/");
  const before = page.url();
  for (const link of ["a[data-full]", 'footer a[href$="method/"]']) {
    const [opened] = await Promise.all([page.context().waitForEvent("page"), page.locator(link).first().click()]);
    await opened.close();
  }
  assert.equal(page.url(), before);
});

journey("with scripts off an embed is complete and leads to those of other plans", { javaScriptEnabled: false }, async (comparator, page) => {
  await comparator.open("embed/", "static");
  assert.ok(await comparator.cells.first().isVisible(), "cells are hidden");
  for (const part of PARTS) assert.ok(await isVisible(page, `[id="${part}"]`), part);
  assert.equal(await comparator.failure.first().isVisible(), false);
  // The address as written: with scripts off there is no other way to read where a link leads.
  const links = await page.locator('noscript a, .plan-pages a[href^="../embed/"]').count();
  assert.ok(links > 1, "no way to other plans");
});

journey("an embed grows and shrinks with what is in it", { viewport: { width: 640, height: 4000 } }, async (comparator, page) => {
  const height = () => page.evaluate(() => document.documentElement.getBoundingClientRect().height);
  await comparator.open("embed/?view=positions");
  const whole = await height();
  await comparator.open("embed/?view=two-by-two&locked");
  const part = await height();
  assert.ok(part < whole, `${part} of ${whole}`);
  assert.ok(part < 4000, "the document is as high as the window, so it could not shrink");
});

journey("the file for developers names the loader and its hash", {}, async (comparator, page) => {
  const { loader, integrity } = JSON.parse(readFileSync(new URL("../dist/embed/loader.json", import.meta.url), "utf8"));
  const answer = await page.request.get(site + loader);
  assert.equal(answer.status(), 200);
  const { createHash } = await import("node:crypto");
  assert.equal(integrity, `sha384-${createHash("sha384").update(await answer.body()).digest("base64")}`);
});
