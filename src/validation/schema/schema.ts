import type { IdType } from "../../util/int64.ts";
import { MOST_PROBLEMS } from "../../errors/issue.ts";
import { isRecord } from "../../util/record.ts";

/*
 * The part of zod/mini that the generated validators use, by zod's names and with zod's issues. zod's own was a third of what a
 * program that makes one call carries. test/validation/schema.test.ts holds every schema here against zod's.
 */

/** What is wrong with a value, in the form that zod gives it. */
export type Problem =
  | { readonly code: "invalid_type"; readonly expected: TypeName }
  | { readonly code: "invalid_value"; readonly values: readonly (string | number)[] }
  | { readonly code: "invalid_format"; readonly format: "regex" | "date"; readonly message?: string }
  | { readonly code: "too_small"; readonly origin: Origin; readonly minimum: number; readonly inclusive: boolean }
  | { readonly code: "too_big"; readonly origin: Origin; readonly maximum: number; readonly inclusive: true }
  /** `known` are those that there are; zod does not tell. */
  | { readonly code: "unrecognized_keys"; readonly keys: readonly string[]; readonly known: readonly string[] }
  | { readonly code: "invalid_union"; readonly errors: readonly (readonly SchemaIssue[])[] }
  | { readonly code: "custom"; readonly params: { readonly decimals?: number; readonly id?: IdType } };

/** A problem, and where it is. */
export type SchemaIssue = Problem & { readonly path: readonly PropertyKey[] };

type TypeName = "string" | "number" | "int" | "boolean" | "array" | "object" | "record";
type Origin = "string" | "number" | "array" | "object";

/** What has been found, and where the looking is. */
export class Findings {
  readonly issues: SchemaIssue[] = [];
  readonly #at: PropertyKey[] = [];

