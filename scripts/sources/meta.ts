import { z } from "zod";
import {
  childOf,
  type Documented,
  type Field,
  type FieldForm,
  type Remark,
  type StatedCondition,
} from "../facts/model.ts";
import { interpret, type Described } from "../descriptions/described-field.ts";
import type { Finding } from "../descriptions/finding.ts";
import { maybe, parseSource, partOf } from "./source-parts.ts";
import { plainText, readLines } from "../descriptions/text.ts";
import { typeOf } from "../descriptions/cell-words.ts";

/*
 * Alibaba Cloud's OpenAPI metadata (api-docs.json), which its pages are generated from. Its descriptions are read by the same
 * rules as those of pages; its keywords win over its descriptions.
 */

const bound = maybe(z.union([z.string(), z.number()]));
const count = maybe(z.coerce.number());

interface MetaSchema {
  type?: string | undefined;
  format?: string | undefined;
  description?: string | undefined;
  title?: string | undefined;
  required?: unknown;
  docRequired?: unknown;
  example?: unknown;
  default?: unknown;
  enum?: unknown[] | undefined;
  enumValueTitles?: Record<string, unknown> | undefined;
  minimum?: string | number | undefined;
  maximum?: string | number | undefined;
  exclusiveMinimum?: boolean | undefined;
  exclusiveMaximum?: boolean | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  minItems?: number | undefined;
  maxItems?: number | undefined;
  items?: MetaSchema | undefined;
  properties?: Record<string, MetaSchema> | undefined;
  additionalProperties?: MetaSchema | boolean | undefined;
  nullable?: boolean | undefined;
  $ref?: string | undefined;
}

const metaSchema: z.ZodType<MetaSchema> = z.lazy(() =>
  z.object({
    type: maybe(z.string()),
    format: maybe(z.string()),
    description: maybe(z.string()),
    title: maybe(z.string()),
    required: z.unknown().optional(),
    docRequired: z.unknown().optional(),
    example: z.unknown().optional(),
    default: z.unknown().optional(),
    enum: maybe(z.array(z.unknown())),
    enumValueTitles: maybe(z.record(z.string(), z.unknown())),
    minimum: bound,
    maximum: bound,
    exclusiveMinimum: maybe(z.boolean()),
    exclusiveMaximum: maybe(z.boolean()),
    minLength: count,
    maxLength: count,
    minItems: count,
    maxItems: count,
    items: maybe(metaSchema),
    properties: maybe(z.record(z.string(), metaSchema)),
    additionalProperties: maybe(z.union([z.boolean(), metaSchema])),
    nullable: maybe(z.boolean()),
    $ref: maybe(z.string()),
  }),
);

const metaApi = z.object({
  parameters: maybe(z.array(z.object({ name: z.string(), in: maybe(z.string()), schema: maybe(metaSchema) }))),
  responses: maybe(z.record(z.string(), z.object({ schema: maybe(metaSchema) }))),
  errorCodes: maybe(z.record(z.string(), z.array(z.object({ errorCode: maybe(z.string()) })))),
  responseDemo: maybe(z.string()),
});

type MetaApi = z.infer<typeof metaApi>;

/* Operations and shared structures are checked when they are read: others do not matter. */
const NO_META = 'an api-docs.json must have "apis"';
const metaDocument = z.object(
  {
    info: maybe(z.object({ product: maybe(z.string()), version: maybe(z.string()) })),
    components: maybe(z.object({ schemas: maybe(z.record(z.string(), z.unknown())) })),
    apis: z.record(z.string(), z.unknown(), NO_META),
  },
  NO_META,
);

type MetaDocument = z.infer<typeof metaDocument>;

/* Parameters that no page has: the platform accepts them for every operation. */
const HIDDEN = new Set(["OwnerId", "ResourceOwnerId", "ResourceOwnerAccount"]);
const NO_BOUND = 2 ** 63;

/** The names of all operations of an api-docs.json. @throws SourceError if the file is malformed. */
export function operationsOfMeta(text: string): string[] {
  return Object.keys(partOf(parseSource(text), metaDocument, "").apis);
}

/** Reads the wanted operations of an api-docs.json. @throws SourceError if the file, or a part of it, is malformed. */
export function readMeta(text: string, wanted: ReadonlySet<string>): Documented[] {
  const document = partOf(parseSource(text), metaDocument, "");
  return Object.entries(document.apis)
    .filter(([name]) => wanted.has(name))
    .map(([name, api]) => readApi(document, name, partOf(api, metaApi, `apis.${name}`)));
}

interface Reading {
  readonly document: MetaDocument;
  readonly side: "request" | "response";
  readonly resolve: (name: string) => string | undefined;
  readonly fields: Field[];
  readonly conditions: StatedCondition[];
  readonly remarks: Remark[];
}

