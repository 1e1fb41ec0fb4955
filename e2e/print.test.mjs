// On paper: one A4 sheet a plan, with its sentence, its table, the sources of the marks as notes, address, date, licence.

import assert from "node:assert/strict";

import { journey } from "./journey.mjs";
import { site } from "./site.mjs";

/** Pages of a PDF as Chromium writes it, and their size in points. */
function pages(pdf) {
  const text = pdf.toString("latin1");
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
  return { n: (text.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length, width: Math.round(width), height: Math.round(height) };
}

/** What the browser says of a program that it may not run. */
const unused = /was preloaded using link preload but not used/;

const A4 = { width: 595, height: 842 };

const ONE = { n: 1, ...A4 };

/** What stands on the sheet. */
function sheet(page) {
  return page.evaluate(() => {
    const words = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).map((element) => element.textContent.trim());
    const style = (element, pseudo) => getComputedStyle(element, pseudo);
    const notes = words(".sheet__notes li");
    const cells = [...document.querySelectorAll("[data-cell]")];
    return {
      notes,
      numbers: cells.map((cell) => [cell.dataset.cell, style(cell, "::after").content, Boolean(cell.dataset.verdict), cell.querySelector(".cell__basis") !== null]),
      sentence: words(".answer__sentence"),
      about: words(".sheet__about"),
      address: words("[data-address]"),
      elsewhere: words(".sheet__elsewhere"),
      controls: [...document.querySelectorAll("button, .plans, .controls, .depth__part")].filter((element) => element.checkVisibility()).map((element) => element.textContent),
      terms: [...document.querySelectorAll(".term")].filter((term) => term.scrollWidth > term.clientWidth + 1 || term.scrollHeight > term.clientHeight + 1).map((term) => term.ariaLabel),
      paper: style(document.documentElement).backgroundColor,
      ink: style(document.documentElement).color,
      fills: new Set(cells.map((cell) => style(cell).printColorAdjust)).size === 1 && style(cells[0]).printColorAdjust,
    };
  });
}

/** The numbers at the cells refer to notes, and every note is referred to. */
function fit({ notes, numbers }) {
  const at = numbers.flatMap(([, content]) => (content.match(/\d+/g) ?? []).map(Number));
  assert.ok(notes.length > 0, "no notes");
  assert.deepEqual([...new Set(at)].sort((one, other) => one - other), notes.map((_, n) => n + 1));
  // A mark with a date and a grade rests on a statement, which has a source.
  const without = numbers.filter(([, content, hasVerdict, hasBasis]) => hasVerdict && hasBasis && !/\d/.test(content)).map(([cell]) => cell);
  assert.deepEqual(without, []);
}

/** So many at a time that a busy machine manages. */
const SHARES = 4;

/** The languages with how the sheet says until when positions go. */
const LANGUAGES = [["", /Positions up to/], ["uk/", /Враховано позиції станом на/], ["ru/", /Учтены позиции по/]];

const ways = [[...LANGUAGES[0], "light", true], ...LANGUAGES.map((language) => [...language, "dark", false])].flatMap((way) =>
  [...Array(SHARES).keys()].map((share) => [...way, share]),
);

for (const [home, until, colorScheme, javaScriptEnabled, share] of ways) {
  const how = `${home ? `in ${home}, ` : ""}${colorScheme}, ${javaScriptEnabled ? "interactive" : "with scripts off"}, share ${share + 1} of ${SHARES}`;
  journey(`every plan is one A4 sheet, ${how}`, { colorScheme, javaScriptEnabled, allow: javaScriptEnabled ? [] : [unused] }, async (comparator, page) => {
    await comparator.open(home, null);
    const all = (await comparator.scenarioIds()).filter((id) => id !== "none");
    assert.ok(all.length > 0);
    for (const id of all.filter((_, at) => at % SHARES === share)) {
      await comparator.open(`${home}plans/${id}/`, javaScriptEnabled ? "ready" : "static");
      const pdf = await page.pdf({ preferCSSPageSize: true });
      assert.deepEqual(pages(pdf), ONE, id);
      // Patterns with transparency would be bitmaps of the whole sheet, ten megabytes of them.
      assert.ok(pdf.length < 4_000_000, `${id}: ${pdf.length} bytes`);
      await page.emulateMedia({ media: "print" });
      const shown = await sheet(page);
      fit(shown);
      assert.equal(shown.sentence.length, 1);
      assert.deepEqual(shown.controls.map((words) => words.slice(0, 40)), [], id);
      assert.deepEqual(shown.terms, [], `terms of ${id} are cut off`);
      assert.deepEqual(shown.elsewhere, []);
      assert.match(shown.about.join(), until);
      assert.match(shown.about.join(), /CC BY 4\.0, creativecommons\.org/);
      assert.deepEqual([shown.paper, shown.ink, shown.fills], ["rgb(255, 255, 255)", "rgb(23, 24, 28)", "exact"]);
      await page.emulateMedia({ media: null });
    }
  });
}

journey("the sheet says its address as the page prints it", {}, async (comparator, page) => {
  await comparator.open("plans/us-28pt-2025-11/");
  await comparator.deepens();
  await page.pdf({ preferCSSPageSize: true });
  assert.equal(await page.locator("[data-address]").textContent(), `${site}plans/us-28pt-2025-11/`);
});

