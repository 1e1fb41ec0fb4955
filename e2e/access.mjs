// What tests of access share: axe-core, and the page laid out as a whole.

import { readFileSync } from "node:fs";

const axe = readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** WCAG 2.2 A and AA, and what axe-core holds for good practice beyond them. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules whose answer depends on colours alone: what a second theme can change. */
export const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/**
 * What axe-core finds wrong with the whole document as it stands, one line a place. Frames are documents of their own.
 * All of it is laid out first: below the screen, boxes of a guessed height cover each other, so that what axe-core
 * says of sizes there depends on how far the browser has come.
 *
 * @param {import("playwright-core").Page} page
 * @param {string[]} [rules] These alone.
 * @param {string[]} [parts] Selectors of what to look at instead of all of it.
 */
export async function violations(page, rules, parts) {
  await layOut(page);
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const runOnly = rules ? { type: "rule", values: rules } : { type: "tag", values: TAGS };
  return page.evaluate(async ({ runOnly, parts }) => {
    const { violations } = await window.axe.run(parts ? { include: parts.map((part) => [part]) } : document, { runOnly, iframes: false, resultTypes: ["violations"] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary, html }) => `${id} (${help}): ${target.join(" ")}: ${html.slice(0, 120)}\n${failureSummary}`),
    );
  }, { runOnly, parts });
}

/** Lays out also what stands below the screen, which the page leaves to the moment when a reader comes near. */
export function layOut(page) {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important; }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}
