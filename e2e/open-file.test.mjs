// Opening a data file in the page: what is on screen stays until a case without errors is there and somebody wants it.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { journey } from "./journey.mjs";
import { Opening, broken, bundled, drop, file, large, tram } from "./opened.mjs";
import { site } from "./site.mjs";

const TITLE = "A new tram line for Lindenau";

/** Waits until all of the page runs, so that nothing of its own changes what is on screen. */
async function settled(comparator, query) {
  await comparator.open(query);
  await comparator.deepens();
  const opening = new Opening(comparator.page);
  await comparator.page.locator("[data-open-dialog]:enabled").waitFor();
  return opening;
}

journey("a file is previewed, shown, and works like the published case", {}, async (comparator, page) => {
  const opening = await settled(comparator);
  const asked = [];
  page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await opening.open();
  await opening.choose(file("tram.json", tram()));
  await opening.concludes("tram.json has no errors");
  const facts = await opening.dialog.locator(".open-dialog__fact").allTextContents();
  assert.deepEqual(facts.slice(0, 4), [`Title${TITLE}`, "Languagesen, de", "Parties2: City council and Shopkeepers' association", "Issues2: Route and Parking on the High Street"]);
  assert.ok(facts.includes("Dates of claims20 February 2025 to March 2025"), facts.join("\n"));
  assert.equal(await page.locator(".masthead__title").textContent(), bundled().title.en, "it is shown before anybody wants it");
  await opening.show.click();
  await opening.isShown("tram.json");

  assert.match(await opening.bar.textContent(), /your own file tram\.json, checked in this browser; it has not been sent anywhere/);
  await comparator.hasFocus(opening.bar);
  assert.equal(await page.locator(".masthead__title").textContent(), TITLE);
  assert.equal(await page.title(), `Who wants what: ${TITLE}`);
  assert.equal(await comparator.cells.count(), 4);
  assert.equal(await page.locator("main").count(), 1);
  await comparator.reads(comparator.sentence, /^Under “The council's draft/);
  await comparator.opener("shops", "route").click();
  await comparator.evidence.getByText("Not through our street.").waitFor();
  await page.keyboard.press("Escape");
  await comparator.choose("none");
  await comparator.deepens();
  await page.locator("#over-time").waitFor();
  await page.locator("#over-time [data-point]").first().click();
  await page.locator("#over-time .statement__summary").first().waitFor();

  // Nothing of the published case is offered as if it were of this one.
  for (const name of ["Copy link to this view", "Copy sentence", "Embed this view"]) assert.equal(await comparator.button(name).isVisible(), false, name);
  assert.equal(await page.getByText("A link or an embed code cannot carry your file").isVisible(), true);
  assert.equal(await page.locator('a[href*="/evidence/"]').count(), 0);
  assert.equal(page.url(), site);
  assert.ok(asked.every((line) => /^GET .*\/assets\/([a-z]+-[0-9a-f]+\.(js|wasm)|words-[0-9a-f]+\.txt)$/.test(line)), asked.join("\n"));
});

journey("in a site that stands in a folder files can be opened from a plan's page, too, one after the other", {}, async (comparator, page) => {
  await page.route(`${site}folder/**`, async (route) => {
    await route.fulfill({ response: await route.fetch({ url: route.request().url().replace("/folder/", "/") }) });
  });
  const outside = [];
  page.on("request", (request) => request.url().startsWith(`${site}folder/`) || /^(blob|data):/.test(request.url()) || outside.push(request.url()));
  for (const home of ["", "uk/"]) {
    const opening = await settled(comparator, `folder/${home}plans/us-28pt-2025-11/`);
    for (const name of ["tram.json", "again.json"]) {
      if (!(await opening.dialog.isVisible())) await opening.open();
      await opening.dialog.locator('input[type="file"]').setInputFiles([file(name, tram())]);
      await page.locator('dialog[data-open][data-state="checked"]').waitFor();
      await opening.dialog.locator('[data-do="show"]').click();
      await page.locator(`[data-whose-data]`, { hasText: name }).waitFor();
      await comparator.deepens();
    }
  }
  assert.deepEqual(outside, []);
});

journey("a dropped file is taken wherever it falls, and what else is dragged is not", {}, async (comparator, page) => {
  const opening = await settled(comparator);
  const text = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData("text/plain", "words");
    const event = new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true });
    return [document.body.dispatchEvent(event), document.querySelector("[data-drop]").hidden];
  });
  assert.deepEqual(text, [true, true]);
  assert.deepEqual(await drop(page, file("tram.json", tram())), { isTaken: true, isSeen: true, isGone: true });
  await opening.concludes("tram.json has no errors");
  // Another one on the open dialog.
  assert.deepEqual(await drop(page, file("other.json", bundled())), { isTaken: true, isSeen: true, isGone: true });
  await opening.concludes("other.json has no errors");
});

