import type { ServiceSpec } from "../specs/service-spec.ts";
import type { Schema } from "../specs/schema.ts";
import type { DraftSchema, DraftSchemas } from "./draft-schema.ts";
import { fitted, isAllowed, resolverOf, typeOf, type Resolve } from "./fits.ts";
import { likeness } from "./kind.ts";

/** A value that a schema of a request allows: its example, or the simplest one. */
function simplest(given: DraftSchema, resolve: Resolve): unknown {
  const schema = resolve(given);
  const example = schema.examples?.[0];
  if (example !== undefined && isAllowed(schema, example)) return example;
  if (schema.enum) return schema.enum[0];
  if (schema.oneOf?.[0]) return simplest(schema.oneOf[0], resolve);
  switch (schema.type) {
    case "integer":
    case "number":
      return schema.minimum ?? Math.min(1, schema.maximum ?? 1);
    case "boolean":
      return false;
    case "array":
      return Array.from({ length: Math.max(1, schema.minItems ?? 1) }, () => simplest(schema.items ?? {}, resolve));
    case "object": {
      const needed = Object.fromEntries(
        (schema.required ?? []).map((name) => [name, simplest(schema.properties?.[name] ?? {}, resolve)]),
      );
      const { minProperties = 0, additionalProperties: values } = schema;
      const isShort = typeof values === "object" && Object.keys(needed).length < minProperties;
      return isShort ? { ...needed, name: simplest(values, resolve) } : needed;
    }
    default:
      if (schema.contentSchema) return JSON.stringify(simplest(schema.contentSchema, resolve));
      return "text".padEnd(schema.minLength ?? 0, "x").slice(0, schema.maxLength ?? 1000);
  }
}

/** An example of a request, and what changes in it so that it is a valid input. */
export interface DraftExample {
  readonly page: Record<string, unknown>;
  readonly changes: Record<string, unknown>;
}

/**
 * The example of a request: the source's examples, as far as the drafted schemas allow them, and a value for each other field that
 * is required. In the changes, a masked text and a time give way to the value of the nearest operation of the service with the
 * parameter, or to digits and a time in 2030.
 */
export function draftExample(
  operation: string,
  sample: unknown,
  schemas: DraftSchemas,
  service: ServiceSpec,
): DraftExample {
  const { request } = schemas;
  const resolve = resolverOf(schemas, service);
  const properties = request.properties ?? {};
  const known = [...service.operations].sort((a, b) => likeness(b.action, operation) - likeness(a.action, operation));
  const given = sample as Readonly<Record<string, unknown>> | undefined;
  const shownOf = (name: string): unknown => {
    const schema = properties[name] ?? {};
    const shown = fitted(schema, given?.[name], resolve);
    return shown ?? (given === undefined || name in given ? exampleIn(schema, resolve) : undefined);
  };
  const siblingOf = (name: string): unknown => {
    const value = known.map(({ example }) => example[name]).find((one) => one !== undefined);
    return fitted(properties[name] ?? {}, value, resolve);
  };
  const valueOf = (name: string): unknown =>
    shownOf(name) ?? siblingOf(name) ?? simplest(properties[name] ?? {}, resolve);
  const shown = Object.keys(properties).filter(
    (name) => request.required?.includes(name) || shownOf(name) !== undefined,
  );
  const values = Object.fromEntries(shown.map((name) => [name, valueOf(name)]));
  for (const entry of request.allOf ?? []) for (const name of missing(entry, values)) values[name] = valueOf(name);
  const inOrder = Object.keys(properties).filter((name) => name in values);
  const page = Object.fromEntries(inOrder.map((name) => [name, values[name]]));
  const changes = inOrder.flatMap((name) => {
    const changed = usable(properties[name] ?? {}, page[name], siblingOf(name), resolve);
    return changed === undefined ? [] : [[name, changed] as const];
  });
  return { page, changes: Object.fromEntries(changes) };
}

/* The fields that a condition requires beside these values: all of a list, or the first of several. */
function missing(entry: Schema, values: Readonly<Record<string, unknown>>): string[] {
  const { if: when, then = entry } = entry;
  const holds = Object.entries(when?.properties ?? {}).every(([name, tag]) =>
    name in values ? (tag.enum ?? [tag.const]).includes(values[name] as string) : !when?.required?.includes(name),
  );
  if (when && !holds) return [];
  const options = (then.anyOf ?? []).flatMap(({ required }) => required ?? []);
  const chosen = options.some((name) => name in values) ? [] : options.slice(0, 1);
  return [...(then.required ?? []), ...chosen].filter((name) => !(name in values));
}

const MASKED = /\*/;
const IN_2030: Readonly<Record<string, number>> = { "unix-ms": 1893459600000, "unix-s": 1893459600 };

/* What an input has instead of a value of the page that is masked, or in the past. */
function usable(given: DraftSchema, shown: unknown, sibling: unknown, resolve: Resolve): unknown {
  const schema = resolve(given);
  const time = IN_2030[schema["x-unit"] ?? ""];
  if (time !== undefined && typeOf(schema) !== "array") return fitted(given, sibling ?? time, resolve);
  if (!MASKED.test(JSON.stringify(shown))) return undefined;
  if (sibling !== undefined) return sibling;
  const plain = JSON.parse(JSON.stringify(shown).replaceAll("*", "0")) as unknown;
  return fitted(given, plain, resolve);
}

/** The examples of a schema's fields as one value, or undefined if there are none. */
export function exampleIn(given: DraftSchema, resolve: Resolve, depth = 0): unknown {
  const schema = resolve(given);
  const [example] = given.examples ?? [];
  if (example !== undefined) return example;
  // A structure may contain itself.
  if (depth > 8) return undefined;
  if (typeOf(schema) === "array") {
    const item = schema.items && exampleIn(schema.items, resolve, depth + 1);
    const list = item === undefined ? undefined : Array.from({ length: schema.minItems ?? 1 }, () => item);
    return fitted(schema, list, resolve);
  }
  if (typeOf(schema) !== "object") return undefined;
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const value = exampleIn(inner, resolve, depth + 1);
    return value === undefined ? [] : [[name, value] as const];
  });
  return fields.length === 0 ? undefined : fitted(schema, Object.fromEntries(fields), resolve);
}
