import type { AnswerShape, FieldFacts, OperationFacts } from "../../src/operation/facts.ts";
import type { OperationSpec, ServiceSpec } from "../specs/service-spec.ts";
import { serviceNamesOf } from "./service-names.ts";
import { phoneFacts } from "../specs/phones.ts";
import { refName, type Schema } from "../specs/schema.ts";

/** The text of a service's facts.ts: what code needs to know about each operation at run time. */
export function emitFacts(service: ServiceSpec): string {
  const tables = service.operations.map((operation) => {
    const facts = operationFacts(service, operation);
    return `export const ${operation.method} = ${JSON.stringify(facts, null, 2)} as const satisfies OperationFacts;\n`;
  });
  return `import type { OperationFacts } from "../../src/operation/facts.ts";\n\n${tables.join("\n")}`;
}

/** The text of actions.ts: the names of all operations and services, for code that needs them without their facts. */
export function emitActions(services: readonly ServiceSpec[]): string {
  const names = services.flatMap(({ operations }) => operations.map(({ action }) => action));
  const table = services.map((service) => {
    const { name, host } = service;
    return [name, { vendor: serviceNamesOf(service).vendorName, host }] as const;
  });
  return `/** The vendors' names of all operations. */
export const ACTIONS = ${JSON.stringify(names)} as const;

export type Action = (typeof ACTIONS)[number];

/** The services that outdial has entries for. */
export type ServiceName = ${services.map(({ name }) => JSON.stringify(name)).join(" | ")};

/** The services, each with its vendor and its public host. */
export const SERVICES = ${JSON.stringify(Object.fromEntries(table))} as const satisfies Record<ServiceName, object>;
`;
}

/** The facts of one operation. */
export function operationFacts(service: ServiceSpec, operation: OperationSpec): OperationFacts {
  const { scheme, service: product, version } = service.rpc;
  const { kind, startsCalls, verify, onceWith, created, failures, rateLimit } = operation;
  const properties = service.schemas.get(operation.request)?.schema.properties ?? {};
  return {
    action: operation.action,
    service: service.name as OperationFacts["service"],
    product,
    scheme,
    version,
    host: service.host,
    page: operation.page,
    kind,
    startsCalls,
    ...(verify && { verify }),
    ...(onceWith && { onceWith }),
    ...(rateLimit && { rateLimit }),
    ...(created !== undefined && { resultId: created }),
    ...(failures && { failures }),
    answer: answerFields(service, service.schemas.get(operation.result)?.schema ?? {}),
    request: Object.fromEntries(Object.keys(properties).map((name) => [name, paramFacts(service, name, properties)])),
    ...fieldNamesOf(service, properties),
  };
}

/* The names of the fields within structures, at any depth. */
function fieldNamesOf(
  service: ServiceSpec,
  parameters: Readonly<Record<string, Schema>>,
): Pick<OperationFacts, "fieldNames"> {
  const names = new Set<string>();
  const seen = new Set<Schema>();
  const visit = (schema: Schema): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    const { properties = {}, additionalProperties: values } = schema;
    for (const name of Object.keys(properties)) names.add(name);
    const target = schema.$ref === undefined ? undefined : service.schemas.get(refName(schema.$ref))?.schema;
    const inner = [target, schema.items, schema.contentSchema, typeof values === "object" ? values : undefined];
    for (const part of [...inner, ...Object.values(properties), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
      if (part) visit(part);
  };
  for (const schema of Object.values(parameters)) visit(schema);
  return names.size === 0 ? {} : { fieldNames: [...names] };
}

function answerFields(
  service: ServiceSpec,
  { properties = {} }: Schema,
  within: readonly string[] = [],
): OperationFacts["answer"] {
  const fields = Object.entries(properties).filter(([name]) => name !== "Error");
  return Object.fromEntries(fields.map(([name, schema]) => [name, shapeOf(service, schema, within)]));
}

/* `within`: the names of the structures that the value is inside of. One that contains itself is not followed further. */
function shapeOf(service: ServiceSpec, schema: Schema, within: readonly string[]): AnswerShape {
  const { nullable, ...inner } = schema;
  if (nullable) return { nullable: shapeOf(service, inner, within) };
  if (schema.$ref !== undefined) {
    const name = refName(schema.$ref);
    const target = service.schemas.get(name)?.schema ?? {};
    return within.includes(name) ? "object" : shapeOf(service, target, [...within, name]);
  }
  if (schema["x-id"]) return "id";
  if (schema.enum) return { enum: schema.enum };
  if (schema.items) return { items: shapeOf(service, schema.items, within) };
  if (schema.properties) return { fields: answerFields(service, schema, within) };
  if (typeof schema.additionalProperties === "object")
    return { values: shapeOf(service, schema.additionalProperties, within) };
  const { type = "object" } = schema;
  return type === "integer" ? "number" : type === "array" ? { items: "object" } : type;
}

/* The facts that need the other schemas of the service. */
function paramFacts({ schemas }: ServiceSpec, name: string, properties: Readonly<Record<string, Schema>>): FieldFacts {
  const schema = properties[name] ?? {};
  const valueOf = (given: Schema): Schema => ({
    ...(given.$ref !== undefined && schemas.get(refName(given.$ref))?.schema),
    ...given,
  });
  const { format, "x-pattern-message": pattern } = valueOf(schema);
  const phones = phoneFacts(schema, schemas);
  const time = format === "date" ? "day" : pattern === "yyyy-MM-dd HH:mm:ss" ? "day-and-time" : undefined;
  // `AutoStartTime` beside `AutoStartDay`.
  const clock = time === "day" && name.endsWith("Day") ? name.replace(/Day$/, "Time") : "";
  const hasClock = valueOf(properties[clock] ?? {})["x-pattern-message"] === "HH:mm:ss";
  const isTime = time !== undefined || schema["x-unit"]?.startsWith("unix-") === true;
  const effective = isTime ? effectiveWhen(schema.description ?? "") : undefined;
  return {
    ...fieldFacts(schema),
    ...(phones.length > 0 && { phones }),
    ...(time && { time }),
    ...(hasClock && { clock }),
    ...(effective && { effective }),
  };
}

/* Reads "Takes effect only when `AutoStop` is 1." and "Required when `StartType` is `SCHEDULE`." (see specs/README.md). */
function effectiveWhen(description: string): FieldFacts["effective"] {
  const [, field, value = ""] = /\b(?:takes effect only|required) when `(\w+)` is (`\w+`|\d+)/i.exec(description) ?? [];
  if (field === undefined) return undefined;
  return [field, value.startsWith("`") ? value.slice(1, -1) : Number(value)];
}

export function fieldFacts(schema: Schema): FieldFacts {
  const form = schema.contentSchema
    ? "text"
    : schema.items?.contentSchema
      ? "texts"
      : schema["x-wire"] === "comma-list"
        ? "list"
        : undefined;
  const { minimum, maximum } = schema;
  return {
    ...(schema["x-id"] && { id: schema["x-id"] }),
    ...(schema.items?.["x-id"] && { ids: schema.items["x-id"] }),
    ...(schema["x-in"] && { in: schema["x-in"] }),
    ...(form && { form }),
    ...(schema["x-unit"] !== undefined && { unit: schema["x-unit"] }),
    ...(schema["x-decimals"] !== undefined && { decimals: schema["x-decimals"] }),
    ...(minimum !== undefined && maximum !== undefined && { range: [minimum, maximum] as const }),
  };
}
