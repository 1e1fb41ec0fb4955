// Comparators mounted in somebody else's page, without a frame.

import assert from "node:assert/strict";

import { host, loader, page as put } from "./hosts/server.mjs";
import { until, visit } from "./hosts/visit.mjs";
import { site } from "./site.mjs";

const PLAN = "us-28pt-2025-11";
const OTHER = "draft-20pt-2025-12-24";
/** The browser's own lines about files that it did not get. */
const notLoaded = /Failed to load resource/;
const inline = site + loader.inline;

/** Opens a page with these places, and puts a comparator into each; the page keeps them as `mounted`. */
async function open(page, { places = ["one", "two"], options = { query: `scenario=${PLAN}` }, headers, body = "" } = {}) {
  const divs = places.map((id) => `<div id="${id}"></div>`).join("");
  await page.goto(host(put(`<style>div { color: red; line-height: 3 } table { display: none }</style>${divs}${body}`, headers)));
  await page.evaluate(
    async ([inline, places, options]) => {
      const { mount } = await import(inline);
      window.mount = mount;
      window.heard = [];
      window.mounted = await Promise.all(places.map((id) => mount(document.getElementById(id), options)));
      window.mounted.forEach((handle, at) => {
        for (const type of ["change", "open", "error"]) handle.on(type, (detail) => window.heard.push({ at, type, detail }));
      });
    },
    [inline, places, options],
  );
}

const at = (page, id) => page.locator(`#${id} [data-comparator]`);
const pressed = (page, id) => at(page, id).locator("button[data-scenario][aria-pressed=true]").getAttribute("data-scenario");
const choose = (page, id, plan) => at(page, id).locator(`button[data-scenario="${plan}"]`).click();
const heard = (page, type) => page.evaluate((type) => window.heard.filter((one) => one.type === type), type);

/** What a call of a handle is rejected with. */
const refused = (page, body) =>
  page.evaluate(
    new Function(`return (async ([one, two]) => { ${body} })(window.mounted).then(
      () => "not refused",
      (error) => [error instanceof Error, error.code, error.path ?? null, typeof error.message],
    )`),
  );

visit("two comparators in one page are two: what is chosen in one changes that one", {}, async (page) => {
  await open(page);
  assert.deepEqual([await pressed(page, "one"), await pressed(page, "two")], [PLAN, PLAN]);
  assert.equal(await at(page, "one").getAttribute("data-state"), "ready");
  const before = await at(page, "two").innerHTML();
  await choose(page, "one", OTHER);
  await until(async () => (await pressed(page, "one")) === OTHER, "the choice is not shown");
  assert.equal(await at(page, "two").innerHTML(), before);
  await until(async () => (await heard(page, "change")).length > 0, "no change is told");
  const [change] = await heard(page, "change");
  assert.deepEqual([change.at, change.detail.state.scenario], [0, OTHER]);
  const programs = await page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".wasm")).length);
  assert.equal(programs, 1);
});

visit("the page sets the fonts by custom properties, and nothing else", {}, async (page) => {
  await open(page, { places: ["one"], body: "<style>#one { --comparator-font: monospace; --comparator-headline-font: cursive; --ink: red; --accent: red }</style>" });
  const styles = await at(page, "one").evaluate((root) => {
    const style = (selector) => getComputedStyle(root.querySelector(selector));
    return [style(".plan__name").fontFamily, style(".answer__sentence").fontFamily, style(".answer__sentence").color];
  });
  assert.deepEqual(styles.slice(0, 2), ["monospace", "cursive"]);
  assert.notEqual(styles[2], "rgb(255, 0, 0)");
});

