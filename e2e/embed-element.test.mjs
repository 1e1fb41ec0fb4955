// The custom element on other people's pages.

import assert from "node:assert/strict";

import { host, loader, page as put } from "./hosts/server.mjs";
import { Embed, element, listen, until, visit } from "./hosts/visit.mjs";
import { site } from "./site.mjs";

const PLAN = "us-28pt-2025-11";
const OTHER = "draft-20pt-2025-12-24";
/** The browser's own lines about files that it did not get. */
const notLoaded = /Failed to load resource/;

const comparator = (page) => page.locator("position-comparator").first();
const call = (page, body, argument) => comparator(page).evaluate(new Function("element, argument", `return (${body})(element, argument)`), argument);

/** Opens a page with this inside and answers what its events are. */
async function open(page, body, headers, name) {
  await listen(page);
  await page.goto(host(put(body, headers), name));
}

async function heard(page, type, n = 1) {
  const all = () => page.evaluate((type) => window.heard.filter((event) => event.type === type).map(({ detail }) => detail), type);
  await until(async () => (await all()).length >= n, `no ${type}`);
  return (await all()).at(-1);
}

visit("the element shows what its attributes say, follows the content and hides what stands in it", {}, async (page) => {
  await open(page, element({ scenario: PLAN, label: "Positions on a plan" }, "<p id=fallback>It loads here."));
  const { state } = await heard(page, "pc-ready");
  assert.equal(state.scenario, PLAN);
  const embed = await new Embed(page).isReady();
  assert.equal(await embed.scenario(PLAN).getAttribute("aria-pressed"), "true");
  assert.equal(await embed.element.getAttribute("title"), "Positions on a plan");
  assert.equal(await page.locator("#fallback").isVisible(), false);
  await embed.follows();
  const { height } = await heard(page, "pc-height");
  assert.equal(height, await embed.given());
  assert.match((await heard(page, "pc-open")).what, /^\w+\/\w+$/);
});

visit("attributes and properties change what is shown without loading it again", {}, async (page) => {
  await open(page, element({ scenario: PLAN }));
  await heard(page, "pc-ready");
  const embed = new Embed(page);
  await embed.root.evaluate(() => (window.isSame = true));
  await call(page, `(element, to) => element.setAttribute("scenario", to)`, OTHER);
  await until(async () => (await heard(page, "pc-change")).state.scenario === OTHER, "the attribute changed nothing");
  assert.equal(await embed.scenario(OTHER).getAttribute("aria-pressed"), "true");
  await call(page, `(element) => Object.assign(element, { scenario: "none", evidence: "document", asOf: "latest" })`);
  await until(async () => (await heard(page, "pc-change")).state.evidence === "document", "the property changed nothing");
  const state = await call(page, `(element) => element.getState()`);
  assert.deepEqual([state.scenario, state.evidence], [null, "document"]);
  assert.equal(await embed.root.evaluate(() => window.isSame), true, "the frame was loaded again");
});

visit("what the reader chooses reaches the page, and the page's calls the reader", {}, async (page) => {
  await open(page, element({ scenario: PLAN }));
  const embed = await new Embed(page).isReady();
  await heard(page, "pc-ready");
  await embed.choose(OTHER);
  await until(async () => (await heard(page, "pc-change")).state.scenario === OTHER, "the page was not told");
  const marks = await embed.verdicts();
  const told = (await heard(page, "pc-change")).state.answers.flatMap(({ party, verdicts }) =>
    verdicts.map(({ issue, worst }) => [`${party}/${issue}`, worst]),
  );
  assert.ok(told.length > 20);
  for (const [cell, worst] of told) assert.equal(marks[cell], worst, cell);
  assert.equal(await comparator(page).getAttribute("scenario"), PLAN, "attributes are the page's");
  const after = await call(page, `(element, to) => element.setState({ scenario: to, parties: "us,russia" })`, PLAN);
  assert.equal(after.scenario, PLAN);
  assert.equal(await embed.scenario(PLAN).getAttribute("aria-pressed"), "true");
});

