// Every kind of document and every state of one through axe-core: WCAG 2.2 A and AA, and its good practice, with no rule
// switched off.

import assert from "node:assert/strict";

import { OF_COLOURS, violations } from "./access.mjs";
import { journey } from "./journey.mjs";

const PHONE = { width: 360, height: 800 };
const DESK = { width: 1280, height: 900 };

/** What of a long document stands for the rest, which the same components wrote. */
const SAMPLE = ["nav", "main > section:nth-of-type(1)", "#context", "#contradictions", "#gaps"];

/**
 * Checks what is shown on a phone in light colours and on a desk in dark ones with all rules; the other two ways round
 * differ in nothing but colours.
 */
async function isClean(page, { sample, ofStates = false } = {}) {
  const ways = [
    [PHONE, "light", undefined],
    [DESK, "dark", undefined],
    ...(ofStates ? [] : [[PHONE, "dark", OF_COLOURS], [DESK, "light", OF_COLOURS]]),
  ];
  for (const [at, [viewport, colorScheme, rules]] of ways.entries()) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const found = await violations(page, rules, at > 0 ? sample : undefined);
    assert.deepEqual(found, [], `${viewport.width} px wide, ${colorScheme}`);
  }
}

const PLAN = "?scenario=us-28pt-2025-11";

journey("axe-core finds nothing on the page", {}, async (comparator, page) => {
  await comparator.open();
  await comparator.deepens();
  await isClean(page);
});

journey("axe-core finds nothing on a plan's page", {}, async (comparator, page) => {
  await comparator.open("plans/us-28pt-2025-11/");
  await comparator.deepens();
  await isClean(page);
});

journey("axe-core finds nothing in the document of all evidence", {}, async (comparator, page) => {
  await comparator.open("evidence/", null);
  await isClean(page, { sample: SAMPLE });
});

/** The documents that the page leads to besides those above, so that a new one is not forgotten. */
journey("axe-core finds nothing in the other documents of the site", {}, async (comparator, page) => {
  await comparator.open();
  const links = await page.locator("a[href]").evaluateAll((links) => links.map((link) => link.href.replace(/[?#].*/, "")));
  const { origin } = new URL(page.url());
  const others = [...new Set(links)].filter((url) => url.startsWith(origin) && url.endsWith("/") && !/\/(evidence|plans\/.*)\/$/.test(url));
  assert.ok(others.some((url) => url.endsWith("/method/")));
  for (const url of others.filter((url) => new URL(url).pathname !== "/")) {
    await page.goto(url);
    await isClean(page);
  }
});

for (const view of ["positions", "two-by-two", "common-ground", "over-time", "how-firm", "all"]) {
  journey(`axe-core finds nothing in a frame that shows ${view}`, {}, async (comparator, page) => {
    await comparator.open(`embed/us-28pt-2025-11/?view=${view}`);
    if (view !== "positions") await comparator.deepens();
    await isClean(page, { ofStates: view !== "positions" });
  });
}

for (const home of ["uk/", "ru/"]) {
  journey(`axe-core finds nothing in ${home}: a frame, all evidence, open panels and dialogs`, {}, async (comparator, page) => {
    await comparator.open(`${home}embed/us-28pt-2025-11/?view=all`);
    await comparator.deepens();
    await isClean(page, { ofStates: true });
    await comparator.open(`${home}evidence/`, null);
    await isClean(page, { sample: SAMPLE });
    await comparator.open(`${home}${PLAN}&show=ukraine/crimea`);
    await comparator.deepens();
    await isClean(page, { ofStates: true });
    for (const [button, shown] of [["take", ".take-dialog__preview img"], ["embed", "[data-preview] iframe"]]) {
      await page.locator(`[data-share="${button}"]`).click();
      await page.locator(shown).waitFor();
      await isClean(page, { ofStates: true });
      await page.keyboard.press("Escape");
    }
  });
}

journey("axe-core finds nothing in a locked frame", {}, async (comparator, page) => {
  await comparator.open("embed/us-28pt-2025-11/?view=all&locked&terms=nato:nato_member");
  await comparator.deepens();
  await isClean(page, { ofStates: true });
});

const STATES = {
  "no plan": ["?scenario=none"],
  "a version of the reader's own at another time": [`${PLAN}&terms=nato:nato_member&as-of=2026-06-05&evidence=on-record`],
  "some parties and issues": [`${PLAN}&parties=us,russia&issues=nato,crimea`],
  "a link to what is not there": ["?scenario=us-28pt-2025-11&as-of=1999-01-01&pair=us/atlantis"],
  "a cell's evidence open": [`${PLAN}&show=ukraine/nato`, (comparator) => comparator.sources.first().waitFor()],
  "a count's evidence open": [
    PLAN,
    async (comparator, page) => {
      await page.locator('[data-count="us/accepts"]').click();
      await comparator.sources.first().waitFor();
    },
  ],
  "two parties, a history and statements open": [
    `${PLAN}&pair=russia/ukraine&history=nato&open=russia/ukraine/nato`,
    async (comparator, page) => {
      await comparator.deepens();
      await page.locator("#pair-russia-ukraine .sources").first().waitFor();
      for (const summary of [".front__point summary", ".ground__issue summary", ".still summary"]) await page.locator(summary).first().click();
    },
  ],
  "the dialog open": [
    PLAN,
    async (comparator, page) => {
      await comparator.button("Embed this view").click();
      await page.frameLocator("[data-preview] iframe").locator('[data-comparator][data-state="ready"]').waitFor();
    },
  ],
  "pictures and tables to take along": [
    PLAN,
    async (comparator, page) => {
      await comparator.button("Picture or table").click();
      await page.locator(".take-dialog__preview img").waitFor();
    },
  ],
  "a text to copy by hand": [
    "",
    async (comparator, page) => {
      await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
      await comparator.button("Copy link to this view").click();
      await page.locator(".take-along__text").waitFor();
    },
  ],
};

for (const [name, [query, prepare]] of Object.entries(STATES)) {
  journey(`axe-core finds nothing with ${name}`, {}, async (comparator, page) => {
    await comparator.open(query);
    await prepare?.(comparator, page);
    await isClean(page, { ofStates: true });
  });
}

journey("axe-core finds nothing where the page could not start", { allow: [/Failed to load resource|was preloaded/] }, async (comparator, page) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await comparator.open("", null);
  await comparator.reaches("error");
  await isClean(page, { ofStates: true });
});

// What checks is a script itself, so that scripts cannot be off; those of the page do not come.
journey("axe-core finds nothing where no script of the page runs", { allow: [/was preloaded/, /ERR_FAILED/] }, async (comparator, page) => {
  await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
  await comparator.open("", "static");
  await isClean(page, { ofStates: true });
});
