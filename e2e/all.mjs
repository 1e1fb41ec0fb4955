// Every journey in one process, so that they share one browser.

import { readdirSync } from "node:fs";

for (const file of readdirSync(import.meta.dirname ?? new URL(".", import.meta.url)).sort()) {
  if (file.endsWith(".test.mjs")) await import(`./${file}`);
}
