// The dialog that writes the code of an embed: what it writes is what it shows.

import assert from "node:assert/strict";

import { journey } from "./journey.mjs";
import { site } from "./site.mjs";

const code = (page) => page.getByLabel("Code for your page");

async function open(comparator, page, query) {
  await comparator.open(query);
  await comparator.button("Embed this view").click();
  await page.getByRole("dialog").waitFor();
}

/** The frame in the dialog, once it shows what its code says. */
async function preview(page) {
  const frame = page.frameLocator("[data-preview] iframe");
  await frame.locator('[data-comparator][data-state="ready"]').waitFor();
  return frame;
}

/** The address in the code, as a browser reads it. */
async function source(page) {
  const [, address] = /<(?:iframe|position-comparator) src="([^"]*)"/.exec(await code(page).inputValue());
  return address.replaceAll("&amp;", "&");
}

for (const width of [360, 1280]) {
  journey(`the code frames exactly this view, ${width} px wide`, { viewport: { width, height: 800 } }, async (comparator, page) => {
    await open(comparator, page, "?scenario=us-28pt-2025-11&evidence=on-record&parties=us,russia&issues=nato,crimea");
    assert.equal(await source(page), `${site}embed/us-28pt-2025-11/?v=1&evidence=on-record&parties=us,russia&issues=crimea,nato`);
    const frame = await preview(page);
    assert.equal(await frame.locator("[data-cell]").count(), 4);
    assert.equal(await frame.locator('[data-evidence="on-record"]').getAttribute("aria-pressed"), "true");
    // The height that it keeps free was measured, and a wide page is not left with a gap.
    await page.waitForFunction(() => !/min-height:520px/.test(document.querySelector("#embed-code").value));
    const kept = Number(/min-height:(\d+)px/.exec(await code(page).inputValue())[1]);
    assert.ok(kept > 100 && kept <= 800, `${kept} pixels`);
    assert.equal(await comparator.isTooWide(), false);
  });
}

journey("every choice is in the code and in the frame", {}, async (comparator, page) => {
  await open(comparator, page, "?scenario=none");
  await page.getByLabel("Two by two").check();
  await page.getByLabel("Dark", { exact: true }).check();
  await page.getByLabel("Readers cannot change").check();
  assert.equal(await source(page), `${site}embed/?v=1&scenario=none&view=two-by-two&theme=dark&locked`);
  const frame = await preview(page);
  await frame.locator("#two-by-two").waitFor();
  assert.equal(await frame.locator("button[data-scenario]").first().isVisible(), false);
  await page.getByLabel("Custom element").check();
  await page.waitForFunction(() => /integrity="sha384-/.test(document.querySelector("#embed-code").value));
  const text = await code(page).inputValue();
  assert.match(text, new RegExp(`src="${site}assets/loader-[0-9a-f]+\\.js"`));
  assert.equal(await source(page), `${site}embed/?v=1&scenario=none&view=two-by-two&theme=dark&locked`);
  // A site that was built without its address has nothing that WordPress could find.
  assert.equal(await page.getByLabel("Address for WordPress").isVisible(), false);
});

journey("the address for WordPress is that of the plan on screen, and of nothing else", {}, async (comparator, page) => {
  await comparator.open("?scenario=draft-20pt-2025-12-24");
  // As a site that was built with its address has it.
  await page.evaluate(() => {
    document.head.insertAdjacentHTML("beforeend", '<link rel="alternate" type="application/json+oembed" href="oembed/index.json">');
  });
  await comparator.button("Embed this view").click();
  await page.getByLabel("Address for WordPress").check();
  assert.equal(await code(page).inputValue(), `${site}plans/draft-20pt-2025-12-24/`);
  await page.getByLabel("Dark", { exact: true }).check();
  assert.match(await code(page).inputValue(), /^WordPress shows a plan as published/);
});

journey("a link keeps what stands in the address as it stands there", {}, async (comparator, page) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => void (window.copied = text) } });
  });
  await comparator.open("?open=a%26evidence%3Ddocument");
  await comparator.button("Copy link to this view").click();
  await page.waitForFunction(() => window.copied);
  assert.doesNotMatch(await page.evaluate(() => window.copied), /[?&]evidence=/);
});

journey("the code is copied, or selected where copying is denied; by keyboard, and focus returns", {}, async (comparator, page) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await comparator.open("");
  await comparator.tabTo(comparator.button("Embed this view"));
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await comparator.tabTo(comparator.button("Copy code"));
  await page.keyboard.press("Enter");
  await page.getByText("The code is selected").waitFor();
  const selected = await code(page).evaluate((area) => area.value.slice(area.selectionStart, area.selectionEnd));
  assert.equal(selected, await code(page).inputValue());
  await page.keyboard.press("Escape");
  await comparator.hasFocus(comparator.button("Embed this view"));
});
