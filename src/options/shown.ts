/** A value for an error message. Of text that may be a secret or a phone number only the length is shown. */
export function shown(given: unknown): string {
  if (typeof given === "string")
    return isHarmless(given) ? JSON.stringify(given) : `text of ${given.length} characters`;
  return ["number", "boolean", "undefined"].includes(typeof given) ? String(given) : kindOf(given);
}

/** The kind of a value, for an error message that must not show the value itself. */
export function kindOf(given: unknown): string {
  if (given === null || given === undefined) return String(given);
  if (typeof given === "string") return "text";
  return Array.isArray(given) ? "a list" : typeof given === "object" ? "an object" : `a ${typeof given}`;
}

/* Keys and tokens are long and have digits; phone numbers have many digits, which blanks and the like may separate. */
function isHarmless(text: string): boolean {
  if (text.length > 40 || /\d[\d ()+-]{3,}\d/.test(text)) return false;
  return text.length <= 16 || !/\d/.test(text);
}
