import type { ServiceSpec } from "../specs/service-spec.ts";
import { refName } from "../specs/schema.ts";
import type { DraftSchema, DraftSchemas } from "./draft-schema.ts";

/** Gives the schema that a drafted one stands for: of a $ref, its target with the keywords beside it. */
export type Resolve = (schema: DraftSchema) => DraftSchema;

/** Resolves the $refs of a draft: to its own parts, and to the schemas of the service. */
export function resolverOf({ parts }: Pick<DraftSchemas, "parts">, { schemas }: ServiceSpec): Resolve {
  const resolve = (schema: DraftSchema): DraftSchema => {
    const { oneOf, ...beside } = schema;
    const branch = isNullable(schema) ? (oneOf?.find(({ $ref }) => $ref !== undefined) as DraftSchema) : undefined;
    const { $ref, ...rest } = branch ? { ...beside, ...branch } : schema;
    if ($ref === undefined) return schema;
    const name = $ref.startsWith("#/components/") ? refName($ref) : ($ref.split("#/").at(-1) ?? "");
    return { ...resolve(parts[name] ?? schemas.get(name)?.schema ?? {}), ...rest };
  };
  return resolve;
}

/**
 * An example without what its schema does not allow: fields of other types, unknown fields of closed objects, items that do not
 * fit. `undefined` if nothing of it fits. The linter refuses a spec with an example that its schema does not allow.
 */
export function fitted(given: DraftSchema, value: unknown, resolve: Resolve): unknown {
  const schema = resolve(given);
  if (value === null) return isNullable(given) ? null : undefined;
  const type = typeOf(schema);
  if (type === "array") return Array.isArray(value) ? fittedItems(schema, value, resolve) : undefined;
  if (type === "object")
    return typeof value === "object" && !Array.isArray(value) ? fittedFields(schema, value, resolve) : undefined;
  if (schema.oneOf)
    return schema.oneOf.map((branch) => fitted(branch as DraftSchema, value, resolve)).find((one) => one !== undefined);
  if (typeof value !== (type === "integer" ? "number" : type) || !isAllowed(schema, value)) return undefined;
  if (!schema.contentSchema) return value;
  return isFitting(schema.contentSchema, parsed(value as string), resolve) ? value : undefined;
}

function isFitting(schema: DraftSchema, value: unknown, resolve: Resolve): boolean {
  return value !== undefined && JSON.stringify(fitted(schema, value, resolve)) === JSON.stringify(value);
}

/** The type of a schema without `null`, which a schema of a response may also have. */
export function typeOf({ type }: DraftSchema): string | undefined {
  return Array.isArray(type) ? String(type[0]) : type;
}

function isNullable({ type, oneOf }: DraftSchema): boolean {
  return Array.isArray(type) || (oneOf?.some((branch) => (branch.type as string | undefined) === "null") ?? false);
}

/** Whether a single value satisfies the keywords of its schema. */
export function isAllowed(schema: DraftSchema, value: unknown): boolean {
  const { enum: values, minimum, maximum, exclusiveMinimum, minLength = 0, maxLength = Infinity, pattern } = schema;
  if (values && !values.includes(value as string)) return false;
  if (typeof value === "number")
    return (
      (typeOf(schema) !== "integer" || Number.isSafeInteger(value)) &&
      value >= (minimum ?? (schema["x-id"] === undefined ? -Infinity : 0)) &&
      value <= (maximum ?? Infinity) &&
      (exclusiveMinimum === undefined || value > exclusiveMinimum)
    );
  if (typeof value !== "string") return true;
  const { length } = Array.from(value);
  if (schema.format === "date" && !isDate(value)) return false;
  if (schema["x-wire"] === "comma-list" && !/^[^,]+(?:,[^,]+)*$/.test(value)) return false;
  return length >= minLength && length <= maxLength && (pattern === undefined || new RegExp(pattern, "u").test(value));
}

function isDate(value: string): boolean {
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
}

function fittedItems({ items, minItems = 0, maxItems }: DraftSchema, value: unknown[], resolve: Resolve): unknown {
  const kept = value
    .map((item) => (items ? fitted(items, item, resolve) : item))
    .filter((item) => item !== undefined)
    .slice(0, maxItems);
  return kept.length < minItems ? undefined : kept;
}

function fittedFields(schema: DraftSchema, value: object, resolve: Resolve): unknown {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  const { minProperties = 0, maxProperties = Infinity } = schema;
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const of = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (typeof of !== "object") return of === false ? [] : [[name, inner as unknown] as const];
    const fitting = fitted(of, inner, resolve);
    return fitting === undefined ? [] : [[name, fitting] as const];
  });
  const isWhole = required.every((name) => kept.some(([own]) => own === name));
  return isWhole && kept.length >= minProperties && kept.length <= maxProperties ? Object.fromEntries(kept) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
