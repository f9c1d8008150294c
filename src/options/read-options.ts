import { ConfigurationError } from "../errors/configuration-error.ts";
import { safeName } from "../errors/issue-path.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { isRecord, type UnknownRecord } from "../util/record.ts";
import { aFunction, form, type Form } from "./forms.ts";

/** Options by name, with the form of each. */
export type Forms = Readonly<Record<string, Form<unknown>>>;

/** What options are read to. One that was not given is not there. */
export type OptionsOf<Table extends Forms> = {
  readonly [Name in keyof Table]?: Exclude<ReturnType<Table[Name]>, undefined>;
};

/** What a record is read to: a member can be missing only where its form is `optional`. */
export type RecordOf<Table extends Forms> = {
  readonly [Name in keyof Table as undefined extends ReturnType<Table[Name]> ? never : Name]: ReturnType<Table[Name]>;
} & {
  readonly [Name in keyof Table as undefined extends ReturnType<Table[Name]> ? Name : never]?: Exclude<
    ReturnType<Table[Name]>,
    undefined
  >;
};

/**
 * Reads options, each of which may be left out. Each is read once: a getter may give another value the next time, and the value that
 * was checked must be the one that is used. An object of a class may have members of its own, but must have at least one of the options.
 * @param where What has the options: "the client's options".
 * @param prefix Stands before an option's name in messages: "retry.".
 * @throws ConfigurationError that names the option that is unknown or wrong.
 */
export function readOptions<Table extends Forms>(
  given: unknown,
  forms: Table,
  where: string,
  prefix = "",
): OptionsOf<Table> {
  const names = Object.keys(forms);
  const members = reading(where, () => readMembers(given, names, where));
  const read = members.map(([name, value]) => [
    name,
    reading(prefix + name, (fullName) => forms[name]?.(fullName, value)),
  ]);
  // Without a prototype, so that no option comes from a changed Object.prototype.
  return Object.assign(Object.create(null) as object, Object.fromEntries(read)) as OptionsOf<Table>;
}

/** Reads a record as `readOptions` does, and refuses one that lacks a member whose form is not `optional`. */
export function readRecord<Table extends Forms>(
  given: unknown,
  forms: Table,
  where: string,
  prefix = "",
): RecordOf<Table> {
  const read: Readonly<Record<string, unknown>> = readOptions(given, forms, where, prefix);
  for (const [name, wanted] of Object.entries(forms)) if (read[name] === undefined) wanted(prefix + name, undefined);
  return read as RecordOf<Table>;
}

/** The form of a record. */
export function record<Table extends Forms>(forms: Table): Form<RecordOf<Table>> {
  return (name, given) => readRecord(given, forms, name, `${name}.`);
}

/** The form of an object that may have any of these names, each with a value of one form. */
export function byName<Name extends string, Value>(
  names: readonly Name[],
  value: Form<Value>,
): Form<{ readonly [Each in Name]?: Value }> {
  const forms = Object.fromEntries(names.map((name) => [name, value]));
  return (name, given) => readOptions(given, forms, name, `${name}.`) as { readonly [Each in Name]?: Value };
}

/** The form of a list. `of` says what its items are: "tasks". */
export function listOf<Value>(item: Form<Value>, of: string): Form<Value[]> {
  const list = form<unknown[]>(Array.isArray, `a list of ${of}`);
  return (name, given) => Array.from(list(name, given), (value, index) => item(`${name}[${index}]`, value));
}

/** The form of an object that has these methods; it is somebody else's and may have more. */
export function withMethods<Value>(...methods: readonly string[]): Form<Value> {
  return (name, given) => {
    const members = given as UnknownRecord | null | undefined;
    for (const method of methods) aFunction(`${name}.${method}`, members?.[method]);
    return given as Value;
  };
}

/* The members that are there, in the order in which they were given. */
function readMembers(given: unknown, known: readonly string[], where: string): [name: string, value: unknown][] {
  const object = form<UnknownRecord>(isRecord, "an object")(where, given);
  const isPlain = Object.getPrototypeOf(Object.getPrototypeOf(object) ?? Object.prototype) === null;
  const names = isPlain ? Object.keys(object) : known;
  const members = names
    .map((name): [string, unknown] => [name, object[name]])
    .filter(([, value]) => value !== undefined);
  const unknown = members.find(([name]) => !known.includes(name))?.[0];
  if (unknown !== undefined)
    throw new ConfigurationError(
      `${where} cannot have "${safeName(unknown)}"; allowed: ${known.join(", ")}${didYouMean(unknown, known)}`,
    );
  if (!isPlain && members.length === 0)
    throw new ConfigurationError(`${where} must have at least one of ${known.join(", ")}`);
  return members;
}

/* Reads what a caller gave, whose getters and proxies may throw. */
function reading<Value>(where: string, read: (where: string) => Value): Value {
  try {
    return read(where);
  } catch (cause) {
    if (cause instanceof ConfigurationError) throw cause;
    throw new ConfigurationError(`${where} could not be read`, { cause });
  }
}
