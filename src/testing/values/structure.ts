/** The structure that a JSON text contains; anything else unchanged. */
export function parsed(value: unknown): unknown {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

/** A member of an object by the name of a field. Requests and responses may differ in the case of the first letter. */
export function ownOf(object: Readonly<Record<string, unknown>> | undefined, name: string): unknown {
  const own = object && ownName(object, name);
  return own === undefined ? undefined : object?.[own];
}

/** The name that the member for a field has in an object; undefined if there is none. */
export function ownName(object: Readonly<Record<string, unknown>>, name: string): string | undefined {
  return [name, name.charAt(0).toLowerCase() + name.slice(1)].find((own) => Object.hasOwn(object, own));
}
