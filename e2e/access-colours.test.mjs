// Marks and relations by their computed colours: readable, and told apart by all eyes.
//
// **What carries is the sign, the line and the word; colour only helps.** Of the fills no more is asked than that the two
// sides, for and against, differ for everybody who sees any colour; in greys the signs and lines do it alone.

import assert from "node:assert/strict";
import { test } from "node:test";

import { VISIONS, colour, contrast, difference, over, seen } from "./colours.mjs";
import { journey } from "./journey.mjs";

const VERDICTS = ["accepts", "open", "unknown", "objects", "refuses"];
const RELATIONS = ["agree", "within-reach", "mixed", "differ", "clash", "unknown"];

test("colours are compared as their standards say", () => {
  const rgb = (text) => colour(text).rgb;
  assert.equal(contrast(rgb("rgb(0, 0, 0)"), rgb("rgb(255, 255, 255)")), 21);
  assert.ok(Math.abs(contrast(rgb("rgb(118, 118, 118)"), rgb("rgb(255, 255, 255)")) - 4.54) < 0.01);
  assert.ok(difference(rgb("rgb(10, 20, 30)"), rgb("rgb(10, 20, 30)")) < 1e-9);
  assert.ok(Math.abs(difference(rgb("rgb(0, 0, 0)"), rgb("rgb(255, 255, 255)")) - 100) < 0.1);
  // Red and green of one lightness are far apart for most, and near for those without the green cone.
  const [red, green] = [rgb("rgb(190, 90, 60)"), rgb("rgb(110, 130, 50)")];
  assert.ok(difference(seen(red, "deuteranopia"), seen(green, "deuteranopia")) < difference(red, green) / 2);
  assert.deepEqual(new Set(seen(red, "achromatopsia").map((value) => value.toFixed(6))).size, 1);
});

/** One cell of the table a verdict, and one relation each, beside each other, with all their colours. */
function sample(page) {
  return page.evaluate(
    ({ verdicts, relations }) => {
      const table = document.querySelector(".matrix");
      const cell = document.querySelector("[data-cell][data-verdict]");
      const body = table.querySelector("tbody");
      const row = body.appendChild(document.createElement("tr"));
      row.className = "matrix__row";
      const read = (element, pseudo) => getComputedStyle(element, pseudo);
      const token = (name) => {
        const probe = document.body.appendChild(document.createElement("i"));
        probe.style.color = `var(${name})`;
        const { color } = read(probe);
        probe.remove();
        return color;
      };
      const marks = verdicts.map((verdict) => {
        const one = row.appendChild(cell.cloneNode(true));
        for (const name of ["data-best", "data-contested", "data-implied"]) one.removeAttribute(name);
        one.dataset.verdict = verdict;
        one.querySelector(".cell__link").innerHTML =
          `<span class="cell__head mark" data-mark="${verdict}">x</span><span class="cell__stance">x</span><span class="cell__basis">x</span>`;
        const [head, stance, basis] = one.querySelector(".cell__link").children;
        const sign = read(head, "::before");
        return {
          name: verdict,
          fill: read(one).backgroundColor,
          bar: read(one).borderInlineStartColor,
          line: read(one).borderInlineStartStyle,
          pattern: read(one).backgroundImage.replace(/none(, )?/g, ""),
          sign: `${sign.clipPath} ${sign.backgroundImage}`,
          texts: [head, stance, basis].map((text) => [read(text).color, Number(read(text).opacity)]),
        };
      });
      row.remove();
      const place = document.querySelector(".depth__part");
      const of = relations.map((relation) => {
        const one = place.appendChild(document.createElement("span"));
        one.className = "relation";
        one.dataset.relation = relation;
        const { backgroundColor, backgroundImage, borderInlineStartColor, borderInlineStartStyle, color } = read(one);
        const isTransparent = (text) => /, 0\)$/.test(text);
        const fills = [...new Set([backgroundColor, ...(backgroundImage.match(/rgba?\([^)]*\)/g) ?? [])])].filter((fill) => !isTransparent(fill));
        const pattern = backgroundImage.replace(/none(, )?/g, "");
        const found = { name: relation, fills, bar: borderInlineStartColor, line: borderInlineStartStyle, ink: color, pattern };
        one.remove();
        return found;
      });
      const tokens = Object.fromEntries(
        ["--paper", "--paper-raised", "--ink", "--ink-quiet", "--focus", "--for-fill", "--for-fill-faint", "--against-fill", "--against-fill-faint",
          "--unknown-fill", "--unknown-hatch", "--for-ink", "--against-ink", "--notice-fill", "--for-bar", "--against-bar"].map((name) => [name, token(name)]),
      );
      return { marks, relations: of, tokens };
    },
    { verdicts: VERDICTS, relations: RELATIONS },
  );
}

/** Every two of a list. */
const pairs = (list) => list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other]));
const rgb = (text) => colour(text).rgb;