visit("what is asked for is what was said then, and may be a framework's proxy", {}, async (page) => {
  await open(page, element({ scenario: PLAN }));
  const after = await call(
    page,
    `(element, to) => {
      const part = new Proxy({ scenario: to, parties: new Proxy(["us", "russia"], {}) }, {});
      const asked = element.setState(part);
      return Promise.resolve().then(() => Promise.resolve()).then(() => asked);
    }`,
    OTHER,
  );
  assert.deepEqual([after.scenario, after.parties], [OTHER, ["us", "russia"]]);
});

visit("a page that answers every change with the same attribute does not end in a loop", {}, async (page) => {
  await open(page, element({ scenario: PLAN }));
  await heard(page, "pc-ready");
  await call(page, `(element) => element.addEventListener("pc-change", ({ detail }) => (element.scenario = detail.state.scenario))`);
  await call(page, `(element, to) => element.setState({ scenario: to })`, OTHER);
  await heard(page, "pc-change");
  await page.waitForTimeout(500);
  assert.equal((await page.evaluate(() => window.heard.filter(({ type }) => type === "pc-change"))).length, 1);
});

visit("what cannot be asked for is said, in words of code, and changes nothing", {}, async (page) => {
  await open(page, element({ scenario: PLAN }, "<p id=fallback>It loads here."));
  await heard(page, "pc-ready");
  const refused = await call(page, `(element) => element.setState({ scenario: "no-such-plan" }).catch(({ code, message, path }) => ({ code, message, path }))`);
  assert.equal(typeof refused.code, "string");
  assert.match(refused.message, /no-such-plan|scenario/);
  await call(page, `(element) => element.setAttribute("scenario", "no-such-plan")`);
  assert.equal((await heard(page, "pc-error")).code, refused.code);
  assert.equal((await call(page, `(element) => element.getState()`)).scenario, PLAN);
  assert.equal(await page.locator("#fallback").isVisible(), false);
});

visit("looks change in place, another document is loaded where it must be", {}, async (page) => {
  await open(page, element({ theme: "dark", "min-height": "300" }));
  await heard(page, "pc-ready");
  const frame = page.locator("iframe");
  assert.deepEqual(await frame.evaluate(({ style }) => [style.colorScheme, style.minHeight]), ["dark", "300px"]);
  await call(page, `(element) => Object.assign(element, { label: "New", minHeight: "40em" })`);
  assert.deepEqual(await frame.evaluate(({ style, title }) => [title, style.minHeight]), ["New", "40em"]);
  await call(page, `(element) => (element.theme = "light")`);
  await heard(page, "pc-ready", 2);
  assert.match(await frame.evaluate(({ src }) => src), /theme=light/);
});

visit("moved, it shows what its reader had chosen", {}, async (page) => {
  await open(page, `${element({ scenario: PLAN })}<div id=there></div>`);
  const embed = await new Embed(page).isReady();
  await heard(page, "pc-ready");
  await embed.choose(OTHER);
  await heard(page, "pc-change");
  await call(page, `(element) => document.getElementById("there").append(element)`);
  assert.equal((await heard(page, "pc-ready", 2)).state.scenario, OTHER);
  await (await new Embed(page).isReady()).follows();
});

visit("loaded again, it shows what its reader had chosen, whatever the address of its document asks for", {}, async (page) => {
  await open(page, element({ src: `${site}embed/${PLAN}/?v=1&evidence=document` }));
  const embed = await new Embed(page).isReady();
  assert.equal((await heard(page, "pc-ready")).state.evidence, "document");
  await embed.admit("disputed");
  await heard(page, "pc-change");
  await call(page, `(element) => (element.theme = "dark")`);
  const { state } = await heard(page, "pc-ready", 2);
  assert.deepEqual([state.scenario, state.evidence], [PLAN, "disputed"]);
});

visit("moved by a browser that keeps frames alive, it is not loaded again", {}, async (page) => {
  await open(page, `${element({ scenario: PLAN })}<div id=there></div>`);
  const embed = await new Embed(page).isReady();
  await heard(page, "pc-ready");
  await embed.root.evaluate(() => (window.isSame = true));
  await call(page, `(element) => document.getElementById("there").moveBefore(element, null)`);
  await embed.follows();
  assert.equal(await embed.root.evaluate(() => window.isSame), true);
});

