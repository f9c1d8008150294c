/** A schema of the specs: the keywords that outdial knows, and no others (see keywords.ts). */
export interface Schema {
  $ref?: string;
  type?: "string" | "integer" | "number" | "boolean" | "array" | "object";
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  minProperties?: number;
  maxProperties?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  enum?: (string | number)[];
  const?: string | number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  contentMediaType?: string;
  contentSchema?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  if?: Schema;
  then?: Schema;
  examples?: unknown[];
  /** Whether the value may also be null: how the loader reads `type: [string, "null"]` and a oneOf with null. */
  nullable?: boolean;
  "x-id"?: "int64" | "uint64";
  "x-wire"?: "json" | "comma-list";
  "x-in"?: "form";
  "x-decimals"?: number;
  "x-default"?: unknown;
  "x-unit"?: string;
  "x-source"?: string | Record<string, string>;
  "x-pattern-message"?: string;
  /** Whether a text is a phone number, or several with commas between them. */
  "x-phone"?: "number" | "repeatable" | "comma-list";
  /** The parameter that says whether phone numbers are digests. */
  "x-digest"?: string;
}

/** A mistake in a spec, with its file and its place in the file. */
export class SpecError extends Error {
  override name = "SpecError";
  constructor(file: string, path: string, problem: string) {
    super(`${file}${path === "" ? "" : `#${path}`}: ${problem}`);
  }
}

/** Calls `visit` for a schema and every schema inside it. Conditions (the top-level allOf) are left to conditions.ts. */
export function walk(schema: Schema, path: string, visit: (schema: Schema, path: string) => void): void {
  visit(schema, path);
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    walk(property, `${path}/properties/${name}`, visit);
  if (schema.items) walk(schema.items, `${path}/items`, visit);
  if (typeof schema.additionalProperties === "object")
    walk(schema.additionalProperties, `${path}/additionalProperties`, visit);
  if (schema.contentSchema) walk(schema.contentSchema, `${path}/contentSchema`, visit);
  schema.oneOf?.forEach((branch, index) => walk(branch, `${path}/oneOf/${index}`, visit));
}

/** Whether a value is of a type that is not a structure. Whether a number is whole does not matter. */
export function isOfType(value: unknown, type: string | undefined): boolean {
  return typeof value === (type === "integer" ? "number" : type);
}

/** The schema with every schema inside it replaced by the result of `change`, innermost first. */
export function mapSchema(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const inner: Schema = { ...schema };
  if (schema.properties) {
    inner.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [name, mapSchema(property, change)]),
    );
  }
  if (schema.items) inner.items = mapSchema(schema.items, change);
  if (typeof schema.additionalProperties === "object")
    inner.additionalProperties = mapSchema(schema.additionalProperties, change);
  if (schema.contentSchema) inner.contentSchema = mapSchema(schema.contentSchema, change);
  if (schema.oneOf) inner.oneOf = schema.oneOf.map((branch) => mapSchema(branch, change));
  return change(inner);
}

const REF = "#/components/schemas/";

export function refName(ref: string): string {
  return ref.slice(REF.length);
}

export function refTo(name: string): string {
  return REF + name;
}
