// Other ways to see the page: forced colours, larger text, wider spacing, narrow windows, no motion.

import assert from "node:assert/strict";

import { layOut } from "./access.mjs";
import { journey } from "./journey.mjs";

const PLAN = "?scenario=us-28pt-2025-11";

/** Adds rules of a reader's own, as extensions and browsers' settings do. */
function restyle(page, css) {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}

/** Words that do not fit into their own box, and boxes that stick out of the window, except where a list scrolls. */
function cutOff(page) {
  return page.evaluate(() => {
    const scrolls = (element) => {
      for (let at = element; at; at = at.parentElement) if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
      return false;
    };
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.checkVisibility() && element.textContent.trim() && element.localName !== "option" && !element.closest("thead, svg"))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const isOut = box.width > 1 && (box.right > innerWidth + 1 || box.left < -1) && !scrolls(element);
        const clips = (overflow, inner, outer) => /hidden|clip/.test(overflow) && inner > outer + 2;
        return isOut || clips(overflowX, element.scrollWidth, element.clientWidth) || clips(overflowY, element.scrollHeight, element.clientHeight);
      })
      .map((element) => `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 40)}”`);
  });
}

async function opened(comparator, page, query, viewport) {
  if (viewport) await page.setViewportSize(viewport);
  await comparator.open(query);
  if (await page.locator("[data-depth]").first().isVisible()) await comparator.deepens();
  if (query.includes("show=")) await comparator.sources.first().waitFor();
  await layOut(page);
}

const OPEN = `${PLAN}&terms=nato:nato_member&show=us/crimea&pair=us/russia&history=nato`;

for (const query of ["", OPEN, "?scenario=none", "embed/us-28pt-2025-11/?view=all"]) {
  journey(`nothing is cut off and nothing scrolls sideways at 320 px: ${query || "the page"}`, { viewport: { width: 320, height: 640 } }, async (comparator, page) => {
    await opened(comparator, page, query);
    assert.deepEqual(await cutOff(page), []);
    assert.equal(await comparator.isTooWide(), false);
  });

  journey(`with text twice as large nothing is lost: ${query || "the page"}`, {}, async (comparator, page) => {
    for (const width of [640, 1280]) {
      await opened(comparator, page, query, { width, height: 800 });
      await restyle(page, "html { font-size: 200% !important; }");
      assert.deepEqual(await cutOff(page), [], `${width} px wide`);
      assert.equal(await comparator.isTooWide(), false, `${width} px wide`);
    }
  });

  journey(`with the spacing of WCAG 1.4.12 nothing is lost: ${query || "the page"}`, {}, async (comparator, page) => {
    for (const width of [360, 1280]) {
      await opened(comparator, page, query, { width, height: 800 });
      await restyle(page, "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }");
      assert.deepEqual(await cutOff(page), [], `${width} px wide`);
      assert.equal(await comparator.isTooWide(), false, `${width} px wide`);
    }
  });
}

for (const document of ["evidence/", "method/"]) {
  journey(`at 320 px and with text twice as large nothing is lost in ${document}`, { viewport: { width: 320, height: 640 } }, async (comparator, page) => {
    await comparator.open(document, null);
    assert.deepEqual(await cutOff(page), []);
    assert.equal(await comparator.isTooWide(), false);
    await page.setViewportSize({ width: 640, height: 800 });
    await restyle(page, "html { font-size: 200% !important; }");
    assert.deepEqual(await cutOff(page), []);
    assert.equal(await comparator.isTooWide(), false);
  });
}

journey("the dialog fits at 320 px, and with text twice as large", { viewport: { width: 320, height: 640 } }, async (comparator, page) => {
  await comparator.open(PLAN);
  await comparator.button("Embed this view").click();
  await page.getByRole("dialog").waitFor();
  const isInside = () =>
    page.evaluate(() => {
      const { left, right, top, bottom } = document.querySelector("dialog").getBoundingClientRect();
      return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight && document.querySelector("dialog").scrollWidth <= document.querySelector("dialog").clientWidth;
    });
  assert.ok(await isInside());
  await page.setViewportSize({ width: 640, height: 800 });
  await restyle(page, "html { font-size: 200% !important; }");
  assert.ok(await isInside(), "with large text");
});

