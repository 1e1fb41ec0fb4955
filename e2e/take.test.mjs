// Taking along a picture or a table: what is saved says what is on screen.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { journey } from "./journey.mjs";
import { Opening, file, tram, wide } from "./opened.mjs";
import { site } from "./site.mjs";

const PATIENCE = 60_000;
const PLAN = "us-28pt-2025-11";

class Taking {
  constructor(page, name = "Picture or table") {
    this.page = page;
    this.opener = page.getByRole("button", { name, exact: true });
    this.dialog = page.locator("[data-take-dialog]");
    this.status = this.dialog.getByRole("status");
    this.picture = this.dialog.locator("img");
  }

  async open() {
    // Rows that were never in sight get their heights when it comes there: a press and its release would be on two elements.
    await this.opener.scrollIntoViewIfNeeded();
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await this.opener.click();
    await this.picture.waitFor({ timeout: PATIENCE });
  }

  button(what) {
    return this.dialog.locator(`[data-take="${what}"]`);
  }

  /** What a button saves: the name and the bytes. */
  async saves(what) {
    const saved = this.page.waitForEvent("download", { timeout: PATIENCE });
    await this.button(what).click();
    const download = await saved;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  /** The picture in the preview, as text. */
  async svg() {
    const source = await this.picture.getAttribute("src");
    assert.match(source, /^data:image\/svg\+xml/);
    return decodeURIComponent(source.split(",").slice(1).join(","));
  }
}

/** The width and height that a PNG says. */
const size = (png) => [png.readUInt32BE(16), png.readUInt32BE(20)];

const NAME = "talks-on-ending-russia-s-war-against-ukr-us-28pt-2025-11-2025-11-23-en";

for (const width of [360, 1280]) {
  journey(`pictures and tables say what is on screen, ${width} px wide`, { viewport: { width, height: 800 } }, async (comparator, page) => {
    await comparator.open(`?scenario=${PLAN}&parties=us,russia&evidence=on-record`);
    const asked = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const taking = new Taking(page);
    await taking.open();
    assert.ok(asked.some((path) => /\/take-[0-9a-f]+\.wasm$/.test(path)), "the program comes when somebody asks");
    const svg = await taking.svg();
    for (const words of ["28-point draft", "2 of 4 parties", "documents and statements on the record", "CC BY 4.0", new URL(site).host]) {
      assert.ok(svg.includes(words), words);
    }
    assert.equal(await taking.picture.getAttribute("alt"), (await comparator.sentence.textContent()).trim());
    // It is drawn, not only there.
    assert.ok(await taking.picture.evaluate((image) => image.decode().then(() => image.naturalWidth === 1200)));

    const card = await taking.saves("png");
    assert.deepEqual([card.name, ...size(card.bytes)], [`${NAME}-card.png`, 2400, 1260]);
    await taking.dialog.getByLabel("Tall, with dates and grades").check();
    await page.waitForFunction(() => document.querySelector("[data-take-dialog] img")?.naturalWidth === 1080);
    const tall = await taking.saves("svg");
    assert.equal(tall.name, `${NAME}-tall.svg`);
    assert.equal(tall.bytes.toString(), await taking.svg());

    const table = await taking.saves("csv");
    assert.equal(table.name, `${NAME}.csv`);
    const lines = table.bytes.toString().split("\r\n");
    assert.ok(lines[0].startsWith("\ufeffparty,party_label,issue,"), lines[0]);
    assert.equal(lines.filter((line) => /^(us|russia),/.test(line)).length, 18);
    const claims = JSON.parse((await taking.saves("json")).bytes);
    assert.equal(claims.format, "position-comparator/1");
    assert.deepEqual(claims.parties.map(({ id }) => id), ["us", "russia"]);
    assert.equal(claims.opening.scenario, PLAN);
    assert.match(await taking.status.textContent(), /^Made: /);
    assert.equal(await comparator.isTooWide(), false);
  });
}

journey("what is drawn fits its place with the letters of this browser", {}, async (comparator, page) => {
  for (const [folder, name] of [["", "Picture or table"], ["uk/", "Зображення або таблиця"], ["ru/", "Изображение или таблица"]]) {
    await page.goto(`${site}${folder}plans/${PLAN}/`);
    await comparator.reaches("ready");
    const taking = new Taking(page, name);
    await taking.open();
    const outside = await page.evaluate((svg) => {
      const place = document.createElement("div");
      document.body.append(place);
      place.append(document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true));
      const [frame, ...texts] = [place.firstChild, ...place.querySelectorAll("text")];
      const { left, right } = frame.getBoundingClientRect();
      const boxes = texts.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
      const found = boxes.filter(({ box }) => box.left < left || box.right > right).map(({ text }) => text);
      place.remove();
      return found;
    }, await taking.svg());
    assert.deepEqual(outside, [], folder);
  }
});