for (const [name, media, least] of [
  ["light", { colorScheme: "light" }, 4.5],
  ["dark", { colorScheme: "dark" }, 4.5],
  ["light with more contrast", { colorScheme: "light", contrast: "more" }, 7],
  ["dark with more contrast", { colorScheme: "dark", contrast: "more" }, 7],
]) {
  journey(`all words on marks can be read, and signs, lines and focus be seen, ${name}`, {}, async (comparator, page) => {
    await page.emulateMedia(media);
    await comparator.open("?scenario=us-28pt-2025-11");
    await comparator.deepens();
    const { marks, relations, tokens } = await sample(page);
    const low = [];
    const expect = (what, ink, fill, atLeast) => {
      const found = contrast(ink, fill);
      if (found < atLeast) low.push(`${what}: ${found.toFixed(2)} of ${atLeast}`);
    };
    const paper = rgb(tokens["--paper"]);
    for (const mark of marks) {
      // What else may lie behind words: hatching, the corner of a range, both halves of a contested cell.
      const behind = { fill: mark.fill, hatch: tokens["--unknown-hatch"], for: tokens["--for-fill"], faint: tokens["--for-fill-faint"], against: tokens["--against-fill"] };
      for (const [where, fill] of Object.entries(behind)) {
        if (where === "hatch" && mark.name !== "unknown") continue;
        for (const [color, opacity] of mark.texts) {
          expect(`${mark.name}, words on ${where}`, over(rgb(color), rgb(fill), opacity), rgb(fill), least);
        }
      }
      expect(`${mark.name}, sign`, rgb(mark.texts[0][0]), rgb(mark.fill), 4.5);
      expect(`${mark.name}, line on paper`, rgb(mark.bar), paper, 3);
    }
    for (const relation of relations) {
      for (const fill of relation.fills) expect(`relation ${relation.name}, words`, rgb(relation.ink), rgb(fill), least);
      expect(`relation ${relation.name}, line on paper`, rgb(relation.bar), paper, 3);
    }
    for (const fill of ["--paper", "--paper-raised", "--notice-fill"]) {
      expect(`words on ${fill}`, rgb(tokens["--ink"]), rgb(tokens[fill]), least);
      expect(`quiet words on ${fill}`, rgb(tokens["--ink-quiet"]), rgb(tokens[fill]), least);
    }
    for (const fill of ["--paper", "--paper-raised", "--for-fill", "--for-fill-faint", "--against-fill", "--against-fill-faint", "--unknown-fill", "--notice-fill"]) {
      expect(`focus on ${fill}`, rgb(tokens["--focus"]), rgb(tokens[fill]), 3);
    }
    assert.deepEqual(low, []);
  });
}

for (const colorScheme of ["light", "dark"]) {
  journey(`every two marks and every two relations are told apart by all eyes, ${colorScheme}`, { colorScheme }, async (comparator, page) => {
    await comparator.open("?scenario=us-28pt-2025-11");
    await comparator.deepens();
    const { marks, relations, tokens } = await sample(page);
    const paper = rgb(tokens["--paper"]);
    const wrong = [];
    const told = { colour: 0, sign: 0 };
    for (const vision of VISIONS) {
      const as = (text) => seen(rgb(text), vision);
      for (const [one, other] of pairs(marks)) {
        const visible = (mark) => contrast(as(mark.texts[0][0]), as(mark.fill)) >= 3;
        const bySign = one.sign !== other.sign && visible(one) && visible(other);
        const byLine = one.line !== other.line && [one, other].every((mark) => contrast(as(mark.bar), seen(paper, vision)) >= 3);
        const byColour = difference(as(one.fill), as(other.fill)) >= 5;
        told[byColour ? "colour" : "sign"] += 1;
        // The sign always, and something else besides.
        if (!bySign) wrong.push(`${vision}: ${one.name} and ${other.name} have one sign, or it is not seen`);
        if (!byLine && !byColour && one.pattern === other.pattern) wrong.push(`${vision}: ${one.name} and ${other.name} differ by nothing but their sign`);
      }
      for (const [one, other] of pairs(relations)) {
        const byLine = one.line !== other.line && [one, other].every((mark) => contrast(as(mark.bar), seen(paper, vision)) >= 3);
        const byColour = difference(as(one.fills[0]), as(other.fills[0])) >= 5;
        // Besides the word, which no relation stands without.
        if (!byLine && !byColour && one.pattern === other.pattern) wrong.push(`${vision}: relations ${one.name} and ${other.name}`);
      }
      if (vision === "achromatopsia") continue;
      for (const [one, other] of [["--for-fill", "--against-fill"], ["--for-fill-faint", "--against-fill-faint"], ["--for-bar", "--against-bar"], ["--for-ink", "--against-ink"]]) {
        const found = difference(as(tokens[one]), as(tokens[other]));
        if (found < 5) wrong.push(`${vision}: ${one} and ${other} differ by ${found.toFixed(1)}`);
      }
    }
    console.log(`${colorScheme}: of ${told.colour + told.sign} pairs seen by ${VISIONS.length} kinds of eyes, fills tell ${told.colour} apart; signs and lines all`);
    assert.deepEqual(wrong, []);
  });
}

journey("the words of every relation differ", {}, async (comparator, page) => {
  await comparator.open("?scenario=us-28pt-2025-11");
  await comparator.deepens();
  const words = await page.locator("[data-pair]").evaluateAll((cells) => Object.fromEntries(cells.map((cell) => [cell.dataset.relation, cell.textContent.trim()])));
  assert.equal(new Set(Object.values(words)).size, Object.keys(words).length);
  assert.ok(Object.values(words).every(Boolean));
});
