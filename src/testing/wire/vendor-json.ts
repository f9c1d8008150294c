/** Writes plain data as JSON, a bigint as digits without quotes: JSON.stringify refuses it, and a number would round it. */
export function toVendorJson(value: unknown): string {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(toVendorJson).join(",")}]`;
  return `{${fieldsOf(value)}}`;
}

/* The fields of an object as JSON, without its braces. */
function fieldsOf(object: object): string {
  let fields = "";
  for (const [name, inner] of Object.entries(object) as [string, unknown][])
    if (inner !== undefined) fields += `${fields === "" ? "" : ","}${JSON.stringify(name)}:${toVendorJson(inner)}`;
  return fields;
}
