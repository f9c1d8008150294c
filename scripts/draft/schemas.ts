import type { ServiceSpec } from "../specs/load.ts";
import type { Schema } from "../specs/schema.ts";
import { conditionSchema } from "./conditions.ts";
import type { DraftSchema, DraftSchemas } from "./draft-schema.ts";
import { exampleOf, numberFacts, textSchema, typed } from "./keywords.ts";
import { describe, UNDESCRIBED } from "./words.ts";
import { parentOf, type Documented, type Field, type Value } from "../facts/model.ts";

/** Writes schemas from a page's facts, in the layout of specs/README.md. */
export function draftSchemas(page: Documented, service: ServiceSpec): DraftSchemas {
  const parts: Record<string, DraftSchema> = {};
  const drafting: Drafting = { page, service, parts };
  const required = page.request.fields
    .filter(({ path, facts }) => !path.includes(".") && facts.required?.value === true)
    .map(({ path }) => path);
  const isUnknown = page.request.lost?.includes("required") ?? false;
  const conditions = page.conditions.map(({ condition }) => conditionSchema(condition));
  const request: DraftSchema = {
    type: "object",
    description: `The parameters of ${page.operation}.`,
    additionalProperties: false,
    ...(isUnknown && { "x-todo": ["required"] }),
    ...(required.length > 0 && { required }),
    ...(conditions.length > 0 && { allOf: conditions }),
    properties: propertiesOf(drafting, "request", ""),
  };
  const refusal = page.vendor === "tencent" ? { Error: { $ref: "./shared.yaml#/TencentError" } } : {};
  const answer = propertiesOf(drafting, "response", "");
  const sure = ["Code", "RequestId"].filter((name) => name in answer);
  const result: DraftSchema = {
    type: "object",
    description: `The response to ${page.operation}.`,
    ...(page.response.state === "absent" && { "x-todo": ["properties"] }),
    required: sure.length > 0 ? sure : ["RequestId"],
    properties: { ...(sure.includes("RequestId") ? {} : { RequestId: textOfRequestId }), ...answer, ...refusal },
  };
  return { request, result, parts };
}

const textOfRequestId: DraftSchema = { type: "string", description: "The id to name in a question to the vendor." };

interface Drafting {
  readonly page: Documented;
  readonly service: ServiceSpec;
  readonly parts: Record<string, DraftSchema>;
}

type Side = "request" | "response";

function propertiesOf(drafting: Drafting, side: Side, parent: string): Record<string, DraftSchema> {
  const children = drafting.page[side].fields.filter(
    ({ path }) => !path.endsWith("[]") && !path.endsWith(".*") && parentOf(path) === parent,
  );
  return Object.fromEntries(children.map((field) => [nameOf(field), schemaOf(drafting, side, field)]));
}

function nameOf({ path }: Field): string {
  return path.split(".").at(-1) ?? path;
}