visit("the page asks and is told, by methods and events", {}, async (page) => {
  await open(page);
  const states = await page.evaluate(
    async (to) => {
      const [one, two] = window.mounted;
      const after = await one.setState({ scenario: to, parties: ["us", "russia"], evidence: "document" });
      return [after, await one.getState(), await two.getState()];
    },
    OTHER,
  );
  assert.deepEqual(states[0], states[1]);
  assert.deepEqual([states[0].scenario, states[0].parties, states[0].evidence], [OTHER, ["us", "russia"], "document"]);
  assert.equal(states[2].scenario, PLAN);
  assert.equal(await pressed(page, "one"), OTHER);
  assert.equal(await at(page, "one").locator("thead th[data-party], thead th").count(), 3);
  // Asked twice at once, both count.
  const both = await page.evaluate(() => Promise.all([window.mounted[1].setState({ evidence: "reported" }), window.mounted[1].setState({ asOf: "latest" })]));
  assert.deepEqual([both[1].evidence, both[1].isPinned], ["reported", true]);
  // What was told can be handed back.
  const again = await page.evaluate(async () => {
    const { scenario, evidence, parties, issues, own, show } = await window.mounted[0].getState();
    return window.mounted[1].setState({ scenario, evidence, parties, issues, terms: own, show, asOf: null });
  });
  assert.deepEqual(again, states[0]);
});

visit("evidence opens with its words, by the reader and by the page", {}, async (page) => {
  await open(page);
  await page.evaluate(() => window.mounted[0].setState({ show: "us/crimea" }));
  await at(page, "one").locator(".statement__quote, .sources a").first().waitFor();
  assert.deepEqual((await heard(page, "open")).map(({ at, detail }) => [at, detail.what]), [[0, "us/crimea"]]);
  await at(page, "two").locator("[data-cell] a").first().click();
  await until(async () => (await heard(page, "open")).length === 2, "the page was not told");
  await at(page, "two").locator(".evidence button", { hasText: "Close" }).click();
  await until(async () => (await page.evaluate(() => window.mounted[1].getState())).show === null, "it stays open");
  assert.equal(await at(page, "two").locator("[data-cell] a").first().evaluate((link) => link.getRootNode().activeElement === link), true);
});

visit("what cannot be asked for is an error with code and place, and changes nothing", {}, async (page) => {
  await open(page);
  const before = await page.evaluate(() => window.mounted[0].getState());
  const wrong = {
    'one.setState({ scenario: "x" })': ["unknown-scenario", "scenario"],
    'one.setState({ parties: ["us", 7] })': ["wrong-type", "parties[1]"],
    "one.setState({ parties: [] })": ["nothing-left", "parties"],
    "one.setState(null)": ["wrong-type", null],
    "one.setState()": ["wrong-type", null],
    "one.setState(() => {})": ["wrong-type", null],
    "one.setState({ plan: 1 })": ["unknown-field", "plan"],
    "one.setState({ terms: [{ issue: 'crimea', options: ['x'] }] })": ["unknown-option", "terms[0].options"],
    "one.setState({ terms: 'crimea' })": ["wrong-type", "terms[0]"],
    "const loop = {}; loop.terms = [loop]; loop.issue = loop; await one.setState(loop)": ["unknown-field", "terms[0].terms"],
    "one.setState({ get scenario() { throw new Error('mine'); } })": ["wrong-type", "scenario"],
    "one.on('toggle', () => {})": ["wrong-type", null],
    "one.on('change', 'x')": ["wrong-type", null],
  };
  for (const [call, [code, path]] of Object.entries(wrong)) {
    const body = call.startsWith("const") ? call : `await ${call}`;
    const found = await refused(page, body);
    assert.deepEqual(found.slice(0, 2), [true, code], `${call}: ${found}`);
    if (code !== "unknown-field" || path === "plan") assert.equal(found[2], path, call);
    assert.equal(found[3], "string");
  }
  assert.deepEqual(await page.evaluate(() => window.mounted[0].getState()), before);
  assert.deepEqual(await page.evaluate((plan) => window.mounted[0].setState({ scenario: plan, asOf: undefined, plan: undefined }), PLAN), before);
});

