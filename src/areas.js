// The case's own picture: a drawing for each aspect, and beside it the same in words, for what is on screen.
//
// **The table of positions is the only source of terms and verdicts**: what it shows is read from it, so that the two
// cannot differ. What an option says of an area stands in the file that the build made, and every word of ours too. Shapes
// are made one by one from checked parts; no text becomes markup.

const SVG = "http://www.w3.org/2000/svg";

/** Lines in a tile of eight by eight; all about as dark as each other, so that none stands out. */
const PATTERNS = {
  rising: "M-2 2l4-4M0 8l8-8M6 10l4-4",
  falling: "M-2 6l4 4M0 0l8 8M6-2l4 4",
  level: "M0 2h8M0 6h8",
  upright: "M2 0v8M6 0v8",
  grid: "M0 4h8M4 0v8",
  dots: "M2 2h.01M6 6h.01",
  crosses: "M1 3h4M3 1v4M5 7h3M0 7h1M7 5v3M7 0v1",
  rings: "M4 1.5a2.5 2.5 0 1 0 .01 0z",
  several: "M0 3l2-2 4 4 2-2M0 7l2-2 4 4 2-2",
  silent: "M-1 1l2-2M0 8l8-8M7 9l2-2",
};

let page;
let place;
let file;
let maps;
let shown;
let waiting;

/** Draws the picture and keeps it in step with the page. */
export async function draw(parts) {
  ({ page, place } = parts);
  const answer = await fetch(place.dataset.areas);
  if (!answer.ok) return;
  file = await answer.json();
  maps = [...place.querySelectorAll(".areas__map")].map(start);
  follow();
  // The link changes once the table shows what was asked for; that is painted first.
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(follow, 100);
  };
  new MutationObserver(soon).observe(page, { attributeFilter: ["data-link"] });
  place.dataset.state = "ready";
}

function start(figure, aspect) {
  const drawing = figure.querySelector("svg");
  const areas = [];
  if (aspect === 0) drawing.append(patterns(drawing.viewBox.baseVal.width / 560));
  drawing.append(...file.shapes.map((shape) => shaped(shape, areas)));
  const stage = drawing.parentElement;
  const names = file.areas.map(([, at], area) => {
    const name = element("span", "areas__name");
    const [x, y] = at ?? middle(areas[area], drawing);
    name.style.left = `${x}%`;
    name.style.top = `${y}%`;
    return name;
  });
  const labels = element("div", "areas__names", names);
  labels.setAttribute("aria-hidden", "true");
  stage.append(labels);
  return { areas, names, key: figure.querySelector(".areas__key") };
}

/** The middle of a shape, in hundredths of the drawing. */
function middle(shape, drawing) {
  const [inner, outer] = [shape, drawing].map((node) => node.getBoundingClientRect());
  const part = (from, length, start, all) => (all ? (100 * (from + length / 2 - start)) / all : 50);
  return [part(inner.left, inner.width, outer.left, outer.width), part(inner.top, inner.height, outer.top, outer.height)];
}

function shaped([tag, attributes, area, inside], areas) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  if (area !== null) areas[area] = node;
  node.append(...inside.map((shape) => shaped(shape, areas)));
  return node;
}

function patterns(scale) {
  const defs = document.createElementNS(SVG, "defs");
  for (const [name, d] of Object.entries(PATTERNS)) {
    const attributes = { id: `areas-${name}`, width: 8, height: 8, patternUnits: "userSpaceOnUse", patternTransform: `scale(${scale})` };
    const paper = ["rect", { width: 8, height: 8 }, null, []];
    defs.append(shaped(["pattern", attributes, null, [paper, ["path", { d, class: `areas__lines areas__lines--${name}` }, null, []]]], []));
  }
  return defs;
}

function follow() {
  const told = file.areas.map((_, area) => maps.map((_, aspect) => tell(area, aspect)));
  const now = JSON.stringify(told);
  if (now === shown) return;
  shown = now;
  maps.forEach(({ areas, names, key }, aspect) => {
    told.forEach((of, area) => {
      areas[area].setAttribute("fill", `url(#areas-${of[aspect].pattern})`);
      names[area].replaceChildren(element("b", "", [file.areas[area][0]]), element("br"), element("span", "", [of[aspect].short]));
    });
    key.replaceChildren(...together(told.map((of) => of[aspect])).map(keyed));
  });
  place.querySelector("tbody").replaceChildren(...together(told).map(row));
}

