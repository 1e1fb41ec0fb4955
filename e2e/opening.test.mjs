import assert from "node:assert/strict";

import { journey } from "./journey.mjs";
import { firstView, observe, seen } from "./observe.mjs";
import { budgets } from "./site.mjs";

journey("the page becomes ready without a word on the console", {}, async (comparator) => {
  await comparator.open();
  assert.ok((await comparator.cells.count()) > 0, "no cells");
  assert.equal(await comparator.failure.first().isVisible(), false, "the failure line shows");
});

journey("the page takes over the document without adding or removing a node", {}, async (comparator, page) => {
  await observe(page);
  await comparator.open();
  const { added, removed, which } = await seen(page);
  assert.deepEqual({ added, removed, which }, { added: 0, removed: 0, which: [] });
});

for (const width of [360, 1280]) {
  journey(`nothing moves while the page loads, ${width} px wide`, { viewport: { width, height: 800 } }, async (comparator, page) => {
    await observe(page);
    await comparator.open();
    await page.waitForLoadState("networkidle");
    assert.equal((await seen(page)).shift, 0);
  });
}

journey("the first view keeps to its budget of bytes and requests", {}, async (comparator, page) => {
  await observe(page);
  await comparator.open();
  const loads = await firstView(page);
  const bytes = (...kinds) => loads.filter(({ kind }) => kinds.includes(kind)).reduce((sum, load) => sum + load.bytes, 0);
  const code = bytes("wasm", "script");
  const document = bytes("document", "style", "data");
  const view = loads.reduce((sum, load) => sum + load.bytes, 0);
  console.log(`first view: ${loads.length} requests, ${view} bytes (code ${code}, document, styles and data ${document})`);
  for (const load of loads) console.log(`  ${String(load.bytes).padStart(7)} ${load.kind.padEnd(9)} ${load.name}`);
  assert.ok(loads.every((load) => load.bytes > 0), "something came from a cache and was not counted");
  assert.ok(code <= budgets.code, `code: ${code} of ${budgets.code}`);
  assert.ok(document <= budgets.document, `document, styles and data: ${document} of ${budgets.document}`);
  assert.ok(view <= budgets.view, `all: ${view} of ${budgets.view}`);
  assert.ok(loads.length <= budgets.requests, `${loads.length} requests of ${budgets.requests}`);
});

journey("what is painted first stays where it is when the rest arrives", { viewport: { width: 412, height: 823 } }, async (comparator, page) => {
  await comparator.open();
  const [among, alone, gutter] = await page.evaluate(() => {
    const place = () => JSON.stringify(document.querySelector(".masthead__kicker").getBoundingClientRect());
    const among = place();
    document.querySelector(".languages").remove();
    // This browser hides its scrollbars, so that their place cannot be measured.
    return [among, place(), getComputedStyle(document.documentElement).scrollbarGutter];
  });
  assert.equal(alone, among);
  assert.equal(gutter, "stable");
});