visit("events end when the page says so, and a listener may do anything", {}, async (page) => {
  await open(page);
  const told = await page.evaluate(
    async (plans) => {
      const [one] = window.mounted;
      const told = [];
      const end = one.on("change", ({ state }) => told.push(state.scenario));
      // Asks for another state from inside the event.
      const once = one.on("change", ({ state }) => {
        once();
        one.setState({ evidence: state.evidence === "document" ? null : "document" });
      });
      await one.setState({ scenario: plans[1] });
      await one.setState({ scenario: plans[0] });
      await new Promise((resolve) => setTimeout(resolve, 100));
      end();
      end();
      await one.setState({ scenario: plans[1] });
      await new Promise((resolve) => setTimeout(resolve, 100));
      return told;
    },
    [PLAN, OTHER],
  );
  assert.deepEqual([told[0], told.at(-1)], [OTHER, PLAN]);
  const last = await page.evaluate(async (plan) => {
    const [one, two] = window.mounted;
    two.on("change", () => one.destroy());
    one.on("change", () => one.destroy());
    return one.setState({ scenario: plan }).then(() => "answered", ({ code }) => code);
  }, PLAN);
  assert.ok(["answered", "destroyed"].includes(last), last);
  await until(async () => (await at(page, "one").count()) === 0, "it is still there");
  assert.equal(await pressed(page, "two"), PLAN);
});

visit("destroyed, it is gone, once and for all, and the others stay", {}, async (page) => {
  await open(page);
  await page.evaluate(() => {
    window.asked = window.mounted[0].setState({ evidence: "document" }).then(() => "answered", ({ code }) => code);
    window.mounted[0].destroy();
    window.mounted[0].destroy();
  });
  assert.equal(await page.evaluate(() => window.asked), "destroyed");
  assert.equal(await page.locator("#one").innerHTML(), "");
  for (const call of ["await one.getState()", "await one.setState({})", "one.on('change', () => {})"]) {
    assert.deepEqual(await refused(page, call), [true, "destroyed", null, "string"], call);
  }
  await choose(page, "two", OTHER);
  await until(async () => (await pressed(page, "two")) === OTHER, "the other one is dead");
});

visit("the page around it stays as it is", {}, async (page) => {
  const body = "<p id=text>Words <font color=green>of</font> the page</p>";
  await page.addInitScript(() => {
    window.touched = [];
    for (const name of ["pushState", "replaceState"]) history[name] = () => window.touched.push(name);
  });
  await open(page, { body });
  const outside = () => page.evaluate(() => [location.href, document.title, history.length, document.head.innerHTML, document.getElementById("text").outerHTML, Object.keys(document.documentElement.dataset).length, document.adoptedStyleSheets.length, document.activeElement.tagName]);
  const before = await outside();
  await choose(page, "one", OTHER);
  await until(async () => (await pressed(page, "one")) === OTHER, "the choice is not shown");
  await page.evaluate(() => window.mounted[0].setState({ show: "sentence", asOf: "latest" }));
  await page.evaluate(() => document.activeElement.blur());
  assert.deepEqual(await outside(), before);
  assert.deepEqual(await page.evaluate(() => window.touched), []);
});

