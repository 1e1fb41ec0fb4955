// What TypeScript makes of the custom element's types.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import typescript from "typescript";

const sample = new URL("../examples/typescript/sample.ts", import.meta.url).pathname;
const wrong = new URL("hosts/wrong.ts", import.meta.url).pathname;

/** The lines of a file that the compiler refuses, with what it says. */
function refused(file) {
  const options = { strict: true, noEmit: true, target: "es2022", module: "nodenext", types: [], lib: ["es2022", "dom"] };
  const { options: parsed } = typescript.convertCompilerOptionsFromJson(options, ".");
  const program = typescript.createProgram([file], parsed);
  return typescript.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => ({
    file: file?.fileName,
    line: file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0,
    text: typescript.flattenDiagnosticMessageText(messageText, "\n"),
  }));
}

test("the sample of all uses is accepted", () => {
  assert.deepEqual(refused(sample), []);
});

test("every wrong use is refused, and nothing else", () => {
  const lines = readFileSync(wrong, "utf8").split("\n");
  const marked = lines.flatMap((line, at) => (line.startsWith("// wrong") ? [at + 2] : []));
  const found = refused(wrong);
  assert.deepEqual(found.filter(({ file }) => file !== wrong), []);
  assert.deepEqual([...new Set(found.map(({ line }) => line))], marked, JSON.stringify(found, null, 2));
});
