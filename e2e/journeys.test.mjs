// What a reader does on the page: looks behind marks, changes terms, time and threshold, takes the view along.

import assert from "node:assert/strict";

import { journey } from "./journey.mjs";

const notLoaded = /Failed to load resource/;

/** A plan whose evidence has addresses; the article that the page opens on has none. */
const plan = "?scenario=us-28pt-2025-11";

/** Opens something's evidence, checks where the focus goes, closes it again and checks where the focus returns to. */
async function thereAndBack(comparator, opener, open) {
  await open();
  await comparator.hasFocus(comparator.evidenceTitle);
  await comparator.sources.first().waitFor();
  for (const link of await comparator.sources.all()) assert.match(await link.getAttribute("href"), /^https?:/);
  await comparator.page.keyboard.press("Escape");
  await comparator.evidence.waitFor({ state: "detached" });
  await comparator.hasFocus(opener);
}

journey("a click on a cell lists its evidence, and Escape goes back to the cell", {}, async (comparator) => {
  await comparator.open(plan);
  const opener = comparator.opener("us", "crimea");
  await thereAndBack(comparator, opener, () => opener.click());
});

journey("Enter on a cell lists its evidence, and Escape goes back to the cell", {}, async (comparator, page) => {
  await comparator.open(plan);
  const opener = comparator.opener("russia", "regions");
  await opener.focus();
  await thereAndBack(comparator, opener, () => page.keyboard.press("Enter"));
});

journey("a second click on a cell, or the button, closes its evidence", {}, async (comparator) => {
  await comparator.open();
  const opener = comparator.opener("us", "crimea");
  await opener.click();
  await comparator.evidence.waitFor();
  assert.equal(await opener.getAttribute("aria-expanded"), "true");
  await opener.click();
  await comparator.evidence.waitFor({ state: "detached" });
  assert.equal(await opener.getAttribute("aria-expanded"), "false");
  await opener.click();
  await comparator.button("Close").click();
  await comparator.evidence.waitFor({ state: "detached" });
  await comparator.hasFocus(opener);
});

journey("a count lists just the marks that it counts", {}, async (comparator, page) => {
  await comparator.open(plan);
  const opener = page.locator('[data-count="us/accepts"]');
  const n = Number((await opener.textContent()).match(/\d+/)[0]);
  await opener.click();
  await comparator.reads(comparator.evidenceTitle, new RegExp(`^${n} marks`));
  assert.equal(await comparator.evidence.getByRole("heading", { level: 4 }).count(), n);
  await page.keyboard.press("Escape");
  await comparator.hasFocus(opener);
  await thereAndBack(comparator, opener, () => opener.click());
});

journey("the sentence lists everything that it rests on", {}, async (comparator, page) => {
  await comparator.open(plan);
  const opener = page.locator('[data-open="sentence"]');
  await thereAndBack(comparator, opener, () => opener.click());
});

journey("words that do not load are a line with a retry that works", { allow: [notLoaded] }, async (comparator, page) => {
  await comparator.open(plan);
  await page.route("**/assets/data-*", (route) => route.abort());
  await comparator.opener("us", "crimea").click();
  await comparator.evidence.getByRole("alert").waitFor();
  assert.ok((await comparator.evidence.locator("[data-statement]").count()) > 0, "stances, dates and grades are not there");
  await page.unroute("**/assets/data-*");
  await comparator.evidence.getByRole("button", { name: "Try again" }).click();
  await comparator.sources.first().waitFor();
  assert.equal(await comparator.evidence.getByRole("alert").count(), 0);
});