  /** `inner` is where in the value that is looked at. */
  add(problem: Problem, inner: readonly PropertyKey[] = []): void {
    this.issues.push({ ...problem, path: [...this.#at, ...inner] });
  }

  /** Looks at a part of the value, by the schema of that part. */
  enter(key: PropertyKey, part: unknown, schema: Schema<unknown>): void {
    this.#at.push(key);
    schema.judge(part, this);
    this.#at.pop();
  }
}

/** Whether a value is of a type; tells what is wrong with it. */
type Look = (value: unknown, found: Findings) => boolean;

/** Looks at a value that is of the right type. */
export type Check<T> = (value: T, found: Findings) => void;

export class Schema<T> {
  /** For the compiler alone. */
  declare readonly type: T;
  readonly #look: Look;
  readonly #checks: readonly Check<never>[];

  constructor(look: Look, checks: readonly Check<never>[] = []) {
    this.#look = look;
    this.#checks = checks;
  }

  /** The same with more checks. */
  check(...checks: readonly Check<T>[]): Schema<T> {
    return new Schema(this.#look, [...this.#checks, ...checks]);
  }

  judge(value: unknown, found: Findings): void {
    if (this.#look(value, found)) for (const check of this.#checks) check(value as never, found);
  }

  /** Everything that is wrong with a value. */
  issuesOf(value: unknown): readonly SchemaIssue[] {
    const found = new Findings();
    this.judge(value, found);
    return found.issues;
  }
}

/** A schema of what may be left out. */
export class Optional<T> extends Schema<T | undefined> {
  declare readonly optional: true;

  constructor(schema: Schema<T>) {
    super((value, found) => {
      if (value !== undefined) schema.judge(value, found);
      return true;
    });
  }
}

type TypeOf<S> = S extends Schema<infer T> ? T : never;
type Shape = Readonly<Record<string, Schema<unknown>>>;
type OptionalKey<S extends Shape> = { [Key in keyof S]: S[Key] extends Optional<unknown> ? Key : never }[keyof S];
type ObjectOf<S extends Shape> = { [Key in Exclude<keyof S, OptionalKey<S>>]: TypeOf<S[Key]> } & {
  [Key in OptionalKey<S>]?: TypeOf<S[Key]>;
};

function typed<T>(expected: TypeName, is: (value: unknown) => boolean): Schema<T> {
  return new Schema((value, found) => is(value) || refuse(expected, found));
}

function refuse(expected: TypeName, found: Findings): false {
  found.add({ code: "invalid_type", expected });
  return false;
}

export const string = () => typed<string>("string", (value) => typeof value === "string");
export const boolean = () => typed<boolean>("boolean", (value) => typeof value === "boolean");
export const number = () => typed<number>("number", Number.isFinite);

/** A whole number that JavaScript has not rounded. */
export function int(): Schema<number> {
  const safe = [gte(Number.MIN_SAFE_INTEGER), lte(Number.MAX_SAFE_INTEGER)];
  return new Schema(
    (value, found) =>
      Number.isInteger(value) || refuse(typeof value === "number" && Number.isFinite(value) ? "int" : "number", found),
    safe,
  );
}

export function literal<const Value extends string | number>(values: readonly Value[]): Schema<Value> {
  const allowed = new Set<unknown>(values);
  return new Schema((value, found) => {
    if (allowed.has(value)) return true;
    found.add({ code: "invalid_value", values });
    return false;
  });
}

export const optional = <T>(schema: Schema<T>) => new Optional(schema);

export function array<T>(item: Schema<T>): Schema<T[]> {
  return new Schema((value, found) => {
    if (!Array.isArray(value)) return refuse("array", found);
    const most = found.issues.length + MOST_PROBLEMS;
    for (let index = 0; index < value.length && found.issues.length < most; index += 1)
      found.enter(index, value[index], item);
    return true;
  });
}

/** An object that may have no other members than these. */
export function strictObject<const S extends Shape>(shape: S): Schema<ObjectOf<S>> {
  return looseObject(shape).check((value, found) => {
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
    if (unknown.length > 0) {
      const keys = unknown.slice(0, MOST_PROBLEMS);
      found.add({ code: "unrecognized_keys", keys, known: Object.keys(shape) });
    }
  });
}

/** An object that may have other members as well. */
export function looseObject<const S extends Shape>(shape: S): Schema<ObjectOf<S> & Record<string, unknown>> {
  const fields = Object.entries(shape);
  return new Schema((value, found) => {
    if (!isRecord(value)) return refuse("object", found);
    for (const [name, schema] of fields) found.enter(name, value[name], schema);
    return true;
  });
}

/** An object whose members are all alike. Of its keys nothing is asked, and scripts/specs/keywords.ts lets no spec ask. */
export function record<T>(_key: Schema<string>, item: Schema<T>): Schema<Record<string, T>> {
  return new Schema((value, found) => {
    if (!isRecord(value)) return refuse("record", found);
    for (const [name, member] of Object.entries(value)) found.enter(name, member, item);
    return true;
  });
}

export function union<const S extends readonly Schema<unknown>[]>(options: S): Schema<TypeOf<S[number]>> {
  return new Schema((value, found) => {
    const errors = options.map((option) => option.issuesOf(value));
    if (errors.some((issues) => issues.length === 0)) return true;
    // The one whose type fits is the one that was meant.
    const meant = errors.find((issues) => !issues.some(isOfWhole));
    if (meant) for (const issue of meant) found.add(issue, issue.path);
    else found.add({ code: "invalid_union", errors });
    return false;
  });
}

/* Another type than was asked for. */
function isOfWhole({ code, path }: SchemaIssue): boolean {
  return code === "invalid_type" && path.length === 0;
}

/** Text of a form; `message` is how that form is written. */
export function regex(pattern: RegExp, message: string): Check<string> {
  return (value, found) => {
    if (!pattern.test(value)) found.add({ code: "invalid_format", format: "regex", message });
  };
}

export const iso = {
  /** A day that exists. */
  date: () =>
    string().check((value, found) => {
      if (!isDay(value)) found.add({ code: "invalid_format", format: "date" });
    }),
};

/* A day that does not exist comes back as another one, or as none. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export function gte(minimum: number): Check<number> {
  return atLeast("number", minimum, (value) => value);
}

export function lte(maximum: number): Check<number> {
  return atMost("number", maximum, (value) => value);
}

export function gt(minimum: number): Check<number> {
  return (value, found) => {
    if (value <= minimum) found.add({ code: "too_small", origin: "number", minimum, inclusive: false });
  };
}

export function minLength(minimum: number): Check<readonly unknown[]> {
  return atLeast("array", minimum, ({ length }) => length);
}

export function maxLength(maximum: number): Check<readonly unknown[]> {
  return atMost("array", maximum, ({ length }) => length);
}

/** At least so much of what `sizeOf` counts. */
export function atLeast<T>(origin: Origin, minimum: number, sizeOf: (value: T) => number): Check<T> {
  return (value, found) => {
    if (sizeOf(value) < minimum) found.add({ code: "too_small", origin, minimum, inclusive: true });
  };
}

/** At most so much of what `sizeOf` counts. */
export function atMost<T>(origin: Origin, maximum: number, sizeOf: (value: T) => number): Check<T> {
  return (value, found) => {
    if (sizeOf(value) > maximum) found.add({ code: "too_big", origin, maximum, inclusive: true });
  };
}
