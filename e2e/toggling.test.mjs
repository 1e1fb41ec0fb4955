import assert from "node:assert/strict";

import { journey } from "./journey.mjs";

for (const width of [360, 1280]) {
  journey(`every scenario can be chosen, ${width} px wide`, { viewport: { width, height: 800 } }, async (comparator) => {
    await comparator.open();
    const ids = await comparator.scenarioIds();
    assert.ok(ids.length > 1, "no scenarios to choose from");
    for (const id of ids) {
      await comparator.choose(id);
      const pressed = await comparator.scenarios.and(comparator.page.locator("[aria-pressed=true]")).count();
      assert.equal(pressed, 1, `with ${id} chosen, ${pressed} scenarios are marked as chosen`);
      assert.equal(await comparator.isTooWide(), false, `with ${id} the page scrolls sideways`);
    }
  });
}

journey("a link restores the scenario it was copied with", {}, async (comparator, page) => {
  await comparator.open();
  const ids = await comparator.scenarioIds();
  await comparator.choose(ids.at(-1));
  const verdicts = await comparator.verdicts();
  await page.waitForURL(/scenario=/);
  const { search } = new URL(page.url());
  await comparator.open(search);
  assert.equal(await comparator.scenario(ids.at(-1)).first().getAttribute("aria-pressed"), "true");
  assert.deepEqual(await comparator.verdicts(), verdicts);
});

journey("on a phone the plan in force is in sight among the plans", { viewport: { width: 360, height: 800 } }, async (comparator, page) => {
  await comparator.open();
  const ids = await comparator.scenarioIds();
  await comparator.open(`?scenario=${ids.at(-2)}`);
  const plan = await comparator.scenario(ids.at(-2)).elementHandle();
  await page.waitForFunction((plan) => {
    const { left, right } = plan.getBoundingClientRect();
    return left >= 0 && right <= innerWidth;
  }, plan);
});
