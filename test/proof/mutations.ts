import type { ServiceSpec } from "../../scripts/specs/service-spec.ts";
import { refName, type Schema } from "../../scripts/specs/schema.ts";

/** One change of a valid value at one place, to a value just outside or just inside what is allowed. */
export interface Mutation {
  /** The kind of change: drop, null, type, above, below, … */
  readonly kind: string;
  /** The place, as in `CallTime[].startTime`. */
  readonly path: string;
  /** The changed value, or undefined if the value has nothing at that place. */
  readonly apply: (value: unknown) => { readonly value: unknown } | undefined;
}

/** All mutations of all facts of a schema. */
export function mutationsOf(schema: Schema, schemas: ReadonlyMap<string, Schema>, path = ""): Mutation[] {
  if (schema.$ref !== undefined) return mutationsOf(schemas.get(refName(schema.$ref)) ?? {}, schemas, path);
  return [...valueMutations(schema, path), ...innerMutations(schema, schemas, path)];
}

/* The mutations that replace a value, and those that change the length of a list. */
function valueMutations(schema: Schema, path: string): Mutation[] {
  const replacements: [kind: string, ...values: unknown[]][] = [
    ["null", null],
    ["other type", ...otherTypes(schema)],
  ];
  const { minimum, maximum, exclusiveMinimum, minLength, maxLength, minItems, maxItems } = schema;
  if (minimum !== undefined) replacements.push(["at minimum", minimum], ["below minimum", minimum - 1]);
  if (maximum !== undefined) replacements.push(["at maximum", maximum], ["above maximum", maximum + 1]);
  if (exclusiveMinimum !== undefined)
    replacements.push(["at exclusive minimum", exclusiveMinimum], ["above exclusive minimum", exclusiveMinimum + 0.01]);
  if (schema.type === "integer") replacements.push(["fraction", (minimum ?? 0) + 0.5]);
  if (schema["x-decimals"] !== undefined)
    replacements.push(["two decimals", 0.07, 1.25], ["three decimals", 0.071, 1.255]);
  if (schema.enum) {
    replacements.push(
      ["each enum value", ...schema.enum],
      ["value outside the enum", typeof schema.enum[0] === "string" ? "OTHER" : 99],
    );
    const words = schema.enum
      .filter((value) => typeof value === "string")
      .filter((value) => value.toLowerCase() !== value.toUpperCase());
    if (words.length > 0) replacements.push(["other case", ...words.map(swapCase)]);
  }
  if (minLength !== undefined)
    replacements.push(["shortest text", "长".repeat(minLength)], ["too short text", "x".repeat(minLength - 1)]);
  if (maxLength !== undefined)
    replacements.push(
      ["longest text", "😀".repeat(maxLength)],
      ["too long text", "x".repeat(maxLength + 1), "😀".repeat(maxLength + 1)],
    );
  if (schema["x-id"]) {
    const largest = schema["x-id"] === "int64" ? 2n ** 63n - 1n : 2n ** 64n - 1n;
    if (schema.type === "string")
      replacements.push(
        ["largest id", String(largest)],
        ["too large id", String(largest + 1n)],
        ["not an id", "", "-1", "007", "1e3", " 1", "1.0"],
      );
    else replacements.push(["negative id", -1], ["fraction of an id", 1.5]);
  }
  const format = FORMATS[schema.format ?? schema["x-pattern-message"] ?? ""];
  if (format) replacements.push(["valid format", ...format.valid], ["invalid format", ...format.invalid]);

  const lists: Mutation[] = [];
  const resize = (kind: string, size: number): Mutation => ({
    kind,
    path,
    apply: (value) =>
      Array.isArray(value) && value.length > 0
        ? { value: Array.from({ length: size }, (_, index): unknown => value[index % value.length]) }
        : undefined,
  });
  if (minItems !== undefined) lists.push(resize("fewest items", minItems), resize("too few items", minItems - 1));
  if (maxItems !== undefined) lists.push(resize("most items", maxItems), resize("too many items", maxItems + 1));

  const replaced = replacements.flatMap(([kind, ...values]) =>
    values.map((value): Mutation => ({ kind, path, apply: () => ({ value }) })),
  );
  // The request itself is always an object; other tests check that.
  return path === "" ? lists : [...replaced, ...lists];
}

