/* Escape sequences and marks that turn the direction of writing would let a page write what it likes on a terminal. */
const UNPRINTABLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** A text as a terminal may show it, lines and tabs kept: what would steer it is written out, `\u001b`, as JSON writes it too. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (found) =>
    found
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

/** Prints a line or more of a command's answer. */
export function print(text: string): void {
  console.log(printable(text));
}

/** A text without what `printable` writes out. */
export function withoutUnprintable(text: string): string {
  return text.replace(UNPRINTABLE, (found) => (/[\t\r\0]/.test(found) ? found : ""));
}
