import type { Schema } from "../specs/schema.ts";
import { nameOf, parentOf, type Field, type Value } from "../facts/model.ts";
import { conditionSchema } from "./conditions.ts";
import type { DraftSchema, DraftSchemas } from "./draft-schema.ts";
import type { Drafting, Side } from "./drafting.ts";
import { enumValues } from "./enum-values.ts";
import { enumRef } from "./enums.ts";
import { fitted, resolverOf, typeOf } from "./fits.ts";
import { isId } from "./ids.ts";
import { exampleOf, numberFacts, textSchema, typed } from "./keywords.ts";
import { withSibling } from "./reuse.ts";
import { describedElsewhere, structureRef } from "./structures.ts";
import { describe, UNDESCRIBED } from "./words.ts";

/** Writes schemas from the facts of a source, in the layout of specs/README.md. */
export function draftSchemas(drafting: Drafting, conditions: Parameters<typeof conditionSchema>[0][]): DraftSchemas {
  const { source, parts } = drafting;
  const required = source.request.fields
    .filter(({ path, facts }) => !path.includes(".") && facts.required?.value === true)
    .map(({ path }) => path);
  const isUnknown = source.request.lost?.includes("required") ?? false;
  const request: DraftSchema = {
    type: "object",
    description: `The parameters of ${source.operation}.`,
    additionalProperties: false,
    ...(isUnknown && { "x-todo": ["required"] }),
    ...(required.length > 0 && { required }),
    ...(conditions.length > 0 && { allOf: conditions.map(conditionSchema) }),
    properties: propertiesOf(drafting, "request", ""),
  };
  const refusal = source.vendor === "tencent" ? { Error: { $ref: "./shared.yaml#/TencentError" } } : {};
  const answer = propertiesOf(drafting, "response", "");
  const sure = ["Code", "RequestId"].filter((name) => name in answer);
  const result: DraftSchema = {
    type: "object",
    description: `The response to ${source.operation}.`,
    ...(source.response.state === "absent" && { "x-todo": ["properties"] }),
    required: sure.length > 0 ? sure : ["RequestId"],
    properties: { ...(sure.includes("RequestId") ? {} : { RequestId: REQUEST_ID }), ...answer, ...refusal },
  };
  return { request, result, parts };
}

const REQUEST_ID: DraftSchema = {
  type: "string",
  description: "Id of the request; quote it when you contact the vendor.",
};

function propertiesOf(drafting: Drafting, side: Side, parent: string): Record<string, DraftSchema> {
  return Object.fromEntries(
    childrenOf(drafting, side, parent).map((field) => [nameOf(field), schemaOf(drafting, side, field)]),
  );
}

function childrenOf({ source }: Drafting, side: Side, parent: string): Field[] {
  return source[side].fields.filter(
    ({ path }) => !path.endsWith("[]") && !path.endsWith(".*") && parentOf(path) === parent,
  );
}

function schemaOf(drafting: Drafting, side: Side, field: Field): DraftSchema {
  const isLost = drafting.source[side].lost?.includes("required") ?? false;
  const todo = ["description", ...(field.facts.required?.value === "unknown" && !isLost ? ["required"] : [])];
  const own = ownSchema(drafting, side, field, todo);
  const schema = withPlace(field, withSibling(drafting, side, field, own, todo));
  const { facts } = field;
  const resolve = resolverOf(drafting, drafting.service);
  const target = resolve(schema);
  const isSingle = typeOf(target) !== "array" && typeOf(target) !== "object";
  const read = facts.type?.value === "any" ? typeOf(target) : String(facts.type?.value);
  const example = isSingle ? exampleOf(field, read as Schema["type"]) : undefined;
  // An example that is masked, of another type or out of range is not used.
  const isUsed = example !== undefined && fitted(target, example, resolve) !== undefined;
  if (facts.example && !isUsed && isSingle) todo.push("examples");
  if (facts.values && read !== "boolean" && isSingle && !target.enum) todo.push("enum");
  // What a sibling or an id made unnecessary.
  const isLeft = (what: string): boolean => !["maximum", "x-id"].includes(what) || what in schema;
  return orNull(drafting, side, field, {
    ...schema,
    ...(isUsed && { examples: [example] }),
    "x-todo": todo.filter(isLeft),
  });
}

function withPlace({ form, path }: Field, schema: DraftSchema): DraftSchema {
  return form?.in === "form" && isParameter(path) ? { ...schema, "x-in": "form" } : schema;
}

