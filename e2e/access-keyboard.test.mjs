// Each task of a reader by keyboard alone: everything is reached, the focus is seen, and it is never lost.

import assert from "node:assert/strict";

import { colour, contrast } from "./colours.mjs";
import { journey } from "./journey.mjs";

const PLAN = "?scenario=us-28pt-2025-11";

/** What has the focus, as a person would say it; `body` where it is lost. */
function focused(page) {
  return page.evaluate(() => {
    const { activeElement: element } = document;
    if (!element || element === document.body) return "body";
    return `${element.localName} ${element.ariaLabel ?? element.textContent.trim().slice(0, 60)}`;
  });
}

/** Fails unless something that can be seen has the focus, and its outline can be seen too. */
async function isSeen(page) {
  const found = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const behind = (at) => {
      for (let one = at; one; one = one.parentElement) {
        const { backgroundColor } = getComputedStyle(one);
        if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
      }
      return "rgb(255, 255, 255)";
    };
    const box = element.getBoundingClientRect();
    return { outlineStyle, outlineWidth: Number.parseFloat(outlineWidth), outlineColor, width, height, behind: behind(element.parentElement),
      inView: box.bottom > 0 && box.top < innerHeight, what: `${element.localName}.${element.className}` };
  });
  assert.ok(found, "the focus is lost");
  assert.ok(found.width > 0 && found.height > 0, `${found.what} has the focus and cannot be seen`);
  assert.ok(found.inView, `${found.what} has the focus off the screen`);
  assert.ok(found.outlineStyle !== "none" && found.outlineWidth >= 2, `${found.what} has no outline`);
  const seen = contrast(colour(found.outlineColor).rgb, colour(found.behind).rgb);
  assert.ok(seen >= 3, `the outline of ${found.what} has a contrast of ${seen.toFixed(2)}`);
}

/** Tabs to something and checks that the focus can be seen there. */
async function to(comparator, page, locator) {
  await comparator.tabTo(locator);
  await isSeen(page);
}

journey("by keyboard a plan is chosen, and the focus stays on it", {}, async (comparator, page) => {
  await comparator.open();
  await to(comparator, page, comparator.scenario("us-28pt-2025-11"));
  await page.keyboard.press("Space");
  await comparator.reads(comparator.sentence, /28-point draft/);
  await comparator.settles();
  await comparator.hasFocus(comparator.scenario("us-28pt-2025-11"));
  await isSeen(page);
});

journey("by keyboard a term is changed and reset, and the focus goes back to it", {}, async (comparator, page) => {
  await comparator.open();
  const term = comparator.term("Crimea");
  const published = await term.inputValue();
  await to(comparator, page, term);
  await page.keyboard.press("ArrowDown");
  await comparator.reads(comparator.sentence, /a changed version of/);
  await comparator.hasFocus(term);
  await to(comparator, page, comparator.button("Reset the term on Crimea"));
  await page.keyboard.press("Enter");
  await comparator.reads(comparator.sentence, /^Under “/);
  await comparator.hasFocus(term);
  assert.equal(await term.inputValue(), published);
  await isSeen(page);
});

journey("by keyboard all terms are reset, and the focus goes to the plan", {}, async (comparator, page) => {
  await comparator.open(`${PLAN}&terms=nato:nato_member`);
  await to(comparator, page, comparator.button("Reset to the plan"));
  await page.keyboard.press("Enter");
  await comparator.reads(comparator.sentence, /^Under “/);
  await comparator.hasFocus(comparator.scenario("us-28pt-2025-11"));
});

journey("by keyboard the reader goes to another moment and back to the plan's", {}, async (comparator, page) => {
  await comparator.open();
  const moment = page.locator('button[data-as-of="2026-06-05"]');
  await to(comparator, page, moment);
  await page.keyboard.press("Enter");
  await comparator.reads(comparator.sentence, /as of 5 June 2026/);
  await comparator.hasFocus(moment);
  await to(comparator, page, comparator.button("Back to the time of the plan"));
  await page.keyboard.press("Enter");
  await comparator.reads(comparator.sentence, /as of 23 April 2025/);
  await comparator.hasFocus(page.locator("[data-as-of][data-plan]"));
});

