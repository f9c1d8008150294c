/** A value that is encoded as JSON already. */
export class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * Encodes plain data as JSON. No `toJSON` is called, such as one that an old library has added to the prototype of objects or lists.
 */
export function plainJson(value: unknown): string {
  if (value instanceof JsonText) return value.text;
  // Only JSON.stringify is fast enough for a list of a hundred thousand phone numbers.
  return "toJSON" in Array.prototype ? toExactJson(value) : JSON.stringify(value);
}

/** Encodes plain data as JSON, with bigints at any depth as digits without quotes, which JSON.stringify does not support. */
export function toExactJson(value: unknown): string {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `[${Array.from(value, (item: unknown) => toExactJson(item ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${toExactJson(field)}`).join(",")}}`;
}

/** Whether a value contains a bigint, at any depth. */
export function hasBigint(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return typeof value === "bigint";
  return Object.values(value).some(hasBigint);
}
