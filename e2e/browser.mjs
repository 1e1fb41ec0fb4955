// One Chromium for a whole run. The system's own: test tools of ours never download a browser.

import { chromium } from "playwright-core";

const quietly = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let running;

/** The browser, started at the first call. */
export function browser() {
  running ??= chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    // Chromium has no sandbox to offer to root, who runs it in containers.
    args: process.getuid?.() === 0 ? ["--no-sandbox", ...quietly] : quietly,
  });
  return running;
}

/** Ends the browser, if it runs. */
export async function close() {
  await (await running)?.close();
  running = undefined;
}
