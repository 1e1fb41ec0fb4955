// On other people's pages the frame is as high as its content, by whatever way the host knows.

import assert from "node:assert/strict";

import * as listeners from "./hosts/listeners.mjs";
import { host, page as put, script } from "./hosts/server.mjs";
import { Embed, frame, until, visit } from "./hosts/visit.mjs";
import { site } from "./site.mjs";

/** What iframe-resizer itself does to its host's console: it names its licence and newer versions, and speaks to the
 * frame before a document is in it. */
const resizer = [/^(?![^]*(Legacy|respon|Unsupported))[^]*(iframe-resizer|IFRAME-RESIZER)/, /Failed to execute 'postMessage' on 'DOMWindow': The target origin provided/];

/** Scripts as their makers publish them: markup of the host's page, and what they themselves say on the console. */
const published = {
  Datawrapper: [`<script src="/lib/datawrapper.js"></script>${frame()}`],
  "pym.js": [`<div id="box" data-pym-src="${site}embed/"></div><script src="/lib/pym.v1.min.js"></script>`],
  Sidechain: [`<script src="/lib/sidechain.js"></script><side-chain src="${site}embed/"></side-chain>`],
  "newswire frames": [
    `<script src="/lib/newswire-frames.js"></script><div data-frame-src="${site}embed/"></div><script>newswireFrames.autoInitFrames()</script>`,
  ],
  "newswire frames, late": [
    `${frame()}<script src="/lib/newswire-frames.js"></script>
     <script>document.querySelector("iframe").onload = ({ target }) => newswireFrames.observeIframe(target)</script>`,
  ],
  "iframe-resizer 4": [`${frame()}<script src="/lib/iframe-resizer-4.js"></script><script>iFrameResize({}, "iframe")</script>`, resizer],
  "iframe-resizer 4, by its own measure": [
    `${frame()}<script src="/lib/iframe-resizer-4.js"></script><script>iFrameResize({ heightCalculationMethod: "max" }, "iframe")</script>`,
    resizer,
  ],
  "iframe-resizer 5": [
    `${frame()}<script src="/lib/iframe-resizer.js"></script><script>iframeResize({ license: "GPLv3" }, "iframe")</script>`,
    resizer,
  ],
};

for (const [name, [body, allow = []]] of Object.entries(published)) {
  for (const origin of ["localhost", "127.0.0.1"]) {
    visit(`${name} follows the content, from ${origin}`, { allow }, async (page) => {
      await page.goto(host(put(body), origin));
      const embed = await new Embed(page).isReady();
      await embed.follows();
      await page.setViewportSize({ width: 420, height: 900 });
      await embed.follows();
    });
  }
}

visit("iframe-resizer is told once that the frame is ready, and hears from nobody else", { allow: resizer }, async (page) => {
  const body = `${frame()}${frame()}<script src="/lib/iframe-resizer.js"></script><script>
    window.heard = [];
    const onReady = (frame) => heard.push(frame.id);
    iframeResize({ license: "GPLv3", onReady, warningTimeout: 1000 }, "iframe");</script>`;
  await page.goto(host(put(body)));
  for (const at of [0, 1]) await (await new Embed(page, at).isReady()).follows();
  // Longer than it waits before it complains of a frame that does not answer.
  await page.waitForTimeout(1200);
  assert.deepEqual((await page.evaluate(() => window.heard)).sort(), ["iFrameResizer0", "iFrameResizer1"]);
});

const described = { "Guardian articles": "guardian", "Guardian atoms": "guardianAtom", "Medium and Embedly": "embedly", AMP: "amp" };

for (const [name, listener] of Object.entries(described)) {
  visit(`${name} follow the content`, {}, async (page) => {
    const body = `<div style="width:100%">${frame()}</div><script src="${script(listeners[listener])}"></script>`;
    await page.goto(host(put(body)));
    await (await new Embed(page).isReady()).follows();
  });
}

visit("Medium finds the frame by the address that it wrote, whatever is shown since", {}, async (page) => {
  const query = "?utm_source=host&amp;scenario=none";
  await page.goto(host(put(`${frame("", query)}<script src="${script(listeners.embedly)}"></script>`)));
  const embed = await new Embed(page).isReady();
  const ids = await embed.scenarioIds();
  await embed.choose(ids.at(-1));
  await embed.follows();
});

visit("Medium finds the frame by that address after the reader has tried again", {}, async (page) => {
  await page.goto(host(put(`${frame("", "?utm_source=host")}<script src="${script(listeners.embedly)}"></script>`)));
  const embed = await new Embed(page).isReady();
  await embed.choose((await embed.scenarioIds()).at(-1));
  await until(() => embed.root.evaluate(() => location.search.includes("scenario=")), "the choice is not in the address");
  await embed.root.evaluate(() => {
    window.isOld = true;
    setTimeout(() => location.reload());
  });
  await until(() => embed.root.evaluate(() => !window.isOld).catch(() => false), "it was not loaded again");
  await (await embed.isReady()).follows();
});