function innerMutations(schema: Schema, schemas: ReadonlyMap<string, Schema>, path: string): Mutation[] {
  // A mutation of one branch may be applied to a value of another branch; both validators must agree on that too.
  if (schema.oneOf) return schema.oneOf.flatMap((branch) => mutationsOf(branch, schemas, path));
  if (schema.items) return mutationsOf(schema.items, schemas, `${path}[]`).map((mutation) => inItem(mutation));
  if (schema.contentSchema)
    return [
      ...mutationsOf(schema.contentSchema, schemas, `${path}>`).map(inText),
      ...BROKEN_TEXTS.map((text): Mutation => ({ kind: "broken text", path, apply: () => ({ value: text }) })),
    ];
  if (schema.type !== "object") return [];
  if (!schema.properties) return propertyCounts(schema, schemas, path);
  const named = Object.entries(schema.properties).flatMap(([name, property]) => {
    const at = path === "" ? name : `${path}.${name}`;
    return [
      { kind: "drop", path: at, apply: without(name) },
      ...mutationsOf(property, schemas, at).map((mutation) => inProperty(mutation, name)),
    ];
  });
  const unknown: Mutation = {
    kind: "unknown field",
    path,
    apply: (value) => (isObject(value) ? { value: { ...value, Unknown: "x" } } : undefined),
  };
  return [...named, unknown];
}

function propertyCounts(
  { additionalProperties, maxProperties }: Schema,
  schemas: ReadonlyMap<string, Schema>,
  path: string,
): Mutation[] {
  const counts: Mutation[] =
    maxProperties === undefined
      ? []
      : [
          { kind: "no keys", path, apply: () => ({ value: {} }) },
          {
            kind: "too many keys",
            path,
            apply: (value) => (isObject(value) ? { value: { ...value, another: "x", third: "y" } } : undefined),
          },
        ];
  if (typeof additionalProperties !== "object") return counts;
  const values = mutationsOf(additionalProperties, schemas, `${path}.*`).map(({ kind, path: at, apply }): Mutation => ({
    kind,
    path: at,
    apply(value) {
      if (!isObject(value)) return undefined;
      const [first] = Object.keys(value);
      const changed = first === undefined ? undefined : apply(value[first]);
      return changed && first !== undefined ? { value: { ...value, [first]: changed.value } } : undefined;
    },
  }));
  return [...counts, ...values];
}

/** The mutations of conditions: each field that a condition looks at gets each relevant value, and each required field is dropped. */
export function conditionMutations(request: Schema): Mutation[] {
  return (request.allOf ?? []).flatMap((entry) => {
    const { required = [], anyOf = [] } = entry.if ? (entry.then ?? {}) : entry;
    const needed = [...required, ...anyOf.flatMap((option) => option.required ?? [])];
    const tags = Object.entries(entry.if?.properties ?? {});
    const settings: [kind: string, change: Record<string, unknown>][] = tags.flatMap(
      ([tag, { const: value, enum: values }]) => [
        ...(values ?? [value]).map((held): [string, Record<string, unknown>] => [`${tag}=${held}`, { [tag]: held }]),
        [`${tag} absent`, { [tag]: undefined }] satisfies [string, Record<string, unknown>],
      ],
    );
    const dropped = [[], needed, ...needed.map((name) => [name])];
    return (settings.length > 0 ? settings : [["", {}] satisfies [string, Record<string, unknown>]]).flatMap(
      ([words, change]) =>
        dropped.map((names): Mutation => ({
          kind: "condition",
          path: `${words} without ${names.join(", ") || "nothing"}`,
          apply: (value) => ({
            value: dropUndefined({
              ...(value as object),
              ...change,
              ...Object.fromEntries(names.map((name) => [name, undefined])),
            }),
          }),
        })),
    );
  });
}