journey("on narrow screens the table is cards, one an issue", { viewport: { width: 320, height: 640 } }, async (comparator, page) => {
  await comparator.open(PLAN);
  await layOut(page);
  const cells = await page.locator(".matrix__row").first().locator("[data-cell]").evaluateAll((cells) => cells.map((cell) => [cell.getBoundingClientRect().width, cell.querySelector(".cell__party").checkVisibility()]));
  assert.equal(cells.length, 4);
  for (const [width, hasName] of cells) assert.ok(width <= 320 && hasName);
});

journey("nothing moves for those who ask for no motion, and hardly anything for others", {}, async (comparator, page) => {
  for (const reducedMotion of ["reduce", "no-preference"]) {
    await page.emulateMedia({ reducedMotion });
    await comparator.open(PLAN);
    await comparator.deepens();
    await comparator.opener("us", "nato").click();
    await comparator.evidence.waitFor();
    const found = await page.evaluate(() => {
      const long = (text) => text.split(",").some((time) => Number.parseFloat(time) > 0);
      const moving = [...document.querySelectorAll("*")].filter((element) => {
        const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return (animationName !== "none" && long(animationDuration)) || long(transitionDuration) || scrollBehavior === "smooth";
      });
      return [...moving.map((element) => element.className), ...document.getAnimations().map((animation) => animation.constructor.name)];
    });
    assert.deepEqual(found, [], reducedMotion);
  }
});

for (const colorScheme of ["light", "dark"]) {
  journey(`in forced colours, ${colorScheme}, marks keep their signs and lines, and what is chosen is seen`, {}, async (comparator, page) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await comparator.open(PLAN);
    await comparator.deepens();
    await layOut(page);
    const found = await page.evaluate(() => {
      const style = (selector, pseudo) => getComputedStyle(document.querySelector(selector), pseudo);
      const system = (name) => {
        const probe = document.body.appendChild(document.createElement("i"));
        probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      };
      const signs = ["accepts", "objects", "refuses", "unknown"].map((verdict) => {
        const head = document.querySelector(`.cell[data-verdict=${verdict}] .mark[data-mark]`);
        const sign = getComputedStyle(head, "::before");
        return { verdict, shape: sign.clipPath, paint: sign.backgroundColor, line: getComputedStyle(head.closest(".cell")).borderInlineStartStyle };
      });
      const pressed = ["[data-scenario][aria-pressed=true]", "[data-evidence][aria-pressed=true]"].map((selector) => style(selector).backgroundColor);
      const dot = style("[data-as-of][aria-pressed=true]", "::before").backgroundColor;
      const relations = [...document.querySelectorAll(".relation")].map((relation) => getComputedStyle(relation).borderInlineStartStyle);
      return { signs, pressed, dot, relations, canvas: system("Canvas"), text: system("CanvasText"), highlight: system("Highlight") };
    });
    assert.equal(new Set(found.signs.map(({ shape }) => shape)).size, 4);
    assert.equal(new Set(found.signs.map(({ line }) => line)).size, 4);
    for (const { verdict, paint } of found.signs) assert.equal(paint, found.text, `the sign of ${verdict} is not painted like text`);
    for (const fill of [...found.pressed, found.dot]) assert.equal(fill, found.highlight, "what is chosen looks like the rest");
    assert.ok(new Set(found.relations).size > 1);
  });
}

for (const [theme, paper] of [["light", "rgb(255, 255, 255)"], ["dark", "rgb(21, 22, 26)"], ["auto", "rgb(21, 22, 26)"]]) {
  journey(`a frame in ${theme} colours has them whatever the reader's system says, except auto`, { colorScheme: theme === "light" ? "dark" : theme === "dark" ? "light" : "dark" }, async (comparator, page) => {
    await comparator.open(`embed/us-28pt-2025-11/?theme=${theme}`);
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), paper);
  });
}
