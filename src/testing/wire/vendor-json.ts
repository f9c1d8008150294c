/** Writes plain data as JSON, a bigint as digits without quotes: JSON.stringify refuses it, and a number would round it. */
export function toVendorJson(value: unknown): string {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(toVendorJson).join(",")}]`;
  return `{${fieldsOf(value)}}`;
}

/** The fields of an object as JSON, without its braces. */
export function fieldsOf(object: object): string {
  return Object.entries(object)
    .filter(([, inner]) => inner !== undefined)
    .map(([name, inner]) => `${JSON.stringify(name)}:${toVendorJson(inner)}`)
    .join(",");
}