journey("by keyboard evidence is let in and left out", {}, async (comparator, page) => {
  await comparator.open();
  const grade = page.locator('button[data-evidence="document"]');
  await to(comparator, page, grade);
  await page.keyboard.press("Space");
  await comparator.reads(page.locator(".grades .control-note"), /left out/);
  await comparator.hasFocus(grade);
  await isSeen(page);
});

for (const [name, find] of [
  ["a cell", (comparator) => comparator.opener("ukraine", "nato")],
  ["a count", (comparator) => comparator.page.locator('[data-count="us/accepts"]')],
  ["the sentence", (comparator) => comparator.page.locator('[data-open="sentence"]')],
]) {
  journey(`by keyboard the evidence of ${name} is opened, read and closed, and the focus comes back`, {}, async (comparator, page) => {
    await comparator.open(PLAN);
    const opener = find(comparator);
    await to(comparator, page, opener);
    await page.keyboard.press("Enter");
    await comparator.hasFocus(comparator.evidenceTitle);
    await isSeen(page);
    // What was opened comes next.
    await page.keyboard.press("Tab");
    await comparator.hasFocus(comparator.evidence.getByRole("button", { name: "Close" }));
    await comparator.sources.first().waitFor();
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => Boolean(document.activeElement.closest(".evidence"))), true);
    await isSeen(page);
    await page.keyboard.press("Escape");
    await comparator.evidence.waitFor({ state: "detached" });
    await comparator.hasFocus(opener);
    await isSeen(page);
  });
}

journey("by keyboard two parties are compared, and a statement behind it is opened and closed", {}, async (comparator, page) => {
  await comparator.open(PLAN);
  await comparator.deepens();
  await to(comparator, page, page.locator('.pair-table a[href="#pair-us-russia"]').first());
  await page.keyboard.press("Enter");
  const summary = page.locator("#pair-us-russia > summary");
  await comparator.hasFocus(summary);
  await isSeen(page);
  const opener = page.locator('#pair-us-russia [data-point="us/russia/nato"]');
  await to(comparator, page, opener);
  await page.keyboard.press("Enter");
  await page.locator("#pair-us-russia .statement").first().waitFor();
  await comparator.hasFocus(opener);
  await page.keyboard.press("Enter");
  await page.locator("#pair-us-russia .statement").first().waitFor({ state: "detached" });
  await comparator.hasFocus(opener);
});

journey("by keyboard a package becomes the reader's own version", {}, async (comparator, page) => {
  await comparator.open(PLAN);
  await comparator.deepens();
  await to(comparator, page, page.locator(".front__point summary").first());
  await page.keyboard.press("Enter");
  const link = page.locator(".front__set a[data-go]").first();
  await link.waitFor();
  await to(comparator, page, link);
  await page.keyboard.press("Enter");
  await comparator.reads(comparator.sentence, /a plan of single terms/);
  await comparator.hasFocus(page.locator(".fronts h3"));
  await isSeen(page);
});

journey("by keyboard a link is copied", {}, async (comparator, page) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: { writeText: async () => {} } }));
  await comparator.open();
  const button = comparator.button("Copy link to this view");
  await to(comparator, page, button);
  await page.keyboard.press("Enter");
  await page.getByRole("status").filter({ hasText: "Copied." }).waitFor();
  await comparator.hasFocus(button);
});

