// The site that a newsroom makes with the kit, of data about something else: run by `cargo xtask test kit`.

import assert from "node:assert/strict";

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

journey("what stands around it is the newsroom's", {}, async (_, page) => {
  for (const path of ["", "embed/", "evidence/", "method/"]) {
    await page.goto(site + path);
    assert.ok(await page.locator('a[href="https://gazette.example/"]').count(), path);
    assert.ok(await page.locator('a[href="mailto:desk@gazette.example"]').count(), path);
  }
});
