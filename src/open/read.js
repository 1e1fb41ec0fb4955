// From chosen files to what the checks say of them, beside the page where the browser allows it.

/** The most that is read, in bytes: the same as `LARGEST_FILE` of the program that reads. */
export const MOST_BYTES = 50_000_000;

/** The bytes of a stream; `arrived` hears how many there are. Of more than are allowed throws `{ isTooLarge }`. */
export async function gather(stream, signal, arrived) {
  const pieces = [];
  let size = 0;
  const reader = stream.getReader();
  const stop = () => reader.cancel().catch(() => {});
  signal.addEventListener("abort", stop);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) break;
      pieces.push(value);
      size += value.length;
      if (size > MOST_BYTES) {
        stop();
        throw { isTooLarge: true };
      }
      arrived(size);
    }
  } finally {
    signal.removeEventListener("abort", stop);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/**
 * What came of files, each `{ name, bytes }`: by a worker, and where none starts by the page itself, of which `pause` is
 * told first. `say` hears what is being done. The bytes are given away.
 */
export async function read(files, signal, say, pause) {
  const [worker, said] = await Promise.all([begin(signal), words()]);
  signal.throwIfAborted();
  if (!worker) return inPage(files, said, signal, pause);
  return new Promise((resolve, reject) => {
    const end = (settle, value) => {
      worker.terminate();
      settle(value);
    };
    signal.addEventListener("abort", () => end(reject));
    worker.onerror = (event) => {
      event.preventDefault();
      end(reject);
    };
    worker.onmessage = ({ data }) => {
      if (data.stage) say(data.stage);
      else if (data.opened) end(resolve, data.opened);
      else end(reject);
    };
    worker.postMessage({ files, said }, files.map((file) => file.bytes.buffer));
  });
}

/** A worker that has the program; nothing where that cannot be, as in a frame without an origin. */
function begin(signal) {
  return new Promise((resolve) => {
    let worker;
    try {
      worker = new Worker(new URL("./reader.js", import.meta.url), { type: "module" });
    } catch {
      return resolve();
    }
    const give = (what) => {
      if (!what) worker.terminate();
      resolve(what);
    };
    signal.addEventListener("abort", () => give());
    worker.onerror = (event) => {
      event.preventDefault();
      give();
    };
    worker.onmessage = ({ data }) => give(data.isUp && worker);
  });
}

/** What the program says, in the language of the document: its own words, those of all programs, those of the checks. */
function words() {
  const { remarks } = document.querySelector("dialog[data-open]").dataset;
  const dialogs = new URL(document.querySelector("[data-dialogs]").dataset.dialogs, location.href);
  return Promise.all([
    document.querySelector("script[data-speech]").textContent,
    text(document.querySelector("[data-comparator]").dataset.speech),
    // Without their translation the checks speak English, which is said with what they say.
    remarks ? text(new URL(remarks, dialogs)).catch(() => "") : "",
  ]);
}

async function text(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw answer;
  return answer.text();
}

async function inPage(files, said, signal, pause) {
  pause();
  const reader = await import("./reader.js");
  await reader.load();
  // What was said is to be seen before everything stands still.
  await new Promise((resolve) => setTimeout(resolve, 100));
  signal.throwIfAborted();
  return reader.read(files, said, () => {});
}
