import { describeCondition, whenWords } from "../facts/condition-words.ts";
import { readConditions } from "./conditions.ts";
import type { OperationSpec, ServiceSpec } from "./service-spec.ts";
import { refName, type Schema } from "./schema.ts";
import type { AnyCondition } from "../../src/operation/condition.ts";
import {
  childOf,
  type Documented,
  type Fact,
  type Field,
  type StatedCondition,
  type Value,
  type What,
} from "../facts/model.ts";

/** The facts of one operation's spec, in the model that pages are read into. */
export function specFacts(service: ServiceSpec, operation: OperationSpec): Documented {
  const request = service.schemas.get(operation.request)?.schema ?? {};
  const result = service.schemas.get(operation.result)?.schema ?? {};
  const { Error: _refusal, ...answer } = result.properties ?? {};
  const { date } = operation.source;
  return {
    source: "spec",
    vendor: service.rpc.scheme === "tc3" ? "tencent" : "alibaba",
    operation: operation.action,
    version: { value: service.rpc.version },
    ...(/^\d{4}/.test(date) && { updated: { value: date } }),
    ...(operation.rateLimit && {
      rateLimit: { value: `${operation.rateLimit.requests} in ${operation.rateLimit.seconds} s` },
    }),
    request: {
      state: "complete",
      fields: fieldsOf(service, request.properties ?? {}, "", "request", request.required ?? []),
    },
    response: { state: "complete", fields: fieldsOf(service, answer, "", "response", []) },
    conditions: conditionsOf(request, operation),
    errors: {
      state: operation.errorCodes.length > 0 ? "listed" : "linked",
      codes: operation.errorCodes.map(({ code, source }) => ({
        code,
        fact: { value: code, ...(source !== undefined && { source }) },
      })),
    },
    examples: { request: operation.requestExamples.page?.value, response: operation.resultExamples.page?.value },
    remarks: [],
  };
}

type Side = "request" | "response";

function fieldsOf(
  service: ServiceSpec,
  properties: Readonly<Record<string, Schema>>,
  parent: string,
  side: Side,
  required: readonly string[],
  seen: readonly string[] = [],
): Field[] {
  return Object.entries(properties).flatMap(([name, schema]) =>
    fieldOf(service, schema, childOf(parent, name), side, required.includes(name), seen),
  );
}

function fieldOf(
  service: ServiceSpec,
  given: Schema,
  path: string,
  side: Side,
  required: boolean | undefined,
  seen: readonly string[],
): Field[] {
  const ref = given.$ref === undefined ? undefined : refName(given.$ref);
  const target = ref === undefined ? undefined : service.schemas.get(ref)?.schema;
  const schema: Schema = { ...target, ...given };
  const isStructure = schema.type === "object";
  const field: Field = {
    path,
    facts: factsOf(service, { ...schema, examples: given.examples ?? [] }, side, required),
    ...(ref !== undefined && isStructure && { ref }),
    ...sourceOf(schema),
  };
  if (schema.items) return [field, ...fieldOf(service, schema.items, `${path}[]`, side, undefined, seen)];
  if (!isStructure || schema.properties === undefined || (ref !== undefined && seen.includes(ref))) return [field];
  const inner = fieldsOf(
    service,
    schema.properties,
    path,
    side,
    schema.required ?? [],
    ref === undefined ? seen : [...seen, ref],
  );
  return [field, ...inner];
}

function sourceOf({ "x-source": source }: Schema): { source?: string } {
  const own = typeof source === "string" ? source : source?.field;
  return own === undefined ? {} : { source: own };
}

