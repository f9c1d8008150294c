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

/* The members that every Object.prototype has. Deno's has no `__proto__`. */
const BUILT_IN: ReadonlySet<PropertyKey> = new Set([
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toLocaleString",
  "toString",
  "valueOf",
]);

/**
 * Whether somebody has added members to Object.prototype. Every object then seems to have them, such as a parameter `TaskName` or
 * an option `endpoint`.
 */
export function isPrototypeModified(): boolean {
  return Reflect.ownKeys(Object.prototype).some((key) => !BUILT_IN.has(key));
}

/**
 * Reads a member of an object of a user's or of a response: its own, or one of its class. `undefined` if only Object.prototype has
 * the member.
 */
export function memberOf(object: object, name: string): unknown {
  for (let holder: unknown = object; typeof holder === "object" && holder !== null;) {
    const next: unknown = Object.getPrototypeOf(holder);
    if (Object.hasOwn(holder, name))
      return isObjectPrototype(holder, next) && holder !== object ? undefined : (object as UnknownRecord)[name];
    holder = next;
  }
  return undefined;
}

/* Whether it is Object.prototype, also that of another realm, such as that of a test runner. */
function isObjectPrototype(holder: object, next: unknown): boolean {
  return next === null && Object.hasOwn(holder, "isPrototypeOf");
}
