// Applies what the address of an embed asks for before anything is painted: `theme`, `view`, `locked`. Stands inside
// the document, which is why it is small; the security policy allows it by its hash. What it does not know it ignores.
{
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const known = {
    theme: ["light", "dark", "auto"],
    view: ["positions", "two-by-two", "common-ground", "over-time", "how-firm", "all"],
    locked: ["", "1", "true"],
  };
  root.dataset.view = "positions";
  for (const name in known) if (known[name].includes(asked.get(name))) root.dataset[name] = asked.get(name);

  // The way to the full page leads to what is shown here now: the address follows what the reader chooses.
  const shown = /^(v|scenario|as-of|evidence|terms|parties|issues|show|pair|lead|history|open)=/;
  const follow = () => {
    const query = location.search.slice(1).split("&").filter((part) => shown.test(part));
    for (const link of document.querySelectorAll("[data-full]")) link.search = query.join("&");
  };
  for (const type of ["DOMContentLoaded", "pointerdown", "focusin"]) addEventListener(type, follow);

  // What is not on this page opens outside the frame. WordPress lets its frames open nothing: there our own documents
  // take the place of this one.
  addEventListener("click", ({ target }) => {
    const link = target.closest?.("a[href]");
    if (!link) return;
    const isOurs = link.host === location.host;
    const stays = isOurs && (link.dataset.language !== undefined || link.pathname === location.pathname || location.hash.includes("secret="));
    link.target = stays ? "_self" : "_blank";
    link.rel ||= "noopener";
  });
}