/* A response without the id of what was created is an error, and so is null in its place. */
function orNull({ created }: Drafting, side: Side, { form, path }: Field, schema: DraftSchema): DraftSchema {
  if (side === "request" || form?.nullable !== true) return schema;
  const { $ref, type, ...rest } = schema;
  if (path === created) return { ...schema, "x-todo": [...(schema["x-todo"] ?? []), "null"] };
  const isNull = { type: "null" } as unknown as Schema;
  if ($ref !== undefined) return { oneOf: [{ $ref }, isNull], ...rest };
  return { type: [type, "null"] as unknown as NonNullable<Schema["type"]>, ...rest };
}

function isParameter(path: string): boolean {
  return !path.includes(".") && !path.includes("[]");
}

/* What the source alone states. */
function ownSchema(drafting: Drafting, side: Side, field: Field, todo: string[]): DraftSchema {
  const { facts, path } = field;
  const value = (what: keyof Field["facts"]): Value | undefined => facts[what]?.value;
  const type = value("type") as NonNullable<Schema["type"]> | "any";
  const base: DraftSchema = { type: type === "any" ? "object" : type, description: describe(field, side) };
  const extras: DraftSchema = {
    ...(facts.default && { "x-default": typed(String(facts.default.value), type) }),
    ...(["unix-ms", "unix-s", "minutes", "seconds", "percent"].includes(String(value("unit"))) && {
      "x-unit": String(value("unit")),
    }),
  };
  const values = enumValues(field);
  if (values) {
    const $ref = enumRef(drafting, nameOf(field).replaceAll("[]", ""), values);
    return { $ref, ...(base.description !== undefined && { description: base.description }), ...extras };
  }
  // A parameter in a query or a form is text.
  const wire =
    side === "request" && isParameter(path) && drafting.service.rpc.parameters === "query" && isStructure(type);
  const written: DraftSchema = wire ? { "x-wire": "json" } : {};
  if (type === "array") {
    const item = drafting.source[side].fields.find((one) => one.path === `${path}[]`);
    const counts: DraftSchema = {
      ...(typeof value("minItems") === "number" && { minItems: Number(value("minItems")) }),
      ...(typeof value("maxItems") === "number" && { maxItems: Number(value("maxItems")) }),
    };
    const items: DraftSchema = item
      ? schemaOf(drafting, side, item)
      : { type: "string", description: UNDESCRIBED, "x-todo": ["type"] };
    return { ...base, ...written, ...counts, items };
  }
  if (type === "object" || type === "any") return objectSchema(drafting, side, field, { ...base, ...written }, todo);
  if (type === "integer" || type === "number")
    return { ...base, ...numberFacts(field, side, isId(drafting, side, field), todo), ...extras };
  if (type === "boolean") return { ...base, ...extras };
  return {
    ...textSchema(field, side, isParameter(path), todo),
    ...(base.description !== undefined && { description: base.description }),
    ...extras,
  };
}

function isStructure(type: string): boolean {
  return type === "array" || type === "object" || type === "any";
}

function objectSchema(drafting: Drafting, side: Side, field: Field, base: DraftSchema, todo: string[]): DraftSchema {
  const { path, form, ref } = field;
  const description = base.description ?? UNDESCRIBED;
  if (ref !== undefined) return { $ref: describedElsewhere(drafting, side, ref), description };
  const children = childrenOf(drafting, side, path);
  const draft = (): DraftSchema => {
    const isOpen = children.length === 0;
    const required = children.filter(({ facts }) => facts.required?.value === true).map(nameOf);
    return {
      ...base,
      ...(side === "request" && { additionalProperties: isOpen }),
      ...(required.length > 0 && { required }),
      ...(!isOpen && { properties: propertiesOf(drafting, side, path) }),
    };
  };
  if (form?.values !== undefined) return { ...base, additionalProperties: valuesOfMap(form.values, side) };
  if (children.length === 0) todo.push("properties");
  if (form?.structure === undefined || base["x-wire"] !== undefined) return draft();
  return { $ref: structureRef(drafting, side, form.structure, children.map(nameOf), draft), description };
}

function valuesOfMap(type: string, side: Side): DraftSchema {
  const base: DraftSchema = {
    type: (type === "any" ? "object" : type) as NonNullable<Schema["type"]>,
    description: UNDESCRIBED,
  };
  const whole: DraftSchema = { ...base, "x-todo": ["description"] };
  if (type === "array") return { ...whole, items: { type: "string", description: UNDESCRIBED, "x-todo": ["type"] } };
  if (base.type === "object")
    return {
      ...whole,
      ...(side === "request" && { additionalProperties: true }),
      "x-todo": ["description", "properties"],
    };
  if (type !== "integer" || side === "response") return whole;
  return { ...whole, maximum: Number.MAX_SAFE_INTEGER, "x-source": { maximum: "outdial" } };
}
