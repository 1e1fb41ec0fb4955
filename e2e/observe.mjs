// What is watched from inside the page, from before its first script: when it is ready, what it loaded, what moved.

/** Makes the page note when it became ready, and which nodes changed in the comparator until then. */
export function observe(page) {
  return page.addInitScript(() => {
    const seen = { ready: undefined, added: 0, removed: 0, which: [], shift: 0 };
    window.seen = seen;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
    // The document is parsed, and no module has run yet.
    document.addEventListener("readystatechange", () => {
      const root = document.readyState === "interactive" && document.querySelector("[data-comparator]");
      if (!root) return;
      new MutationObserver((changes, observer) => {
        for (const change of changes) {
          if (change.type === "childList") {
            // Yew takes its own marks out of the document, comments that tell it where a component begins and ends.
            const added = [...change.addedNodes].filter((node) => node.nodeType !== Node.COMMENT_NODE);
            const removed = [...change.removedNodes].filter((node) => node.nodeType !== Node.COMMENT_NODE);
            seen.added += added.length;
            seen.removed += removed.length;
            for (const node of [...added, ...removed]) {
              seen.which.push(`${change.target.nodeName} > ${(node.outerHTML ?? node.data ?? "").slice(0, 80)}`);
            }
          } else if (root.dataset.state === "ready") {
            seen.ready ??= performance.now();
            observer.disconnect();
          }
        }
      }).observe(root, { childList: true, subtree: true, attributeFilter: ["data-state"] });
    });
  });
}

/** What the page noted. */
export function seen(page) {
  return page.evaluate(() => window.seen);
}

/** Everything that was asked for until the page was ready: kind, name and bytes as sent. */
export function firstView(page) {
  return page.evaluate(() => {
    const kinds = { wasm: "wasm", js: "script", css: "style", json: "data" };
    const loads = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
    return loads
      .filter((load) => load.startTime < (window.seen.ready ?? Infinity))
      .map((load) => {
        const { pathname } = new URL(load.name);
        const kind = load.entryType === "navigation" ? "document" : (kinds[pathname.split(".").pop()] ?? "other");
        return { kind, name: pathname, bytes: load.encodedBodySize };
      });
  });
}
