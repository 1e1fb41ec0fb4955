// The part of the page in which data files are opened, as tests see it, and cases to open.

import { readFileSync } from "node:fs";

const PATIENCE = 60_000;
const here = (path) => readFileSync(new URL(path, import.meta.url), "utf8");

/** The example of the format page: a small whole case. */
export const tram = () => JSON.parse(/```json\n(.*?)```/s.exec(here("../docs/format.md"))[1]);

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

/** A file as Playwright hands it to an input. */
export const file = (name, content) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(typeof content === "string" ? content : JSON.stringify(content, null, 2)),
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

  /** Opens a good case and puts it on screen. */
  async shows(name, content) {
    if (!(await this.dialog.isVisible())) await this.open();
    await this.choose(file(name, content));
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
  behind() {
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
