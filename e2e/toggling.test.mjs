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

/** Presses buttons without waiting for a frame, and says what each press has made of the page by then. */
const press = (page, ...selectors) =>
  page.evaluate(async (selectors) => {
    const root = document.querySelector("[data-comparator]");
    const steps = [];
    for (const selector of selectors) {
      root.querySelector(selector).click();
      await new Promise((resolve) => setTimeout(resolve));
      const pressed = [...root.querySelectorAll("[data-scenario][aria-pressed=true]")].map((button) => button.dataset.scenario);
      steps.push({ pressed, behind: root.dataset.behind, sentence: root.querySelector("[aria-live]").textContent });
    }
    return steps;
  }, selectors);

journey("a press is seen before it is known what it means", {}, async (comparator, page) => {
  await comparator.open();
  const [first, second] = (await comparator.scenarioIds()).filter((id) => id !== "none").slice(1);
  await comparator.choose(second);
  const meant = await comparator.sentence.textContent();
  await comparator.choose("none");
  const before = await comparator.sentence.textContent();
  // As out of sight, where no frame comes.
  await page.evaluate(() => (globalThis.requestAnimationFrame = () => 0));
  const [one, two] = await press(page, `[data-scenario="${first}"]`, `[data-scenario="${second}"]`);
  assert.deepEqual(one, { pressed: [first], behind: "true", sentence: before });
  // What is pressed next does not wait for what was before it, and is all that is pressed then.
  assert.deepEqual(two, { pressed: [second], behind: "true", sentence: meant });
  await comparator.settles();
  const [again] = await press(page, `[data-scenario="${second}"]`);
  assert.deepEqual(again, { pressed: [second], behind: "false", sentence: meant });
  // There and back before anything is worked out.
  const [, back] = await press(page, `[data-scenario="${first}"]`, `[data-scenario="${second}"]`);
  assert.deepEqual({ pressed: back.pressed, sentence: back.sentence }, { pressed: [second], sentence: meant });
  await comparator.settles();
  const [grade] = await press(page, '[data-evidence="document"]');
  assert.equal(grade.behind, "true");
  assert.equal(await page.locator("[data-evidence][aria-pressed=true]").getAttribute("data-evidence"), "document");
  await comparator.settles();
});

journey("what a host asks for right after a press has the last word", {}, async (comparator, page) => {
  await comparator.open();
  const [first, second] = (await comparator.scenarioIds()).filter((id) => id !== "none").slice(1);
  const pressed = () => comparator.scenarios.and(page.locator("[aria-pressed=true]")).evaluateAll((all) => all.map((one) => one.dataset.scenario));
  // Also where that is what was in force before.
  for (const asked of [second, second]) {
    await page.evaluate(
      async ([first, asked]) => {
        const { go } = await import(document.querySelector("script[type=module][src]").src);
        document.querySelector(`[data-scenario="${first}"]`).click();
        await Promise.resolve();
        // As a frame's port does.
        go(`scenario=${asked}`);
      },
      [first, asked],
    );
    await page.waitForTimeout(500);
    await comparator.settles();
    assert.deepEqual(await pressed(), [asked]);
  }
});