function readApi(document: MetaDocument, operation: string, api: MetaApi): Documented {
  const parameters = (api.parameters ?? []).filter(({ name }) => !HIDDEN.has(name));
  const names = new Map(parameters.map(({ name }) => [name.toLowerCase(), name]));
  const collected = { conditions: [] as StatedCondition[], remarks: [] as Remark[] };
  const request: Reading = {
    document,
    side: "request",
    resolve: (name) => names.get(name.toLowerCase()),
    fields: [],
    ...collected,
  };
  for (const { name, in: place, schema } of parameters)
    readSchema(request, schema ?? {}, name, 0, [], place === "formData" ? { in: "form" } : {});
  const response: Reading = { document, side: "response", resolve: () => undefined, fields: [], ...collected };
  const answer = api.responses?.["200"]?.schema;
  for (const [name, schema] of Object.entries(dereference(document, answer ?? {}).properties ?? {}))
    readSchema(response, schema, name, 0);
  const codes = Object.values(api.errorCodes ?? {}).flatMap((list) => list.flatMap(({ errorCode }) => errorCode ?? []));
  const sample = sampleOf(api.responseDemo);
  const { product, version } = document.info ?? {};
  return {
    source: "meta",
    vendor: "alibaba",
    operation,
    ...(product !== undefined && { product: product.toLowerCase() }),
    ...(version !== undefined && { version: { value: version } }),
    request: { state: "complete", fields: request.fields },
    response: { state: answer ? "complete" : "absent", fields: response.fields },
    conditions: collected.conditions,
    errors: {
      state: codes.length > 0 ? "listed" : "linked",
      codes: [...new Set(codes)].map((code) => ({ code, fact: { value: code } })),
    },
    examples: sample === undefined ? {} : { response: sample },
    remarks: collected.remarks,
  };
}

function dereference({ components }: MetaDocument, schema: MetaSchema): MetaSchema {
  const name = schema.$ref?.split("/").at(-1);
  if (name === undefined) return schema;
  // An undefined key beside the $ref must not hide the key of the target.
  const given = Object.entries(schema).filter(([, value]) => value !== undefined);
  return {
    ...partOf(components?.schemas?.[name], metaSchema, `components.schemas.${name}`),
    ...Object.fromEntries(given),
  };
}

function readSchema(
  reading: Reading,
  given: MetaSchema,
  path: string,
  depth: number,
  inList: readonly string[] = [],
  place: FieldForm = {},
): void {
  const schema = dereference(reading.document, given);
  const type = typeOf(schema.type ?? "any")?.type ?? "any";
  const isItem = path.endsWith("[]");
  const text = readLines(wordsOf(schema)).map((line) => line.text.replace(/^\s*[-*]\s+/, "• "));
  const described: Described = {
    path,
    side: reading.side,
    type: type === "integer" || type === "number" ? numberType(schema, type) : type,
    typeWords: schema.type ?? "any",
    required: reading.side === "request" && !isItem ? (schema.docRequired ?? schema.required) === true : undefined,
    text,
    inList,
    ...(schema.items && { items: typeOf(dereference(reading.document, schema.items).type ?? "any")?.type ?? "any" }),
    example: plainText(schema.example),
    line: 0,
    form: { ...place, ...formOf(reading, given, schema) },
    stated: statedFacts(schema),
  };
  const { field, conditions, remarks } = interpret(described, reading.resolve);
  reading.fields.push(field);
  reading.conditions.push(...conditions);
  reading.remarks.push(...remarks);
  // A structure may contain itself.
  if (depth > 8) return;
  if (schema.items) readSchema(reading, schema.items, `${path}[]`, depth + 1, text);
  for (const [name, inner] of Object.entries(schema.properties ?? {}))
    readSchema(reading, inner, childOf(path, name), depth + 1);
}

function formOf({ document, side }: Reading, { $ref }: MetaSchema, schema: MetaSchema): FieldForm {
  const { type, format, nullable, additionalProperties, properties } = schema;
  const structure = properties && $ref?.split("/").at(-1);
  const values = typeof additionalProperties === "object" ? dereference(document, additionalProperties) : undefined;
  return {
    ...(type === "integer" && (format === "int64" || format === "uint64") && { width: format }),
    ...(side === "response" && nullable === true && { nullable }),
    ...(values && { values: typeOf(values.type ?? "any")?.type ?? "any" }),
    ...(structure !== undefined && { structure }),
  };
}

/* If the description is empty, the title contains it. */
function wordsOf({ description = "", title = "" }: MetaSchema): string {
  return description === "" ? title : description;
}

function numberType({ format }: MetaSchema, type: string): string {
  return format === "double" || format === "float" ? "number" : type;
}

function statedFacts(schema: MetaSchema): Finding[] {
  const facts: Finding[] = [];
  const add = (what: Finding["what"], value: Finding["value"] | undefined): void => {
    if (value !== undefined) facts.push({ what, value, words: "keyword of the metadata" });
  };
  const isBoolean = schema.type === "boolean";
  const titled = Object.keys(schema.enumValueTitles ?? {});
  const values = schema.enum?.map((value) => plainText(value) ?? "") ?? (titled.length > 0 ? titled : undefined);
  if (!isBoolean) add("values", values && [...values].sort());
  const [low, high] = [schema.minimum, schema.maximum].map((bound) =>
    bound === undefined ? undefined : Number(bound),
  );
  // 0 to 2^63-1 is the range of the type and not a fact.
  if (high === undefined || high < NO_BOUND) {
    add("minimum", low === undefined ? undefined : schema.exclusiveMinimum ? `above ${low}` : low);
    add("maximum", high === undefined ? undefined : schema.exclusiveMaximum ? `below ${high}` : high);
  }
  add("minLength", schema.minLength);
  add("maxLength", schema.maxLength);
  add("minItems", schema.minItems);
  add("maxItems", schema.maxItems);
  const value = plainText(schema.default);
  add("default", value === "" ? undefined : value);
  return facts;
}

/* The sample in a text like `[{"type":"json","example":"{…}"}]`. */
function sampleOf(demo: string | undefined): unknown {
  try {
    const list = JSON.parse(demo ?? "") as { type?: string; example?: string }[];
    return JSON.parse(list.find(({ type }) => type === "json")?.example ?? "") as unknown;
  } catch {
    return undefined;
  }
}