journey("by keyboard the dialog is opened and left, which keeps the focus until then", {}, async (comparator, page) => {
  await comparator.open(PLAN);
  const opener = comparator.button("Embed this view");
  await to(comparator, page, opener);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  // As far as the preview, which is a document of its own that the focus goes into and comes out of again.
  const isOn = (selector) => page.evaluate((selector) => document.activeElement.matches(selector), selector);
  for (let presses = 0; presses < 20 && !(await isOn("dialog iframe")); presses += 1) {
    assert.ok(await isOn("dialog *, body"), `the focus left the dialog: ${await focused(page)}`);
    if (!(await isOn("body, .embed-dialog__preview"))) await isSeen(page);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Shift+Tab");
  assert.ok(await isOn("dialog *:not(iframe)"), "the focus does not come out of the preview");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await comparator.hasFocus(opener);
  await isSeen(page);
});

for (const [name, query, options] of [
  ["on a desk", PLAN, {}],
  ["on a phone", PLAN, { viewport: { width: 360, height: 800 } }],
  ["in dark colours", "?scenario=none", { colorScheme: "dark" }],
  ["in a frame", `embed/us-28pt-2025-11/?view=all`, {}],
]) {
  journey(`the focus goes through everything in the order of the page and out again, ${name}`, options, async (comparator, page) => {
    await comparator.open(query);
    await comparator.deepens();
    const expected = await page.evaluate(() =>
      [...document.querySelectorAll("a[href], button, select, summary, input, textarea")].filter((element) => element.checkVisibility() && !element.disabled).length,
    );
    const visited = [];
    for (let presses = 0; presses <= expected + 5; presses += 1) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => {
        const { activeElement: element } = document;
        if (!element || element === document.body) return undefined;
        window.stops ??= [];
        const isNew = !window.stops.includes(element);
        const last = window.stops.at(-1);
        window.stops.push(element);
        const isAfter = !last || Boolean(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
        const { outlineStyle } = getComputedStyle(element);
        return { isNew, isAfter, outlineStyle, what: `${element.localName} ${element.textContent.trim().slice(0, 40)}` };
      });
      // Past the last the focus leaves the document.
      if (!at || !at.isNew) break;
      assert.ok(at.isAfter, `${at.what} comes too late`);
      assert.notEqual(at.outlineStyle, "none", `no outline on ${at.what}`);
      visited.push(at.what);
    }
    // Lists that scroll sideways are a stop of their own where nothing in them would be.
    assert.ok(visited.length >= expected, `${visited.length} of ${expected} were reached; the last: ${visited.at(-1)}`);
  });
}

for (const [name, query] of [
  ["the page", `${PLAN}&terms=nato:nato_member&show=us/crimea&pair=us/russia&as-of=2026-06-05`],
  ["the page without a plan", "?scenario=none"],
  ["a frame", "embed/us-28pt-2025-11/?view=all"],
  ["the document of all evidence", "evidence/"],
  ["the method page", "method/"],
]) {
  journey(`every control is 24 px high and wide on a phone: ${name}`, { viewport: { width: 360, height: 800 } }, async (comparator, page) => {
    const isPage = !/^(evidence|method)/.test(query);
    await comparator.open(query, isPage ? "ready" : null);
    if (isPage) await comparator.deepens();
    const small = await page.evaluate(() => {
      const isInline = (element) => {
        // A link in a line of text is as high as the line.
        if (element.localName !== "a" || getComputedStyle(element).display !== "inline") return false;
        const text = [...element.parentElement.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim().length > 1);
        return text.length > 0;
      };
      return [...document.querySelectorAll("a[href], button, select, summary, input, textarea")]
        .filter((element) => element.checkVisibility({ contentVisibilityAuto: false }) && !isInline(element))
        .map((element) => [element.getBoundingClientRect(), `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 40)}`])
        .filter(([{ width, height }]) => width > 0 && (height < 23.5 || width < 23.5))
        .map(([{ width, height }, what]) => `${what}: ${width.toFixed(1)} × ${height.toFixed(1)}`);
    });
    assert.deepEqual([...new Set(small)], []);
  });
}
