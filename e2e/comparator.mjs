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
  }

  /** Opens the page and waits until it is in this state; `null` for not waiting. */
  async open(query = "", state = "ready") {
    await this.page.goto(site + query, { waitUntil: "load" });
    if (state) await this.reaches(state);
  }

  async reaches(state) {
    await this.page.locator(`[data-comparator][data-state="${state}"]`).waitFor({ state: "attached", timeout: PATIENCE });
  }

  scenario(id) {
    return this.page.locator(`button[data-scenario="${id}"]`);
  }

  cell(party, issue) {
    return this.page.locator(`[data-cell="${party}/${issue}"]`);
  }

  /** The ids of all scenario buttons, in their order on the page. */
  scenarioIds() {
    return this.scenarios.evaluateAll((buttons) => buttons.map((button) => button.dataset.scenario));
  }

  /** Presses a scenario's button and waits until the page says that it is in force. */
  async choose(id) {
    await this.scenario(id).first().click();
    await this.page.locator(`button[data-scenario="${id}"][aria-pressed="true"]`).first().waitFor({ timeout: PATIENCE });
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
