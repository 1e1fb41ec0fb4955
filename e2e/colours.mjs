// What colours look like: contrast as WCAG 2 defines it, differences by CIEDE2000, and what eyes see of them that lack a
// kind of cone (Machado, Oliveira and Fernandes 2009, at full severity) or see greys alone.

const CONES = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  achromatopsia: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
};

/** All ways to see, the usual one first. */
export const VISIONS = ["usual", ...Object.keys(CONES)];

/** Red, green and blue from 0 to 1, of a colour as browsers compute it. */
export function colour(text) {
  const [, parts] = /^rgba?\(([^)]+)\)$/.exec(text) ?? [];
  if (!parts) throw new Error(`${text} is no colour that this understands`);
  const [red, green, blue, alpha = 1] = parts.split(/[\s,/]+/).filter(Boolean).map(Number);
  return { rgb: [red / 255, green / 255, blue / 255], alpha };
}

/** A colour that lets some of the one behind it through. */
export const over = (front, back, alpha) => front.map((value, at) => value * alpha + back[at] * (1 - alpha));

const toLinear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const toShown = (value) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);
const clamp = (value) => Math.min(1, Math.max(0, value));

/** A colour as such eyes see it. */
export function seen(rgb, vision) {
  const cones = CONES[vision];
  if (!cones) return rgb;
  const linear = rgb.map(toLinear);
  return [0, 3, 6].map((row) => toShown(clamp(linear.reduce((sum, value, at) => sum + value * cones[row + at], 0))));
}

const luminance = (rgb) => rgb.map(toLinear).reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0);

/** From 1 for equal colours to 21 for black on white. */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function lab(rgb) {
  const [red, green, blue] = rgb.map(toLinear);
  const x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047;
  const y = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883;
  const [fx, fy, fz] = [x, y, z].map((value) => (value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27 * value + 16) / 116));
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** CIEDE2000: about 2 is what an eye just sees, side by side. */
export function difference(one, other) {
  const [[l1, a1, b1], [l2, a2, b2]] = [lab(one), lab(other)];
  const meanChroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)));
  const [p1, p2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const hue = (p, b) => (p === 0 && b === 0 ? 0 : ((Math.atan2(b, p) * 180) / Math.PI + 360) % 360);
  const [h1, h2] = [hue(p1, b1), hue(p2, b2)];
  let step = h2 - h1;
  if (c1 * c2 === 0) step = 0;
  else if (step > 180) step -= 360;
  else if (step < -180) step += 360;
  const [dl, dc, dh] = [l2 - l1, c2 - c1, 2 * Math.sqrt(c1 * c2) * Math.sin((step * Math.PI) / 360)];
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  let h = h1 + h2;
  if (c1 * c2 !== 0) h = Math.abs(h1 - h2) <= 180 ? h / 2 : h < 360 ? (h + 360) / 2 : (h - 360) / 2;
  const cos = (degrees) => Math.cos((degrees * Math.PI) / 180);
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const turn = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin((60 * Math.exp(-(((h - 275) / 25) ** 2)) * Math.PI) / 180);
  const [sl, sc, sh] = [1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2), 1 + 0.045 * c, 1 + 0.015 * c * t];
  return Math.sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + turn * (dc / sc) * (dh / sh));
}
