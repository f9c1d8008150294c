/** A JSON object whose fields are not known yet. */
export type UnknownRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object, neither null nor an array. */
export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Sets an own property of any name. This includes `__proto__`, which validation then reports as an unknown field. */
export function setOwn(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name === "__proto__")
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  else object[name] = value;
}
