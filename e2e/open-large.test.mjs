// Opening a case in the page that is too large to be drawn whole: another program shows it, in the same place.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { journey } from "./journey.mjs";
import { Opening, bundled, file, tram, wide } from "./opened.mjs";
import { site } from "./site.mjs";

const box = (page) => page.getByRole("region", { name: "Table, scrolls in both directions" });
const title = (page, text) => page.locator(".masthead__title").filter({ hasText: text }).waitFor();

async function opened(comparator, page, address = site) {
  await page.goto(address, { waitUntil: "load" });
  await comparator.reaches("ready");
  await comparator.deepens();
  return new Opening(page);
}

journey("a large file is drawn as far as it is in sight, and works like a published case", {}, async (comparator, page) => {
  const opening = await opened(comparator, page);
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await opening.shows("large.json", wide());
  await title(page, "Talks of 40 parties on 100 issues");
  await box(page).locator('[data-cell="p0/i0"]').waitFor();
  assert.equal(await page.getByRole("table").first().getAttribute("aria-rowcount"), "101");
  assert.ok((await comparator.cells.count()) < 1_000, "more is drawn than what is in sight");
  assert.ok(await box(page).evaluate((box) => box.clientHeight < box.scrollHeight && box.clientHeight <= innerHeight), "its own styles are not there");
  assert.equal(await comparator.isTooWide(), false);
  await comparator.reads(comparator.sentence, /each of the 100 terms|at least one of the 100 terms/);

  await comparator.choose("plan-2");
  await comparator.reads(comparator.sentence, /at least one of the 50 terms/);
  await comparator.opener("p3", "i2").click();
  await comparator.evidence.getByText("What Party 3 says of Issue 2.").waitFor();
  await comparator.evidence.getByRole("button", { name: "Close" }).click();
  await comparator.opener("p5", "i3").click();
  await comparator.evidence.getByText("What Party 5 says of Issue 3.").waitFor();
  await comparator.evidence.getByRole("button", { name: "Close" }).click();
  await box(page).evaluate((box) => (box.scrollTop = box.scrollHeight));
  await page.locator('[data-comparator] [data-cell="p0/i99"]').waitFor();

  await comparator.deepens();
  const pairs = page.locator("#two-by-two");
  await pairs.getByRole("button", { name: "Work this out" }).click();
  await pairs.locator(".pair-counts").nth(38).waitFor();
  assert.equal(page.url(), site);
  assert.ok(asked.every((path) => /\/assets\/[a-z]+-[0-9a-f]+\.(js|wasm|css|txt)$/.test(path)), asked.join("\n"));

  await opening.back.click();
  await title(page, bundled().title.en);
  await comparator.reaches("ready");
  assert.equal(await box(page).count(), 0);
});

journey("large and small files take the place of each other", {}, async (comparator, page) => {
  const opening = await opened(comparator, page);
  await opening.shows("large.json", wide());
  await opening.shows("tram.json", tram());
  await title(page, tram().title);
  assert.equal(await comparator.cells.count(), 4);
  assert.equal(await box(page).count(), 0);
  await comparator.opener("shops", "route").click();
  await comparator.evidence.getByText("Not through our street.").waitFor();
  await comparator.deepens();
  await page.locator("#over-time [data-point]").first().waitFor();

  await opening.shows("other.json", wide(30, 60));
  await title(page, "Talks of 30 parties on 60 issues");
  await comparator.choose("none");
  await comparator.opener("p3", "i1").click();
  await comparator.evidence.getByText("What Party 3 says of Issue 1.").waitFor();
  await comparator.deepens();
  // Mended, it opens on what was chosen in it.
  await opening.shows("other.json", wide(30, 61));
  await title(page, "Talks of 30 parties on 61 issues");
  assert.equal(await comparator.scenario("none").getAttribute("aria-pressed"), "true");
  assert.equal(await page.locator("main, script[data-outline]").count(), 2);
});

journey("data that a link names may be large", {}, async (comparator, page) => {
  await page.route(`${site}mine.json`, (route) => route.fulfill({ status: 200, contentType: "application/json", body: JSON.stringify(wide()) }));
  await comparator.open("?data=mine.json&scenario=plan-2&parties=p1,p2");
  const opening = new Opening(page);
  await opening.isShown(`${site}mine.json`);
  await comparator.reads(comparator.sentence, /of the 50 terms/);
  assert.equal(await page.getByRole("table").first().getAttribute("aria-colcount"), "3");
  await comparator.choose("plan-1");
  await comparator.addressSays((url) => url.searchParams.get("data") === "mine.json" && url.searchParams.get("parties") === "p1,p2");
});

