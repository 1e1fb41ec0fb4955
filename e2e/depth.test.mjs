// Two by two, common ground, time and how firm the answers are: the second program of the page.

import assert from "node:assert/strict";

import { layOut } from "./access.mjs";
import { journey } from "./journey.mjs";

const relations = ["agree", "within-reach", "mixed", "differ", "clash", "unknown"];

journey("the second program takes over its part without adding or removing a node", {}, async (comparator, page) => {
  await page.addInitScript(() => {
    window.changed = [];
    document.addEventListener("readystatechange", () => {
      const mount = document.readyState === "interactive" && document.querySelector("[data-depth-mount]");
      if (!mount) return;
      new MutationObserver((changes) => {
        for (const { addedNodes, removedNodes } of changes) {
          for (const node of [...addedNodes, ...removedNodes]) {
            if (node.nodeType !== Node.COMMENT_NODE) window.changed.push((node.outerHTML ?? node.data).slice(0, 80));
          }
        }
      }).observe(mount, { childList: true, subtree: true });
    });
  });
  await comparator.open();
  await comparator.deepens();
  assert.deepEqual(await page.evaluate(() => window.changed), []);
});

journey("any two parties can be compared, and the link restores which", {}, async (comparator, page) => {
  await comparator.open("?scenario=us-28pt-2025-11");
  await comparator.deepens();
  const cells = page.locator("[data-pair]");
  const found = await cells.evaluateAll((cells) => cells.map(({ dataset }) => [dataset.pair, dataset.relation]));
  assert.equal(found.length, 6 * 9);
  assert.deepEqual(found.filter(([pair, relation]) => pair.split("/").length !== 3 || !relations.includes(relation)), []);
  const details = page.locator("#pair-us-russia");
  assert.equal(await details.getAttribute("open"), null);
  await page.locator('a[href="#pair-us-russia"]').first().click();
  await details.and(page.locator("[open]")).waitFor();
  await comparator.hasFocus(details.locator("summary"));
  await comparator.addressSays(/pair=us\/russia/);
  await page.reload();
  await comparator.deepens();
  await details.and(page.locator("[open]")).waitFor();
  await details.locator("summary").focus();
  await page.keyboard.press("Enter");
  await details.and(page.locator(":not([open])")).waitFor();
});

journey("what is said of two parties opens the statements it rests on", {}, async (comparator, page) => {
  await comparator.open("?scenario=us-28pt-2025-11&pair=russia/ukraine");
  await comparator.deepens();
  const opener = page.locator('[data-point="russia/ukraine/nato"]');
  await opener.click();
  const statements = page.locator("#pair-russia-ukraine .statement");
  await statements.first().waitFor();
  assert.ok((await page.locator("#pair-russia-ukraine .sources a").count()) > 0);
  assert.equal(await opener.getAttribute("aria-expanded"), "true");
  await opener.click();
  await statements.first().waitFor({ state: "detached" });
});

journey("leaving out a party or an issue changes the packages, and the link restores it", {}, async (comparator, page) => {
  await comparator.open("?scenario=us-28pt-2025-11");
  await comparator.deepens();
  const counts = page.locator(".ground__counts");
  assert.match(await counts.textContent(), /each of 9 issues.*: 1,350,000 packages/);
  assert.match(await counts.textContent(), /In each of them somebody at the table is against/);
  await comparator.button("Main issues").click();
  await comparator.reads(counts, /each of 5 issues/);
  for (const party of ["us", "ukraine", "europe"]) await page.locator(`[data-party="${party}"]`).click();
  await comparator.reads(counts, /Nobody at the table/);
  await comparator.addressSays(/parties=russia&issues=/);
  const before = await counts.textContent();
  await page.reload();
  await comparator.deepens();
  assert.equal(await page.locator('[data-party="us"]').getAttribute("aria-pressed"), "false");
  assert.equal(await counts.textContent(), before);
  // The matrix follows, and the last party stays.
  assert.equal(await comparator.cells.count(), 5);
  await page.locator('[data-party="russia"]').click();
  assert.equal(await page.locator('[data-party="russia"]').getAttribute("aria-pressed"), "true");
  await comparator.button("Show all").click();
  await comparator.reads(counts, /each of 9 issues/);
  assert.equal(await comparator.cells.count(), 36);
});

journey("a package becomes the reader's own plan in place", {}, async (comparator, page) => {
  await comparator.open("?scenario=us-28pt-2025-11");
  await comparator.deepens();
  await page.evaluate(() => (window.same = true));
  await page.locator(".front__point summary").first().click();
  await page.locator(".front__set a[data-go]").first().click();
  await comparator.reads(comparator.sentence, /a plan of single terms/);
  assert.equal(await page.evaluate(() => window.same), true, "the page was loaded anew");
  const terms = await page.locator("select[data-term]").evaluateAll((selects) => selects.filter((select) => select.value).length);
  assert.equal(terms, 9);
  await comparator.addressSays(/scenario=none.*terms=crimea/);
});

