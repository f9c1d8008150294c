import { isPrototypeModified, newRecord, own, setOwn } from "../util/record.ts";
import { isRounded } from "../util/int64.ts";
import { createIssue, MOST_PROBLEMS, type Issue, type IssueCode, type IssuePath } from "../errors/issue.ts";
import type { FieldFacts } from "../operation/facts.ts";

/** The deepest nesting. No structure of a vendor is as deep. */
const MAX_DEPTH = 32;

/** The most lists, objects and items of them in one input: more than fit into the largest request that a vendor accepts. */
const MAX_PARTS = 2_000_000;

/**
 * The most UTF-16 units of all texts in one input: more than fit into the largest request that a vendor accepts, and few enough
 * that the text with all of it escaped is within the limit of a JavaScript string.
 */
const MAX_TEXT = 2 ** 24;

/** The widest bigint. No wire type is as wide, and the conversion of a much wider one to digits takes long. */
const MAX_BITS = 256;

/**
 * Copies a value that consists of plain data, and reports what does not: lone surrogates, functions, a Map or a Date, values that
 * refer to themselves. Of an instance of a class, such as a DTO, its own enumerable members are copied. Because of the copy, the
 * values that are validated are those that are encoded, whatever getters or toJSON return later.
 *
 * @param path The path of the value, for issues.
 * @param depth The depth of the value within the input, 0 for the input itself.
 * @param fields The facts of the parameters. The items of a list of ids may be bigints.
 * @param keepBigints Whether a bigint is plain data at any depth.
 * @returns The copy, with null in place of each value that is not plain data. It is `undefined` if a getter or proxy threw, or if there are too many parts.
 */
export function copyPlain(
  given: unknown,
  path: IssuePath = [],
  depth = 0,
  fields: Readonly<Record<string, FieldFacts>> = {},
  keepBigints = false,
): { value: unknown; issues: Issue[] } {
  const copy = new PlainCopy(path, fields, keepBigints);
  return { value: copy.run(given, depth), issues: copy.issues };
}

type Problem = readonly [message: string, code: IssueCode];

/** Thrown to stop a copy whose issue is already known. */
const TOO_LARGE = new Error("too large");

class PlainCopy {
  readonly issues: Issue[] = [];
  /* The path of the current value: one array that changes, because a new array per value would cost more than the copy. */
  readonly #path: (string | number)[];
  /* The key that is being read, while a getter or a proxy may throw. */
  #key: string | number | undefined;
  /* The lists and objects that contain the current value. */
  readonly #parents = new Set<object>();
  /* The problems of the classes of nested instances, of which a list has many. */
  readonly #classes = new Map<object, string | undefined>();
  /* What still fits into a request. Rejected values do not count. */
  #textLeft = MAX_TEXT;
  #partsLeft = MAX_PARTS;

  /* Read once, because it takes longer than to copy a small object. */
  readonly #isModified = isPrototypeModified();
  readonly #fields: Readonly<Record<string, FieldFacts>>;

  readonly #keepBigints: boolean;

  constructor(root: IssuePath, fields: Readonly<Record<string, FieldFacts>>, keepBigints: boolean) {
    this.#path = [...root];
    this.#fields = fields;
    this.#keepBigints = keepBigints;
  }