visit("removed, it takes its frame along, and added again it starts anew", {}, async (page) => {
  await open(page, element({ scenario: PLAN }));
  await heard(page, "pc-ready");
  const refused = await page.evaluate(async () => {
    window.kept = document.querySelector("position-comparator");
    const asked = window.kept.getState().then(() => {}, ({ code }) => code);
    window.kept.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return [await asked, await window.kept.setState({}).catch(({ code }) => code), window.kept.shadowRoot.querySelector("iframe")];
  });
  assert.deepEqual(refused, ["gone", "gone", null]);
  await until(() => page.frames().length === 1, "its frame is still there");
  await page.evaluate(() => document.body.append(window.kept));
  await heard(page, "pc-ready", 2);
  await (await new Embed(page).isReady()).follows();
});

visit("what stands in the element is the page's to replace", {}, async (page) => {
  await open(page, element({ scenario: PLAN }, "<p>It loads here."));
  await heard(page, "pc-ready");
  await call(page, `(element) => element.replaceChildren("New words")`);
  await (await new Embed(page).isReady()).follows();
  assert.equal(await call(page, `(element) => element.innerHTML`), "New words");
});

visit("loaded twice and late, with properties set before, it works once", {}, async (page) => {
  await open(page, `<position-comparator></position-comparator>`);
  await page.evaluate((plan) => Object.assign(document.querySelector("position-comparator"), { scenario: plan, minHeight: 400 }), PLAN);
  for (const more of ["", "?again"]) await page.addScriptTag({ type: "module", url: loader.url + more });
  assert.equal((await heard(page, "pc-ready")).state.scenario, PLAN);
  assert.equal(await page.locator("iframe").count(), 1);
  assert.equal(await comparator(page).getAttribute("min-height"), "400");
});

visit("a policy that names our site for frames and one script is enough", {}, async (page) => {
  const policy = `default-src 'none'; script-src ${site}; frame-src ${site}; img-src data:; require-trusted-types-for 'script'`;
  await open(page, element({ scenario: PLAN }), { "Content-Security-Policy": policy });
  // Such a page has no listener of ours: the frame tells by its height.
  await (await new Embed(page).isReady()).follows();
});

visit("in a sandboxed page it speaks with its frame as well", {}, async (page) => {
  await open(page, element({ scenario: PLAN }), { "Content-Security-Policy": "sandbox allow-scripts" });
  assert.equal((await heard(page, "pc-ready")).state.scenario, PLAN);
  await (await new Embed(page).isReady()).follows();
});

visit("other frames are not listened to", {}, async (page) => {
  const spy = put(`<script>
    addEventListener("message", () => parent.postMessage("overheard", "*"));
    setInterval(() => parent.postMessage("[iFrameResizerChild]Ready", "*"), 20);
  </script>`);
  await page.addInitScript(() => addEventListener("message", ({ data }) => (window.isOverheard ||= data === "overheard")));
  await open(page, `${element({})}<iframe src="${host(spy)}"></iframe><iframe src="${host(spy, "127.0.0.1")}"></iframe>`);
  await heard(page, "pc-ready");
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => Boolean(window.isOverheard)), false);
});

visit("mounted in the page itself it has the same methods and events", {}, async (page) => {
  await open(page, element({ mode: "inline", scenario: PLAN }, "<p id=fallback>It loads here."));
  assert.equal((await heard(page, "pc-ready")).state.scenario, PLAN);
  assert.equal(await page.locator("iframe").count(), 0);
  assert.equal(await page.locator("#fallback").isVisible(), false);
  await page.locator("position-comparator [data-comparator]").first().waitFor();
  assert.equal((await call(page, `(element, to) => element.setState({ scenario: to })`, OTHER)).scenario, OTHER);
  assert.equal((await heard(page, "pc-change")).state.scenario, OTHER);
  await call(page, `(element) => element.remove()`);
  await page.waitForTimeout(50);
  assert.equal(await page.evaluate(() => document.querySelectorAll("[data-comparator]").length), 0);
});

