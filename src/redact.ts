const MARK = "[…]";

/**
 * Makes a function that takes out of a vendor's words what the caller gave: every text of the input, and any long number.
 * The texts are gathered only when there are words to clean.
 */
export function redactor(...given: readonly unknown[]): (words: string) => string {
  return (words) => {
    const texts = new Set<string>();
    collect(given, texts);
    // Longest first, so that no part of a longer text is left behind.
    const ordered = [...texts].sort((a, b) => b.length - a.length);
    const clean = ordered.reduce((rest, text) => rest.replaceAll(text, MARK), words);
    return clean.replace(/\+?\d[\d -]{4,}\d/g, MARK).slice(0, 500);
  };
}

function collect(value: unknown, texts: Set<string>): void {
  if (typeof value === "string") {
    // A short ASCII word is part of ordinary words; two characters of Chinese are a name.
    for (const text of [value, ...value.split(/\s+/)]) {
      if (text.length >= 4 || /[^\x20-\x7e]{2}/.test(text)) texts.add(text).add(encodeURIComponent(text));
    }
  } else if (typeof value === "object" && value !== null) {
    for (const member of Object.values(value)) collect(member, texts);
  }
}
