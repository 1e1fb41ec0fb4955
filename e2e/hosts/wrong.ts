// Uses of the element that TypeScript has to refuse, each on the line below its comment.

import type { MountedComparator, State, StatePart } from "../../src/embed/position-comparator.js";

const element = document.createElement("position-comparator");

// wrong: no such grade
element.evidence = "hearsay";
// wrong: not a list of lists
void element.setState({ parties: [["us"]] });
// wrong: no such part
void element.setState({ plan: "us-28pt-2025-11" });
// wrong: terms need their options
void element.setState({ terms: [{ issue: "crimea" }] });
// wrong: the state is a promise
element.getState().scenario;
// wrong: there may be no plan
element.addEventListener("pc-change", ({ detail }) => detail.state.scenario.length);
// wrong: no such event
element.addEventListener("pc-toggle", () => {});
// wrong: the event says what was opened, not the state
element.addEventListener("pc-open", ({ detail }) => detail.state);
// wrong: a flag
element.locked = "yes";
// wrong: no such theme
element.theme = "sepia";
// wrong: no such part
element.view = "everything";
// wrong: what is shown is read only
export const change = (state: State) => (state.scenario = null);
// wrong: no such grade
export const part: StatePart = { evidence: "documents" };
// wrong: events without a frame have other names
export const follow = (mounted: MountedComparator) => mounted.on("pc-change", () => {});
// wrong: there may be no such element
document.querySelector("position-comparator").getState();