visit("it looks as in a frame, whatever the page's own styles say", {}, async (page) => {
  const css = ["color", "background-color", "background-image", "border-inline-start", "font", "line-height", "display", "padding"];
  const look = (root) =>
    root.evaluate((root, css) => {
      const all = [...root.querySelectorAll("[data-page] :is(td, th, table, p, button, select, .mark, .swatch, .clause, .tag, .parties__party)")];
      return all.map((element) => {
        const looks = [null, "::before", "::after"].map((part) => {
          const style = getComputedStyle(element, part);
          return [...css, "clip-path"].map((name) => style.getPropertyValue(name)).join("; ");
        });
        return `${element.tagName}.${element.className} ${element.dataset.verdict ?? element.dataset.mark ?? ""}: ${looks.join(" | ")}`;
      });
    }, css);
  for (const theme of ["light", "dark"]) {
    await open(page, { places: ["one"], options: { query: `scenario=${PLAN}&theme=${theme}` } });
    const mounted = await look(at(page, "one"));
    const width = await at(page, "one").evaluate((root) => root.clientWidth);
    await page.goto(host(put(`<style>body{margin:0}</style><iframe width="${width}" height="3000" frameborder="0" src="${site}embed/?scenario=${PLAN}&theme=${theme}&view=positions"></iframe>`)));
    const frame = page.frameLocator("iframe").locator("[data-comparator][data-state=ready]");
    await frame.waitFor();
    const framed = await look(frame);
    assert.equal(mounted.length, framed.length);
    const other = mounted.map((line, at) => [line, framed[at]]).filter(([one, other]) => one !== other);
    assert.deepEqual(other.slice(0, 3), [], `${other.length} elements look different in ${theme}`);
  }
});

visit("in a narrow place it is laid out for that, however wide the window is", {}, async (page) => {
  await open(page, { places: ["one"] });
  const layout = () => at(page, "one").locator(".matrix__row").first().evaluate((row) => getComputedStyle(row).display);
  // Here the page's own style must not win either.
  assert.equal(await layout(), "table-row");
  await page.evaluate(() => (document.getElementById("one").style.width = "360px"));
  assert.equal(await layout(), "grid");
  assert.ok(await at(page, "one").evaluate((root) => root.scrollWidth <= root.clientWidth));
});

visit("a policy that allows our site for scripts and requests, and wasm, is enough", {}, async (page) => {
  const policy = `default-src 'none'; script-src ${site} 'wasm-unsafe-eval'; connect-src ${site}; img-src data:; require-trusted-types-for 'script'`;
  const body = `<div id=one></div><script type=module src="${site}${loader.loader}"></script><position-comparator mode=inline scenario="${OTHER}"></position-comparator>`;
  await page.goto(host(put(body, { "Content-Security-Policy": policy })));
  const root = page.locator("position-comparator [data-comparator][data-state=ready]");
  await root.waitFor();
  assert.equal(await root.locator("button[data-scenario][aria-pressed=true]").getAttribute("data-scenario"), OTHER);
  assert.equal(await root.locator("table").first().evaluate((table) => getComputedStyle(table).display), "table");
});

visit("locked, the reader can change nothing", {}, async (page) => {
  await open(page, { places: ["one"], options: { query: `scenario=${PLAN}`, locked: true } });
  assert.equal(await at(page, "one").locator("button[data-scenario]").first().isVisible(), false);
  assert.ok(await at(page, "one").locator("select[data-term]").first().isDisabled());
});

visit("links hold in the page, and open beside it", {}, async (page) => {
  await open(page, { places: ["one"] });
  const links = await at(page, "one").evaluate((root) => [...root.querySelectorAll("a[href]")].map(({ href }) => href));
  assert.ok(links.length > 20);
  assert.deepEqual(links.filter((href) => !href.startsWith(site) && !href.startsWith("https://")), []);
  await page.evaluate(() => window.mounted[0].setState({ evidence: "document" }));
  const full = at(page, "one").locator("[data-full]");
  assert.match(await full.getAttribute("href"), /evidence=document/);
  const [other] = await Promise.all([page.context().waitForEvent("page"), at(page, "one").locator(".embed__foot a").first().click()]);
  await other.waitForLoadState();
  assert.ok(other.url().startsWith(`${site}evidence/`));
});

const failures = {
  "an address that is none": ["", { src: "javascript:1" }, "address"],
  "another part than the positions": ["", { query: "view=over-time" }, "view"],
  "a document that is missing": ["**/embed/**", {}, "failed"],
  "a program that is missing": ["**/*.wasm", {}, "failed"],
};