function factsOf(service: ServiceSpec, schema: Schema, side: Side, required: boolean | undefined): Field["facts"] {
  const facts: Partial<Record<What, Fact>> = {};
  const add = (what: What, value: Value | undefined, keyword: string): void => {
    if (value === undefined) return;
    const from = schema["x-source"];
    const source = typeof from === "string" ? from : (from?.[keyword] ?? from?.field);
    facts[what] = { value, ...(source !== undefined && { source }) };
  };
  const content = contentOf(service, schema);
  add("type", schema.type ?? "any", "type");
  if (side === "request") add("required", required, "required");
  const { enum: values, minimum, maximum, exclusiveMinimum } = schema;
  // A page describes an empty value in a sentence, which names no value.
  const named = values?.filter((value) => value !== "");
  add("values", named?.map(String).sort(), "enum");
  add(
    "minimum",
    exclusiveMinimum === undefined ? minimum : `above ${exclusiveMinimum}`,
    exclusiveMinimum === undefined ? "minimum" : "exclusiveMinimum",
  );
  add("maximum", maximum, "maximum");
  add("minLength", schema.minLength, "minLength");
  add("maxLength", schema.maxLength, "maxLength");
  add("minItems", schema.minItems ?? content?.minItems, "minItems");
  add("maxItems", schema.maxItems ?? content?.maxItems, "maxItems");
  add("decimals", schema["x-decimals"], "x-decimals");
  add("default", schema["x-default"] === undefined ? undefined : textOf(schema["x-default"]), "x-default");
  add("unit", schema["x-unit"], "x-unit");
  add("format", formatOf(schema), "format");
  add("applies when", appliesWhen(schema.description ?? ""), "description");
  const [example] = schema.examples ?? [];
  add("example", example === undefined ? undefined : textOf(example), "examples");
  return facts;
}

function contentOf(service: ServiceSpec, { contentSchema }: Schema): Schema | undefined {
  if (contentSchema?.$ref === undefined) return contentSchema;
  return service.schemas.get(refName(contentSchema.$ref))?.schema;
}

/** A value as a page writes it. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/* Fields of responses have no pattern; their description names the form. */
function formatOf(schema: Schema): string | undefined {
  if (schema.contentSchema) return "json";
  if (schema["x-wire"] === "comma-list") return "comma-list";
  if (schema.format === "date") return "yyyy-MM-dd";
  const message = schema["x-pattern-message"];
  if (message !== undefined) return /[yMdHms]{2}[-:]/.test(message) ? message : undefined;
  if (schema.type !== "string") return undefined;
  if (/JSON text/.test(schema.description ?? "")) return "json";
  return /`(yyyy-MM-dd(?: HH:mm:ss)?|HH:mm(?::ss)?)`/.exec(schema.description ?? "")?.[1];
}

/** Reads "Takes effect only when `AutoStop` is 1." (see specs/README.md). */
function appliesWhen(description: string): string | undefined {
  const match = /\btakes effect only when ((?:`\w+`(?:, | and )?)+) (?:is|are) (`?[\w-]+`?(?: or `?[\w-]+`?)*)/i.exec(
    description,
  );
  if (!match) return undefined;
  const fields = [...(match[1] ?? "").matchAll(/`(\w+)`/g)].map(([, name]) => name ?? "");
  const values = (match[2] ?? "").split(" or ").map((value) => value.replaceAll("`", ""));
  const typed = values.map((value) => (/^-?\d+$/.test(value) ? Number(value) : value));
  return whenWords({ when: Object.fromEntries(fields.map((field) => [field, typed])), need: ["it"] });
}

/* The conditions, each about one field or one choice, with the source that makes the field required. */
function conditionsOf(request: Schema, operation: OperationSpec): StatedCondition[] {
  const sourceFor = (name: string): string | undefined => {
    const source = request.properties?.[name]?.["x-source"];
    return typeof source === "string" ? source : source?.required;
  };
  const stated = readConditions(request, operation.file, `/${operation.request}`).flatMap(
    ({ when, need, needOneOf }) => {
      const one = (names: readonly string[], condition: AnyCondition): StatedCondition => {
        const source = names.map(sourceFor).find((key) => key !== undefined);
        const fact = {
          value: whenWords(condition),
          words: describeCondition(condition),
          ...(source !== undefined && { source }),
        };
        return { path: [...names].sort().join(" or "), condition, fact };
      };
      const base = when ? { when } : {};
      return needOneOf
        ? [one(needOneOf, { ...base, needOneOf })]
        : (need ?? []).map((name) => one([name], { ...base, need: [name] }));
    },
  );
  return stated;
}
