// The page in its languages: found by the address, switched to and back, with everything kept that was chosen.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { browser, close } from "./browser.mjs";
import { site } from "./site.mjs";

let page;
before(async () => (page = await (await browser()).newPage()));
after(close);

const state = () => page.locator("[data-comparator]").getAttribute("data-state");
const ready = () => page.waitForSelector('[data-comparator][data-state="ready"]');
const lang = () => page.evaluate(() => document.documentElement.lang);
const pressed = () => page.locator("button[data-scenario][aria-pressed=true]").getAttribute("data-scenario");
const words = () => page.locator(".answer__sentence").textContent();

test("each language takes over its own document and answers in it", async () => {
  const complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  for (const [home, sentence] of [["", /^Under/], ["uk/", /^План/], ["ru/", /^План/]]) {
    await page.goto(site + home);
    const before = await words();
    await ready();
    assert.equal(await words(), before, home);
    await page.click('button[data-scenario="us-28pt-2025-11"]');
    await page.waitForFunction((before) => document.querySelector(".answer__sentence").textContent !== before, before);
    assert.match(await words(), sentence);
    await page.waitForSelector('[data-depth][data-state="ready"]');
  }
  assert.deepEqual(complaints, []);
});

test("a change of language keeps what was chosen", async () => {
  await page.goto(site + "?scenario=us-28pt-2025-11&evidence=on-record");
  await ready();
  await page.click('a[data-language][hreflang="uk"]');
  await page.waitForURL(/\/uk\/\?/);
  await ready();
  assert.deepEqual([await lang(), await pressed()], ["uk", "us-28pt-2025-11"]);
  assert.equal(await page.locator('[data-evidence="on-record"]').getAttribute("aria-pressed"), "true");
  await page.click('a[data-language][hreflang="ru"]');
  await page.waitForURL(/\/ru\/\?/);
  await ready();
  assert.deepEqual([await lang(), await pressed()], ["ru", "us-28pt-2025-11"]);
});

test("the address asks for a language, and for everything else", async () => {
  for (const folder of ["", "embed/", "plans/us-28pt-2025-11/"]) {
    await page.goto(`${site}${folder}?lang=uk&evidence=document`);
    await page.waitForURL((url) => url.pathname.includes("/uk/") && url.search === "?evidence=document");
    await ready();
    assert.equal(await page.locator('[data-evidence="document"]').getAttribute("aria-pressed"), "true");
  }
});

test("a language that is not there is dropped with a line", async () => {
  await page.goto(`${site}?lang=fr`);
  await ready();
  assert.equal(await state(), "ready");
  assert.match(await page.locator("[data-page]").textContent(), /lang/);
});

test("the evidence comes with its words in every language", async () => {
  await page.goto(`${site}ru/`);
  await ready();
  await page.click('[data-cell="us/crimea"] a');
  await page.waitForSelector(".statement__summary");
  const summary = page.locator(".statement__summary").first();
  assert.equal(await summary.getAttribute("lang"), null);
  assert.match(await summary.textContent(), /[а-я]{3}/);
  // Quotes stay as they were said.
  await page.click('[data-cell="ukraine/ceasefire"] a');
  await page.waitForSelector(".statement__quote");
  assert.equal(await page.locator(".statement__quote > p").first().getAttribute("lang"), "en");
});

test("nothing in a language is wider than its screen", async () => {
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const home of ["uk/", "ru/", "uk/embed/", "ru/embed/"]) {
      await page.goto(site + home);
      await ready();
      const [inner, full] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
      assert.ok(full <= inner, `${home} is ${full} px wide at ${width}`);
    }
  }
});