for (const [what, [blocked, options, code]] of Object.entries(failures)) {
  visit(`${what} leaves the place empty and says why`, { allow: [notLoaded] }, async (page) => {
    if (blocked) await page.route(blocked, (route) => route.fulfill({ status: 404, body: "not here" }));
    await page.goto(host(put("<div id=one></div>")));
    const found = await page.evaluate(
      async ([inline, options]) => (await import(inline)).mount(document.getElementById("one"), options).catch(({ code }) => code),
      [inline, options],
    );
    assert.equal(found, code);
    assert.equal(await page.locator("#one").innerHTML(), "");
    if (!blocked) return;
    await page.unroute(blocked);
    await page.evaluate(async (inline) => (await import(inline)).mount(document.getElementById("one")), inline);
    await at(page, "one").waitFor();
  });
}

visit("a crash leaves what can be read and says so, and what is mounted next runs", {}, async (page) => {
  await open(page, { places: ["one"], body: "<div id=two></div>" });
  await page.evaluate(() => {
    const [{ name }] = performance.getEntriesByType("resource").filter(({ name }) => /mounted-\w+\.js$/.test(name));
    // As a trap looks, in whichever event it happens.
    const trap = Object.assign(new WebAssembly.RuntimeError("unreachable"), { stack: `at real (${name}:1:1)` });
    setTimeout(() => {
      throw trap;
    });
  });
  await until(async () => (await heard(page, "error")).length === 1, "the page was not told");
  // An error leaves its code behind on its way out of the page.
  assert.equal(await page.evaluate(() => window.heard.find(({ type }) => type === "error").detail.error.code), "failed");
  assert.deepEqual(await refused(page, "await one.getState()"), [true, "failed", null, "string"]);
  const line = page.locator("#one [data-failure]");
  assert.ok(await line.isVisible());
  assert.ok(await at(page, "one").locator("[data-cell]").first().isVisible());
  await page.evaluate(async () => window.mounted.push(await window.mount(document.getElementById("two"))));
  assert.equal(await page.locator("#two [data-failure]").isVisible(), false);
  await choose(page, "one", OTHER);
  await choose(page, "two", OTHER);
  await until(async () => (await pressed(page, "two")) === OTHER, "the next one is dead");
  assert.equal(await pressed(page, "one"), PLAN);
  await Promise.all([page.waitForEvent("load"), line.locator("[data-retry]").click()]);
  assert.equal(await page.locator("#one").innerHTML(), "");
});

