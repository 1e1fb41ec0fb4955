// The part of the page in which data files are opened, as tests see it, and cases to open.

import { readFileSync } from "node:fs";
import { deflateRawSync, gzipSync } from "node:zlib";

const PATIENCE = 60_000;
const here = (path) => readFileSync(new URL(path, import.meta.url), "utf8");

/** The example of the format page: a small whole case. */
export const tram = () => JSON.parse(/```json\n(.*?)```/s.exec(here("../docs/format.md"))[1]);

/** The tables of the spreadsheet page by their names: a flat one, and those of a folder. */
export const tables = () =>
  Object.fromEntries([...here("../docs/spreadsheet.md").matchAll(/```csv (\S+)\n(.*?)```/gs)].map(([, name, text]) => [name, text]));

/** The published case. */
export const bundled = () => JSON.parse(here("../data/ukraine-talks.json"));

/** A case with two mistakes, of which neither may hide the other. */
export function broken() {
  const file = tram();
  file.claims[0].party = "nobody";
  file.claims[1].date = "yesterday";
  return file;
}

/** The example with so many claims that the file has ten megabytes. */
export function large() {
  const file = tram();
  const [claim] = file.claims;
  const more = Array.from({ length: 12_000 }, (_, at) => ({ ...claim, id: `more-${at}`, summary: `${at} ${"words ".repeat(110)}` }));
  file.claims = file.claims.concat(more);
  return file;
}

/** A case with more cells than a page draws whole: every party on every issue but each seventh, and two plans. */
export function wide(parties = 40, issues = 100) {
  const places = (n) => Array.from({ length: n }, (_, at) => at);
  const file = tram();
  const [claim] = file.claims;
  const [plan] = file.scenarios;
  const cells = places(parties * issues).filter((at) => at % 7 !== 3);
  return {
    ...file,
    title: `Talks of ${parties} parties on ${issues} issues`,
    opening: { scenario: "plan-1", moment: claim.moment },
    parties: places(parties).map((at) => ({ id: `p${at}`, label: `Party ${at}`, short: `P${at}` })),
    issues: places(issues).map((at) => ({
      id: `i${at}`,
      label: `Issue ${at}: rules for the matter ${at}`,
      short: `Issue ${at}`,
      question: `What is to be done about the matter ${at}?`,
      options: ["keep", "change", "drop"].map((id) => ({ id, label: `To ${id} the rules`, short: id })),
    })),
    claims: cells.map((at) => {
      const [party, issue] = [Math.floor(at / issues), at % issues];
      const stances = { [["keep", "change", "drop"][(party + issue) % 3]]: ["accepts", "demands", "opposes", "rejects"][at % 4] };
      return { ...claim, id: `c${at}`, party: `p${party}`, issue: `i${issue}`, summary: `What Party ${party} says of Issue ${issue}.`, stances };
    }),
    scenarios: [1, 2].map((at) => ({
      ...plan,
      id: `plan-${at}`,
      name: `The plan of Party ${at}`,
      short: `Plan ${at}`,
      proposed_by: [`p${at}`],
      terms: Object.fromEntries(places(issues).filter((issue) => issue % at === 0).map((issue) => [`i${issue}`, ["keep"]])),
    })),
    gaps_by_cell: [],
  };
}

