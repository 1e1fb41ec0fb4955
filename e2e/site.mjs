// Where the site under test is served: by `cargo xtask`, which passes the address on, as a static host would.

import { readFileSync } from "node:fs";

/** The address of the site, with a slash at its end. */
export const site = process.env.SITE ?? missing();

/** The size budgets, bytes with brotli. */
export const budgets = JSON.parse(readFileSync(new URL("../bench/budgets.json", import.meta.url), "utf8"));

function missing() {
  console.error("run this by `cargo xtask test e2e`, or serve dist/ (`cargo xtask serve --dist`) and set SITE to its address");
  process.exit(1);
}