journey("without a plan the sheet still fits and says where the sources are", {}, async (comparator, page) => {
  await comparator.open("?scenario=none");
  assert.deepEqual(pages(await page.pdf({ preferCSSPageSize: true })), ONE);
  await page.emulateMedia({ media: "print" });
  const shown = await sheet(page);
  // Those of the document are of another plan, and must not be taken for these.
  assert.deepEqual(shown.notes, []);
  assert.ok(shown.numbers.every(([, content]) => content === "none"));
  assert.match(shown.elsewhere.join(), /“Print” under the comparator puts them here/);
});

/** Takes note of what the sheet holds when it goes to the printer, instead of printing. */
function catchPrint(page) {
  return page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event("beforeprint"));
      const notes = document.querySelectorAll(".sheet__notes li");
      window.printed = {
        notes: [...notes].map((note) => note.textContent),
        cells: Object.fromEntries([...document.querySelectorAll("[data-cell]")].map((cell) => [cell.dataset.cell, cell.dataset.notes])),
        address: document.querySelector("[data-address]").textContent,
        isHidden: ![...document.querySelectorAll(".evidence")].some((panel) => panel.checkVisibility()),
      };
    };
  });
}

const OWN = "?v=1&scenario=us-28pt-2025-11&as-of=2026-02-18&terms=nato:nato_member";

journey("“Print” puts the sources of what is on screen on the sheet, and leaves the page as it was", {}, async (comparator, page) => {
  await catchPrint(page);
  await comparator.open(OWN);
  const before = await page.locator("[data-page]").textContent();
  await comparator.button("Print").click();
  await page.waitForFunction(() => window.printed);
  const printed = await page.evaluate(() => window.printed);
  assert.ok(printed.notes.length > 5);
  assert.equal(printed.isHidden, true);
  assert.equal(printed.address, `${site}${OWN}`);
  await comparator.hasFocus(comparator.button("Print"));
  // As the evidence of a cell says, in the same order of its numbers.
  await page.emulateMedia({ media: "print" });
  fit(await sheet(page));
  assert.deepEqual(pages(await page.pdf({ preferCSSPageSize: true })), ONE);
  await page.emulateMedia({ media: null });
  // Chromium has now printed, and says so.
  await page.waitForFunction(() => !document.querySelector("[data-noted]"));
  assert.equal(await page.locator("[data-page]").textContent(), before);
  const cell = Object.keys(printed.cells).findLast((cell) => printed.cells[cell]);
  await comparator.opener(...cell.split("/")).click();
  await comparator.sources.first().waitFor();
  const sources = await comparator.evidence.locator(".evidence__cell > .evidence__list .sources li > :first-child").allTextContents();
  const numbers = printed.cells[cell].match(/\d+/g).map(Number);
  assert.deepEqual(new Set(numbers.map((n) => sources.findIndex((source) => printed.notes[n - 1].startsWith(source)) >= 0)), new Set([true]));
});

journey("“Print” where the sources do not load prints all the same and says where they are", { allow: [/Failed to load resource/] }, async (comparator, page) => {
  await catchPrint(page);
  await page.route("**/assets/data-*", (route) => route.abort());
  await comparator.open(OWN);
  await comparator.button("Print").click();
  await page.waitForFunction(() => window.printed);
  await page.emulateMedia({ media: "print" });
  const shown = await sheet(page);
  assert.deepEqual(shown.notes, []);
  assert.equal(shown.elsewhere.length, 1);
  await page.emulateMedia({ media: null });
  await comparator.evidence.waitFor({ state: "detached" });
});

journey("the notes that the document came with and those that the page makes of it are the same", {}, async (comparator, page) => {
  await catchPrint(page);
  await comparator.open("plans/us-28pt-2025-11/");
  const known = await page.locator(".sheet__notes li").allTextContents();
  const cells = await page.locator("[data-cell]").evaluateAll((cells) => Object.fromEntries(cells.map((cell) => [cell.dataset.cell, cell.dataset.notes])));
  await comparator.open("?scenario=us-28pt-2025-11");
  await comparator.button("Print").click();
  await page.waitForFunction(() => window.printed);
  const printed = await page.evaluate(() => window.printed);
  assert.deepEqual(printed.notes, known);
  assert.deepEqual(printed.cells, cells);
});

journey("what the reader has opened is printed too", {}, async (comparator, page) => {
  await comparator.open("plans/us-28pt-2025-11/?pair=us/russia");
  await comparator.deepens();
  const { n } = pages(await page.pdf({ preferCSSPageSize: true }));
  assert.ok(n > 1);
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator("#two-by-two").isVisible());
  assert.equal(await page.locator("#over-time").isVisible(), false);
});

journey("marks keep their signs and lines on grey paper", {}, async (comparator, page) => {
  await comparator.open("plans/us-28pt-2025-11/");
  await page.emulateMedia({ media: "print" });
  const marks = await page.locator(".cell[data-verdict]").evaluateAll((cells) =>
    Object.fromEntries(cells.map((cell) => {
      const sign = getComputedStyle(cell.querySelector(".mark"), "::before");
      const { borderInlineStartStyle, borderInlineStartColor } = getComputedStyle(cell);
      return [cell.dataset.verdict, [sign.clipPath + sign.backgroundImage, borderInlineStartStyle, borderInlineStartColor, sign.printColorAdjust, cell.querySelector(".mark").textContent]];
    })),
  );
  assert.equal(new Set(Object.values(marks).map(([sign]) => sign)).size, 5);
  assert.equal(new Set(Object.values(marks).map(([, line]) => line)).size, 4);
  assert.ok(Object.values(marks).every(([, , , adjust, word]) => adjust === "exact" && word));
});
