// How fast this machine's processor runs scripts, and how much it has to be slowed down to be a phone's.
//
// A rate such as 4× says nothing by itself: it makes another device of every machine. It is meant for a fast desktop,
// which it makes a phone of the middle class. So the speed is measured first, by the two loops that Lighthouse's
// benchmark index is defined by, and the rate follows from it: the same phone on every machine.
// https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md has the classes of devices by that index.

/** A desktop of 1,500 to 2,000, the fastest class, at a quarter of its speed. */
const PHONE = 437.5;

/** The speed of the page's processor by that index: the mean of what strings and what lists allow. */
export async function speed(page) {
  const runs = [];
  // The first run is for the compiler; what else the machine does makes it slower, never faster.
  for (let n = 0; n < 5; n += 1) runs.push(await page.evaluate(index));
  return Math.max(...runs.slice(1));
}

/** The rate that makes the phone of it; where the machine is slower than that already, none. */
export const rate = (speed) => Math.max(1, speed / PHONE);

/** Runs in the page. */
function index() {
  const lasting = 500;
  const perSecond = (round) => {
    const start = performance.now();
    let rounds = 0;
    while (performance.now() - start < lasting) {
      round(rounds);
      rounds += 1;
    }
    return (rounds * 1000) / (performance.now() - start);
  };
  let kept = 0;
  const strings = perSecond(() => {
    let text = "";
    for (let n = 0; n < 10_000; n += 1) text += "a";
    kept += text.length;
  });
  const lists = [0, 1].map(() => Array.from({ length: 100_000 }, (_, n) => n));
  const copies = perSecond((round) => {
    const [from, to] = [lists[round % 2], lists[(round + 1) % 2]];
    for (let n = 0; n < from.length; n += 1) to[n] = from[n];
  });
  if (kept === 0) throw new Error("nothing was done");
  return (strings / 10 + copies / 10) / 2;
}
