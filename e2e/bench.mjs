// Measures the page in Chromium and writes what it found as JSON: [{ name, unit, value, budget? }].
//
// node bench.mjs [RUNS]

import { browser, close } from "./browser.mjs";
import { Comparator } from "./comparator.mjs";
import { firstView, observe, seen } from "./observe.mjs";
import { budgets, site } from "./site.mjs";

const runs = Number(process.argv[2] ?? 5);
const toggles = 60;
const slow = { latency: 562, downloadThroughput: 1_500_000 / 8, uploadThroughput: 750_000 / 8 };

const found = [];
const note = (name, unit, value, budget) => found.push({ name, unit, value, ...(budget === undefined ? {} : { budget }) });
const say = (text) => console.error(text);

say("bytes of the first view");
const [{ loads }] = await loadings(1);
const bytes = (...kinds) => loads.filter(({ kind }) => kinds.includes(kind)).reduce((sum, load) => sum + load.bytes, 0);
for (const kind of ["wasm", "script", "style", "document", "data", "other"]) note(`first view: ${kind}`, "bytes", bytes(kind));
note("first view: code", "bytes", bytes("wasm", "script"), budgets.code);
note("first view: document, styles, data", "bytes", bytes("document", "style", "data"), budgets.document);
note("first view: all", "bytes", bytes("wasm", "script", "style", "document", "data", "other"), budgets.view);
note("first view: requests", "", loads.length, budgets.requests);

say(`loading, ${runs} times`);
const quick = await loadings(runs);
note("first paint", "ms", median(quick.map((load) => load.paint)));
note("ready", "ms", median(quick.map((load) => load.ready)));

say(`loading on slow 4G with a quarter of the processor, ${runs} times`);
const slowly = await loadings(runs, { network: slow, cpu: 4 });
note("slow 4G, 4× CPU: first paint", "ms", median(slowly.map((load) => load.paint)), 1000);
note("slow 4G, 4× CPU: least first paint here", "ms", median(await leastPaints(runs)));
note("slow 4G, 4× CPU: ready", "ms", median(slowly.map((load) => load.ready)), 2000);
note("layout shift", "", Math.max(...[...quick, ...slowly].map((load) => load.shift)), 0);

say(`${toggles} toggles with a quarter of the processor`);
const toggling = await toggled();
const { paint, answer, whole } = toggling.times;
note("4× CPU: toggle to paint, p50", "ms", quantile(paint, 0.5));
note("4× CPU: toggle to paint, p95", "ms", quantile(paint, 0.95), 50);
note("4× CPU: toggle to its answer, p50", "ms", quantile(answer, 0.5));
note("4× CPU: toggle to its answer, p95", "ms", quantile(answer, 0.95), 100);
note("4× CPU: toggle to the whole page, p50", "ms", quantile(whole, 0.5));
note("4× CPU: toggle to the whole page, p95", "ms", quantile(whole, 0.95));
const { paint: least } = await floor();
note("4× CPU: least that a click takes to paint here, p50", "ms", quantile(least, 0.5));
note("4× CPU: least that a click takes to paint here, p95", "ms", quantile(least, 0.95));
note("JavaScript heap after them", "bytes", toggling.heap);
note("wasm memory after them", "bytes", toggling.memory);
note("DOM nodes after them", "", toggling.nodes);

console.log(JSON.stringify(found));
await close();

/** Loads the page so many times, each with an empty cache. */
async function loadings(times, throttle = {}) {
  const results = [];
  for (let n = 0; n < times; n += 1) {
    results.push(
      await inWindow(throttle, async (page, comparator) => {
        await observe(page);
        await comparator.open();
        const paint = await page.evaluate(() => performance.getEntriesByName("first-paint")[0]?.startTime);
        const { ready, shift } = await seen(page);
        return { paint, ready, shift, loads: await firstView(page) };
      }),
    );
  }
  return results;
}

/** When a document of some hundred bytes is painted: what no page can be quicker than under these conditions, on this machine. */
async function leastPaints(times) {
  const paints = [];
  for (let n = 0; n < times; n += 1) {
    paints.push(
      await inWindow({ network: slow, cpu: 4 }, async (page) => {
        await page.goto(`${site}embed/loader.json`, { waitUntil: "load" });
        await page.waitForFunction(() => performance.getEntriesByName("first-paint").length > 0);
        return page.evaluate(() => performance.getEntriesByName("first-paint")[0].startTime);
      }),
    );
  }
  return paints;
}

/**
 * Goes through the scenarios and times each, from the click to the first frame after the page has changed, which shows
 * what was pressed; to the one that shows the answer; and to the one that shows all that follows from it.
 */
async function toggled() {
  return inWindow({ cpu: 4 }, async (page, comparator, session) => {
    await comparator.open();
    const times = await page.evaluate(timed, { toggles, selector: "[data-comparator] button[data-scenario]" });
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const metric = (name) => metrics.find((entry) => entry.name === name)?.value;
    // The generated module answers a second call of its start with what the first one made.
    const memory = await page.evaluate(async () => {
      const glue = document.querySelector('link[rel="modulepreload"]').href;
      return (await (await import(glue)).default()).memory.buffer.byteLength;
    });
    return { times, memory, heap: metric("JSHeapUsedSize"), nodes: metric("Nodes") };
  });
}

/** The same where a click changes one word of an empty document: what no page can be quicker than on this machine. */
async function floor() {
  return inWindow({ cpu: 4 }, async (page) => {
    await page.setContent("<!doctype html><title>Floor</title><button>0</button><button>1</button>");
    await page.evaluate(() => {
      for (const button of document.querySelectorAll("button")) button.onclick = () => button.append("1");
    });
    return page.evaluate(timed, { toggles, selector: "button" });
  });
}

/** Runs in the page: clicks one button after the other and times each, to the frames that show what comes of it. */
async function timed({ toggles, selector }) {
  const times = { paint: [], answer: [], whole: [] };
  const page = document.querySelector("[data-comparator]");
  const sentence = () => page?.querySelector("[aria-live]").textContent;
  const buttons = () => [...document.querySelectorAll(selector)];
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        // A task asked for in a frame runs after that frame is painted; an urgent one before whatever else waits,
        // such as Chromium's look at form controls, which has no part in the frame.
        scheduler.postTask(() => resolve(performance.now()), { priority: "user-blocking" });
      });
    });
  /** When the frame is painted that shows that it is so; nothing if it never is. */
  const shows = (is) =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (!is()) return;
        observer.disconnect();
        resolve(painted());
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      setTimeout(resolve, 5000);
    });
  for (let n = 0; times.paint.length < toggles && n < toggles * 2; n += 1) {
    const button = buttons()[n % buttons().length];
    if (button.ariaPressed === "true") continue;
    const before = sentence();
    const steps = { paint: shows(() => true) };
    if (page) {
      steps.answer = shows(() => sentence() !== before);
      steps.whole = shows(() => sentence() !== before && page.dataset.behind === "false");
    }
    const start = performance.now();
    button.click();
    for (const [name, step] of Object.entries(steps)) times[name].push((await step) - start);
    // Long enough for all that follows a choice to be done.
    await pause(500);
  }
  return times;
}

async function inWindow({ network, cpu }, body) {
  const context = await (await browser()).newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  if (network) {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", { offline: false, ...network });
  }
  if (cpu) await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  try {
    return await body(page, new Comparator(page), session);
  } finally {
    await context.close();
  }
}

function median(values) {
  return quantile(values, 0.5);
}

function quantile(values, share) {
  const sorted = values.filter(Number.isFinite).sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
