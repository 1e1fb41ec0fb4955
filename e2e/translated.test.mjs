// A translator in the browser puts its own elements in the place of texts. What the page writes to a replaced text is
// never seen, so no such text may change: elements whose text changes are replaced.

import assert from "node:assert/strict";

import { journey } from "./journey.mjs";

/** Puts every text into elements of its own, as the translator of Chromium does. */
function translate(page) {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
      node.data.trim() && !node.parentElement.closest("script, font") ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
    );
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const outer = document.createElement("font");
      const inner = outer.appendChild(document.createElement("font"));
      inner.textContent = text.data;
      text.replaceWith(outer);
    }
  });
}

/** All texts of the page, cell by cell and part by part, so that a difference can be found. */
function texts(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("[data-page] :is(p, li > button, th, [data-cell], caption, summary, h3, h4, option, [data-count])")].map(
      (element) => element.textContent.replace(/\s+/g, " ").trim(),
    ),
  );
}

/** Takes the steps once as they are and once with all texts translated before each, and compares what is written. */
async function compare(comparator, page, query, steps) {
  await comparator.open(query);
  const wanted = [];
  for (const [, step] of steps) {
    await step(comparator);
    wanted.push(await texts(page));
  }
  await comparator.open(query);
  for (const [at, [what, step]] of steps.entries()) {
    await translate(page);
    await step(comparator);
    assert.deepEqual(await texts(page), wanted[at], `stale text on screen: ${what}`);
  }
  assert.equal(await comparator.failure.first().isVisible(), false, "the page broke");
}

journey("translated, no text is stale after any change of plan", {}, async (comparator, page) => {
  await comparator.open();
  const ids = await comparator.scenarioIds();
  await compare(comparator, page, "", ids.map((id) => [id, (on) => on.choose(id)]));
});

journey("translated, no text is stale after changes of time, threshold and terms", {}, async (comparator, page) => {
  await compare(comparator, page, "", [
    ["another moment", (on) => on.pin("2026-06-05")],
    ["documents only", (on) => on.admit("document")],
    ["on the record", (on) => on.admit("on-record")],
    ["an own term", (on) => on.term("NATO").selectOption("nato_member").then(() => on.reads(on.sentence, /a changed version/))],
    ["reset", (on) => on.button("Reset to the plan").click().then(() => on.reads(on.sentence, /^Under “/))],
    ["the time of the plan", (on) => on.button("Back to the time of the plan").click().then(() => on.reads(on.sentence, /as of 23 April 2025/))],
    ["everything let in", (on) => on.admit("disputed")],
  ]);
});

journey("translated, no text of an open panel is stale", {}, async (comparator, page) => {
  const open = (party, issue) => async (on) => {
    await on.opener(party, issue).click();
    await on.evidence.waitFor();
    await on.sources.first().waitFor();
  };
  await compare(comparator, page, "?scenario=us-28pt-2025-11", [
    ["opened", open("us", "crimea")],
    ["documents only", (on) => on.admit("document")],
    ["on the record", (on) => on.admit("on-record")],
    ["another moment", (on) => on.pin("2026-06-05")],
    ["everything let in", (on) => on.admit("disputed")],
    ["an earlier moment", (on) => on.pin("2025-10-21")],
    ["another cell", open("ukraine", "nato")],
    ["another moment again", (on) => on.pin("2026-06-05")],
    ["closed", (on) => on.button("Close").click().then(() => on.evidence.waitFor({ state: "detached" }))],
  ]);
});