/** What is said of an area in an aspect, by the terms that the table shows. */
function tell(area, aspect) {
  const { words } = file;
  const only = (text, pattern = "silent") => ({ text, short: text, pattern });
  const says = file.says.find((says) => says.aspect === aspect && says.areas.includes(area));
  if (!says) return only(words.notSaid);
  const cells = page.querySelector(`.matrix__row[data-issue="${says.issue}"]`);
  if (!cells) return only(words.notShown, "none");
  const { term } = cells.querySelector("[data-term]").dataset;
  if (!term) return only(words.noTerm, "none");
  const options = term.split("~").map((id) => says.options[id]);
  const each = (pick, silent) => [...new Set(options.map((option) => (option ? pick(option) : silent)))];
  const patterns = each(([pattern]) => pattern, "silent");
  return {
    text: one(each(([, text]) => text, words.notSaid)),
    short: one(each(([, text, short]) => short ?? text, words.notSaid)),
    pattern: patterns.length > 1 ? "several" : patterns[0],
    sides: options.some(Boolean) ? words.sides.map((_, side) => voices(cells, side)) : undefined,
  };
}

function one(texts) {
  return texts.length > 1 ? file.words.several.replace("{}", () => list(texts, file.words.or)) : texts[0];
}

function list(items, last) {
  return [items.slice(0, -1).join(", "), items.at(-1)].filter(Boolean).join(last);
}

const isAgainst = (verdict) => verdict === "objects" || verdict === "refuses";

/** Against a term whatever turns out, possibly against it, or not known; of others nothing is said. */
function sideOf(verdict, best) {
  if (isAgainst(verdict)) return isAgainst(best) ? 0 : 1;
  return verdict === "unknown" && best === "unknown" ? 2 : -1;
}

/** The parties on a side, as their cells say it. */
function voices(cells, side) {
  return [...cells.querySelectorAll("[data-cell]")].flatMap((cell) => {
    const { verdict, best = verdict } = cell.dataset;
    if (sideOf(verdict, best) !== side) return [];
    const says = (part) => cell.querySelector(part).textContent;
    const voice = file.words.voice.replace("{party}", () => says(".cell__party")).replace("{verdict}", () => says(".cell__head"));
    const tags = [...cell.querySelectorAll(".tag:not(.tag--changed)")].map((tag) => tag.textContent);
    return [{ verdict, party: says(".cell__party"), voice, tags, href: cell.querySelector("a").getAttribute("href") }];
  });
}

/** Areas of which the same is said, with what that is: `[[area, …], told]`. */
function together(told) {
  const groups = new Map();
  told.forEach((one, area) => {
    const same = JSON.stringify(one);
    if (!groups.has(same)) groups.set(same, [[], one]);
    groups.get(same)[0].push(area);
  });
  return [...groups.values()];
}

const named = (areas) => list(areas.map((area) => file.areas[area][0]), file.words.and);

function keyed([areas, { short, pattern, sides = [] }]) {
  const swatch = document.createElementNS(SVG, "svg");
  swatch.setAttribute("class", "areas__swatch");
  swatch.append(shaped(["rect", { width: "100%", height: "100%", fill: `url(#areas-${pattern})` }, null, []], []));
  const parties = sides.map((voices, side) =>
    voices.length ? [" ", element("span", "areas__sides", [file.words.sides[side], ": ", ...voices.flatMap(sign)])] : [],
  );
  return element("li", "", [swatch, element("span", "", [element("b", "", [named(areas)]), ": ", short, ".", ...parties.flat()])]);
}

function sign({ verdict, party }) {
  const mark = element("span", "mark", [party]);
  mark.dataset.mark = verdict;
  return [mark, " "];
}

function row([areas, told]) {
  const head = element("th", "", [named(areas)]);
  head.scope = "row";
  head.setAttribute("role", "rowheader");
  const row = element("tr", "", [head, ...told.map(cell)]);
  row.setAttribute("role", "row");
  return row;
}

function cell({ text, sides }) {
  const { words } = file;
  const cell = element("td", "", [element("p", "areas__words", [text])]);
  cell.setAttribute("role", "cell");
  if (sides && !sides.slice(0, 2).flat().length) cell.append(element("p", "areas__head", [words.nobody]));
  sides?.forEach((voices, side) => {
    if (voices.length) cell.append(element("p", "areas__head", [words.sides[side]]), element("ul", "areas__parties", voices.map(party)));
  });
  return cell;
}

function party({ verdict, voice, tags, href }) {
  const mark = element("span", "mark", [voice]);
  mark.dataset.mark = verdict;
  const link = element("a", "", [mark]);
  link.setAttribute("href", href);
  return element("li", "", [link, ...tags.map((tag) => element("span", "tag", [tag]))]);
}

function element(tag, className, children = []) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children);
  return node;
}
