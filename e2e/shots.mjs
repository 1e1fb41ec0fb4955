// Pictures of the page for people to look at: three widths, light and dark, and one of each scenario asked for.
//
// node shots.mjs [SCENARIO …]

import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { browser, close } from "./browser.mjs";
import { Comparator } from "./comparator.mjs";

const folder = process.env.SHOTS ?? "shots";
mkdirSync(folder, { recursive: true });

for (const colorScheme of ["light", "dark"]) {
  for (const width of [360, 768, 1280]) {
    const context = await (await browser()).newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    const comparator = new Comparator(page);
    await comparator.open("", null);
    // A page that never gets ready is worth a picture too.
    await comparator.reaches("ready").catch(() => console.log(`${width} ${colorScheme}: not ready`));
    await shoot(page, `${width}-${colorScheme}`);
    for (const id of process.argv.slice(2)) {
      await comparator.choose(id);
      await shoot(page, `${width}-${colorScheme}-${id}`);
    }
    await context.close();
  }
}
await close();

async function shoot(page, name) {
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, fullPage: true });
  console.log(path);
}
