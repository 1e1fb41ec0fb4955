// The comparator page as tests see it: by the attributes that are promised to hosts and tools, and by roles.

import { site } from "./site.mjs";

/** How long the page may take to become ready on a busy machine; a broken page takes for ever. */
const PATIENCE = 30_000;

export class Comparator {
  constructor(page) {
    this.page = page;
    this.root = page.locator("[data-comparator]");
    this.cells = page.locator("[data-cell]");
    this.scenarios = page.locator("button[data-scenario]");
    this.failure = page.locator("[data-failure]");
    this.sentence = page.locator("[aria-live][aria-atomic]");
    /** The statements behind a mark, a count or the sentence. */
    this.evidence = page.getByRole("region", { name: "What the mark rests on" });
    this.evidenceTitle = this.evidence.getByRole("heading", { level: 3 });
    this.sources = this.evidence.getByRole("list", { name: "Sources:" }).getByRole("link");
  }

  /** Opens the page and waits until it is in this state; `null` for not waiting. */
  async open(query = "", state = "ready") {
    await this.page.goto(site + query, { waitUntil: "load" });
    if (state) await this.reaches(state);
  }

  async reaches(state) {
    await this.page.locator(`[data-comparator][data-state="${state}"]`).waitFor({ state: "attached", timeout: PATIENCE });
  }

  /** Waits until what goes deeper than one plan has been taken over too. */
  async deepens() {
    await this.page.locator('[data-depth][data-state="ready"]').waitFor({ state: "attached", timeout: PATIENCE });
  }

  /** Waits until the address matches: it follows what is shown after a while. */
  async addressSays(expression) {
    await this.page.waitForURL(expression, { timeout: PATIENCE, waitUntil: "commit" });
  }

  scenario(id) {
    return this.page.locator(`button[data-scenario="${id}"]`);
  }

  cell(party, issue) {
    return this.page.locator(`[data-cell="${party}/${issue}"]`);
  }

  /** The link in a cell that opens its evidence. */
  opener(party, issue) {
    return this.cell(party, issue).getByRole("link");
  }

  /** The control that changes the term on an issue, by the name of the issue. */
  term(issue) {
    return this.page.getByRole("combobox", { name: `Term on ${issue}`, exact: true });
  }

  button(name) {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** The ids of all scenario buttons, in their order on the page. */
  scenarioIds() {
    return this.scenarios.evaluateAll((buttons) => buttons.map((button) => button.dataset.scenario));
  }

  /** Waits until the matrix has followed the answer. */
  async settles() {
    await this.page.locator('[data-comparator]:not([data-behind="true"])').waitFor({ state: "attached", timeout: PATIENCE });
  }

  /** Presses a scenario's button and waits until the page says that it is in force. */
  async choose(id) {
    await this.scenario(id).first().click();
    await this.page.locator(`button[data-scenario="${id}"][aria-pressed="true"]`).first().waitFor({ timeout: PATIENCE });
    await this.settles();
  }

  /** Lets in evidence from this grade up, and waits until the page says so. */
  async admit(grade) {
    await this.page.locator(`button[data-evidence="${grade}"]`).click();
    await this.page.locator(`button[data-evidence="${grade}"][aria-pressed="true"]`).waitFor({ timeout: PATIENCE });
    await this.settles();
  }

  /** Shows positions at a moment, and waits until the page says so. */
  async pin(moment) {
    await this.page.locator(`button[data-as-of="${moment}"]`).click();
    await this.page.locator(`button[data-as-of="${moment}"][aria-pressed="true"]`).waitFor({ timeout: PATIENCE });
    await this.settles();
  }

  /** Waits until this element has the focus. */
  async hasFocus(locator) {
    const element = await locator.elementHandle({ timeout: PATIENCE });
    await this.page.waitForFunction((element) => document.activeElement === element, element, { timeout: PATIENCE });
  }

  /** Waits until what is written there matches, and answers it. */
  async reads(locator, expression) {
    await locator.filter({ hasText: expression }).first().waitFor({ state: "attached", timeout: PATIENCE });
    return locator.first().textContent();
  }

  /** Presses Tab until this element has the focus. */
  async tabTo(locator) {
    const element = await locator.elementHandle({ timeout: PATIENCE });
    for (let presses = 0; presses < 300; presses += 1) {
      if (await element.evaluate((element) => document.activeElement === element)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`Tab never reaches ${locator}`);
  }

  /** Verdicts by cell. */
  verdicts() {
    return this.cells.evaluateAll((cells) => Object.fromEntries(cells.map((cell) => [cell.dataset.cell, cell.dataset.verdict])));
  }

  /** Whether the document is wider than the window, so that it scrolls sideways as a whole. */
  isTooWide() {
    return this.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  }
}
