/* With escape sequences, and with characters that reverse the writing direction, a page could print anything on a terminal. */
const UNPRINTABLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** A text that is safe to print on a terminal. Line breaks and tabs stay; control characters are escaped as in JSON: `\u001b`. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (found) =>
    found
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

/** Prints one or more lines of a command's output. */
export function print(text: string): void {
  console.log(printable(text));
}

/** A text without the characters that `printable` escapes. */
export function withoutUnprintable(text: string): string {
  return text.replace(UNPRINTABLE, (found) => (/[\t\r\0]/.test(found) ? found : ""));
}
