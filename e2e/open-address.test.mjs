// Data that the address names (`?data=URL`): shown once it is checked, and the published case where it cannot be had.

import assert from "node:assert/strict";

import { host, page as put } from "./hosts/server.mjs";
import { journey } from "./journey.mjs";
import { Opening, broken, bundled, file, tram } from "./opened.mjs";
import { site } from "./site.mjs";

const notLoaded = /Failed to load resource/;
const json = (content) => ({ status: 200, contentType: "application/json", body: JSON.stringify(content) });

/** Opens the page with data at an address of the site that answers so. */
async function open(comparator, page, query, answer) {
  if (answer) await page.route(`${site}mine.json`, (route) => route.fulfill(answer));
  await comparator.open(query);
  return new Opening(page);
}

journey("data of the site is shown without asking, with what the link says of it", {}, async (comparator, page) => {
  const opening = await open(comparator, page, "?data=mine.json&scenario=none&parties=shops", json(tram()));
  await opening.isShown(`${site}mine.json`);
  assert.match(await opening.bar.textContent(), /as the link asked/);
  assert.equal(await page.locator(".masthead__title").textContent(), tram().title);
  assert.equal(await comparator.cells.count(), 2);
  assert.equal(await comparator.scenario("none").getAttribute("aria-pressed"), "true");
  await comparator.choose("council-draft");
  await comparator.addressSays((url) => url.searchParams.get("data") === "mine.json" && url.searchParams.get("scenario") === "council-draft");
  assert.equal(new URL(page.url()).searchParams.get("parties"), "shops");
  await comparator.opener("shops", "route").click();
  await comparator.evidence.getByText("Not through our street.").waitFor();

  // Such a link can be taken along; codes and citations are of the published case.
  assert.equal(await comparator.button("Copy link to this view").isVisible(), true);
  assert.equal(await comparator.button("Embed this view").isVisible(), false);
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => void (window.copied = text) } }));
  await comparator.button("Copy link to this view").click();
  await page.waitForFunction(() => window.copied);
  const copied = new URL(await page.evaluate(() => window.copied));
  assert.equal(copied.searchParams.get("data"), "mine.json");
  assert.equal(copied.searchParams.get("parties"), "shops");

  // A file of the reader's own takes its place, and the way back leads to the published case.
  await opening.shows("own.json", tram());
  assert.equal(page.url(), site);
  await opening.back.click();
  await page.locator(".masthead__title").filter({ hasText: bundled().title.en }).waitFor();
  assert.equal(page.url(), site);
});

const refusals = {
  "a file that is not there": [{ status: 404, contentType: "text/html", body: "no" }, /no such file: the answer from .* was 404/],
  "a web page": [{ status: 200, contentType: "text/html", body: "<p>Sign in" }, /is a web page, no data file/],
};
for (const [what, [answer, words]] of Object.entries(refusals)) {
  journey(`of ${what} the page says so and shows its own`, { allow: [notLoaded] }, async (comparator, page) => {
    const opening = await open(comparator, page, "?data=mine.json", answer);
    await opening.concludes("The data that the link asks for cannot be shown");
    assert.match(await opening.dialog.locator("[data-why]").textContent(), words);
    assert.equal(await opening.bar.isVisible(), false);
    await page.keyboard.press("Escape");
    assert.equal(await page.locator(".masthead__title").textContent(), bundled().title.en);
    await comparator.choose("none");
    // The dialog is as good as new.
    await opening.shows("tram.json", tram());
  });
}

journey("a broken file is listed, and the page shows its own", {}, async (comparator, page) => {
  const opening = await open(comparator, page, "?data=mine.json", json(broken()));
  await opening.concludes(/mine\.json cannot be shown yet/);
  assert.ok((await opening.findings.count()) >= 2);
  assert.equal(await opening.bar.isVisible(), false);
  assert.equal(await page.locator(".masthead__title").textContent(), bundled().title.en);
});

for (const address of ["javascript:alert(1)", "data:application/json,{}", "file:///etc/passwd", "http://", "blob:x"]) {
  journey(`“${address}” is no address of data`, {}, async (comparator, page) => {
    const opening = await open(comparator, page, `?data=${encodeURIComponent(address)}`);
    await opening.concludes("The data that the link asks for cannot be shown");
    assert.match(await opening.dialog.locator("[data-why]").textContent(), /is no address of a file on the web/);
  });
}

journey("another host is refused by the policy, and the page says what can be done", { allow: [/Content Security Policy/] }, async (comparator, page) => {
  const opening = await open(comparator, page, `?data=${encodeURIComponent(host("mine.json"))}`);
  await opening.concludes("The data that the link asks for cannot be shown");
  assert.match(await opening.dialog.locator("[data-why]").textContent(), /may not load data from localhost:\d+/);
  assert.equal(await page.locator(".masthead__title").textContent(), bundled().title.en);
});

/** A site whose policy allows the other host. */
async function allowed(page) {
  const origin = new URL(host()).origin;
  await page.route(`${site}?*`, async (route) => {
    const response = await route.fetch();
    const policy = response.headers()["content-security-policy"].replace("connect-src 'self'", `connect-src 'self' ${origin}`);
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
}

const theHost = /^third party: http:\/\/localhost:/;
journey("another host that the policy allows is asked", { allow: [theHost] }, async (comparator, page) => {
  await allowed(page);
  const address = host("case.json");
  await page.route(address, (route) => route.fulfill({ ...json(tram()), headers: { "access-control-allow-origin": "*" } }));
  const opening = await open(comparator, page, `?data=${encodeURIComponent(address)}`);
  await opening.isShown(address);
});

journey("a host that keeps its file to itself is named", { allow: [theHost, notLoaded, /CORS policy/] }, async (comparator, page) => {
  await allowed(page);
  const opening = await open(comparator, page, `?data=${encodeURIComponent(host("mine.json"))}`);
  await opening.concludes("The data that the link asks for cannot be shown");
  assert.match(await opening.dialog.locator("[data-why]").textContent(), /Nothing came from localhost:\d+\..*Access-Control-Allow-Origin/);
});

journey("framed without an origin of its own the page opens files all the same", { allow: [theHost] }, async (_, page) => {
  await page.goto(host(put(`<iframe title="Page" sandbox="allow-scripts" src="${site}" width="1000" height="800"></iframe>`)));
  const frame = page.frameLocator("iframe");
  const opening = new Opening(frame);
  await opening.open();
  await opening.choose(file("broken.json", broken()));
  await opening.concludes("broken.json cannot be shown yet");
  await opening.choose(file("tram.json", tram()));
  await opening.concludes("tram.json has no errors");
  await opening.show.click();
  await opening.isShown("tram.json");
  await frame.locator('[data-cell="shops/route"] a').click();
  await frame.getByText("Not through our street.").waitFor();
});
