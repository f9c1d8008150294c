import { percentEncode } from "../encoding/query.ts";

const MARK = "[…]";

/** The largest number of texts to search for. If the input has more, a vendor's message is left out. */
const MAX_TEXTS = 5000;

/** The longest message to redact, in UTF-16 units. A longer one is left out, because it quotes the request. */
const MAX_MESSAGE_LENGTH = 10_000;

/**
 * Creates a function that replaces private data in a message of a vendor: every text of the given values, in any case and
 * escaping, and every long number. The function returns at most 500 characters, or `undefined` if the message or the values are
 * too large to search. It reads the values only when it is invoked, since most responses have no message.
 */
export function redactor(...given: readonly unknown[]): (message: string) => string | undefined {
  return (message) => {
    const texts = new Set<string>();
    collectTexts(given, texts);
    if (texts.size > MAX_TEXTS || message.length > MAX_MESSAGE_LENGTH) return undefined;
    const wellFormed = message.toWellFormed();
    const lower = wellFormed.toLowerCase();
    // Only texts that occur in the message go into the pattern, which would otherwise be as large as the input.
    const forms = [...texts]
      .filter((text) => text.length <= wellFormed.length)
      .flatMap(formsOf)
      .filter((form) => lower.includes(form.toLowerCase()))
      .sort((a, b) => b.length - a.length);
    const escaped = forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
    return wellFormed.replace(new RegExp([...escaped, LONG_NUMBER].join("|"), "giu"), MARK).slice(0, 500);
  };
}

/* Digits of any script, with or without the separators that people and URLs put between them. */
const LONG_NUMBER = "\\+?\\p{Nd}[\\p{Nd}\\p{Pd}\\s.,:_|/()%]{4,}\\p{Nd}";

/* The text as it is, percent-encoded by the rules of either standard, escaped as in JSON, and escaped as in JSON of ASCII only. */
function formsOf(text: string): string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const ascii = json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return [text, encodeURIComponent(text), percentEncode(text), json, ascii];
}

function collectTexts(value: unknown, texts: Set<string>): void {
  if (texts.size > MAX_TEXTS) return;
  if (typeof value === "string") {
    const wellFormed = value.toWellFormed();
    // The parts of JSON text, of a URL or of a list of pairs are values as well.
    for (const text of [wellFormed, ...wellFormed.split(/[^\p{L}\p{N}]+/u)]) {
      // Two ASCII letters occur in ordinary words, but a single Chinese character can be a family name.
      if (text.length >= 3 || /[^\x20-\x7e]/.test(text)) texts.add(text);
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      // Names of the vendor's fields are not private. Any other key may be a person's name.
      if (!Array.isArray(value) && !/^[A-Z]\w*$/.test(key)) collectTexts(key, texts);
      collectTexts(item, texts);
    }
  }
}
