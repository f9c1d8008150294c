/** A JSON object whose fields are not known yet. */
export type UnknownRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object, neither null nor an array. */
export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Sets an own property of any name of a record from `newRecord`. This includes `__proto__`, which validation then reports as an unknown
 * field.
 */
export function setOwn(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name === "__proto__") defineOwn(object, name, value);
  else object[name] = value;
}

/** Sets an own property of any object, even if somebody has added an accessor of the same name to Object.prototype. */
export function defineOwn(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, ownOnly({ value, enumerable: true, configurable: true, writable: true }));
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

/* How many of them this runtime has. */
const BUILT_IN_COUNT = [...BUILT_IN].filter((name) => Object.hasOwn(Object.prototype, name)).length;

/**
 * Whether somebody has added members to Object.prototype. Every object then seems to have them, such as a parameter `TaskName` or
 * an option `endpoint`.
 */
export function isPrototypeModified(): boolean {
  // The number is enough, and several times faster to compare than the names, which matters for every request.
  return Reflect.ownKeys(Object.prototype).length !== BUILT_IN_COUNT;
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
    if (!BUILT_IN.has(name) && !Object.hasOwn(object, name)) defineOwn(object, name, own(instead, name));
  return object;
}

/**
 * Invokes a function while Object.prototype does not have what somebody has added to it, for a library that reads members of its own
 * objects as if nobody did that. What cannot be deleted stays. The function must not be asynchronous.
 */
export function withPlainPrototype<Result>(run: () => Result): Result {
  if (!isPrototypeModified()) return run();
  const added = Reflect.ownKeys(Object.prototype).flatMap((name) => {
    const descriptor = BUILT_IN.has(name) ? undefined : Object.getOwnPropertyDescriptor(Object.prototype, name);
    return descriptor?.configurable ? [[name, ownOnly(descriptor)] as const] : [];
  });
  for (const [name] of added) Reflect.deleteProperty(Object.prototype, name);
  try {
    return run();
  } finally {
    for (const [name, descriptor] of added) Object.defineProperty(Object.prototype, name, descriptor);
  }
}
