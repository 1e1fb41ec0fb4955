import assert from "node:assert/strict";

import { journey } from "./journey.mjs";
import { firstView, observe, seen } from "./observe.mjs";
import { budgets, site } from "./site.mjs";

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

journey("without a term a stance in doubt is not said as if it stood", {}, async (comparator) => {
  await comparator.open();
  const words = await comparator.cells.evaluateAll((cells) =>
    cells.filter((cell) => !cell.dataset.verdict && /disputed\)?$/.test(cell.querySelector(".cell__basis")?.textContent ?? ""))
      .map((cell) => cell.querySelector(".cell__head").textContent),
  );
  assert.ok(words.length > 0 && words.every((word) => /^(Possibly|Unclear) /.test(word)), words.join());
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

for (const width of [412, 768, 1280]) {
  journey(`what is painted first stays where it is when the rest arrives, ${width} px wide`, { viewport: { width, height: 823 } }, async (comparator, page) => {
    const answer = await fetch(site);
    // A document that is read in as many pieces as it has tags: nobody knows where a browser pauses to paint.
    const pieces = (await answer.text()).replace(/<script type="module"[^>]*><\/script>|<link rel="(?:module)?preload"[^>]*>/g, "").split(/(?=<(?!\/))/);
    const moved = await page.evaluate((pieces) => {
      const places = new Map();
      const moved = [];
      document.open();
      for (const piece of pieces) {
        document.write(piece);
        if (!document.body) continue;
        for (const element of document.body.querySelectorAll("*")) {
          const { x, y } = element.getBoundingClientRect();
          if (y > innerHeight || !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
          const before = places.get(element) ?? { x, y };
          places.set(element, { x, y });
          if (Math.hypot(x - before.x, y - before.y) < 1) continue;
          moved.push(`${element.localName}.${element.className} from ${before.x}, ${before.y} to ${x}, ${y} by ${piece.slice(0, 60)}`);
        }
        if (document.querySelector(".legend")) break;
      }
      document.close();
      return [places.size > 100, getComputedStyle(document.documentElement).scrollbarGutter, ...moved];
    }, pieces);
    // This browser hides its scrollbars, so that their place cannot be measured.
    assert.deepEqual(moved, [true, "stable"]);
  });
}
