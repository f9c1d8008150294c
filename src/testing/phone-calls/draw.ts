/*
 * Numbers that look random and follow from a seed and a text alone. What becomes of a phone call therefore does not depend on how
 * many others there were before, or on who looked at them.
 */

/** Mixes a text into a seed: 32 bits that differ in half of their places if the text or the seed differs in one. */
export function seedOf(seed: number, text: string): number {
  let bits = seed ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  return mixed(bits);
}

/** The n-th number that follows from a seed, from 0 to below 2^32. */
export function draw(seed: number, n: number): number {
  return mixed(seed + Math.imul(n + 1, 0x9e3779b9));
}

/** The n-th text that follows from a seed, in the form of a UUID. */
export function drawUuid(seed: number, n: number): string {
  const part = (at: number): string =>
    draw(seed, 4 * n + at)
      .toString(16)
      .padStart(8, "0");
  const hex = part(0) + part(1) + part(2) + part(3);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/* The finalizer of MurmurHash3. */
function mixed(bits: number): number {
  let mix = bits ^ (bits >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
