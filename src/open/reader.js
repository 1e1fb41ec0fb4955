// Reads and checks data files with the compiled program: in a worker, so that the page goes on while it works, or where
// the browser starts none in the page itself. `open.js` does the one or the other.
//
// A worker is told `{ files, said }` once it has said `isUp`, and says `stage` in words, then `opened` or `failed`.

let glue;

/** Loads the program. */
export async function load() {
  glue = await import("./reading.js");
  const answer = await fetch(new URL("./reading.wasm", import.meta.url));
  if (!answer.ok) throw answer;
  const isTyped = answer.headers.get("Content-Type") === "application/wasm";
  await glue.default({ module_or_path: isTyped ? answer : await answer.arrayBuffer() });
}

/** What came of files, each `{ name, bytes }`, in the words of `said`; `hear` is called with what is being done. */
export const read = (files, said, hear) => glue.read(files, said, hear);

if (!globalThis.document) {
  addEventListener("message", ({ data }) => {
    try {
      postMessage({ opened: read(data.files, data.said, (stage) => postMessage({ stage })) });
    } catch {
      postMessage({ failed: true });
    }
  });
  load().then(
    () => postMessage({ isUp: true }),
    () => postMessage({ failed: true }),
  );
}