journey("words that come back as another page are a line, too", { allow: [notLoaded] }, async (comparator, page) => {
  await page.route("**/assets/data-*", (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<p>Sign in" }));
  await comparator.open();
  await comparator.opener("us", "crimea").click();
  await comparator.evidence.getByRole("alert").waitFor();
});

journey("a higher threshold says what it leaves out, and marks become unknown", {}, async (comparator, page) => {
  await comparator.open();
  const before = await comparator.verdicts();
  await comparator.admit("document");
  const said = await comparator.reads(page.locator(".grades .control-note"), /left out/);
  const [, statements, marks] = said.match(/^(\d+) statements? left out; (\d+) marks? became unknown/).map(Number);
  const now = await comparator.verdicts();
  const became = Object.keys(now).filter((cell) => now[cell] === "unknown" && before[cell] !== "unknown");
  assert.ok(became.length > 0 && became.length <= marks, `${became.length} of ${marks}`);
  assert.ok(statements > 0);
  await comparator.admit("disputed");
  await comparator.reads(page.locator(".grades .control-note"), /No statement is left out/);
  assert.deepEqual(await comparator.verdicts(), before);
});

journey("another moment is pinned, and taken back to the time of the plan", {}, async (comparator, page) => {
  await comparator.open();
  const before = await comparator.verdicts();
  await comparator.pin("2026-06-05");
  await comparator.reads(comparator.sentence, /on positions as of 5 June 2026/);
  await page.waitForURL(/as-of=2026-06-05/);
  assert.notDeepEqual(await comparator.verdicts(), before);
  await comparator.button("Back to the time of the plan").click();
  await page.locator('button[data-as-of="2025-04-23"][aria-pressed="true"]').waitFor();
  await comparator.settles();
  assert.deepEqual(await comparator.verdicts(), before);
  await page.waitForURL((url) => url.search === "");
});

journey("a term of the reader's own, and the plan's again", {}, async (comparator, page) => {
  await comparator.open();
  const before = await comparator.verdicts();
  const published = await comparator.term("Crimea").inputValue();
  await comparator.term("Crimea").selectOption("crimea_ukraine");
  await comparator.reads(comparator.sentence, /a changed version of/);
  assert.notDeepEqual(await comparator.verdicts(), before);
  await comparator.button("Reset the term on Crimea").click();
  await comparator.reads(comparator.sentence, /^Under “/);
  assert.equal(await comparator.term("Crimea").inputValue(), published);
  assert.deepEqual(await comparator.verdicts(), before);

  await comparator.term("Crimea").selectOption("");
  await comparator.term("NATO").selectOption("nato_member");
  await page.locator('[data-cell="us/nato"][data-verdict]').waitFor();
  await comparator.button("Reset to the plan").click();
  await comparator.reads(comparator.sentence, /^Under “/);
  assert.equal(await comparator.term("Crimea").inputValue(), published);
  assert.equal(await comparator.term("NATO").inputValue(), "");
  assert.deepEqual(await comparator.verdicts(), before);
});

journey("selects show the terms of the plan in force, also after they were used", {}, async (comparator) => {
  await comparator.open();
  await comparator.term("Crimea").selectOption("crimea_ukraine");
  await comparator.reads(comparator.sentence, /a changed version of/);
  for (const id of await comparator.scenarioIds()) {
    await comparator.choose(id);
    const wrong = await comparator.page.locator("select[data-term]").evaluateAll((selects) =>
      selects.filter((select) => select.value !== select.dataset.term).map((select) => select.ariaLabel),
    );
    assert.deepEqual(wrong, [], id);
  }
});

journey("marks that a change of plan has changed are marked", {}, async (comparator, page) => {
  await comparator.open();
  assert.equal(await page.locator("[data-changed]").count(), 0);
  const before = await comparator.verdicts();
  await comparator.choose("us-28pt-2025-11");
  const now = await comparator.verdicts();
  const marked = await page.locator("[data-changed]").evaluateAll((cells) => cells.map((cell) => cell.dataset.cell));
  const changed = Object.keys(now).filter((cell) => now[cell] && now[cell] !== before[cell]);
  assert.ok(changed.length > 0);
  assert.deepEqual(changed.filter((cell) => !marked.includes(cell)), [], "changed and not marked");
});

journey("the address restores plan, own terms, time, threshold and what is open", {}, async (comparator, page) => {
  await comparator.open();
  await comparator.choose("us-28pt-2025-11");
  await comparator.term("NATO").selectOption("nato_member");
  await comparator.reads(comparator.sentence, /a changed version of/);
  await comparator.pin("2026-02-18");
  await comparator.admit("on-record");
  await comparator.opener("ukraine", "nato").click();
  await comparator.sources.first().waitFor();
  await page.waitForURL(/show=ukraine\/nato/);
  const view = async () => ({
    verdicts: await comparator.verdicts(),
    sentence: await comparator.sentence.textContent(),
    title: await comparator.evidenceTitle.textContent(),
    terms: await page.locator("select[data-term]").evaluateAll((selects) => selects.map((select) => select.value)),
    pressed: await page.locator("[aria-pressed=true]").allTextContents(),
  });
  const before = await view();
  await page.reload();
  await comparator.reaches("ready");
  await comparator.sources.first().waitFor();
  assert.deepEqual(await view(), before);
});

journey("parameters of others stay in the address", {}, async (comparator, page) => {
  await comparator.open("?utm_source=letter&scenario=none#part");
  await comparator.choose("us-28pt-2025-11");
  await page.waitForURL(/scenario=us-28pt-2025-11/);
  const url = new URL(page.url());
  assert.equal(url.searchParams.get("utm_source"), "letter");
  assert.equal(url.hash, "#part");
  assert.deepEqual(url.searchParams.getAll("scenario"), ["us-28pt-2025-11"]);
});

journey("a stale link says what it left out, and the rest counts", {}, async (comparator, page) => {
  await comparator.open("?v=1&scenario=us-28pt-2025-11&as-of=1999-01-01&terms=moon:cheese");
  const notice = await page.getByRole("status").filter({ hasText: "1999-01-01" }).textContent();
  assert.match(notice, /moon:cheese/);
  assert.equal(await comparator.scenario("us-28pt-2025-11").getAttribute("aria-pressed"), "true");
});

for (const [name, expression] of [
  ["Copy link to this view", /\?v=1&scenario=none$/],
  ["Copy sentence", /^Without a plan, on positions as of .*\?v=1&scenario=none\)$/],
]) {
  journey(`“${name}” copies`, {}, async (comparator, page) => {
    await page.addInitScript(() => {
      const writeText = async (text) => {
        window.copied = text;
      };
      Object.defineProperty(navigator, "clipboard", { value: { writeText } });
    });
    await comparator.open();
    await comparator.choose("none");
    await comparator.button(name).click();
    await page.getByRole("status").filter({ hasText: "Copied." }).waitFor();
    assert.match(await page.evaluate(() => window.copied), expression);
  });

  journey(`where copying is denied, “${name}” shows the text`, {}, async (comparator, page) => {
    await page.addInitScript(() => {
      const writeText = () => Promise.reject(new DOMException("denied", "NotAllowedError"));
      Object.defineProperty(navigator, "clipboard", { value: { writeText } });
    });
    await comparator.open();
    await comparator.choose("none");
    await comparator.button(name).click();
    const text = page.locator(".take-along__text");
    await text.waitFor();
    assert.match(await text.textContent(), expression);
  });
}

journey("outside a secure context, where there is no clipboard, the text is shown", {}, async (comparator, page) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await comparator.open();
  await comparator.button("Copy link to this view").click();
  await page.locator(".take-along__text").waitFor();
});