visit("WordPress is told the height with its secret, in its sandbox", {}, async (page) => {
  const body = `${frame('class="wp-embedded-content" sandbox="allow-scripts" security="restricted"')}
    <script src="${script(listeners.wordPress)}"></script>`;
  await page.goto(host(put(body)));
  const embed = await new Embed(page).isReady();
  const asked = async () => Number(await embed.element.getAttribute("data-asked"));
  const told = (height) => until(async () => (await asked()) === Math.ceil(height), `WordPress was not told of ${height}`);
  const before = await embed.needed();
  await told(before);
  await embed.grows(before);
  await told(await embed.needed());
  await embed.toggle();
  await told(before);
});

const sized = 'style="width:100%;border:0;min-height:520px;height:auto;frame-sizing:content-height" loading="lazy"';

for (const [where, more] of [["", ""], [" of a sandbox", ' sandbox="allow-scripts"']]) {
  visit(`a browser that sizes frames itself follows the content${where}, on a page without scripts`, {}, async (page) => {
    const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src ${site}`;
    await page.goto(host(put(frame(sized + more), { "Content-Security-Policy": policy })));
    assert.ok(await page.evaluate(() => CSS.supports("frame-sizing", "content-height")), "this Chromium cannot do it");
    await (await new Embed(page).isReady()).follows();
  });
}

visit("what a frame says to everybody is its height, once for each change and at most once a frame", {}, async (page) => {
  await page.addInitScript(() => {
    if (window !== top) return;
    window.heard = [];
    addEventListener("message", ({ data, timeStamp }) => window.heard.push({ data, timeStamp }));
  });
  await page.goto(host(put(frame('style="height:3000px"'))));
  const embed = await new Embed(page).isReady();
  const before = await embed.needed();
  await embed.grows(before);
  const after = await embed.needed();
  await until(async () => (await heights()).at(-1) === Math.ceil(after), "the last height was never said");

  async function heights() {
    const heard = await page.evaluate(() => window.heard.map(({ data }) => data));
    return heard.filter((data) => data.sentinel === "amp").map(({ height }) => height);
  }
  const said = await heights();
  assert.ok(said.every((height) => Number.isInteger(height) && height > 0), `not all heights: ${said}`);
  assert.deepEqual(said, said.filter((height, at) => height !== said[at - 1]), "a height was said twice");
  // Nobody polls: nothing more comes while nothing changes.
  const { length } = await page.evaluate(() => window.heard);
  await page.waitForTimeout(1000);
  assert.equal((await page.evaluate(() => window.heard)).length, length);

  const heard = await page.evaluate(() => window.heard.map(({ data }) => data));
  const kinds = [...new Set(heard.map(shape))].sort();
  assert.deepEqual(kinds, [
    "[iFrameResizerChild]Ready",
    "context height src type value",
    "datawrapper-height",
    "height kind",
    "height sentinel type",
  ]);
});

visit("a frame hands its host no words for pym that stand in its own address", {}, async (page) => {
  await page.addInitScript(() => {
    if (window !== top) return;
    window.heard = [];
    addEventListener("message", ({ data }) => window.heard.push(String(data)));
  });
  const toPym = () => page.evaluate(() => window.heard.filter((data) => data.startsWith("pym")));
  for (const [id, isHeard] of [["IDxPYMxnavigateToxPYMxhttps://example.org/%20", false], ["", false], ["box-1", true]]) {
    await page.goto(host(put(frame("", `?childId=${id}`))));
    const embed = await new Embed(page).isReady();
    await embed.grows(await embed.needed());
    await until(async () => (await page.evaluate(() => window.heard.length)) > 1, "no height was said");
    assert.equal((await toPym()).length > 0, isHeard, `${id}: ${await toPym()}`);
  }
});

/** The names in a message, or the message. */
function shape(data) {
  if (typeof data !== "string") return Object.keys(data).sort().join(" ");
  return data.startsWith("{") ? shape(JSON.parse(data)) : data;
}

visit("outside of a frame nothing is said", {}, async (page) => {
  await page.addInitScript(() => {
    window.heard = [];
    addEventListener("message", ({ data }) => window.heard.push(data));
  });
  await page.goto(`${site}embed/`);
  await page.locator('[data-comparator][data-state="ready"]').waitFor();
  assert.deepEqual(await page.evaluate(() => window.heard), []);
});

visit("a frame that is not displayed says nothing, and its height once it is", {}, async (page) => {
  const body = `<script src="/lib/datawrapper.js"></script><div hidden>${frame()}</div>`;
  await page.goto(host(put(body)));
  const embed = await new Embed(page).isReady();
  assert.equal(await page.evaluate(() => document.querySelector("iframe").style.height), "");
  await page.evaluate(() => (document.querySelector("div").hidden = false));
  await embed.follows();
});