  run(given: unknown, depth: number): unknown {
    try {
      return this.#copy(given, depth);
    } catch (error) {
      if (error === TOO_LARGE) return undefined;
      // The error of the getter or proxy may contain anything, so its message is not used.
      if (this.#key !== undefined) this.#path.push(this.#key);
      this.#reject("could not be read: a getter or a proxy threw an error");
      return undefined;
    }
  }

  /* Returns null and not undefined: a field with an invalid value is not missing. */
  #reject(message: string, code: IssueCode = "wrong_type"): null {
    if (this.issues.length < MOST_PROBLEMS) this.issues.push(createIssue({ path: [...this.#path], code, message }));
    return null;
  }

  #copy(value: unknown, depth: number): unknown {
    switch (typeof value) {
      case "string": {
        const problem = this.#takeText(value, "contains");
        return problem ? this.#reject(...problem) : value;
      }
      case "number":
        return this.#copyNumber(value, depth);
      case "bigint":
        return this.#copyBigint(value, depth);
      case "function":
      case "symbol":
        return this.#reject(`cannot be sent; got a ${typeof value}`);
      case "object":
        return value === null ? null : this.#copyObject(value, depth);
      case "undefined":
        // An item of a list, for which JSON would have null. The schema of a parameter that is a list has a better message.
        return depth > (this.#keepBigints ? 1 : 2) ? this.#reject("is undefined, which a list cannot contain") : value;
      default:
        return value;
    }
  }

  /* Counts the text of a value or a name. Returns why it cannot be encoded; undefined if it can. */
  #takeText(text: string, verb: string): Problem | undefined {
    if (text.length > this.#textLeft)
      return [`has more text than a request can hold, ${MAX_TEXT} characters in total`, "wrong_length"];
    if (!text.isWellFormed())
      return [`${verb} half of a character (a lone surrogate), which cannot be encoded`, "malformed"];
    this.#textLeft -= text.length;
    return undefined;
  }

  #copyNumber(value: number, depth: number): unknown {
    // A parameter's own schema has a better message, and so has an id.
    if (depth < 2 || Number.isSafeInteger(value) || this.#isIdInList(depth)) return value;
    if (!Number.isFinite(value)) return this.#reject(`must be a finite number; got ${value}`);
    return isRounded(value) ? this.#reject("is a whole number that JavaScript has rounded; write it as text") : value;
  }

  #copyBigint(value: bigint, depth: number): unknown {
    if (BigInt.asIntN(MAX_BITS, value) !== value)
      return this.#reject("is a bigint that is too large for every parameter", "bad_id");
    // The value of a parameter may be an id.
    if (depth < 2 || this.#keepBigints || this.#isIdInList(depth)) return value;
    return this.#reject("cannot be a bigint; write it as text");
  }

  #isIdInList(depth: number): boolean {
    const [name, index] = this.#path;
    if (depth !== 2 || typeof name !== "string" || typeof index !== "number") return false;
    return Object.hasOwn(this.#fields, name) && own(this.#fields[name] ?? {}, "ids") !== undefined;
  }

  #copyObject(value: object, depth: number): unknown {
    if (depth > MAX_DEPTH) return this.#reject("is nested too deeply");
    if (this.#parents.has(value)) return this.#reject("refers to itself");
    const isList = Array.isArray(value);
    const prototype = isList ? undefined : prototypeOf(value);
    const kind = prototype && kindOf(value);
    if (kind === "Date") return this.#reject(`must be plain data; got a Date. ${this.#dateHint()}`);
    if (kind !== undefined) return this.#reject(`must be plain data; got an object of the class ${kind}`);
    const names = isList ? [] : Object.keys(value);
    const problem = prototype && this.#problemOfInstance(prototype, names, depth);
    if (problem !== undefined) return this.#reject(`must be plain data; got ${problem}`);
    const size = isList ? value.length : names.length;
    // A proxy may return any length, even NaN.
    if (!(size >= 0 && size < this.#partsLeft)) {
      this.#reject("has more parts than a request can hold");
      // Every other part would have the same problem.
      throw TOO_LARGE;
    }
    this.#partsLeft -= size + 1;
    this.#parents.add(value);
    const copy = isList ? this.#copyList(value, size, depth) : this.#copyFields(value, names, depth);
    this.#parents.delete(value);
    return copy;
  }

  #dateHint(): string {
    const [name, ...inner] = this.#path;
    const isParameter = typeof name === "string" && inner.length === 0 && Object.hasOwn(this.#fields, name);
    switch (isParameter ? own(this.#fields[name] ?? {}, "unit") : undefined) {
      case "unix-ms":
        return "Give its getTime(), in milliseconds";
      case "unix-s":
        return "Give Math.floor(date.getTime() / 1000), in seconds";
      default:
        return "Write it in the parameter's own format";
    }
  }

  #problemOfInstance(prototype: object, names: readonly string[], depth: number): string | undefined {
    if (names.length === 0)
      return "an instance of a class that has no members of its own; private members and getters of a class are not read";
    // Only the names of the input itself are those of parameters.
    if (depth === 0) return problemOfClass(prototype, (name) => Object.hasOwn(this.#fields, name));
    if (!this.#classes.has(prototype))
      this.#classes.set(
        prototype,
        problemOfClass(prototype, () => false),
      );
    return this.#classes.get(prototype);
  }

  #copyList(list: readonly unknown[], length: number, depth: number): unknown[] {
    // Of its final length, because a list that grows is copied again and again.
    const copy = new Array<unknown>(length);
    for (let index = 0; index < length; index += 1) {
      this.#key = index;
      const item = list[index];
      // Most items are texts, and a list may have a hundred thousand.
      if (typeof item === "string" && item.length <= this.#textLeft && item.isWellFormed()) {
        this.#textLeft -= item.length;
        copy[index] = item;
      } else {
        this.#key = undefined;
        copy[index] = this.#copyItem(item, index, depth + 1);
      }
    }
    this.#key = undefined;
    return copy;
  }

  #copyFields(value: object, names: readonly string[], depth: number): Record<string, unknown> {
    const copy = newRecord(this.#isModified);
    for (const name of names) {
      const problem = this.#takeText(name, "has a name with");
      if (problem) {
        this.#reject(...problem);
        continue;
      }
      const field = this.#read(value as Readonly<Record<string, unknown>>, name);
      if (field !== undefined) setOwn(copy, name, this.#copyItem(field, name, depth + 1));
    }
    return copy;
  }

  #read<Key extends string | number>(holder: Readonly<Record<Key, unknown>>, key: Key): unknown {
    this.#key = key;
    const value = holder[key];
    this.#key = undefined;
    return value;
  }

  #copyItem(item: unknown, key: string | number, depth: number): unknown {
    // Most values are texts. A valid one needs no path, which matters for a list of a hundred thousand phone numbers.
    if (typeof item === "string" && this.#takeText(item, "contains") === undefined) return item;
    this.#path.push(key);
    const copy = this.#copy(item, depth);
    this.#path.pop();
    return copy;
  }
}

/* The prototype of an instance of a class; undefined for a plain object. */
function prototypeOf(value: object): object | undefined {
  const prototype = Object.getPrototypeOf(value) as object | null;
  const isPlain = prototype === null || prototype === Object.prototype || isForeignPlain(prototype);
  return isPlain ? undefined : prototype;
}

/* The classes of a runtime whose data is not in their members. */
const WITHOUT_MEMBERS =
  /^(?:Map|Set|Weak\w+|Promise|RegExp|Number|String|Boolean|Symbol|BigInt|Error|\w*Array(?:Buffer)?|\w*ArrayBuffer|DataView|URL(?:SearchParams)?|Headers|FormData|Blob|File|Request|Response|\w*Stream|(?:Intl|Temporal)\.\w+)$/;

/* The name of a runtime's own class whose instances cannot be sent. */
function kindOf(value: object): string | undefined {
  const tag = Object.prototype.toString.call(value).slice("[object ".length, -1);
  return tag === "Date" || WITHOUT_MEMBERS.test(tag) ? tag : undefined;
}

/*
 * Describes the instances of a class whose data is not all in their own members; undefined if it is. `isParameter` tells whether a
 * getter of the class stands for a parameter, which would be lost. Other getters of a class do not concern the request.
 */
function problemOfClass(prototype: object, isParameter: (name: string) => boolean): string | undefined {
  for (let holder: object | null = prototype; holder && holder !== Object.prototype;) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(holder))) {
      const isGetter = !Object.hasOwn(descriptor, "value");
      if (isGetter && isParameter(name)) return `an instance of a class with a getter ${name}, which is not read`;
      // As of Object.create(defaults). A class has only methods and getters.
      if (descriptor.enumerable && !isGetter && typeof descriptor.value !== "function")
        return "an object that inherits members of another one";
    }
    holder = Object.getPrototypeOf(holder) as object | null;
  }
  return undefined;
}

/* Whether it is the Object.prototype of another realm, such as that of a test runner. */
function isForeignPlain(prototype: object): boolean {
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf");
}