journey("everything can be done with the keyboard alone", {}, async (comparator, page) => {
  await comparator.open();
  await comparator.tabTo(comparator.scenario("us-28pt-2025-11"));
  await page.keyboard.press("Space");
  await comparator.reads(comparator.sentence, /28-point draft/);
  await comparator.hasFocus(comparator.scenario("us-28pt-2025-11"));
  await comparator.tabTo(page.locator('button[data-as-of="2026-06-05"]'));
  await page.keyboard.press("Enter");
  await comparator.reads(comparator.sentence, /on positions as of 5 June 2026/);
  await comparator.tabTo(page.locator('button[data-evidence="on-record"]'));
  await page.keyboard.press("Enter");
  await page.waitForURL(/evidence=on-record/);
  await comparator.tabTo(comparator.term("NATO"));
  await page.keyboard.press("ArrowDown");
  await comparator.reads(comparator.sentence, /a changed version of/);
  await comparator.hasFocus(comparator.term("NATO"));
  const opener = comparator.opener("russia", "nato");
  await comparator.tabTo(opener);
  await page.keyboard.press("Enter");
  await comparator.hasFocus(comparator.evidenceTitle);
  await comparator.tabTo(comparator.evidence.getByRole("button", { name: "Close" }));
  await page.keyboard.press("Enter");
  await comparator.hasFocus(opener);
  await comparator.tabTo(comparator.button("Copy link to this view"));
});

