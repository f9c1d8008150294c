import { percentEncode } from "../encoding/query.ts";

const MARK = "[…]";

/** More texts than these are not looked for one by one; the words are then left out whole. */
const MOST_TEXTS = 5000;

/** Words longer than these are left out whole: they quote the request. */
const LONGEST_WORDS = 10_000;

/**
 * Makes a function that takes out of a vendor's words what the caller gave: every text of the input, in whatever case or
 * escape, and any long number. undefined where there is too much to look for. The texts are gathered only when there are words.
 */
export function redactor(...given: readonly unknown[]): (words: string) => string | undefined {
  return (words) => {
    const texts = new Set<string>();
    collect(given, texts);
    if (texts.size > MOST_TEXTS || words.length > LONGEST_WORDS) return undefined;
    const whole = words.toWellFormed();
    const lower = whole.toLowerCase();
    // Only what is there goes into the pattern: it would otherwise be as large as the input.
    const forms = [...texts]
      .filter((text) => text.length <= whole.length)
      .flatMap(formsOf)
      .filter((form) => lower.includes(form.toLowerCase()))
      .sort((a, b) => b.length - a.length);
    const escaped = forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
    return whole.replace(new RegExp([...escaped, LONG_NUMBER].join("|"), "giu"), MARK).slice(0, 500);
  };
}

/* Digits of any script, with or without what people and URLs put between them. */
const LONG_NUMBER = "\\+?\\p{Nd}[\\p{Nd}\\p{Pd}\\s.,:_|/()%]{4,}\\p{Nd}";

/* As it is, as a URL has it by either standard, as JSON has it, and as JSON of ASCII alone has it. */
function formsOf(text: string): string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const ascii = json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return [text, encodeURIComponent(text), percentEncode(text), json, ascii];
}

function collect(value: unknown, texts: Set<string>): void {
  if (texts.size > MOST_TEXTS) return;
  if (typeof value === "string") {
    const whole = value.toWellFormed();
    // What stands within a text of JSON, of a URL or of pairs is a value as well.
    for (const text of [whole, ...whole.split(/[^\p{L}\p{N}]+/u)]) {
      // Two ASCII letters are part of ordinary words; one character of Chinese is a family name.
      if (text.length >= 3 || /[^\x20-\x7e]/.test(text)) texts.add(text);
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      // A name of the vendor's own is no secret; any other key may be a person's.
      if (!Array.isArray(value) && !/^[A-Z]\w*$/.test(name)) collect(name, texts);
      collect(member, texts);
    }
  }
}