/** The schemas of a service in the wire view. */
export function wireSchemas(service: ServiceSpec): Map<string, Schema> {
  return new Map([...service.schemas].map(([name, { schema }]) => [name, schema]));
}

function inItem({ kind, path, apply }: Mutation): Mutation {
  return {
    kind,
    path,
    apply(value) {
      if (!Array.isArray(value) || value.length === 0) return undefined;
      const place = value.length - 1;
      const changed = apply(value[place]);
      return changed && { value: (value as unknown[]).with(place, changed.value) };
    },
  };
}

function inProperty({ kind, path, apply }: Mutation, name: string): Mutation {
  return {
    kind,
    path,
    apply(value) {
      if (!isObject(value) || value[name] === undefined) return undefined;
      const changed = apply(value[name]);
      return changed && { value: { ...value, [name]: changed.value } };
    },
  };
}

/* A mutation of the content of a JSON text. */
function inText({ kind, path, apply }: Mutation): Mutation {
  return {
    kind: `${kind} in text`,
    path,
    apply(value) {
      if (typeof value !== "string") return undefined;
      const changed = apply(JSON.parse(value));
      return changed && { value: JSON.stringify(changed.value) };
    },
  };
}

function without(name: string): Mutation["apply"] {
  return (value) =>
    isObject(value) && value[name] !== undefined
      ? { value: dropUndefined({ ...value, [name]: undefined }) }
      : undefined;
}

function dropUndefined(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function otherTypes(schema: Schema): unknown[] {
  const all: Readonly<Record<string, unknown>> = {
    string: "x y",
    integer: 7,
    boolean: true,
    array: ["x"],
    object: { x: 1 },
  };
  // A safe integer is a form of an id that callers may pass.
  if (schema["x-id"]) return [all.boolean, all.array, all.object, "x y"];
  // Text with commas is a form of a list of such items.
  if (schema.items?.["x-pattern-message"] === "without a comma") return [all.boolean, all.integer, all.object];
  const own = schema.oneOf ? [] : [schema.type === "number" ? "integer" : (schema.type ?? "")];
  return Object.entries(all).flatMap(([type, value]) => (own.includes(type) ? [] : [value]));
}

function swapCase(word: string): string {
  return word === word.toUpperCase() ? word.toLowerCase() : word.toUpperCase();
}

const BROKEN_TEXTS = ["", "{", "not JSON", '{"a":}', "[1,]", "undefined"];

const FORMATS: Readonly<Record<string, { valid: readonly string[]; invalid: readonly string[] }>> = {
  date: {
    valid: ["2024-02-29", "2026-12-31"],
    invalid: ["2026-02-30", "2026-02-29", "2026-13-01", "2026-1-1", "20260101", "2026-01-01 ", "2026/01/01"],
  },
  "HH:mm:ss": {
    valid: ["00:00:00", "23:59:59"],
    invalid: ["24:00:00", "23:60:00", "23:59:60", "9:00:00", "09:00", "09:00:00Z", " 09:00:00", "09:00:00\n"],
  },
  "yyyy-MM-dd HH:mm:ss": {
    valid: ["2024-02-29 00:00:00", "2000-02-29 23:59:59"],
    invalid: [
      "2026-02-29 00:00:00",
      "1900-02-29 00:00:00",
      "2026-04-31 00:00:00",
      "2026-01-01T00:00:00",
      "2026-01-01",
      "2026-01-01 24:00:00",
      "2026-00-10 00:00:00",
    ],
  },
  "days-hours-minutes": {
    valid: ["0-0-10", "99999-0-0"],
    invalid: ["1-1", "1-1-1-1", "a-b-c", "1:1:1", "", "-1-1-1", "100000-0-0"],
  },
  "without a comma": { valid: ["1111"], invalid: ["", "1,2", ","] },
};
