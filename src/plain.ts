import { isRounded } from "./int64.ts";
import { formatPath, MOST_PROBLEMS, type Issue } from "./issue.ts";

/** Deeper than any structure of a vendor. */
const DEEPEST = 32;

/** More lists, objects and members of them than the largest request that a vendor takes has room for. */
const MOST_PARTS = 2_000_000;

/** More UTF-16 units than that request has room for; far below what a JavaScript string can hold once all of it is escaped. */
const MOST_TEXT = 2 ** 24;

/** No wire type is nearly as wide, and writing the digits of a wider one takes time. */
const MOST_BITS = 256;

/**
 * A copy of a value that holds plain data alone, and what in it is none: half characters, functions, instances of classes,
 * values that refer to themselves. `depth` is how deep inside an input the value stands. What is checked is then exactly what is
 * written, whatever getters or toJSON would say.
 */
export function copyPlain(
  given: unknown,
  path: readonly PropertyKey[] = [],
  depth = 0,
): { value: unknown; issues: Issue[] } {
  const issues: Issue[] = [];
  // Where the copying is: one list that grows and shrinks, since a path of its own for each value would cost more than the copy.
  const at = [...path];
  const refuse = (problem: string, code: Issue["code"] = "wrong_type", where = formatPath(at)): null => {
    if (issues.length < MOST_PROBLEMS)
      issues.push({ path: where, code, message: `${where === "" ? "the input" : where} ${problem}` });
    // Not undefined: a field that was given badly is not missing.
    return null;
  };

  let text = 0;
  /* Whether a text, of a value or of a name, can be written; counts it. */
  const isWritable = (value: string): boolean => (text += value.length) <= MOST_TEXT && value.isWellFormed();
  const refuseText = (what: string): null =>
    text > MOST_TEXT
      ? refuse(`has more text than a request can hold, ${MOST_TEXT} characters in all`, "wrong_length")
      : refuse(`${what} half of a character (a lone surrogate), which cannot be written`, "malformed");

  const copy = (value: unknown, level: number): unknown => {
    switch (typeof value) {
      case "string":
        return isWritable(value) ? value : refuseText("holds");
      case "number":
        // At the top level the parameter's own schema says it better.
        if (level < 2) return value;
        if (!Number.isFinite(value)) return refuse(`must be a finite number; got ${value}`);
        return isRounded(value) ? refuse("is a whole number that JavaScript has rounded; write it as text") : value;
      case "bigint":
        if (BigInt.asIntN(MOST_BITS, value) !== value)
          return refuse("is a bigint that no parameter can hold", "bad_id");
        // At the top level it is an id.
        return level < 2 ? value : refuse("cannot be a bigint; write it as text");
      case "function":
      case "symbol":
        return refuse(`cannot be sent; got a ${typeof value}`);
      case "object":
        return value === null ? null : copyObject(value, level);
      default:
        return value;
    }
  };

  /* Most of what is sent is text; a list of a hundred thousand numbers to call must not cost a place for each. */
  const copyMember = (member: unknown, key: PropertyKey, level: number): unknown => {
    const isText = typeof member === "string";
    if (isText && isWritable(member)) return member;
    at.push(key);
    const copied = isText ? refuseText("holds") : copy(member, level);
    at.pop();
    return copied;
  };

  const within = new Set<object>();
  let parts = 0;
  const copyObject = (value: object, level: number): unknown => {
    if (level > DEEPEST) return refuse("is nested too deeply");
    if (within.has(value)) return refuse("refers to itself");
    parts += Array.isArray(value) ? 1 + value.length : 1;
    if (parts > MOST_PARTS) return refuse("has more parts than a request can hold");
    within.add(value);
    const copied = copyParts(value, level);
    within.delete(value);
    return copied;
  };

  const copyParts = (value: object, level: number): unknown => {
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      for (let index = 0; index < value.length; index += 1) list.push(copyMember(value[index], index, level + 1));
      return list;
    }
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && prototype !== Object.prototype && !isForeignPlain(prototype)) {
      const kind = value instanceof Date ? "a Date. Write it in the parameter's own unit" : "an instance of a class";
      return refuse(`must be plain data; got ${kind}`);
    }
    const members: Record<string, unknown> = {};
    const names = Object.keys(value);
    parts += names.length;
    if (parts > MOST_PARTS) return refuse("has more parts than a request can hold");
    for (const name of names) {
      if (!isWritable(name)) {
        refuseText("has a name with");
        continue;
      }
      const member = (value as Readonly<Record<string, unknown>>)[name];
      if (member !== undefined) setOwn(members, name, copyMember(member, name, level + 1));
    }
    return members;
  };

  try {
    return { value: copy(given, depth), issues };
  } catch {
    // A getter or a proxy threw; its words are not ours to show.
    refuse("could not be read: it threw when it was looked at", "wrong_type", formatPath(path));
    return { value: undefined, issues };
  }
}

/** Sets a property of the object itself, whatever its name: `__proto__` as well, so that it is found to be unknown. */
export function setOwn(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name === "__proto__")
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  else object[name] = value;
}

/* An object of another realm, of a test runner for one, is plain as well. */
function isForeignPlain(prototype: unknown): boolean {
  return (
    typeof prototype === "object" &&
    prototype !== null &&
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype, "isPrototypeOf")
  );
}
