// The dialogs of the page, and the line that says whose data it shows: in a file of their own that the build made, with
// their styles, because most readers never open one. Put into the document once, for whoever asks first.

import { dressed } from "./dressed.js";

let brought;

/** Resolved when they are in the document; asked for again where they could not be had. */
export function dialogs() {
  brought ??= bring().catch((error) => {
    brought = undefined;
    throw error;
  });
  return brought;
}

async function bring() {
  const file = document.querySelector("[data-dialogs]").dataset.dialogs;
  const [answer] = await Promise.all([fetch(file), dressed(new URL("./dialogs.css", import.meta.url))]);
  if (!answer.ok) throw answer;
  const made = new DOMParser().parseFromString(await answer.text(), "text/html");
  // Links in it are from the top of the site.
  const top = new URL(file.replace(/assets\/[^/]*$/, ""), location.href);
  for (const link of made.querySelectorAll("a[href]")) link.href = new URL(link.getAttribute("href"), top);
  const [bar, ...others] = [...made.body.children].map((node) => document.importNode(node, true));
  document.body.prepend(bar);
  document.body.append(...others);
}