journey("the table is copied as markup", {}, async (comparator, page) => {
  await page.addInitScript(() => {
    globalThis.copied = [];
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => globalThis.copied.push(text) } });
  });
  await comparator.open("?scenario=none");
  const taking = new Taking(page);
  await taking.open();
  await taking.button("html").click();
  await taking.status.filter({ hasText: "Copied." }).waitFor();
  const [markup] = await page.evaluate(() => globalThis.copied);
  const shape = await page.evaluate((markup) => {
    const { body } = new DOMParser().parseFromString(markup, "text/html");
    const count = (selector) => body.querySelectorAll(selector).length;
    return [body.children.length, count("caption"), count('th[scope="col"]'), count('th[scope="row"]'), count("tbody td"), count("[class], [style], script")];
  }, markup);
  assert.deepEqual(shape, [1, 1, 5, 9, 36, 0]);
});

journey("without a clipboard the table is selected, with the keyboard alone", {}, async (comparator, page) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await comparator.open();
  const taking = new Taking(page);
  await comparator.tabTo(taking.opener);
  await page.keyboard.press("Enter");
  await taking.picture.waitFor({ timeout: PATIENCE });
  await comparator.tabTo(taking.button("html"));
  await page.keyboard.press("Enter");
  await taking.status.filter({ hasText: "The code is selected" }).waitFor();
  const area = taking.dialog.getByLabel("Table for your page");
  const selected = await area.evaluate((area) => area.value.slice(area.selectionStart, area.selectionEnd));
  assert.match(selected, /^<table lang="en">/);
  await page.keyboard.press("Escape");
  await comparator.hasFocus(taking.opener);
});

journey("of a file that somebody has opened it says so, and names nobody's address", {}, async (comparator, page) => {
  await comparator.open();
  await comparator.deepens();
  await new Opening(page).shows("tram.json", tram());
  const taking = new Taking(page);
  await taking.open();
  const svg = await taking.svg();
  assert.ok(svg.includes("tram.json") && svg.includes("A new tram line for Lindenau"), svg.slice(0, 400));
  assert.ok(!svg.includes("CC BY") && !svg.includes(new URL(site).host));
  const claims = JSON.parse((await taking.saves("json")).bytes);
  assert.equal(claims.title, "A new tram line for Lindenau");
  assert.ok(claims.claims.length > 0);
});

journey("of a large case there are pictures and tables, and the claims are in its file", {}, async (comparator, page) => {
  await comparator.open();
  await comparator.deepens();
  await new Opening(page).shows("large.json", wide());
  const taking = new Taking(page);
  await taking.open();
  assert.match(await taking.svg(), /of 100 issues, \d+ of 40 parties/);
  const { bytes } = await taking.saves("csv");
  assert.equal(bytes.toString().trimEnd().split("\r\n").length, 1 + 40 * 100);
  await taking.button("json").click();
  await taking.status.filter({ hasText: "Its data file has all claims." }).waitFor();
});

const blocked = /Failed to load resource/;
journey("where the program cannot be loaded one line says so, and the next try works", { allow: [blocked] }, async (comparator, page) => {
  await comparator.open();
  const program = /\/take-[0-9a-f]+\.wasm$/;
  await page.route(program, (route) => route.abort());
  const taking = new Taking(page);
  await taking.opener.click();
  await taking.status.filter({ hasText: "This could not be made. Please try again." }).waitFor({ timeout: PATIENCE });
  await page.unroute(program);
  const { bytes } = await taking.saves("csv");
  assert.ok(bytes.length > 1_000);
  assert.equal(await comparator.root.getAttribute("data-state"), "ready");
});
