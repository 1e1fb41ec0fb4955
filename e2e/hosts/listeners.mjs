// What hosts without a published package listen for, written after the code they publish or the format they describe.

/** Guardian articles: a JSON string (dotcom-rendering, `updateIframeHeight`). */
export const guardian = `
  addEventListener("message", (event) => {
    const iframes = [...document.querySelectorAll("iframe")].filter((frame) => frame.contentWindow === event.source);
    try {
      const message = JSON.parse(event.data);
      if (typeof message.type !== "string") return;
      if (message.type === "set-height" && typeof message.value === "number") {
        for (const iframe of iframes) iframe.height = String(message.value);
      }
    } catch {}
  });`;

/** Guardian interactive atoms: an object, for the box around a frame that fills it; the host tells the frame too. */
export const guardianAtom = `
  const frame = document.querySelector("iframe");
  frame.style.height = "100%";
  addEventListener("message", ({ source, data }) => {
    if (source !== frame.contentWindow || data?.kind !== "interactive:height" || typeof data.height !== "number") return;
    frame.parentElement.style.height = data.height + "px";
    frame.contentWindow.postMessage({ kind: "interactive:height", height: data.height }, "*");
  });`;

/** Medium, Infogram and others by Embedly's format: the frame is found by the address that the host wrote. */
export const embedly = `
  addEventListener("message", (event) => {
    let data;
    try {
      data = JSON.parse(event.data);
    } catch {
      return;
    }
    if (data.context !== "iframe.resize") return;
    const iframe = document.querySelector('iframe[src="' + data.src + '"]');
    if (iframe && data.height) iframe.height = data.height;
  });`;

/** AMP pages (amp-iframe): requests for a size, from the frame's own origin. */
export const amp = `
  const frame = document.querySelector("iframe");
  addEventListener("message", ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
    if (data?.sentinel !== "amp" || data.type !== "embed-size") return;
    const height = parseInt(data.height, 10);
    if (!Number.isNaN(height)) frame.style.height = height + "px";
  });`;

/** WordPress (wp-embed.js): a secret in the fragment, heights from 200 to 1000, and a word that the page is ready. */
export const wordPress = `
  addEventListener("message", ({ source, data }) => {
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (source !== frame.contentWindow || data.message !== "height") continue;
      frame.removeAttribute("style");
      frame.height = Math.min(Math.max(~~parseInt(data.value, 10), 200), 1000);
      frame.dataset.asked = data.value;
    }
  });
  addEventListener("load", () => {
    for (const frame of document.querySelectorAll("iframe.wp-embedded-content")) {
      const secret = Math.random().toString(36).substring(2, 12);
      frame.src += "#?secret=" + secret;
      frame.setAttribute("data-secret", secret);
      frame.contentWindow.postMessage({ message: "ready", secret }, "*");
    }
  });`;
