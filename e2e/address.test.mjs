// Whatever stands in the address, there is a page.

import assert from "node:assert/strict";

import { journey } from "./journey.mjs";

const hostile = {
  "of unknown ids": "?scenario=no-such-plan&as-of=no-such-moment&evidence=hearsay&view=nowhere",
  "that is no text": "?scenario=%F0%28%8C%28&as-of=%&evidence=%zz%00",
  "with markup": "?scenario=%3Cscript%3Ealert(1)%3C/script%3E&party=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
  "of names that objects have": "?__proto__=1&constructor=2&toString=3&scenario=__proto__",
  "of signs alone": "?&&==&=&?&#?&;;+++",
  "that repeats itself": `?${"scenario=none&".repeat(200)}`,
  "that does not end": `?scenario=${"a".repeat(6000)}`,
  "from the far future": "?v=4294967296&as-of=9999-99-99",
  "with numbers that are none": "?v=-1&as-of=0000-00-00&v=1e309&v=NaN",
};

for (const [what, query] of Object.entries(hostile)) {
  journey(`an address ${what} opens the page`, {}, async (comparator) => {
    await comparator.open(query);
    assert.ok((await comparator.cells.count()) > 0, "a page without cells");
    assert.equal(await comparator.failure.first().isVisible(), false, "the failure line shows");
  });
}