journey("a broken file lists all that is wrong, and the page behind stays as it was", {}, async (comparator, page) => {
  const opening = await settled(comparator, "?scenario=us-28pt-2025-11");
  // The address is written anew, with its version, once the page is idle: not between the two looks at it.
  await comparator.addressSays(/v=1&scenario=us-28pt/);
  const before = await opening.behind();
  await opening.open();
  await opening.choose(file("broken.json", broken()));
  await opening.concludes("broken.json cannot be shown yet");
  const findings = await opening.findings.allTextContents();
  assert.ok(findings.some((text) => /claims\[0\]\.party/.test(text) && /nobody/.test(text)), findings.join("\n"));
  assert.ok(findings.some((text) => /claims\[1\]\.date/.test(text) && /yesterday/.test(text)), findings.join("\n"));
  assert.equal(await opening.show.isVisible(), false);
  assert.match(await opening.dialog.locator("[data-count]").textContent(), /^\d+ errors/);
  assert.equal(await opening.dialog.locator("[data-all]").isVisible(), false);
  await page.keyboard.press("Escape");
  assert.deepEqual(await opening.behind(), before);
  // And it still works.
  await comparator.choose("none");

  // Its kind of mistake decides nothing: no JSON, another format, nothing in it.
  for (const [name, text] of Object.entries({ "no.json": "{", "other.json": '{"a":1}', "empty.json": "", "list.json": "[]" })) {
    if (!(await opening.dialog.isVisible())) await opening.open();
    await opening.choose(file(name, text));
    await opening.concludes(`${name} cannot be shown yet`);
    assert.ok((await opening.findings.count()) > 0, name);
  }
  await opening.shows("tram.json", tram());
});

journey("messages are those of the command, word for word", {}, async (comparator) => {
  const opening = await settled(comparator);
  const wrong = tram();
  wrong.languages = "English";
  await opening.open();
  await opening.choose(file("wrong.json", wrong));
  await opening.concludes("wrong.json cannot be shown yet");
  const what = await opening.dialog.locator(".finding__what").allTextContents();
  assert.ok(what.includes("this is the text `English` where a list in brackets `[…]` belongs"), what.join("\n"));
});