function schemaOf(drafting: Drafting, side: Side, field: Field): DraftSchema {
  const { facts, path } = field;
  const value = (what: keyof Field["facts"]): Value | undefined => facts[what]?.value;
  const description = describe(field, side);
  const isLost = drafting.page[side].lost?.includes("required") ?? false;
  const todo = ["description", ...(value("required") === "unknown" && !isLost ? ["required"] : [])];
  const type = value("type") as Schema["type"] | "any";
  const done = (schema: DraftSchema): DraftSchema => {
    const example = exampleOf(field, type === "any" ? schema.type : type);
    // An example that is masked, or of another type, is not used.
    if (facts.example && example === undefined && schema.type !== "array" && schema.type !== "object")
      todo.push("examples");
    return {
      ...schema,
      ...(example !== undefined && schema.type !== "array" && schema.type !== "object" && { examples: [example] }),
      "x-todo": todo,
    };
  };
  const isParameter = !path.includes(".") && !path.includes("[]");
  const extras: DraftSchema = {
    ...(facts.default && { "x-default": typed(String(facts.default.value), type) }),
    ...(["unix-ms", "unix-s", "minutes", "seconds", "percent"].includes(String(value("unit"))) && {
      "x-unit": String(value("unit")),
    }),
  };
  if (side === "request" && facts.values && type !== "boolean") {
    return done({
      $ref: enumRef(drafting, field, facts.values.value as readonly string[], type),
      description,
      ...extras,
    });
  }
  if (type === "array") {
    const item = drafting.page[side].fields.find((one) => one.path === `${path}[]`);
    const isWire = side === "request" && isParameter && drafting.service.rpc.parameters === "query";
    return done({
      type: "array",
      description,
      ...(isWire && { "x-wire": "json" as const }),
      ...(typeof value("minItems") === "number" && { minItems: Number(value("minItems")) }),
      ...(typeof value("maxItems") === "number" && { maxItems: Number(value("maxItems")) }),
      items: item ? schemaOf(drafting, side, item) : { type: "string", description: UNDESCRIBED, "x-todo": ["type"] },
    });
  }
  if (type === "object" || type === "any") {
    if (field.ref !== undefined) return done({ $ref: structureRef(drafting, field.ref), description });
    const properties = propertiesOf(drafting, side, path);
    const isOpen = Object.keys(properties).length === 0;
    if (isOpen) todo.push("properties");
    const required = drafting.page[side].fields
      .filter((one) => parentOf(one.path) === path && one.facts.required?.value === true)
      .map(nameOf);
    return done({
      type: "object",
      description,
      ...(side === "request" && { additionalProperties: isOpen }),
      ...(required.length > 0 && { required }),
      ...(!isOpen && { properties }),
    });
  }
  if (type === "integer" || type === "number")
    return done({
      type,
      description,
      ...numberFacts(field, side, isParameter && isOnlyId(drafting, side, field), todo),
      ...extras,
    });
  if (type === "boolean") return done({ type, description, ...extras });
  return done({ ...textSchema(field, side, isParameter, todo), description, ...extras });
}

/* Whether a field is an id. In a response only the first field that looks like one is the id of what was created. */
function isOnlyId({ page }: Drafting, side: Side, field: Field): boolean {
  if (!/Id$/.test(field.path)) return false;
  if (side === "request") return true;
  return (
    page.response.fields.find(({ path, facts }) => /^\w+Id$/.test(path) && facts.type?.value === "integer") === field
  );
}

/* An enum is a schema of its own. If the service already has one with the same name and values, it is reused. */
function enumRef(drafting: Drafting, field: Field, values: readonly string[], type: string | undefined): string {
  const areNumbers = type === "integer";
  const list = areNumbers ? values.map(Number).sort((a, b) => a - b) : [...values];
  const name = nameOf(field).replaceAll("[]", "");
  const known = [...drafting.service.schemas].find(([other, { schema }]) => other === name && same(schema, list));
  if (known) return `./${known[1].file.split("/").at(-1) ?? ""}#/${name}`;
  const own =
    drafting.service.schemas.has(name) || !/^[A-Z]/.test(name)
      ? `${drafting.page.operation}${name.charAt(0).toUpperCase()}${name.slice(1)}`
      : name;
  drafting.parts[own] = {
    type: areNumbers ? "integer" : "string",
    description: UNDESCRIBED,
    enum: list,
    "x-todo": ["description"],
  };
  return `#/${own}`;
}

function same({ enum: values }: Schema, list: readonly (string | number)[]): boolean {
  return values?.length === list.length && list.every((value) => values.includes(value));
}

function structureRef({ service, parts }: Drafting, name: string): string {
  const known = service.schemas.get(name);
  if (known) return `./${known.file.split("/").at(-1) ?? ""}#/${name}`;
  parts[name] = {
    type: "object",
    description: UNDESCRIBED,
    additionalProperties: true,
    "x-todo": ["description", "properties"],
  };
  return `#/${name}`;
}
