// Data from the web, for an address that names it (`?data=URL`).

import { gather } from "./read.js";

/** How long it may take, in milliseconds. */
const PATIENCE = 30_000;

/** What an address on the web is, relative to the page; nothing if it is none. */
export function readAddress(written) {
  try {
    const address = new URL(written, document.baseURI);
    return /^https?:$/.test(address.protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A file from the web, as `{ name, bytes }`; `arrives` hears how much there is, of how much where that is known. What keeps
 * it away is thrown as `{ why, host, status }`, where `why` is the name of what the document says then.
 */
export async function download(address, signal, arrives) {
  const { host } = address;
  let isForbidden = false;
  const forbidden = ({ blockedURI }) => (isForbidden ||= address.href.startsWith(blockedURI));
  addEventListener("securitypolicyviolation", forbidden);
  const slow = new AbortController();
  const timer = setTimeout(() => slow.abort(), PATIENCE);
  const stop = new AbortController();
  for (const one of [signal, slow.signal]) one.addEventListener("abort", () => stop.abort());
  try {
    const answer = await fetch(address, { signal: stop.signal });
    if (!answer.ok) throw { why: "noFile", host, status: answer.status };
    const type = answer.headers.get("Content-Type") ?? "";
    if (/html/.test(type)) throw { why: "webPage", host };
    const size = Number(answer.headers.get("Content-Length"));
    const isPacked = answer.headers.has("Content-Encoding");
    const arrived = (part) => arrives(part, isPacked ? 0 : size);
    const bytes = await gather(answer.body, stop.signal, arrived);
    return { name: nameOf(address, type), bytes };
  } catch (error) {
    if (error?.why || error?.isTooLarge) throw error;
    // The event may come after the error.
    await new Promise((resolve) => setTimeout(resolve, 50));
    throw { why: slow.signal.aborted ? "tooSlow" : isForbidden ? "notAllowed" : "noAnswer", host };
  } finally {
    clearTimeout(timer);
    removeEventListener("securitypolicyviolation", forbidden);
  }
}

/** The name of the file, with an end that says what is in it, which an address may lack. */
function nameOf({ pathname, host }, type) {
  const last = pathname.split("/").pop();
  let name = last || host;
  try {
    name = decodeURIComponent(name);
  } catch {
    // Then as it is written.
  }
  const end = [".json", ".csv", ".zip"].find((end) => type.includes(end.slice(1)));
  return /\.(json|csv|zip)$/i.test(name) || !end ? name : name + end;
}