journey("what the checks say is in the language of the page", {}, async (comparator, page) => {
  for (const home of ["uk/", "ru/"]) {
    const opening = await settled(comparator, home);
    const wrong = tram();
    wrong.languages = "English";
    wrong.claims[0].date = 7;
    for (const files of [[file("broken.json", broken())], [file("kinds.json", wrong)], [file("no.json", "{]")], [file("sources.csv", "id,outlet\nx\n")]]) {
      if (!(await opening.dialog.isVisible())) await opening.open();
      await opening.dialog.locator('input[type="file"]').setInputFiles(files);
      await page.locator(`dialog[data-open][data-state="refused"] #open-result`, { hasText: files[0].name }).waitFor();
      const texts = await opening.dialog.locator(".finding__what, .finding__remedy").evaluateAll((all) => all.map(({ lang, textContent }) => ({ lang, textContent })));
      assert.ok(texts.length > 1, files[0].name);
      for (const { lang, textContent } of texts) {
        assert.equal(lang, "", textContent);
        // Names of the format and of files aside.
        const words = textContent.replace(/`[^`]*`/g, "").match(/\b(?!JSON|CSV|YYYY|MM|DD|UTF)[A-Za-z]{2,}\b/g);
        assert.equal(words, null, textContent);
      }
    }
    await opening.dialog.locator('[data-do="close"]').first().click();
  }
});

journey("all findings can be copied, or are selected where copying is denied", {}, async (comparator, page) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => void (window.copied = text) }, configurable: true });
  });
  const opening = await settled(comparator);
  await opening.open();
  await opening.choose(file("broken.json", broken()));
  await opening.concludes("broken.json cannot be shown yet");
  await opening.dialog.getByRole("button", { name: "Copy all findings" }).click();
  await opening.dialog.getByText("Copied.").waitFor();
  assert.match(await page.evaluate(() => window.copied), /^Error: .*claims\[0\]\.party\n/m);
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }));
  await opening.dialog.getByRole("button", { name: "Copy all findings" }).click();
  const all = opening.dialog.locator("[data-all]");
  await comparator.hasFocus(all);
  assert.equal(await all.evaluate((area) => area.value.slice(area.selectionStart, area.selectionEnd)), await page.evaluate(() => window.copied));
});

journey("what is in a file stays text", {}, async (comparator, page) => {
  const opening = await settled(comparator);
  const hostile = tram();
  hostile.title = '<img src=x onerror="document.title=1">{name}';
  hostile.claims[0].party = "<b>nobody</b>";
  const name = "<i>a</i>{host}.json";
  await opening.open();
  await opening.choose(file(name, hostile));
  await opening.concludes(name);
  assert.ok((await opening.findings.allTextContents()).some((text) => text.includes("<b>nobody</b>")));
  hostile.claims[0].party = "shops";
  await opening.shows(name, hostile);
  assert.equal(await page.locator(".masthead__title").textContent(), hostile.title);
  assert.equal(await page.locator("img, i").count(), 0);
});

journey("a second and a third file take the place of the first, and the way back is the published page as it was", {}, async (comparator, page) => {
  const opening = await settled(comparator, "?scenario=us-28pt-2025-11");
  await opening.shows("tram.json", tram());
  await comparator.choose("none");
  const other = tram();
  other.title = "Another line";
  await opening.shows("other.json", other);
  assert.equal(await page.locator(".masthead__title").textContent(), "Another line");
  assert.equal(await comparator.scenario("council-draft").getAttribute("aria-pressed"), "true");
  await comparator.choose("none");
  // The same file, mended, opens on what was chosen in it.
  other.title = "Another line, mended";
  await opening.shows("other.json", other);
  assert.equal(await page.locator(".masthead__title").textContent(), "Another line, mended");
  assert.equal(await comparator.scenario("none").getAttribute("aria-pressed"), "true");
  await comparator.deepens();
  assert.equal(await page.locator("main, script[data-outline]").count(), 2);
  assert.equal(page.url(), site);
  // A broken one changes nothing.
  await opening.open();
  await opening.choose(file("other.json", broken()));
  await opening.concludes("other.json cannot be shown yet");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(".masthead__title").textContent(), "Another line, mended");

  await opening.back.click();
  await comparator.reaches("ready");
  await page.locator(".masthead__title").filter({ hasText: bundled().title.en }).waitFor();
  await page.locator('button[data-scenario="us-28pt-2025-11"][aria-pressed="true"]').waitFor();
  assert.equal(await opening.bar.isVisible(), false);
});

journey("on a plan's own page the address does not keep the plan", {}, async (comparator, page) => {
  const opening = await settled(comparator, "plans/us-28pt-2025-11/");
  await opening.shows("tram.json", tram());
  assert.equal(page.url(), site);
  const method = page.locator(".masthead__facts").getByRole("link");
  assert.equal(await method.evaluate((link) => link.href), `${site}method/`);
  await opening.back.click();
  await page.waitForURL(`${site}plans/us-28pt-2025-11/`);
});

journey("all of it works by keyboard", {}, async (comparator, page) => {
  const opening = await settled(comparator);
  await comparator.tabTo(opening.button);
  await page.keyboard.press("Enter");
  await comparator.tabTo(opening.input);
  await opening.choose(file("broken.json", broken()));
  await opening.concludes("broken.json cannot be shown yet");
  await comparator.hasFocus(opening.verdict);
  await comparator.tabTo(opening.dialog.getByRole("button", { name: "Copy all findings" }));
  await opening.choose(file("tram.json", tram()));
  await opening.concludes("tram.json has no errors");
  await comparator.hasFocus(opening.verdict);
  await comparator.tabTo(opening.keep);
  await page.keyboard.press("Enter");
  await comparator.hasFocus(opening.button);
  assert.equal(await opening.bar.isVisible(), false);
  await page.keyboard.press("Enter");
  await comparator.tabTo(opening.show);
  await page.keyboard.press("Enter");
  await opening.isShown("tram.json");
  await comparator.hasFocus(opening.bar);
  await comparator.tabTo(opening.back);
});

for (const colorScheme of ["light", "dark"]) {
  journey(`nothing is wider than a phone of 360 px, ${colorScheme}`, { viewport: { width: 360, height: 740 }, colorScheme }, async (comparator, page) => {
    const opening = await settled(comparator);
    const fits = async () => {
      assert.equal(await comparator.isTooWide(), false);
      const [inside, outside] = await opening.dialog.evaluate((dialog) => [dialog.scrollWidth, dialog.clientWidth]);
      assert.ok(inside <= outside, `the dialog is ${inside} of ${outside} px wide`);
    };
    await opening.open();
    await fits();
    const wrong = broken();
    wrong.claims[0].party = "nobody".repeat(40);
    const name = `${"very-long-name-".repeat(8)}.json`;
    await opening.choose(file(name, wrong));
    await opening.concludes("cannot be shown yet");
    await fits();
    await opening.choose(file(name, tram()));
    await opening.concludes("has no errors");
    await fits();
    await opening.show.click();
    await opening.isShown(name);
    assert.equal(await comparator.isTooWide(), false);
  });
}

journey("ten megabytes are read without holding up the page", {}, async (comparator, page) => {
  const opening = await settled(comparator);
  await opening.open();
  const content = JSON.stringify(large());
  assert.ok(content.length > 9_000_000, `${content.length} bytes`);
  await page.evaluate(() => {
    window.long = [];
    new PerformanceObserver((list) => window.long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
  });
  // By its path: what the test would hand over, the page would have to take apart.
  const folder = mkdtempSync(join(tmpdir(), "large-"));
  writeFileSync(join(folder, "large.json"), content);
  await opening.choose(join(folder, "large.json"));
  await opening.concludes("large.json has no errors");
  rmSync(folder, { recursive: true });
  const longest = Math.max(0, ...(await page.evaluate(() => window.long)));
  assert.ok(longest <= 200, `a task of ${longest} ms`);
});

journey("reading can be stopped, and nothing comes of it later", {}, async (comparator, page) => {
  const opening = await settled(comparator);
  const before = await opening.behind();
  let goOn;
  await page.route("**/reading-*.wasm", async (route) => {
    await new Promise((resolve) => (goOn = resolve));
    await route.continue();
  });
  await opening.open();
  await opening.choose(file("tram.json", tram()));
  await opening.dialog.getByRole("button", { name: "Cancel" }).click();
  await opening.status.filter({ hasText: "Stopped. The page is as it was." }).waitFor();
  await comparator.hasFocus(opening.input);
  goOn?.();
  await page.keyboard.press("Escape");
  assert.deepEqual(await opening.behind(), before);
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await opening.open();
  assert.equal(await opening.show.isVisible(), false);
  await opening.choose(file("tram.json", tram()));
  await opening.concludes("tram.json has no errors");
});

const missing = "delete globalThis.Worker";
const refused = "globalThis.Worker = class { constructor() { throw new DOMException('no', 'SecurityError'); } }";
for (const [what, script] of Object.entries({ missing, refused })) {
  journey(`where workers are ${what} the page reads by itself`, {}, async (comparator, page) => {
    await page.addInitScript(script);
    const opening = await settled(comparator);
    await opening.shows("tram.json", tram());
    await opening.open();
    await opening.choose(file("broken.json", broken()));
    await opening.concludes("broken.json cannot be shown yet");
  });
}

journey("a policy without workers leaves it to the page", { allow: [/Content Security Policy/] }, async (comparator, page) => {
  await page.route(site, async (route) => {
    const response = await route.fetch();
    const policy = `${response.headers()["content-security-policy"]}; worker-src 'none'`;
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
  const opening = await settled(comparator);
  await opening.shows("tram.json", tram());
});

journey("what cannot be loaded is said, and the page stays", { allow: [/Failed to load resource/] }, async (comparator, page) => {
  const opening = await settled(comparator);
  const before = await opening.behind();
  await page.route("**/reading-*", (route) => route.abort());
  await opening.open();
  await opening.choose(file("tram.json", tram()));
  await opening.status.filter({ hasText: "The file could not be read" }).waitFor();
  await page.unroute("**/reading-*");
  // The programs of the page, in the instance that would show the case.
  await page.route("**/page-*.js?*", (route) => route.abort());
  await opening.choose(file("tram.json", tram()));
  await opening.concludes("tram.json has no errors");
  await opening.show.click();
  await opening.status.filter({ hasText: "The case could not be shown. The page is as it was." }).waitFor();
  await page.keyboard.press("Escape");
  assert.deepEqual(await opening.behind(), before);
  await comparator.choose("none");
});

journey("an embed has no part of it, and takes no dropped file", {}, async (comparator, page) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await comparator.open("embed/?data=../data/case.json");
  await comparator.page.waitForLoadState("networkidle");
  assert.equal(await page.locator("[data-open-data], dialog, [data-drop], [data-whose-data]").count(), 0);
  assert.ok(asked.every((url) => !/\/(open|start|reader|reading)-|case\.json/.test(url.split("?")[0])), asked.join("\n"));
});
