import { formatPath, type Issue } from "./issue.ts";

/** Deeper than any structure of a vendor; what refers to itself ends here too. */
const DEEPEST = 32;

/**
 * A copy of a value that holds plain data alone, and what in it is none: half characters, functions, instances of classes,
 * values that refer to themselves. `depth` is how deep inside an input the value stands. What is checked is then exactly what is written, whatever getters or toJSON would say.
 */
export function copyPlain(
  given: unknown,
  path: readonly PropertyKey[] = [],
  depth = 0,
): { value: unknown; issues: Issue[] } {
  const issues: Issue[] = [];
  const refuse = (at: readonly PropertyKey[], problem: string, code: Issue["code"] = "wrong_type"): null => {
    const where = formatPath(at);
    issues.push({ path: where, code, message: `${where === "" ? "the input" : where} ${problem}` });
    // Not undefined: a field that was given badly is not missing.
    return null;
  };

  const copy = (value: unknown, at: readonly PropertyKey[], level: number): unknown => {
    switch (typeof value) {
      case "string":
        return value.isWellFormed()
          ? value
          : refuse(at, "holds half of a character (a lone surrogate), which cannot be written", "malformed");
      case "number":
        return level < 2 || Number.isFinite(value) ? value : refuse(at, `must be a finite number; got ${value}`);
      case "bigint":
        // At the top level it is an id.
        return level < 2 ? value : refuse(at, "cannot be a bigint; write it as text");
      case "function":
      case "symbol":
        return refuse(at, `cannot be sent; got a ${typeof value}`);
      case "object":
        return value === null ? null : copyObject(value, at, level);
      default:
        return value;
    }
  };

  const copyObject = (value: object, at: readonly PropertyKey[], level: number): unknown => {
    if (level > DEEPEST) return refuse(at, "is nested too deeply, or refers to itself");
    if (Array.isArray(value)) {
      return Array.from(value, (item: unknown, index) =>
        isPlainText(item) ? item : copy(item, [...at, index], level + 1),
      );
    }
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && prototype !== Object.prototype && !isForeignPlain(prototype)) {
      return refuse(
        at,
        `must be plain data; got ${value instanceof Date ? "a Date" : "an instance of a class"}${value instanceof Date ? ". Write it as the vendor does, getTime() for milliseconds" : ""}`,
      );
    }
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    // fromEntries makes own properties of names like __proto__ too, so that they are found to be unknown.
    return Object.fromEntries(members.map(([name, member]) => [name, copy(member, [...at, name], level + 1)]));
  };

  try {
    return { value: copy(given, path, depth), issues };
  } catch {
    // A getter or a proxy threw; its words are not ours to show.
    refuse(path, "could not be read: it threw when it was looked at");
    return { value: undefined, issues };
  }
}

/* Most of what is sent is text; a list of a hundred thousand numbers to call must not cost a path for each. */
function isPlainText(value: unknown): boolean {
  return typeof value === "string" && value.isWellFormed();
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
