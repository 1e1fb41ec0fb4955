// Opening tables of a spreadsheet in the page, as programs leave them.

import assert from "node:assert/strict";

import { journey } from "./journey.mjs";
import { Opening, file, tables, zip } from "./opened.mjs";

const { "tram.csv": flat, ...folder } = tables();
const TITLE = "A new tram line for Lindenau";

/** As a spreadsheet program of a country that writes decimals with commas saves it. */
const withSemicolons = (text) => `\ufeff${text.replaceAll(",", ";").replaceAll("\n", "\r\n")}`;

async function opened(comparator, page) {
  await comparator.open();
  await comparator.deepens();
  return new Opening(page);
}

journey("a flat table with semicolons and a mark of its encoding is shown", {}, async (comparator, page) => {
  const opening = await opened(comparator, page);
  await opening.shows("tram.csv", withSemicolons(flat));
  assert.equal(await page.locator(".masthead__title").textContent(), "tram");
  assert.equal(await comparator.cells.count(), 2);
  await comparator.cells.first().getByRole("link").click();
  await comparator.evidence.getByText("The association wants the line on the river.").waitFor();
  assert.equal(await comparator.sources.first().getAttribute("href"), "https://gazette.example/1");
});

const together = () => Object.entries(folder).map(([name, text]) => file(name, text));

for (const [what, name, content] of [
  ["several tables at once", `${Object.keys(folder)[0]} (+${Object.keys(folder).length - 1})`, together()],
  ["an archive of tables", "tram.zip", zip(folder)],
]) {
  journey(`${what} are one case`, {}, async (comparator, page) => {
    const opening = await opened(comparator, page);
    await opening.shows(name, content);
    assert.equal(await page.locator(".masthead__title").textContent(), TITLE);
    assert.equal(await comparator.cells.count(), 2);
    await comparator.opener("council", "route").click();
    await comparator.evidence.getByText("The draft takes the High Street.").waitFor();
  });
}

journey("what is wrong in a table is said with its row and column, and the page stays", {}, async (comparator, page) => {
  const opening = await opened(comparator, page);
  const before = await opening.behind();
  const wrong = flat.replace("2025-02-20", "20.02.2025").replace(",rejects,", ",refuses,");
  await opening.open();
  await opening.choose(file("tram.csv", withSemicolons(wrong)));
  await opening.concludes("tram.csv cannot be shown yet");
  const places = await opening.findings.locator(".finding__place").allTextContents();
  const at = (row, column, heading) => places.filter((place) => place.includes(`tram.csv row ${row}, column ${column} "${heading}"`));
  assert.equal(at(2, "E", "date").length, 1, places.join("\n"));
  assert.equal(at(3, "D", "stance").length, 1, places.join("\n"));
  assert.deepEqual(await opening.findings.locator("mark").allTextContents(), ["20.02.2025", "refuses"]);

  // A table of a folder is named by its file.
  const { "claims.csv": claims } = folder;
  await opening.choose(...Object.entries({ ...folder, "claims.csv": claims.replace(",shops,", ",shop,") }).map(([name, text]) => file(name, text)));
  await opening.concludes(`(+${Object.keys(folder).length - 1}) cannot be shown yet`);
  const [place] = await opening.findings.locator(".finding__place").allTextContents();
  assert.match(place, /claims\.csv row 2, column C "party"/);
  assert.equal(await opening.show.isVisible(), false);
  await page.keyboard.press("Escape");
  assert.deepEqual(await opening.behind(), before);
  await comparator.choose("none");
});
