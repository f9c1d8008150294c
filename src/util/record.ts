/** A JSON object whose fields are not known yet. */
export type UnknownRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object, neither null nor an array. */
export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Sets an own property of any name. This includes `__proto__`, which validation then reports as an unknown field, and a name for which
 * somebody has added an accessor to Object.prototype.
 */
export function setOwn(object: object, name: string, value: unknown): void {
  if (name in object && !Object.hasOwn(object, name))
    Object.defineProperty(object, name, ownOnly({ value, enumerable: true, configurable: true, writable: true }));
  else (object as Record<string, unknown>)[name] = value;
}

/** The own member of an object; undefined if it has none. An object seems to have what somebody has added to Object.prototype. */
export function own<Holder extends object, Name extends keyof Holder>(
  object: Holder,
  name: Name,
): Holder[Name] | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Whether an object has a member of its own, unlike `in`, which is also true for a member that was added to Object.prototype. */
export function has<Holder extends object, Name extends PropertyKey>(
  object: Holder,
  name: Name,
): object is Extract<Holder, Readonly<Record<Name, unknown>>> {
  return Object.hasOwn(object, name);
}

/** A copy of an object that has its own members only, so that nothing comes from Object.prototype. */
export function ownOnly<Holder extends object>(object: Holder): Holder {
  return Object.assign(Object.create(null) as Holder, object);
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

/** An empty object. It has no prototype if Object.prototype was modified, so that it does not seem to have members. */
export function newRecord(isModified = isPrototypeModified()): Record<string, unknown> {
  return isModified ? (Object.create(null) as Record<string, unknown>) : {};
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

/**
 * Makes an object safe for code that reads optional members of it, such as that of node:http: adds an undefined one of each name that
 * somebody has added to Object.prototype. Otherwise such a member could replace the host. Returns the same object.
 *
 * @param instead Values of names for which undefined has no effect: node:http does not copy an undefined timeout.
 */
export function shielded<Holder extends object>(object: Holder, instead: UnknownRecord = {}): Holder {
  if (!isPrototypeModified()) return object;
  for (const name of Reflect.ownKeys(Object.prototype) as string[])
    if (!BUILT_IN.has(name) && !Object.hasOwn(object, name)) setOwn(object, name, own(instead, name));
  return object;
}
