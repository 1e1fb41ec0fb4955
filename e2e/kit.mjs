// The site that a newsroom makes with the kit, of data about something else: run by `cargo xtask test kit`.

import assert from "node:assert/strict";

import { violations } from "./access.mjs";
import { journey } from "./journey.mjs";
import { site } from "./site.mjs";

const ACCENTS = { light: "rgb(0, 105, 92)", dark: "rgb(111, 211, 196)" };

for (const [colorScheme, accent] of Object.entries(ACCENTS)) {
  journey(`the tram line is interactive and has the newsroom's ${colorScheme} accent`, { colorScheme }, async (comparator, page) => {
    await comparator.open("", null);
    await comparator.reaches("ready");
    const verdict = (cell) => page.locator(`[data-cell="${cell}"]`).getAttribute("data-verdict");
    assert.equal(await verdict("council/route"), "accepts");
    assert.equal(await verdict("shops/route"), "refuses");
    const style = (selector, name) =>
      page.locator(selector).first().evaluate((element, name) => getComputedStyle(element)[name], name);
    assert.equal(await style(".masthead", "borderTopColor"), accent);
    assert.equal(await style(".masthead__kicker", "color"), accent);
    assert.equal(await style(".masthead__facts a", "textDecorationColor"), accent);
    // Colours that mean something stay what they are.
    const marks = await page.locator("[data-mark]").evaluateAll((all) =>
      all.flatMap((one) => ["color", "backgroundColor", "borderTopColor"].map((name) => getComputedStyle(one)[name])),
    );
    assert.ok(marks.length > 10 && !marks.includes(accent), "a mark has the accent");
    await page.keyboard.press("Tab");
    assert.equal(await style(":focus-visible", "outlineColor"), accent);
  });
}

journey("plans, evidence and what lies deeper work on other data", {}, async (comparator, page) => {
  await comparator.open("", null);
  await comparator.reaches("ready");
  await page.locator('[data-cell="shops/route"] a').first().click();
  await page.getByText("Not through our street.").first().waitFor();
  await page.locator('[data-scenario="none"]').click();
  await page.waitForFunction(() => !document.querySelector('[data-cell="shops/route"]').dataset.verdict);
  await page.locator('[data-depth][data-state="ready"]').waitFor();
});

for (const width of [360, 1280]) {
  journey(`in a language of the newsroom's own everything goes from right to left and fits, ${width} px wide`, { viewport: { width, height: 800 } }, async (comparator, page) => {
    await comparator.open("", null);
    await comparator.reaches("ready");
    await page.locator("[data-scenario]").last().click();
    await page.locator('a[data-language][hreflang="fa"]').click();
    await page.waitForURL(/\/fa\/\?/);
    await comparator.reaches("ready");
    assert.equal(await page.locator("[data-scenario]").last().getAttribute("aria-pressed"), "true");
    await page.locator('[data-depth][data-state="ready"]').waitFor();
    assert.deepEqual(await page.locator("html").evaluate(({ lang, dir }) => [lang, dir]), ["fa", "rtl"]);
    await page.getByText("Twoo by twoo").first().waitFor();
    assert.equal(await comparator.isTooWide(), false);
    await page.locator('[data-cell="shops/route"] a').first().click();
    await page.getByText("Not through our street.").first().waitFor();
    assert.equal(await comparator.isTooWide(), false);
    // The name of an issue stands on the right of what the parties say of it.
    const row = page.locator('.matrix__row[data-issue="route"]');
    const [name, cell] = await Promise.all([row.locator(".issue__name").boundingBox(), row.locator("[data-cell]").last().boundingBox()]);
    assert.ok(width < 700 || name.x > cell.x, JSON.stringify({ name, cell }));
    const found = await violations(page);
    assert.deepEqual(found, []);
  });
}

journey("what stands around it is the newsroom's", {}, async (_, page) => {
  for (const path of ["", "embed/", "evidence/", "method/"]) {
    await page.goto(site + path);
    assert.ok(await page.locator('a[href="https://gazette.example/"]').count(), path);
    assert.ok(await page.locator('a[href="mailto:desk@gazette.example"]').count(), path);
  }
});