journey("a replaced term makes the reader's own version of the plan", {}, async (comparator, page) => {
  await comparator.open("?scenario=us-28pt-2025-11");
  await comparator.deepens();
  await page.locator(".change__terms a[data-go]").first().click();
  await comparator.reads(comparator.sentence, /a changed version of/);
  await comparator.hasFocus(page.locator(".changes h3"));
});

journey("what moved follows the moment of the page", {}, async (comparator, page) => {
  await comparator.open();
  await comparator.deepens();
  const time = page.locator("#over-time");
  assert.match(await time.textContent(), /first moment of the case/);
  await comparator.choose("us-28pt-2025-11");
  await comparator.reads(time, /What moved from the moment of 21 Oct 2025 to that of 23 Nov 2025/);
  const opener = time.locator('[data-point="moved/us/nato"]');
  await opener.click();
  await time.locator(".statement").first().waitFor();
  await time.getByText("Ukraine and NATO", { exact: true }).last().click();
  await time.locator(".history__party").first().waitFor();
});

journey("where the second program does not load, nothing stale is shown", { allow: [/Failed to load resource/] }, async (comparator, page) => {
  await page.route(/\/depth-[^/]*\.wasm$/, (route) => route.abort());
  await comparator.open();
  await page.locator("#over-time").waitFor();
  await comparator.choose("us-28pt-2025-11");
  await page.locator("#over-time").waitFor({ state: "hidden" });
  await page.getByText("are not here yet for this choice").waitFor();
  assert.equal(await comparator.failure.first().isVisible(), false, "the rest of the page is fine");
});

journey("a link to parties that are gone says so", {}, async (comparator, page) => {
  await comparator.open("?pair=us/atlantis&issues=crimea,moon");
  await comparator.deepens();
  assert.match(await page.locator("[data-depth-mount] .notice[role=status]").textContent(), /us\/atlantis/);
  assert.match(await page.locator("[data-page] .notice").first().textContent(), /moon/);
});

journey("translated, nothing in these parts is stale", {}, async (comparator, page) => {
  const texts = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("[data-depth-mount] :is(p, li, th, td, h3, h4, summary)")].map((element) =>
        element.textContent.replace(/\s+/g, " ").trim(),
      ),
    );
  const steps = async () => {
    for (const plan of ["us-28pt-2025-11", "ua-eu-2025-04"]) {
      if (await comparator.scenario(plan).count()) await comparator.choose(plan);
    }
    await comparator.choose("us-28pt-2025-11");
    await comparator.reads(page.locator("#over-time"), /from the moment of 21 Oct 2025 to that of 23 Nov 2025/);
    await comparator.button("Main issues").click();
    await comparator.reads(page.locator(".ground__counts"), /each of 5 issues/);
  };
  await comparator.open();
  await comparator.deepens();
  await steps();
  const wanted = await texts();
  await comparator.open();
  await comparator.deepens();
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector("[data-comparator]"), NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim()) found.push(walker.currentNode);
    for (const text of found) {
      const font = document.createElement("font");
      font.textContent = text.data;
      text.replaceWith(font);
    }
  });
  await steps();
  assert.deepEqual(await texts(), wanted);
});

for (const width of [320, 768]) {
  journey(`at ${width} px no part scrolls sideways`, { viewport: { width, height: 800 } }, async (comparator, page) => {
    await comparator.open("?scenario=us-28pt-2025-11&pair=us/russia");
    await comparator.deepens();
    await page.locator(".front__point summary").first().click();
    await layOut(page);
    assert.equal(await comparator.isTooWide(), false);
  });
}

journey("with scripts off these parts are there to read", { javaScriptEnabled: false }, async (comparator, page) => {
  await comparator.open("plans/us-28pt-2025-11/", null);
  for (const part of ["two-by-two", "common-ground", "over-time", "how-firm"]) {
    assert.ok(await page.locator(`#${part} h2`).isVisible(), part);
  }
  assert.equal(await page.locator("[data-pair]").count(), 54);
  await page.locator("#pair-us-russia summary").click();
  assert.ok(await page.locator('[data-pair="us/russia/nato"]').isVisible());
});

journey("a link restores which statement and which history are open", {}, async (comparator, page) => {
  await comparator.open("?scenario=us-28pt-2025-11&pair=russia/ukraine");
  await comparator.deepens();
  await page.locator('[data-point="russia/ukraine/nato"]').click();
  await page.locator("#pair-russia-ukraine .statement").first().waitFor();
  await page.locator("#over-time").getByText("Ukraine and NATO", { exact: true }).last().click();
  await comparator.addressSays(/history=nato&open=russia\/ukraine\/nato/);
  await page.reload();
  await comparator.deepens();
  await page.locator("#pair-russia-ukraine .statement").first().waitFor();
  await page.locator(".history__party").first().waitFor();
});
