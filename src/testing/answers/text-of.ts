/** A value as text: text as it is, anything else as JSON writes it. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "object" ? JSON.stringify(value) : String(value as number | boolean | bigint | undefined);
}
