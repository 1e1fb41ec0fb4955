// Everything that a page can do with the element, as TypeScript sees it.

import type { ComparatorError, InlineModule, State, StatePart } from "../../src/embed/position-comparator.js";

const element = document.createElement("position-comparator");
element.scenario = "us-28pt-2025-11";
element.evidence = "on-record";
element.minHeight = 600;
element.locked = true;
element.theme = null;
element.view = "all";
document.body.append(element);

element.addEventListener("pc-ready", ({ detail }) => report(detail.state));
element.addEventListener("pc-change", function ({ detail }) {
  this.label = `Positions on ${detail.state.scenario ?? "no plan"}`;
});
element.addEventListener("pc-open", ({ detail }) => console.log(`evidence: ${detail.what}`));
element.addEventListener("pc-height", ({ detail }) => console.log(detail.height + 1));
element.addEventListener("pc-error", ({ detail }) => complain(detail));
element.addEventListener("click", (event) => console.log(event.clientX));
// The events bubble.
document.body.addEventListener("pc-change", (event) => report(event.detail.state));

const later: StatePart = {
  scenario: "none",
  asOf: "latest",
  terms: [{ issue: "crimea", options: ["crimea_defacto"] }],
  parties: ["us", "russia"],
  issues: "crimea,nato",
  show: "us/crimea",
};

export async function go(): Promise<string[]> {
  const before = await document.querySelector("position-comparator")?.getState();
  console.log(before?.asOf);
  const after = await element.setState(later);
  return after.answers.filter(({ worst }) => worst !== null).map(({ party }) => party);
}

// Without a frame; `embed/loader.json` says the address.
export async function mountAt(address: string): Promise<void> {
  const { mount } = (await import(address)) as InlineModule;
  const mounted = await mount(document.body, { query: "scenario=none", theme: "dark", locked: false });
  const end = mounted.on("change", ({ state }) => report(state));
  mounted.on("error", ({ error }) => complain(error));
  await mounted.setState(later);
  end();
  mounted.destroy();
}

function report(state: State): void {
  for (const { issue, options, isOwn } of state.terms) console.log(issue, options.join(), isOwn);
}

function complain({ code, message, path }: ComparatorError): void {
  if (code === "failed") console.log("a document that can be read is left");
  else console.log(message, path ?? "");
}
