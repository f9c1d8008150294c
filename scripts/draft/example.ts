import type { ServiceSpec } from "../specs/load.ts";
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
  if (schema.oneOf?.[0]) return simplest(schema.oneOf[0] as DraftSchema, resolve);
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
      return isShort ? { ...needed, name: simplest(values as DraftSchema, resolve) } : needed;
    }
    default:
      if (schema.contentSchema) return JSON.stringify(simplest(schema.contentSchema as DraftSchema, resolve));
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
  const needed = new Set([...(request.required ?? []), ...(request.allOf ?? []).flatMap(neededBy)]);
  const known = [...service.operations].sort((a, b) => likeness(b.action, operation) - likeness(a.action, operation));
  const given = (sample ?? {}) as Readonly<Record<string, unknown>>;
  const page: Record<string, unknown> = {};
  const changes: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(properties)) {
    const shown = fitted(schema, given[name], resolve) ?? exampleIn(schema, resolve);
    const sibling = known.map(({ example }) => example[name]).find((value) => value !== undefined);
    const valid = fitted(schema, sibling, resolve);
    if (shown === undefined && !needed.has(name)) continue;
    page[name] = shown ?? valid ?? simplest(schema, resolve);
    const changed = usable(schema, page[name], valid, resolve);
    if (changed !== undefined) changes[name] = changed;
  }
  return { page, changes };
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

function neededBy(entry: Schema): string[] {
  const then = entry.then ?? entry;
  return [...(then.required ?? []), ...(then.anyOf ?? []).flatMap(({ required }) => required ?? [])];
}