/** Tables as an archive of them, compressed as most programs do. */
export function zip(tables) {
  const files = Object.entries(tables).map(([name, text]) => {
    const [plain, packed] = [Buffer.from(text), deflateRawSync(text)];
    // Both formats check by the same sum.
    const sum = gzipSync(plain).readUInt32LE(gzipSync(plain).length - 8);
    return { name: Buffer.from(name), plain, packed, sum };
  });
  const entry = ({ name, plain, packed, sum }, start, between, end) => {
    const head = Buffer.alloc(26);
    for (const [at, value] of [20, 0x800, 8, 0, 0x21].entries()) head.writeUInt16LE(value, at * 2);
    for (const [at, value] of [sum, packed.length, plain.length].entries()) head.writeUInt32LE(value, 10 + at * 4);
    head.writeUInt16LE(name.length, 22);
    return Buffer.concat([Buffer.from(start), head, between, name, end]);
  };
  const locals = files.map((file) => entry(file, "PK\x03\x04", Buffer.alloc(0), file.packed));
  let at = 0;
  const list = files.map((file, nth) => {
    const between = Buffer.alloc(14);
    between.writeUInt32LE(at, 10);
    at += locals[nth].length;
    return entry(file, "PK\x01\x02\x14\x00", between, Buffer.alloc(0));
  });
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  for (const place of [8, 10]) end.writeUInt16LE(files.length, place);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...list, end]);
}

/** A file as Playwright hands it to an input. */
export const file = (name, content) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.isBuffer(content) ? content : Buffer.from(typeof content === "string" ? content : JSON.stringify(content, null, 2)),
});

export class Opening {
  /** @param page The page, or a frame of it. */
  constructor(page) {
    this.page = page;
    this.button = page.getByRole("button", { name: "Open your own data" });
    this.dialog = page.locator("dialog[data-open]");
    this.input = this.dialog.getByLabel("Data file", { exact: true });
    this.verdict = this.dialog.locator("#open-result");
    this.findings = this.dialog.locator(".finding");
    this.status = this.dialog.locator(".open-dialog__work [data-said]");
    this.show = this.dialog.getByRole("button", { name: "Show it" });
    this.keep = this.dialog.getByRole("button", { name: "Keep what is shown" });
    this.bar = page.getByRole("region", { name: "Whose data this is" });
    this.back = this.bar.getByRole("button");
  }

  /** Waits until the page can open files, and opens the dialog. */
  async open() {
    await this.page.locator("[data-open-dialog]:enabled").click();
    await this.dialog.locator("input").waitFor();
  }

  /** Chooses files in the dialog. */
  async choose(...files) {
    await this.input.setInputFiles(files);
  }

  /** Waits for a verdict that matches. */
  async concludes(expression) {
    await this.verdict.filter({ hasText: expression }).waitFor({ timeout: PATIENCE });
  }

  /** Opens a good case and puts it on screen: a file, or several by a name for all of them. */
  async shows(name, content) {
    if (!(await this.dialog.isVisible())) await this.open();
    await this.choose(...(Array.isArray(content) ? content : [file(name, content)]));
    await this.concludes(`${name} has no errors`);
    await this.show.click();
    await this.isShown(name);
  }

  /** Waits until a case is on screen, and can be used. */
  async isShown(name) {
    await this.bar.filter({ hasText: name }).waitFor({ timeout: PATIENCE });
    await this.page.locator('[data-comparator][data-opened][data-state="ready"]').waitFor({ timeout: PATIENCE });
    await this.dialog.waitFor({ state: "hidden", timeout: PATIENCE });
  }

  /** Everything on screen but the dialog, byte for byte, and where it says it is. */
  async behind() {
    // The dialog is brought when the page has nothing better to do.
    await this.dialog.waitFor({ state: "attached", timeout: PATIENCE });
    return this.page.locator("body").evaluate((body) => {
      const copy = body.cloneNode(true);
      copy.querySelector("dialog[data-open]").remove();
      return { markup: copy.outerHTML, title: document.title, address: location.href };
    });
  }
}

/** Drops files on the page, as a browser says it. */
export function drop(page, ...files) {
  const plain = files.map(({ name, buffer }) => ({ name, text: buffer.toString() }));
  return page.locator("body").evaluate((body, files) => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of files) dataTransfer.items.add(new File([text], name));
    const tell = (type) => body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    const isTaken = !tell("dragover");
    const isSeen = !document.querySelector("[data-drop]").hidden;
    tell("drop");
    return { isTaken, isSeen, isGone: document.querySelector("[data-drop]").hidden };
  }, plain);
}