journey("where its program or its styles are missing the page stays, and says so", { allow: [/Failed to load resource/] }, async (comparator, page) => {
  const opening = await opened(comparator, page);
  const before = await opening.behind();
  await opening.open();
  for (const missing of ["**/wide-*.css", "**/wide-*.js*", "**/wide-*.wasm"]) {
    await page.route(missing, (route) => route.abort());
    await opening.choose(file("large.json", wide(30, 60)));
    await opening.concludes("large.json has no errors");
    await opening.show.click();
    await opening.status.filter({ hasText: "The case could not be shown. The page is as it was." }).waitFor();
    await page.unroute(missing);
  }
  await page.locator('link[href*="wide-"]').evaluateAll((links) => links.forEach((link) => link.remove()));
  await page.keyboard.press("Escape");
  assert.deepEqual(await opening.behind(), before);
});

for (const colorScheme of ["light", "dark"]) {
  journey(`on a phone a large file is cards, ${colorScheme}`, { viewport: { width: 360, height: 740 }, colorScheme }, async (comparator, page) => {
    const opening = await opened(comparator, page);
    await opening.shows("large.json", wide());
    const card = page.locator('li[data-issue="i2"]');
    for (const head of await card.getByRole("button", { name: /part(y|ies)$/ }).all()) await head.click();
    await card.locator('[data-cell="p5/i2"] a').click();
    await comparator.evidence.getByText("What Party 5 says of Issue 2.").waitFor();
    const [inside, outside] = await box(page).evaluate((box) => [box.scrollWidth, box.clientWidth]);
    assert.ok(inside <= outside, `the cards are ${inside} of ${outside} px wide`);
    assert.equal(await comparator.isTooWide(), false);
  });
}

journey("what is larger than this page draws is described, and says that", {}, async (comparator, page) => {
  const opening = await opened(comparator, page);
  const before = await opening.behind();
  const huge = wide(300, 999);
  huge.claims = huge.claims.slice(0, 100);
  await opening.open();
  await opening.choose(file("huge.json", JSON.stringify(huge)));
  await opening.concludes("huge.json has no errors");
  assert.equal(await opening.show.isVisible(), false);
  assert.match(await opening.dialog.locator("[data-too-large-to-draw]").textContent(), /at most 300,000/);
  assert.match(await opening.dialog.locator('[data-fact="parties"]').textContent(), /^300: /);
  await page.keyboard.press("Escape");
  assert.deepEqual(await opening.behind(), before);
});

// `cargo xtask test e2e` writes a site of 200 parties and 1,000 issues and names its address in LARGE.
const large = process.env.LARGE;
const allow = [new RegExp(`^third party: ${large}`)];

if (large) {
  journey("a file of 200 parties and 1,000 issues is drawn", { allow }, async (comparator, page) => {
    const published = await (await fetch(`${large}data/case.json`)).json();
    const folder = mkdtempSync(join(tmpdir(), "large-"));
    // By its path: what the test would hand over, the page would have to take apart.
    writeFileSync(join(folder, "large.json"), JSON.stringify(published));
    const opening = await opened(comparator, page);
    await opening.open();
    await opening.choose(join(folder, "large.json"));
    await opening.concludes("large.json has no errors");
    rmSync(folder, { recursive: true });
    await opening.show.click();
    await opening.isShown("large.json");
    assert.equal(await page.getByRole("table").first().getAttribute("aria-rowcount"), "1001");
    await comparator.choose("plan-3");
    await comparator.reads(comparator.sentence, /at least one of the 334 terms/);
    await comparator.opener("p2", "i2").click();
    await comparator.evidence.getByText("Said so in round").first().waitFor();
  });

  journey("in a site of a large case a small file is drawn whole, and what is said of the site's files goes", { allow }, async (comparator, page) => {
    const opening = await opened(comparator, page, large);
    await opening.shows("tram.json", tram());
    assert.equal(await comparator.cells.count(), 4);
    assert.equal(await page.locator(".wide__rest").count(), 0);
    await comparator.deepens();
    await page.locator("#over-time [data-point]").first().waitFor();
    await opening.shows("large.json", wide());
    await comparator.opener("p3", "i2").click();
    await comparator.evidence.getByText("What Party 3 says of Issue 2.").waitFor();
    await opening.back.click();
    await title(page, "Talks of 200 parties on 1000 issues");
    await comparator.reaches("ready");
  });
}
