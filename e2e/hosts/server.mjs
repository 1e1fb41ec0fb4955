// Pages of other sites that embed ours: a small server on another origin, with the examples, pages that tests make up,
// and the host scripts that newsrooms use, as their makers publish them.
//
// Those packages are here for the tests alone. Nothing of them is shipped: iframe-resizer 5 is under the GPL or a
// commercial licence. Of Datawrapper's package its embed script is all that is used, so that package.json puts an
// empty package in the place of everything else that it would bring.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";

import { build } from "esbuild";

import { site } from "../site.mjs";

const here = (path) => new URL(path, import.meta.url);
const examples = here("../../examples/");

const LIBRARIES = {
  "pym.v1.min.js": "pym.js/dist/pym.v1.min.js",
  "iframe-resizer-4.js": "iframe-resizer/js/iframeResizer.min.js",
  "iframe-resizer.js": "@iframe-resizer/parent/index.umd.js",
  "datawrapper.js": "@datawrapper/chart-core/dist/embed.js",
  "sidechain.js": "@nprapps/sidechain/dist/sidechain.js",
  "newswire-frames.js": "@newswire/frames/dist/frames.umd.js",
};

const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript" };

/** The loader of the built site: its address, and what `integrity` says of it. */
export const loader = JSON.parse(readFileSync(here("../../dist/embed/loader.json"), "utf8"));
loader.url = site + loader.loader;

const pages = new Map();
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, "http://host");
  try {
    const { headers = {}, body } = pages.get(pathname) ?? (await file(pathname));
    const type = TYPES[extname(pathname)] ?? TYPES[".html"];
    response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store", ...headers }).end(body);
  } catch {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("not found");
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
// The tests end when they are done, not when somebody tells the server.
server.unref();

/** Addresses on the other origin: `localhost` is another site than ours, `127.0.0.1` the same with another port. */
export const host = (path = "", name = "localhost") => `http://${name}:${server.address().port}/${path}`;

/** Puts up a page and answers its path. */
export function page(body, headers) {
  const path = `pages/${pages.size}.html`;
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">';
  pages.set(`/${path}`, { body: head + body, headers });
  return path;
}

/** Puts up a script and answers its path from the top. */
export function script(body) {
  const path = `/pages/${pages.size}.js`;
  pages.set(path, { body });
  return path;
}

async function file(path) {
  const [, folder, ...rest] = path.split("/");
  const name = rest.join("/");
  if (folder === "lib") return { body: readFileSync(here(`../node_modules/${LIBRARIES[name]}`)) };
  if (path === "/examples/react/main.js") return { body: await react() };
  if (folder !== "examples") throw new Error(`there is no ${path}`);
  const text = readFileSync(new URL(name.endsWith("/") ? `${name}index.html` : name, examples), "utf8");
  return { body: text.replaceAll("{{site}}", site).replaceAll("{{loader}}", loader.url).replaceAll("{{integrity}}", loader.integrity) };
}

async function react() {
  const { outputFiles } = await build({
    entryPoints: [new URL("react/main.jsx", examples).pathname],
    nodePaths: [here("../node_modules").pathname],
    define: { "process.env.NODE_ENV": '"production"' },
    bundle: true,
    format: "esm",
    jsx: "automatic",
    write: false,
  });
  return outputFiles[0].text;
}
