// usage: base out width scheme path clipY clipH
import { browser, close } from "./browser.mjs";
const [base, out, ...specs] = process.argv.slice(2);
const b = await browser();
for (const spec of specs) {
  const [path, w, scheme, y, h, click] = spec.split("|");
  const c = await b.newContext({ viewport: { width: +w, height: +(h||1200) }, colorScheme: scheme });
  const p = await c.newPage();
  await p.goto(base + path);
  await p.waitForSelector('[data-comparator][data-state="ready"]', { timeout: 20000 }).catch(() => console.log("not ready", path));
  await p.waitForSelector('[data-depth][data-state="ready"]', { timeout: 20000 }).catch(() => console.log("not deep", path));
  if (click) await p.click(click);
  if (y && isNaN(+y)) await p.locator(y).first().scrollIntoViewIfNeeded(); else await p.evaluate((y) => scrollTo(0, y), +(y||0));
  if (y && isNaN(+y)) await p.evaluate((s) => document.querySelector(s).scrollIntoView(), y);
  await p.waitForTimeout(500);
  const name = spec.replace(/[^a-z0-9]+/gi, "-");
  await p.screenshot({ path: `${out}/${name}.png` });
  console.log(`${out}/${name}.png`);
  await c.close();
}
await close();
