import { setOwn } from "../util/record.ts";
import { isRounded } from "../util/int64.ts";
import { createIssue, MOST_PROBLEMS, type Issue, type IssueCode, type IssuePath } from "../errors/issue.ts";

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
export function copyPlain(given: unknown, path: IssuePath = [], depth = 0): { value: unknown; issues: Issue[] } {
  const issues: Issue[] = [];
  // Where the copying is: one list that grows and shrinks, since a path of its own for each value would cost more than the copy.
  const at = [...path];
  const refuse = (message: string, code: IssueCode = "wrong_type", where: IssuePath = [...at]): null => {
    if (issues.length < MOST_PROBLEMS) issues.push(createIssue({ path: where, code, message }));
    // Not undefined: a field that was given badly is not missing.
    return null;
  };

  // What is left of a request's room. Refused values take none of it.
  let [text, parts] = [MOST_TEXT, MOST_PARTS];
  /* Why a text, of a value or of a name, cannot be written; undefined where it can. */
  const unwritable = (value: string, verb: string): [problem: string, code: IssueCode] | undefined => {
    if (value.length > text)
      return [`has more text than a request can hold, ${MOST_TEXT} characters in all`, "wrong_length"];
    if (!value.isWellFormed())
      return [`${verb} half of a character (a lone surrogate), which cannot be written`, "malformed"];
    text -= value.length;
    return undefined;
  };

  const copy = (value: unknown, level: number): unknown => {
    switch (typeof value) {
      case "string": {
        const problem = unwritable(value, "holds");
        return problem ? refuse(...problem) : value;
      }
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
  const copyMember = (member: unknown, key: string | number, level: number): unknown => {
    if (typeof member === "string" && unwritable(member, "holds") === undefined) return member;
    at.push(key);
    const copied = copy(member, level);
    at.pop();
    return copied;
  };

  const within = new Set<object>();
  const copyObject = (value: object, level: number): unknown => {
    if (level > DEEPEST) return refuse("is nested too deeply");
    if (within.has(value)) return refuse("refers to itself");
    if (Array.isArray(value)) return whole(value, value.length, (length) => copyList(value, length, level));
    const kind = kindOfInstance(value);
    if (kind !== undefined) return refuse(`must be plain data; got ${kind}`);
    const names = Object.keys(value);
    return whole(value, names.length, () => copyMembers(value, names, level));
  };

  /* A list or an object, where a request has room for all of it. */
  const whole = (value: object, members: number, copyAll: (members: number) => unknown): unknown => {
    // A proxy may claim any length, or none.
    if (!(members >= 0 && members < parts)) return refuse("has more parts than a request can hold");
    parts -= members + 1;
    within.add(value);
    const copied = copyAll(members);
    within.delete(value);
    return copied;
  };

  const copyList = (value: readonly unknown[], length: number, level: number): unknown[] => {
    const list: unknown[] = [];
    for (let index = 0; index < length; index += 1) list.push(copyMember(value[index], index, level + 1));
    return list;
  };

  const copyMembers = (value: object, names: readonly string[], level: number): unknown => {
    const members: Record<string, unknown> = {};
    for (const name of names) {
      const problem = unwritable(name, "has a name with");
      if (problem) {
        refuse(...problem);
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
    refuse("could not be read: it threw when it was looked at", "wrong_type", path);
    return { value: undefined, issues };
  }
}

/* Describes an object that is not plain; undefined for a plain one. */
function kindOfInstance(value: object): string | undefined {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype || isForeignPlain(prototype)) return undefined;
  return value instanceof Date ? "a Date. Write it in the parameter's own unit" : "an instance of a class";
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
