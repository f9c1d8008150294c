/* Keys, tokens and phone numbers are longer and have digits. */
const HARMLESS = /^(?:.{0,4}|\D{0,40})$/;

/** Formats a value for an error message. Of a text that may be a secret or a phone number, only the length is shown. */
export function shown(given: unknown): string {
  if (typeof given === "string")
    return HARMLESS.test(given) ? JSON.stringify(given) : `text of ${given.length} characters`;
  if (typeof given === "function") return "a function";
  return Array.isArray(given) ? "a list" : typeof given === "object" && given ? "an object" : String(given);
}

/** Returns the kind of a value, for a message about an option that may contain a secret or a phone number. */
export function kindOf(given: unknown): string {
  if (typeof given === "string") return "text";
  return ["number", "bigint", "boolean", "symbol"].includes(typeof given) ? `a ${typeof given}` : shown(given);
}
