import { reachable, type OperationSpec, type ServiceSpec } from "./service-spec.ts";
import { mapSchema, refName, refTo, type Schema } from "./schema.ts";

/**
 * Derives the client view from the wire view: what a caller passes and receives, rather than what goes over the wire.
 *
 * For "validators" it has the normalised form (an id is a text of digits, a JSON text is the structure it holds, a comma list is
 * an array). For "types" it also allows every other form that a caller may pass.
 */
export function clientDocument(service: ServiceSpec, generator: "types" | "validators"): Record<string, unknown> {
  const requests = reachable(
    service.schemas,
    service.operations.map(({ request }) => request),
  );
  const results = reachable(
    service.schemas,
    service.operations.map(({ result }) => result),
  );
  const schemas: Record<string, Schema> = {};
  for (const [name, { schema }] of service.schemas) {
    if (requests.has(name)) schemas[name] = requestSchema(schema, generator, service);
    else if (results.has(name) && name !== "TencentError" && generator === "types")
      schemas[name] = resultSchema(schema, service, createdIn(service, name));
  }
  return {
    openapi: "3.1.0",
    info: service.document.info,
    paths:
      generator === "types"
        ? Object.fromEntries(service.operations.map((operation) => [`/${operation.action}`, clientPath(operation)]))
        : {},
    components: { schemas },
  };
}

function clientPath({ method, summary, description, request, result }: OperationSpec): object {
  const json = (name: string): object => ({ content: { "application/json": { schema: { $ref: refTo(name) } } } });
  return {
    post: {
      operationId: method,
      summary,
      description,
      requestBody: { required: true, ...json(request) },
      responses: { 200: { description: "The decoded response.", ...json(result) } },
    },
  };
}

/**
 * The schemas of a service's requests in the client view, as plain JSON Schema with their conditions: a second validator
 * compares the generated validators with them.
 */
export function clientSchemas(service: ServiceSpec): Map<string, Schema> {
  const requests = reachable(
    service.schemas,
    service.operations.map(({ request }) => request),
  );
  const parts = [...service.schemas].filter(([name]) => requests.has(name));
  return new Map(parts.map(([name, { schema }]) => [name, clientSchema(schema, service, (value) => value)]));
}

function requestSchema(wire: Schema, generator: "types" | "validators", service: ServiceSpec): Schema {
  // src/rules enforces the conditions. Both generators would accept too much if they saw them.
  const { allOf: _conditions, ...flat } = wire;
  if (generator === "types")
    return clientSchema(flat, service, (value, rest) => ({ ...rest, anyOf: [value, { type: "string" }] }));
  return mapSchema(
    clientSchema(flat, service, (value) => value),
    ({ minProperties, maxProperties, ...schema }) => {
      if (minProperties === undefined && maxProperties === undefined) return schema;
      // hey-api's internal form of a schema keeps extensions, but not these two keywords.
      const count = { minimum: minProperties ?? 0, maximum: maxProperties ?? Number.MAX_SAFE_INTEGER };
      return { ...schema, "x-property-count": count } as Schema;
    },
  );
}

/** `orText` gives the client's form of a value that is text on the wire. */
function clientSchema(wire: Schema, service: ServiceSpec, orText: (value: Schema, rest: Schema) => Schema): Schema {
  return mapSchema(wire, (schema) => {
    const described = { description: describe(schema, service) };
    const examples = schema.examples && { examples: schema.examples };
    if (schema["x-id"]) return { ...described, ...examples, type: "string", "x-id": schema["x-id"] };
    if (schema.contentSchema) return orText(schema.contentSchema, described);
    if (schema["x-wire"] === "comma-list") {
      const item: Schema = { type: "string", pattern: "^[^,]+$", "x-pattern-message": "without a comma" };
      return orText({ type: "array", items: item, minItems: 1 }, described);
    }
    return { ...schema, ...described };
  });
}

/* The names that lead to the id of what an operation created, if `result` is the schema of its response. */
function createdIn({ operations }: ServiceSpec, result: string): readonly string[] {
  return operations.find((operation) => operation.result === result)?.created?.split(".") ?? [];
}

