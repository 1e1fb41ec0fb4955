// The case's own picture: loaded after the first view, in step with the table, and the same in words without scripts.

import assert from "node:assert/strict";

import { journey } from "./journey.mjs";
import { site } from "./site.mjs";

const AREAS = ["Crimea", "Donetsk", "Luhansk", "Zaporizhzhia", "Kherson"];

/** Waits until the picture follows the page. */
const drawn = (page) => page.locator('[data-areas][data-state="ready"]').waitFor({ state: "attached", timeout: 30_000 });

/** The table beside it as rows of texts. */
const words = (page) =>
  page.locator(".areas__table tbody tr").evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, " ").trim())));

const names = (page, map) => page.locator(".areas__map").nth(map).locator(".areas__name").allTextContents();

journey("the picture comes after the page is ready, with every area in every aspect", {}, async (comparator, page) => {
  const asked = [];
  page.on("request", async (request) => {
    if (!/\/areas-/.test(request.url())) return;
    asked.push(await comparator.root.getAttribute("data-state").catch(() => "gone"));
  });
  await comparator.open();
  await drawn(page);
  assert.deepEqual([...new Set(asked)], ["ready"]);
  assert.deepEqual(await page.locator(".areas__map figcaption").allTextContents(), ["Legal status", "Control"]);
  for (const map of [0, 1]) {
    const said = await names(page, map);
    assert.deepEqual(said.map((name) => AREAS.find((area) => name.startsWith(area))), AREAS);
  }
  const ids = await page.locator(".areas__drawing [id]").evaluateAll((nodes) => nodes.map((node) => node.id));
  assert.deepEqual(ids.filter((id) => !id.startsWith("areas-")), [], "ids of the drawing are in the document");
});

journey("what it says in words is what the document says without scripts, for every plan", {}, async (comparator, page) => {
  await comparator.open();
  const plans = (await comparator.scenarioIds()).filter((id) => id !== "none");
  for (const plan of plans) {
    const html = await (await page.request.get(new URL(`plans/${plan}/`, site).href)).text();
    const wanted = await page.evaluate((html) => {
      const written = new DOMParser().parseFromString(html, "text/html");
      const rows = [...written.querySelectorAll(".areas__table tbody tr")];
      return rows.map((row) => [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, " ").trim()));
    }, html);
    await comparator.open(`plans/${plan}/`);
    await drawn(page);
    assert.deepEqual(await words(page), wanted, plan);
  }
});

journey("it follows the plan, the moment, the evidence and a term of the reader's own", {}, async (comparator, page) => {
  await comparator.open();
  await drawn(page);
  const control = page.locator(".areas__table tbody td:last-child").last();
  await comparator.choose("us-28pt-2025-11");
  await comparator.reads(page.locator(".areas__table"), /Russian control acknowledged de facto/);
  await comparator.reads(page.locator(".areas__table"), /Ukraine leaves the whole region/);
  await comparator.term("the four regions").selectOption("reg_ukraine");
  await comparator.reads(control, /^Not said$/);
  const before = await words(page);
  await comparator.pin("2026-06-05");
  await comparator.admit("document");
  await page.waitForFunction((before) => document.querySelector(".areas__table").textContent !== before, before);
  const inMatrix = await page.locator('.matrix__row[data-issue="crimea"] [data-verdict]').evaluateAll((cells) =>
    cells.filter(({ dataset: { verdict } }) => verdict === "objects" || verdict === "refuses").map((cell) => cell.querySelector(".cell__party").textContent),
  );
  const crimea = (await words(page)).find(([area]) => area.startsWith("Crimea")).join(" ");
  for (const party of inMatrix) assert.ok(crimea.includes(party), `${party} is against it and not named: ${crimea}`);
  await comparator.choose("none");
  await comparator.reads(page.locator(".areas__table tbody"), /No term in force/);
  assert.deepEqual(await words(page), [["Crimea, Donetsk, Luhansk, Zaporizhzhia and Kherson", "No term in force", "No term in force"]]);
});

journey("an issue that is set aside is said not to be shown", {}, async (comparator, page) => {
  await comparator.open("?issues=crimea,nato");
  await drawn(page);
  await comparator.reads(page.locator(".areas__table"), /This issue is not among those shown/);
});

journey("without scripts the table alone is there and reads", { javaScriptEnabled: false }, async (comparator, page) => {
  await comparator.open("plans/us-28pt-2025-11/", null);
  assert.equal(await page.locator(".areas__maps").isVisible(), false);
  assert.equal(await page.locator(".areas__wait").isVisible(), false);
  assert.equal(await page.locator(".areas__table").isVisible(), true);
  assert.match((await words(page)).flat().join(" "), /No legal recognition/);
});

journey("where it does not load, what the document says of another plan is not shown", { allow: [/Failed to load resource/] }, async (comparator, page) => {
  await page.route(/\/areas-.*\.json/, (route) => route.abort());
  await comparator.open();
  assert.equal(await page.locator(".areas__table").isVisible(), true);
  await comparator.choose("us-28pt-2025-11");
  await page.locator(".areas__wait").waitFor();
  assert.equal(await page.locator(".areas__table").isVisible(), false);
});

for (const width of [360, 768, 1280]) {
  for (const home of ["", "uk/", "ru/"]) journey(`it fits, ${width} px wide, in ${home || "the main language"}`, { viewport: { width, height: 800 } }, async (comparator, page) => {
    await comparator.open(`${home}plans/us-28pt-2025-11/`);
    await drawn(page);
    await page.locator(".areas").scrollIntoViewIfNeeded();
    assert.equal(await comparator.isTooWide(), false);
    const outside = await page.locator(".areas__stage").evaluateAll((stages) =>
      stages.flatMap((stage) => {
        const frame = stage.getBoundingClientRect();
        const boxes = [...stage.querySelectorAll(".areas__name")].map((name) => [name.textContent, name.getBoundingClientRect()]);
        const cut = boxes.filter(([, box]) => box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom);
        const over = boxes.flatMap(([name, one], at) =>
          boxes.slice(at + 1).filter(([, two]) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom).map(([other]) => `${name} × ${other}`),
        );
        return [...cut.map(([name]) => name), ...over];
      }),
    );
    assert.deepEqual(outside, [], "names that are cut or lie upon each other");
  });
}
