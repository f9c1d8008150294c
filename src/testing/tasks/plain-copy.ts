import { setOwn } from "../../util/record.ts";

/*
 * Copies of plain data. What goes into the cloud and out of it belongs to the test, which may change it. A text may be a part of
 * that of a request, which would keep the whole request in memory, so texts are copied as well.
 */

/** A text of fewer characters is never a part of another one in V8. */
const SHORTEST_PART = 13;
/** The approximate memory of an object or a list besides its texts, in characters. */
const OBJECT = 16;

/** A copy of plain data. */
export function copyOf<Value>(value: Value): Value {
  if (typeof value === "string")
    return (value.length < SHORTEST_PART ? value : Buffer.from(value).toString()) as Value & string;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf) as Value;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) setOwn(copy, name, copyOf((value as Record<string, unknown>)[name]));
  return copy as Value;
}

/** The approximate memory of plain data, in characters. */
export function sizeOf(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 0;
  let size = OBJECT;
  // `Object.values` copies a list, and `for in` makes a text of each index.
  const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (const each of inner) {
    if (typeof each === "string") size += each.length;
    else if (typeof each === "object") size += sizeOf(each);
  }
  return size;
}