const broken = {
  "is missing": [(route) => route.fulfill({ status: 404, body: "<p>not here" }), "no-answer"],
  "is out of reach": [(route) => route.abort("internetdisconnected"), "no-answer"],
};

for (const [what, [answer, code]] of Object.entries(broken)) {
  visit(`a document that ${what} leaves what stands in the element`, { allow: [notLoaded] }, async (page) => {
    await page.clock.install();
    await page.route("**/embed/**", answer);
    await open(page, element({}, "<p id=fallback>Read it elsewhere."));
    const asked = call(page, `(element) => element.getState().catch(({ code }) => code)`);
    await page.waitForLoadState("load");
    await until(async () => {
      await page.clock.fastForward(21_000);
      return page.evaluate(() => window.heard.length > 0);
    }, "nobody noticed");
    assert.equal((await heard(page, "pc-error")).code, code);
    assert.equal(await asked, code);
    assert.ok(await page.locator("#fallback").isVisible());
    assert.equal(await page.locator("iframe").isVisible(), false);
  });
}

visit("an address that is none is not opened", {}, async (page) => {
  await open(page, element({ src: "javascript:document.title=1" }, "<p id=fallback>Read it elsewhere."));
  assert.equal((await heard(page, "pc-error")).code, "address");
  assert.equal(await page.locator("iframe").count(), 0);
  assert.equal(await page.title(), "Host");
  assert.ok(await page.locator("#fallback").isVisible());
});

visit("without its program the document can be read, and a retry in it brings the element back", { allow: [notLoaded, /preload/] }, async (page) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await open(page, element({ scenario: PLAN }, "<p id=fallback>Read it elsewhere."));
  assert.equal((await heard(page, "pc-error")).code, "failed");
  assert.equal(await call(page, `(element) => element.getState().catch(({ code }) => code)`), "failed");
  const embed = new Embed(page);
  assert.ok(await embed.failure.first().isVisible());
  assert.ok(await embed.cells.first().isVisible());
  assert.ok(await page.locator("#fallback").isVisible());
  await page.unroute("**/*.wasm");
  await embed.failure.locator("[data-retry]").first().click();
  await heard(page, "pc-ready");
  assert.equal(await page.locator("#fallback").isVisible(), false);
});

visit("without the program for hosts, readers have the comparator and no text that it loads", { allow: [notLoaded] }, async (page) => {
  await page.route("**/mounted-*", (route) => route.abort());
  await open(page, element({ scenario: PLAN }, "<p id=fallback>It loads here."));
  assert.equal((await heard(page, "pc-error")).code, "unavailable");
  assert.equal(await page.locator("#fallback").isVisible(), false);
  await (await new Embed(page).isReady()).follows();
});

visit("two hundred elements come and go and leave nothing behind", {}, async (page) => {
  await open(page, `<div id=here></div><script type="module" src="${loader.url}"></script>`);
  const session = await page.context().newCDPSession(page);
  const used = async () => {
    for (let n = 0; n < 3; n += 1) await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  const rounds = (n) =>
    page.evaluate(async (n) => {
      const here = document.getElementById("here");
      const ready = (element) => new Promise((resolve) => element.addEventListener("pc-ready", resolve, { once: true }));
      for (let at = 0; at < n; at += 1) {
        const element = document.createElement("position-comparator");
        // Some are taken away when they are ready, most while they load.
        const isReady = at % 20 === 0 ? ready(element) : new Promise((resolve) => setTimeout(resolve));
        here.append(element);
        await isReady;
        element.remove();
        await new Promise((resolve) => setTimeout(resolve));
      }
      window.heard.length = 0;
    }, n);
  await rounds(20);
  const before = await used();
  await rounds(200);
  await until(() => page.frames().length === 1, "frames are left");
  const after = await used();
  console.log(`200 elements: ${Math.round((after - before) / 1000)} KB more on the heap`);
  assert.ok(after - before < 1_000_000, `${after - before} bytes more`);
});