visit("a document of another site is not put into the page, be it named or sent on to", {}, async (page) => {
  const foreign = host(put("<main data-comparator onclick='1'></main>", { "Access-Control-Allow-Origin": "*" }));
  await page.goto(host(put("<div id=one></div>")));
  const mounted = (options) =>
    page.evaluate(
      async ([inline, options]) => (await import(inline)).mount(document.getElementById("one"), options).catch(({ code }) => code),
      [inline, options],
    );
  let asked = 0;
  page.on("request", (request) => (asked += request.url() === foreign));
  assert.equal(await mounted({ src: foreign }), "address");
  assert.equal(asked, 0, "it was asked for");
  // No file of ours sends anybody on; a server before it may.
  await page.evaluate((foreign) => {
    const real = window.fetch;
    window.fetch = (url, ...more) => real(/\/embed\//.test(url) ? foreign : url, ...more);
  }, foreign);
  assert.equal(await mounted({}), "address");
  assert.equal(await page.locator("#one").innerHTML(), "");
});

visit("a document of another release is made anew", {}, async (page) => {
  await page.route("**/embed/**", async (route) => {
    const answer = await route.fetch();
    const text = (await answer.text()).replaceAll(/assets\/page-\w+\.wasm/g, "assets/page-0.wasm").replace("<table", "<p>Old</p><table");
    await route.fulfill({ response: answer, body: text });
  });
  await open(page, { places: ["one"] });
  assert.equal(await pressed(page, "one"), PLAN);
  assert.equal(await at(page, "one").locator("p", { hasText: /^Old$/ }).count(), 0);
});

visit("mounted again, it knows nothing of the one before", {}, async (page) => {
  await open(page, { places: ["one"] });
  const look = () =>
    at(page, "one").evaluate((root) => {
      const told = (element) => JSON.stringify([element.tagName, element.className, Object.entries({ ...element.dataset }).sort(), element.ariaPressed, element.value]);
      return [root.innerText, ...[...root.querySelectorAll("[data-page] *")].map(told)].join("\n");
    });
  const before = await look();
  await page.evaluate((to) => window.mounted[0].setState({ scenario: to, show: "us/crimea", evidence: "document" }), OTHER);
  await at(page, "one").locator(".sources a").first().waitFor();
  // One that is destroyed while it waits for its words, too.
  for (const wait of [true, false]) {
    const [state, link] = await page.evaluate(
      async ([plan, wait]) => {
        window.mounted[0].destroy();
        const heard = [];
        const handle = await window.mount(document.getElementById("one"), { query: `scenario=${plan}` });
        handle.on("change", (detail) => heard.push(detail.link));
        window.mounted = [handle];
        const state = await handle.getState();
        if (wait) handle.setState({ show: "sentence" }).then(() => handle.destroy());
        if (wait) await new Promise((resolve) => setTimeout(resolve, 200));
        if (!wait) await handle.setState({ evidence: "reported" });
        return [state.scenario, heard];
      },
      [PLAN, wait],
    );
    assert.equal(state, PLAN);
    assert.equal(link.length, wait ? link.length : 1);
  }
  await page.evaluate(() => window.mounted[0].setState({ evidence: null }));
  await page.evaluate(async (plan) => {
    window.mounted[0].destroy();
    window.mounted = [await window.mount(document.getElementById("one"), { query: `scenario=${plan}` })];
  }, PLAN);
  const [now, then] = [(await look()).split("\n"), before.split("\n")];
  assert.deepEqual(now.filter((line, at) => line !== then[at]).slice(0, 3), then.filter((line, at) => line !== now[at]).slice(0, 3));
  await page.evaluate(() => window.mounted[0].setState({ show: "us/crimea" }));
  await at(page, "one").locator(".sources a").first().waitFor();
});

visit("two hundred comparators come and go and leave nothing behind", {}, async (page) => {
  await open(page, { places: ["one"] });
  const session = await page.context().newCDPSession(page);
  const used = async () => {
    for (let n = 0; n < 3; n += 1) await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    const memory = await page.evaluate(async () => {
      const [{ name }] = performance.getEntriesByType("resource").filter(({ name }) => /mounted-\w+\.js$/.test(name));
      return (await (await import(name)).default()).memory.buffer.byteLength;
    });
    return [usedSize, memory];
  };
  const rounds = (n) =>
    page.evaluate(async (n) => {
      for (let at = 0; at < n; at += 1) {
        const place = document.createElement("div");
        document.body.append(place);
        const handle = await window.mount(place);
        if (at % 10 === 0) await handle.setState({ evidence: "document" });
        handle.destroy();
        place.remove();
      }
    }, n);
  await rounds(20);
  const before = await used();
  await rounds(200);
  const after = await used();
  const [heap, memory] = [after[0] - before[0], after[1] - before[1]];
  console.log(`200 mounted: ${Math.round(heap / 1000)} KB more on the heap, ${Math.round(memory / 1000)} KB more in the program`);
  assert.ok(heap + memory < 1_000_000, `${heap} and ${memory} bytes more`);
});

visit("what the page asks for does not undo what its reader chose a moment before", {}, async (page) => {
  await open(page, { places: ["one"] });
  const state = await page.evaluate((plan) => {
    document.querySelector("#one > *").shadowRoot.querySelector(`button[data-scenario="${plan}"]`).click();
    return window.mounted[0].setState({ evidence: "document" });
  }, OTHER);
  assert.deepEqual([state.scenario, state.evidence], [OTHER, "document"]);
});
