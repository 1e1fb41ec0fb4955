// What the page is to those who do not see it: names, roles and states in the browser's tree for assistive technology.

import assert from "node:assert/strict";

import { layOut } from "./access.mjs";
import { journey } from "./journey.mjs";

const PLAN = "?scenario=us-28pt-2025-11";

/** Roles of what can be operated. */
const CONTROLS = ["button", "link", "combobox", "radio", "checkbox", "textbox", "DisclosureTriangle", "summary"];

/** The whole tree, as the browser hands it out: one entry a node, with its parent. */
async function tree(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => ({
      role: node.role?.value,
      name: node.name?.value ?? "",
      states: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
      inside: (role) => {
        for (let up = byId.get(node.parentId); up; up = byId.get(up.parentId)) if (up.role?.value === role) return true;
        return false;
      },
    }));
}

const of = (nodes, role) => nodes.filter((node) => node.role === role);

journey("every control has a name and its state", {}, async (comparator, page) => {
  await comparator.open(`${PLAN}&terms=nato:nato_member&as-of=2026-06-05`);
  await comparator.deepens();
  await layOut(page);
  const nodes = await tree(page);
  const controls = nodes.filter(({ role }) => CONTROLS.includes(role));
  assert.ok(controls.length > 100, `${controls.length} controls`);
  assert.deepEqual(controls.filter(({ name }) => !name.trim()).map(({ role }) => role), []);
  const pressed = (name) => of(nodes, "button").filter((node) => node.name.startsWith(name)).map(({ states }) => states.pressed);
  assert.deepEqual(pressed("28-point draft"), ["true"]);
  assert.deepEqual(pressed("No plan"), ["false"]);
  assert.deepEqual(pressed("5 Jun 2026"), ["true"]);
  // Of each set one is pressed; of seats and issues all.
  const all = of(nodes, "button").filter(({ states }) => states.pressed === "true").length;
  const shown = await page.locator('button[aria-pressed="true"]').count();
  assert.equal(all, shown);
  const openers = of(nodes, "link").filter(({ states }) => states.expanded !== undefined);
  assert.equal(openers.length, await page.locator("a[aria-expanded]:visible").count());
  assert.ok(openers.every(({ states }) => states.expanded === false));
  assert.ok(of(nodes, "combobox").some(({ name }) => name === "Term on NATO"));
  assert.ok(of(nodes, "button").some(({ name }) => name === "Reset the term on NATO"));
});

journey("no two controls of one kind have one name and do different things", {}, async (comparator, page) => {
  await comparator.open(PLAN);
  const nodes = await tree(page);
  for (const role of ["combobox", "button"]) {
    const names = of(nodes, role).map(({ name }) => name);
    assert.deepEqual(names.filter((name, at) => names.indexOf(name) !== at), [], role);
  }
});

for (const width of [360, 1280]) {
  journey(`a cell is in the row of its issue and the column of its party, ${width} px wide`, { viewport: { width, height: 800 } }, async (comparator, page) => {
    await comparator.open(PLAN);
    await layOut(page);
    const nodes = await tree(page);
    const table = of(nodes, "table").find(({ name }) => name.startsWith("What each party makes of “28-point draft"));
    assert.ok(table, "the table has no name");
    const columns = of(nodes, "columnheader").map(({ name }) => name).slice(0, 5);
    assert.deepEqual(columns, ["Issue", "United States", "Russia", "Ukraine", "European allies"]);
    const rows = await page.locator(".matrix").getByRole("row").all();
    assert.equal(rows.length, 10);
    const nato = page.locator(".matrix").getByRole("row").filter({ has: page.getByRole("rowheader", { name: /^Ukraine and NATO/ }) });
    assert.equal(await nato.getByRole("cell").count(), 4);
    assert.match(await nato.getByRole("cell").nth(2).getByRole("link").textContent(), /Refuses/);
  });
}

journey("the page has one main part, one head, a title, and headings without gaps", {}, async (comparator, page) => {
  await comparator.open(PLAN);
  await comparator.deepens();
  await layOut(page);
  const nodes = await tree(page);
  assert.equal(of(nodes, "main").length, 1);
  assert.equal(of(nodes, "banner").length, 1);
  const levels = of(nodes, "heading").map(({ name, states }) => [states.level, name]);
  assert.equal(levels.filter(([level]) => level === 1).length, 1);
  for (const [at, [level, name]] of levels.entries()) {
    const before = levels[at - 1]?.[0] ?? 0;
    assert.ok(level <= before + 1, `“${name}” is of level ${level} after ${before}`);
  }
  const regions = of(nodes, "region").map(({ name }) => name);
  assert.equal(new Set(regions).size, regions.length, regions.join(", "));
});

/** Collects what a screen reader would be told of live parts from now on. */
function listen(page) {
  return page.evaluate(() => {
    window.told = [];
    const tell = (live) => window.told.push(live.textContent.replace(/\s+/g, " ").trim());
    new MutationObserver((changes) => {
      const lives = new Set();
      for (const { target } of changes) {
        const at = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
        const live = at?.closest("[aria-live], [role=status], [role=alert]");
        if (live?.isConnected) lives.add(live);
      }
      for (const live of lives) tell(live);
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}

journey("what a change does is announced: the sentence, what is left out, what was copied", {}, async (comparator, page) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: { writeText: async () => {} } }));
  await comparator.open();
  await listen(page);
  const told = (expression) => page.waitForFunction((source) => window.told.some((words) => new RegExp(source).test(words)), expression.source);
  await comparator.choose("us-28pt-2025-11");
  await told(/^Under “28-point draft, November 2025, as published by Axios”.*\.$/);
  await comparator.admit("document");
  await told(/^\d+ statements? left out/);
  await comparator.button("Copy link to this view").click();
  await told(/^Copied\.$/);
  await comparator.deepens();
  await comparator.button("Main issues").click();
  await told(/each of 5 issues/);
  const lives = await page.evaluate(() =>
    [...document.querySelectorAll("[aria-live], [role=status], [role=alert]")].map((live) => live.ariaLive ?? live.role),
  );
  assert.ok(!lives.includes("assertive"));
});

journey("the dialog has a name, its choices are grouped, and its code and answer have names", {}, async (comparator, page) => {
  await comparator.open(PLAN);
  await comparator.button("Embed this view").click();
  const dialog = page.getByRole("dialog", { name: "Embed this view" });
  await dialog.waitFor();
  for (const group of ["Kind of code", "Part shown", "Colours"]) {
    const radios = dialog.getByRole("group", { name: group }).getByRole("radio");
    assert.ok((await radios.count()) >= 2, group);
    assert.equal(await radios.and(page.locator(":checked")).count(), 1, group);
  }
  await dialog.getByRole("checkbox", { name: "Readers cannot change plan, time or evidence" }).waitFor();
  await dialog.getByRole("textbox", { name: "Code for your page" }).waitFor();
  const nodes = await tree(page);
  assert.deepEqual(nodes.filter(({ role, name }) => CONTROLS.includes(role) && !name.trim()).map(({ role }) => role), []);
  // What is behind it is out of reach.
  assert.ok(!of(nodes, "combobox").length, "the page behind the dialog can be reached");
});

journey("what is hidden from the screen for paper is hidden from everybody", {}, async (comparator, page) => {
  await comparator.open(PLAN);
  const nodes = await tree(page);
  assert.deepEqual(nodes.filter(({ name }) => /Sources of the marks/.test(name)).map(({ role }) => role), []);
});