journey("where the focus is can be seen", {}, async (comparator, page) => {
  await comparator.open();
  for (const one of [comparator.scenario("none"), comparator.term("NATO"), comparator.opener("us", "nato")]) {
    await comparator.tabTo(one);
    const outline = await one.evaluate((element) => {
      const style = getComputedStyle(element);
      return style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0;
    });
    assert.ok(outline, `no outline on ${one}`);
  }
});

journey("at 320 px nothing scrolls sideways, with evidence open, own terms and a notice", { viewport: { width: 320, height: 640 } }, async (comparator, page) => {
  for (const query of ["", `${plan}&show=us/crimea`, `${plan}&show=sentence`, "?scenario=none", `?scenario=${"x".repeat(300)}&terms=nato:nato_ban`]) {
    await comparator.open(query);
    if (query.includes("show")) await comparator.sources.first().waitFor();
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll("[data-comparator] *")]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => `${element.tagName}.${element.className}`),
    );
    assert.equal(await comparator.isTooWide(), false, `${query}: ${wide.slice(0, 5)}`);
  }
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await comparator.open();
  await comparator.button("Copy link to this view").click();
  await page.locator(".take-along__text").waitFor();
  assert.equal(await comparator.isTooWide(), false, "with a text to copy by hand");
});

journey("targets are at least 24 px high on a phone", { viewport: { width: 360, height: 800 } }, async (comparator, page) => {
  await comparator.open("?terms=nato:nato_ban");
  const small = await page.locator("[data-comparator] :is(button, select, a)").evaluateAll((targets) =>
    targets
      .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 24)
      .map((target) => `${target.textContent.slice(0, 30)}: ${target.getBoundingClientRect().height}`),
  );
  assert.deepEqual(small, []);
});

journey("with scripts off every plan has a page of its own, and each cell leads to its evidence", { javaScriptEnabled: false }, async (comparator, page) => {
  await comparator.open("", "static");
  const links = page.locator(".plan-pages a");
  const n = await links.count();
  assert.ok(n > 10 && (await links.first().isVisible()), "the plans' pages are not linked");
  for (let at = 0; at < n; at += 1) {
    await comparator.open("", "static");
    const name = await links.nth(at).textContent();
    await links.nth(at).click();
    await comparator.reaches("static");
    assert.ok(await comparator.cells.first().isVisible(), `${name} has no cells`);
    assert.equal(await comparator.scenarios.and(page.locator("[aria-pressed=true]")).locator(".plan__name").textContent(), name);
  }
  await comparator.opener("ukraine", "nato").click();
  await page.waitForURL(/evidence\/#ukraine-nato$/);
  assert.ok(await page.locator("#ukraine-nato").isVisible());
});

journey("the sentence changes inside one place that announces it", {}, async (comparator) => {
  await comparator.open();
  const live = await comparator.sentence.elementHandle();
  assert.equal(await live.getAttribute("aria-live"), "polite");
  const before = await live.textContent();
  await comparator.choose("none");
  assert.ok(await live.evaluate((element) => element.isConnected), "the place itself was replaced: nothing is announced");
  assert.notEqual(await live.textContent(), before);
});
