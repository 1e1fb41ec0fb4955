// Journeys on a generated case of 200 parties and 1,000 issues: it opens, scrolls, answers and stays small.
//
// `cargo xtask test e2e` writes it and names its address in LARGE; without it there is nothing to try.

import assert from "node:assert/strict";

import { journey } from "./journey.mjs";

const large = process.env.LARGE;
const allow = [new RegExp(`^third party: ${large}`)];
/** What a page may hold whatever the size of its case: some screens of rows and columns, and what stands around them. */
const MOST_NODES = 12_000;

async function open(comparator, page, query = "") {
  await page.goto(large + query, { waitUntil: "load" });
  await comparator.reaches("ready");
  await comparator.settles();
}

const box = (page) => page.getByRole("region", { name: "Table, scrolls in both directions" });
const nodes = (page) => page.evaluate(() => document.querySelectorAll("*").length);
const scroll = (page, share) => box(page).evaluate((box, share) => (box.scrollTop = share * (box.scrollHeight - box.clientHeight)), share);
const row = (page, issue) => page.locator(`[data-comparator] tr[data-issue="${issue}"]`);

/** The rows whose middle is in sight. */
const inSight = (page) =>
  box(page).evaluate((box) => {
    const edge = box.getBoundingClientRect();
    const rows = [...box.querySelectorAll("tr[data-issue]")].filter((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2 > edge.top && top + height / 2 < edge.bottom;
    });
    return rows.map((row) => row.dataset.issue);
  });

if (large) {
  journey("a table of 200,000 cells opens and draws what is in sight", { allow }, async (comparator, page) => {
    await open(comparator, page);
    const table = page.getByRole("table").first();
    assert.equal(await table.getAttribute("aria-rowcount"), "1001");
    assert.equal(await table.getAttribute("aria-colcount"), "201");
    assert.ok((await inSight(page)).includes("i0"));
    await page.waitForFunction((most) => document.querySelectorAll("*").length < most, MOST_NODES);
    assert.ok((await comparator.sentence.textContent()).length < 2000);
    assert.match(await comparator.sentence.textContent(), /others/);
    assert.equal(await comparator.isTooWide(), false);
  });

  journey("a large table scrolls to its middle and its end, and rows stand still", { allow }, async (comparator, page) => {
    await open(comparator, page);
    await scroll(page, 0.5);
    await page.waitForFunction(() => [...document.querySelectorAll("tr[data-issue]")].some((row) => row.ariaRowIndex > 400 && row.ariaRowIndex < 600));
    const [middle] = await inSight(page);
    assert.ok(Number(middle.slice(1)) > 300 && Number(middle.slice(1)) < 700, middle);
    // Up through rows that were never drawn: what is in sight moves as far as it was scrolled and no further.
    const before = await row(page, middle).boundingBox();
    await box(page).evaluate((box) => (box.scrollTop -= 200));
    await page.waitForTimeout(300);
    const after = await row(page, middle).boundingBox();
    assert.ok(Math.abs(after.y - before.y - 200) < 4, `it moved by ${after.y - before.y}`);
    await scroll(page, 1);
    await row(page, "i999").waitFor();
    await page.waitForFunction((most) => document.querySelectorAll("*").length < most, MOST_NODES);
    await box(page).evaluate((box) => (box.scrollLeft = box.scrollWidth));
    await page.locator('[data-cell="p199/i999"]').waitFor();
    assert.ok((await nodes(page)) < MOST_NODES);
  });

  journey("a plan is chosen in a large case, and its counts are of all its terms", { allow }, async (comparator, page) => {
    await open(comparator, page);
    await comparator.choose("plan-3");
    assert.match(await comparator.sentence.textContent(), /at least one of the 334 terms/);
    const counts = await page.locator('.parties__party').first().locator("[data-count]").allTextContents();
    const sum = counts.map((count) => Number(/\d+/.exec(count)[0])).reduce((sum, n) => sum + n, 0);
    assert.equal(sum, 334);
  });

  journey("evidence in a large case opens with the words of its issue and stays when scrolled away", { allow }, async (comparator, page) => {
    const loads = [];
    page.on("response", (response) => loads.push(response.url()));
    await open(comparator, page);
    const opener = page.locator('[data-cell="p2/i2"] a');
    await opener.click();
    await comparator.evidence.getByText("Said so in round").first().waitFor();
    assert.ok(loads.some((url) => url.endsWith("/i2.txt")), "the words of one issue");
    await scroll(page, 0.7);
    await page.waitForFunction(() => [...document.querySelectorAll("tr[data-issue]")].some((row) => row.ariaRowIndex > 600));
    assert.equal(await comparator.evidence.count(), 1, "what is open stays");
    await scroll(page, 0);
    await comparator.evidence.getByRole("button", { name: "Close" }).click();
    await comparator.hasFocus(opener);
  });

  journey("names are found in a large table by its own fields, and what is found is compared alone", { allow }, async (comparator, page) => {
    await open(comparator, page);
    await page.getByRole("searchbox", { name: "Find a party" }).fill("party 19");
    await page.getByRole("searchbox", { name: "Find an issue" }).fill("Issue 77:");
    await comparator.reads(page.getByRole("status"), /1 of 1,000 issues, 11 of 200 parties/);
    await row(page, "i77").waitFor();
    await comparator.button("Compare only what was found").click();
    await comparator.reads(page.locator(".notice"), /11 of 200 parties/);
    await comparator.addressSays(/parties=p19/);
  });

  journey("on a phone a large case is cards with parties in lists by verdict", { allow, viewport: { width: 360, height: 800 } }, async (comparator, page) => {
    await open(comparator, page);
    const card = page.locator('li[data-issue="i0"]');
    await card.waitFor();
    const heads = await card.getByRole("button", { name: /part(y|ies)$/ }).allTextContents();
    const sum = heads.map((head) => Number(/: (\d+)/.exec(head)[1])).reduce((sum, n) => sum + n, 0);
    assert.equal(sum, 200);
    await card.getByRole("button", { name: /part(y|ies)$/ }).first().click();
    await card.locator("[data-cell] a").first().waitFor();
    assert.equal(await comparator.isTooWide(), false);
  });

  journey("pairs and packages of a large case are counted when they are asked for", { allow }, async (comparator, page) => {
    await open(comparator, page);
    await comparator.deepens();
    const pairs = page.locator("#two-by-two");
    await pairs.getByRole("button", { name: "Work this out" }).click();
    await pairs.locator(".pair-counts").nth(198).waitFor();
    const first = await pairs.locator(".pair-counts").first().locator(".relation").allTextContents();
    assert.equal(first.map((count) => Number(/\d+/.exec(count)[0])).reduce((sum, n) => sum + n, 0), 1000);
    const ground = page.locator("#common-ground");
    await ground.getByRole("button", { name: "Work this out" }).click();
    await comparator.reads(ground, /One option on each of 1,000 issues/);
    const time = page.locator("#over-time");
    await time.getByRole("button", { name: "Work this out" }).click();
    await time.locator("h4").nth(39).waitFor();
  });

  journey("without scripts a large document says how much of it is elsewhere, and where", { allow, javaScriptEnabled: false }, async (comparator, page) => {
    await page.goto(large, { waitUntil: "load" });
    await comparator.reads(page.locator(".wide__rest"), /the first 5 of 1,000 issues/);
    await page.locator('[data-cell="p0/i0"] a').click();
    await page.waitForURL(/evidence\/issue\/i0\/#p0-i0$/);
    assert.ok((await page.locator("[data-statement]").count()) > 100);
  });
}
