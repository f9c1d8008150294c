const MARK = "[…]";

/**
 * Makes a function that takes out of a vendor's words what the caller gave: every text of the input, and any long number.
 * Built only once a call has failed.
 */
export function redactor(...given: readonly unknown[]): (words: string) => string {
  const texts = new Set<string>();
  collect(given, texts);
  // Longest first, so that no part of a longer text is left behind.
  const ordered = [...texts].sort((a, b) => b.length - a.length);
  return (words) => {
    let clean = words;
    for (const text of ordered) clean = clean.replaceAll(text, MARK);
    return clean.replace(/\+?\d[\d -]{4,}\d/g, MARK).slice(0, 500);
  };
}

function collect(value: unknown, texts: Set<string>): void {
  if (typeof value === "string") {
    // A short ASCII word is part of ordinary words; two characters of Chinese are a name.
    if (value.length >= 4 || /[^\x20-\x7e]{2}/.test(value)) texts.add(value).add(encodeURIComponent(value));
  } else if (typeof value === "object" && value !== null) {
    for (const member of Object.values(value)) collect(member, texts);
  }
}