function resultSchema(wire: Schema, service: ServiceSpec, created: readonly string[]): Schema {
  if (!wire.properties) return fieldOfResult(wire, service);
  // A response without its id is an error, and so is a Tencent response with Error: neither reaches the caller as a result.
  const { Error: _refusal, ...properties } = wire.properties;
  return mapSchema(withRequired({ ...wire, properties }, created, service), (schema) => fieldOfResult(schema, service));
}

function withRequired(schema: Schema, [name, ...rest]: readonly string[], service: ServiceSpec): Schema {
  if (name === undefined) {
    // Null is not an id, even if the vendor documents it.
    const { nullable: _nullable, ...id } = schema;
    return id;
  }
  if (schema.$ref !== undefined) return requiredBeside(schema, schema.$ref, [name, ...rest], service);
  const field = schema.properties?.[name];
  if (!field) return schema;
  const properties = { ...schema.properties, [name]: withRequired(field, rest, service) };
  return { ...schema, properties, required: [...new Set([...(schema.required ?? []), name])] };
}

/* A shared schema, with the field that other operations may leave out. */
function requiredBeside(shared: Schema, $ref: string, path: readonly string[], service: ServiceSpec): Schema {
  const [name = ""] = path;
  const target = service.schemas.get(refName($ref))?.schema;
  const field = target?.properties?.[name];
  if (!field || (path.length === 1 && target.required?.includes(name))) return shared;
  const part = withRequired({ type: "object", properties: { [name]: field } }, path, service);
  return {
    description: describe(shared, service),
    allOf: [{ $ref }, mapSchema(part, (schema) => fieldOfResult(schema, service))],
  };
}

/* Ids are text. A value out of a list may be one that the vendor adds later. */
function fieldOfResult(schema: Schema, service: ServiceSpec): Schema {
  const { nullable, ...described } = { ...schema, description: describe(schema, service) };
  const { description } = described;
  const target = schema.$ref === undefined ? undefined : service.schemas.get(refName(schema.$ref))?.schema;
  const type = schema["x-id"] ? "string" : target?.enum ? undefined : described.type;
  if (type !== undefined && schema["x-id"]) return { description, type: orNull(type, nullable) };
  if (schema.$ref === undefined) return type === undefined ? described : { ...described, type: orNull(type, nullable) };
  const later = target?.enum && { type: target.type ?? "string", "x-open": true };
  const branches = [{ $ref: schema.$ref }, ...(later ? [later] : []), ...(nullable ? [{ type: "null" }] : [])];
  return branches.length === 1 ? described : ({ description, anyOf: branches } as Schema);
}

/* The form that generators read. The loader has made it `nullable`. */
function orNull(type: NonNullable<Schema["type"]>, nullable: boolean | undefined): NonNullable<Schema["type"]> {
  return (nullable ? [type, "null"] : type) as NonNullable<Schema["type"]>;
}

const UNIT_WORDS: Readonly<Record<string, string>> = {
  "unix-ms": "Unix timestamp in milliseconds",
  "unix-s": "Unix timestamp in seconds",
  percent: "per cent",
};

/** A field's description followed by its unit, range, length and default, so that hover text cannot differ from the check. */
export function describe(schema: Schema, service: ServiceSpec): string {
  const target = schema.$ref === undefined ? undefined : service.schemas.get(refName(schema.$ref))?.schema;
  const facts = [schema.description ?? target?.description ?? ""];
  const unit = schema["x-unit"];
  if (unit !== undefined) facts.push(`Unit: ${UNIT_WORDS[unit] ?? unit}.`);
  const { minimum, maximum, exclusiveMinimum, minItems, maxItems, maxLength } = schema;
  const above = exclusiveMinimum === undefined ? "" : `above ${exclusiveMinimum}, `;
  if (maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER)
    facts.push(`Range: ${above === "" ? `${minimum ?? 0} to ` : `${above}at most `}${maximum}.`);
  else if (minimum !== undefined) facts.push(`At least ${minimum}.`);
  if (maxLength !== undefined) facts.push(`At most ${maxLength} characters.`);
  if (maxItems !== undefined) facts.push(`At most ${maxItems} items.`);
  if (minItems !== undefined) facts.push(`At least ${minItems} ${minItems === 1 ? "item" : "items"}.`);
  if (schema["x-default"] !== undefined) facts.push(`Default: ${JSON.stringify(schema["x-default"])}.`);
  return facts.filter((fact) => fact !== "").join(" ");
}
