// A translator in the browser puts its own elements in the place of texts. What the page writes to a replaced text is
// never seen, so no such text may change: elements whose text changes are replaced.

import assert from "node:assert/strict";

import { journey } from "./journey.mjs";

/** Puts every text into elements of its own, as the translator of Chromium does. */
function translate(page) {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
      node.data.trim() && !node.parentElement.closest("script, style, font") ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
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
function texts(page, part) {
  return page.evaluate(
    (part) =>
      [...document.querySelectorAll(`[${part}] :is(p, li, th, td, caption, summary, h3, h4, h5, option, [data-count], .relation)`)].map(
        (element) => element.textContent.replace(/\s+/g, " ").trim(),
      ),
    part,
  );
}

/** A step after which the parts below read otherwise: they follow after the answer, all at once. */
const followed = (step) => async (on) => {
  const read = () => document.querySelector("[data-depth-mount]").textContent;
  const before = await on.page.evaluate(read);
  await step(on);
  await on.page.waitForFunction((before) => document.querySelector("[data-depth-mount]").textContent !== before, before);
};

/** Takes the steps once as they are and once with all texts translated before each, and compares what is written. */
async function compare(comparator, page, query, steps, part = "data-page") {
  const open = async () => {
    await comparator.open(query);
    if (part !== "data-page") await comparator.deepens();
  };
  await open();
  const wanted = [];
  for (const [, step] of steps) {
    await step(comparator);
    wanted.push(await texts(page, part));
  }
  await open();
  for (const [at, [what, step]] of steps.entries()) {
    await translate(page);
    await step(comparator);
    assert.deepEqual(await texts(page, part), wanted[at], `stale text on screen: ${what}`);
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

journey("translated, nothing in the parts below is stale, open or closed", {}, async (comparator, page) => {
  const open = (selector, then) => async (on) => {
    await on.page.locator(selector).first().click();
    await on.page.locator(then).first().waitFor();
  };
  await compare(
    comparator,
    page,
    "?scenario=us-28pt-2025-11",
    [
      ["a pair", open('.pair-table a[href="#pair-us-russia"]', "#pair-us-russia[open] .firm__lines")],
      ["its statements", open('[data-point="us/russia/nato"]', "#pair-us-russia .sources")],
      ["another pair", open('.pair-table a[href="#pair-russia-ukraine"]', "#pair-russia-ukraine[open] .firm__lines")],
      ["a package", open(".front__point summary", ".front__set")],
      ["a history", (on) => on.page.locator("#over-time .pair summary").first().click().then(() => on.page.locator(".history__party").first().waitFor())],
      ["another plan", followed((on) => on.choose("draft-20pt-2025-12-24"))],
      ["another moment", followed((on) => on.pin("2026-06-05"))],
      ["evidence", followed((on) => on.admit("document"))],
      ["some issues less", followed((on) => on.button("Main issues").click())],
      ["everything again", followed((on) => on.button("Show all").click())],
    ],
    "data-depth-mount",
  );
});

journey("translated, the dialog and what is said of copying stay in step", {}, async (comparator, page) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: { writeText: async () => {} } }));
  await comparator.open("?scenario=us-28pt-2025-11");
  await translate(page);
  const said = page.locator(".take-along__said");
  for (const name of ["Copy link to this view", "Copy sentence"]) {
    await comparator.button(name).click();
    await comparator.reads(said, /^Copied\.$/);
    await translate(page);
  }
  await comparator.button("Embed this view").click();
  const dialog = page.getByRole("dialog", { name: "Embed this view" });
  await dialog.waitFor();
  await translate(page);
  const code = dialog.getByRole("textbox");
  for (const [label, expression] of [["Two by two", /view=two-by-two/], ["Dark", /theme=dark/], ["Readers cannot change", /locked/]]) {
    await dialog.getByLabel(label, { exact: label === "Dark" }).check();
    await translate(page);
    assert.match(await code.inputValue(), expression);
  }
  await dialog.getByRole("button", { name: "Copy code" }).click();
  await comparator.reads(dialog.getByRole("status"), /^Copied\.$/);
  await translate(page);
  // Another choice takes back what was said of the last.
  await dialog.getByLabel("Over time").check();
  await dialog.getByRole("status").filter({ hasText: /^$/ }).first().waitFor({ state: "attached" });
  await dialog.getByRole("button", { name: "Close" }).click();
  await dialog.waitFor({ state: "hidden" });
  assert.equal(await comparator.failure.first().isVisible(), false, "the page broke");
});
