import { ConfigurationError } from "../errors/configuration-error.ts";
import { safeName } from "../errors/issue-path.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { isRecord, ownOnly, memberOf, type UnknownRecord } from "../util/record.ts";
import { aFunction, form, type OptionReader } from "./forms.ts";

/** The reader of each option, by the name of the option. */
export type OptionReaders = Readonly<Record<string, OptionReader<unknown>>>;

/** The options that were read. Options that were not given are absent. */
export type OptionsOf<Table extends OptionReaders> = {
  readonly [Name in keyof Table]?: Exclude<ReturnType<Table[Name]>, undefined>;
};

/** An object that was read. A field can be absent only if its reader is `optional`. */
export type RecordOf<Table extends OptionReaders> = {
  readonly [Name in keyof Table as undefined extends ReturnType<Table[Name]> ? never : Name]: ReturnType<Table[Name]>;
} & {
  readonly [Name in keyof Table as undefined extends ReturnType<Table[Name]> ? Name : never]?: Exclude<
    ReturnType<Table[Name]>,
    undefined
  >;
};

/**
 * Reads options, all of which are optional. Each is read once: a getter may return another value the next time, and the value that
 * was checked must be the one that is used. An object of a class may have other fields, but must have at least one of the options.
 *
 * @param where What has the options, as in messages: "the client's options".
 * @param prefix Precedes the name of an option in messages: "retry.".
 * @param words Describes one of the names in messages, which list all of them otherwise: "the name of an operation".
 * @throws ConfigurationError that names the option that is unknown or invalid.
 */
export function readOptions<Table extends OptionReaders>(
  given: unknown,
  readers: Table,
  where: string,
  prefix = "",
  words?: string,
): OptionsOf<Table> {
  const names = Object.keys(readers);
  const fields = reading(where, () => readFields(given, names, where, words));
  const read = fields.map(([name, value]) => [
    name,
    reading(prefix + name, (fullName) => readers[name]?.(fullName, value)),
  ]);
  // Without a prototype, so that no option comes from a changed Object.prototype.
  return ownOnly(Object.fromEntries(read)) as OptionsOf<Table>;
}

/** Reads an object as `readOptions` does, and rejects an object without a field whose reader is not `optional`. */
export function readRecord<Table extends OptionReaders>(
  given: unknown,
  readers: Table,
  where: string,
  prefix = "",
): RecordOf<Table> {
  const read: Readonly<Record<string, unknown>> = readOptions(given, readers, where, prefix);
  for (const [name, reader] of Object.entries(readers)) if (read[name] === undefined) reader(prefix + name, undefined);
  return read as RecordOf<Table>;
}

/** Creates a reader of an object with these fields. */
export function record<Table extends OptionReaders>(readers: Table): OptionReader<RecordOf<Table>> {
  return (name, given) => readRecord(given, readers, name, `${name}.`);
}

/**
 * Creates a reader of an object whose fields have some of these names, all with values of one kind. Messages list the names,
 * unless `words` describe one: "the name of an operation".
 */
export function byName<Name extends string, Value>(
  names: readonly Name[],
  value: OptionReader<Value>,
  words?: string,
): OptionReader<{ readonly [Each in Name]?: Value }> {
  const readers = Object.fromEntries(names.map((name) => [name, value]));
  return (name, given) => readOptions(given, readers, name, `${name}.`, words) as { readonly [Each in Name]?: Value };
}

/** Creates a reader of a list. `of` says what its items are, as in messages: "tasks". */
export function listOf<Value>(item: OptionReader<Value>, of: string): OptionReader<Value[]> {
  const list = form<unknown[]>(Array.isArray, `a list of ${of}`);
  return (name, given) => Array.from(list(name, given), (value, index) => item(`${name}[${index}]`, value));
}

/** Creates a reader of an object with these methods. It may have other methods, and is returned as it is. */
export function withMethods<Value>(...methods: readonly string[]): OptionReader<Value> {
  return (name, given) => {
    const object = given as UnknownRecord | null | undefined;
    for (const method of methods) aFunction(`${name}.${method}`, object ? memberOf(object, method) : undefined);
    return given as Value;
  };
}

/* The fields that are given, in their order. */
function readFields(
  given: unknown,
  known: readonly string[],
  where: string,
  words: string | undefined,
): [name: string, value: unknown][] {
  const object = form<UnknownRecord>(isRecord, "an object")(where, given);
  const isPlain = Object.getPrototypeOf(Object.getPrototypeOf(object) ?? Object.prototype) === null;
  const names = isPlain ? Object.keys(object) : known;
  const fields = names
    .map((name): [string, unknown] => [name, memberOf(object, name)])
    .filter(([, value]) => value !== undefined);
  const unknown = fields.find(([name]) => !known.includes(name))?.[0];
  if (unknown !== undefined)
    throw new ConfigurationError(
      `${where} cannot have "${safeName(unknown)}"${words === undefined ? `; allowed: ${known.join(", ")}` : `, which is not ${words}`}${didYouMean(unknown, known)}`,
    );
  if (!isPlain && fields.length === 0)
    throw new ConfigurationError(`${where} must have at least ${words ?? `one of ${known.join(", ")}`}`);
  return fields;
}

/* Reads an object of the user's, whose getters and proxies may throw. */
function reading<Value>(where: string, read: (where: string) => Value): Value {
  try {
    return read(where);
  } catch (cause) {
    if (cause instanceof ConfigurationError) throw cause;
    throw new ConfigurationError(`${where} could not be read`, { cause });
  }
}
