// What a host answers, byte by byte: run on our own server with all other journeys, and on a real nginx by
// `cargo xtask test hosting`.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { get } from "node:http";
import { test } from "node:test";

import { site } from "./site.mjs";

const dist = new URL("../dist/", import.meta.url);
const file = (name) => readFileSync(new URL(name, dist));
const assets = readdirSync(new URL("assets/", dist));
const asset = (start, end) => `assets/${assets.find((name) => name.startsWith(start) && name.endsWith(end))}`;
const embed = readdirSync(new URL("embed/", dist), { withFileTypes: true }).find((entry) => entry.isDirectory()).name;

/** Asks for a file as it is, without what a browser does to an answer. */
function ask(path, headers = {}) {
  return new Promise((resolve, reject) => {
    const { hostname, port, pathname } = new URL(site);
    // Not as a URL: that would tidy the path up.
    get({ hostname, port, path: pathname + path, headers, agent: false }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    }).on("error", reject);
  });
}

const accept = (encoding) => ({ "accept-encoding": encoding });

/** The headers that `_headers` gives every file. */
const common = /^\/\*\n((?: {2}.*\n)*)/m
  .exec(file("_headers").toString())[1]
  .split("\n")
  .filter(Boolean)
  .map((line) => line.trim().split(/: (.*)/));

const files = {
  "": ["index.html", "text/html; charset=utf-8"],
  "embed/": ["embed/index.html", "text/html; charset=utf-8"],
  [`embed/${embed}/`]: [`embed/${embed}/index.html`, "text/html; charset=utf-8"],
  "embed/loader.json": ["embed/loader.json", "application/json; charset=utf-8"],
  "data/case.json": ["data/case.json", "application/json; charset=utf-8"],
};
for (const [start, end, type] of [
  ["page-", ".wasm", "application/wasm"],
  ["boot-", ".js", "text/javascript; charset=utf-8"],
  ["loader-", ".js", "text/javascript; charset=utf-8"],
  ["page-", ".css", "text/css; charset=utf-8"],
  ["data-", ".txt", "text/plain; charset=utf-8"],
]) {
  files[asset(start, end)] = [asset(start, end), type];
}

for (const [path, [name, type]] of Object.entries(files)) {
  test(`/${path} comes with its type, its headers and as it was compressed`, async () => {
    for (const [encodings, encoding, end] of [
      ["gzip, deflate, br", "br", ".br"],
      ["gzip", "gzip", ".gz"],
      ["identity", undefined, ""],
    ]) {
      const { status, headers, body } = await ask(path, accept(encodings));
      assert.equal(status, 200);
      assert.equal(headers["content-encoding"], encoding);
      assert.ok(body.equals(file(name + end)), `not the bytes of ${name}${end}`);
      assert.equal(headers["content-type"], type);
      assert.match(headers.vary ?? "", /^Accept-Encoding$/i);
      for (const [header, value] of common) assert.equal(headers[header.toLowerCase()], value, header);
      const isHashed = path.startsWith("assets/");
      assert.equal(
        headers["cache-control"],
        isHashed ? "public, max-age=31536000, immutable" : "public, max-age=60, must-revalidate",
      );
    }
  });
}

test("a file that a browser has is not sent again", async () => {
  const { headers } = await ask("", accept("br"));
  const again = await ask("", { ...accept("br"), "if-none-match": headers.etag });
  assert.equal(again.status, 304);
  assert.equal(again.body.length, 0);
});

test("a folder without its slash is led to, and the query stays", async () => {
  const query = "?v=1&scenario=none&theme=dark";
  for (const path of ["embed", `embed/${embed}`, "evidence"]) {
    const { status, headers } = await ask(path + query);
    assert.equal(status, 301);
    // Without a host: what stands before the server may speak another protocol or have another name.
    assert.doesNotMatch(headers.location, /^\w+:|^\/\//);
    assert.equal(new URL(headers.location, new URL(path + query, site)).href, `${site}${path}/${query}`);
  }
});

test("what is not there is not there, and not kept", async () => {
  for (const path of ["nothing", "assets/page-000000000000.wasm", "nginx.conf", "_headers", "embed/nothing/"]) {
    const { status, headers } = await ask(path);
    assert.equal(status, 404, path);
    assert.equal(headers["cache-control"], undefined, path);
  }
});

test("no path leads out of the folder", async () => {
  for (const path of ["../Cargo.toml", "%2e%2e/Cargo.toml", "assets/..%2f..%2fCargo.toml"]) {
    const { status } = await ask(path);
    assert.ok(status === 404 || status === 400, `${path}: ${status}`);
  }
});
