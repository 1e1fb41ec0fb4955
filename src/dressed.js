// Styles that not every document has.

/** Waits until they are there, which they may be already. */
export async function dressed({ href }) {
  if ([...document.styleSheets].some((sheet) => sheet.href === href)) return;
  const link = document.createElement("link");
  try {
    await new Promise((resolve, reject) => {
      Object.assign(link, { rel: "stylesheet", href, onload: resolve, onerror: reject });
      document.head.append(link);
    });
  } catch (error) {
    link.remove();
    throw error;
  }
}
