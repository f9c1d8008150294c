import { SpecError, type Schema } from "./schema.ts";

/*
 * Both generators drop keywords that they do not know without a word. So a spec may use only what is listed here,
 * and each entry says which part of outdial makes the keyword count.
 */
const ENFORCED: Readonly<Record<string, string>> = {
  $ref: "both generators",
  type: "both generators",
  properties: "both generators",
  required: "both generators",
  additionalProperties: "the object resolver of the validators: closed objects are strict",
  minProperties: "the object resolver of the validators",
  maxProperties: "the object resolver of the validators",
  items: "both generators",
  minItems: "the validators",
  maxItems: "the validators",
  enum: "both generators, and src/enums",
  minimum: "the validators",
  maximum: "the validators",
  exclusiveMinimum: "the validators",
  minLength: "the string resolver of the validators, in code points",
  maxLength: "the string resolver of the validators, in code points",
  pattern: "the validators",
  format: "the validators, for the formats of FORMATS",
  contentMediaType: "src/encoding, together with contentSchema",
  contentSchema: "src/encoding and both generators",
  oneOf: "both generators, for branches of different types",
  allOf: "src/rules, for conditions",
  "x-id": "src/validation/normalise.ts and the validators",
  "x-wire": "src/encoding",
  "x-decimals": "the number resolver of the validators",
};

/* They say something to people, and nothing is enforced by them. */
export const REMARKS: ReadonlySet<string> = new Set([
  "description",
  "examples",
  "x-default",
  "x-unit",
  "x-source",
  "x-pattern-message",
  "x-todo",
]);

/* The types that a keyword says something about; beside another type it would be words without a check. */
const OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  properties: ["object"],
  required: ["object"],
  additionalProperties: ["object"],
  minProperties: ["object"],
  maxProperties: ["object"],
  items: ["array"],
  minItems: ["array"],
  maxItems: ["array"],
  minimum: ["integer", "number"],
  maximum: ["integer", "number"],
  exclusiveMinimum: ["number"],
  "x-decimals": ["number"],
  minLength: ["string"],
  maxLength: ["string"],
  pattern: ["string"],
  "x-pattern-message": ["string"],
  format: ["string"],
  contentSchema: ["string"],
  contentMediaType: ["string"],
};

/* Pairs of which the validators would keep one alone. */
const EXCLUSIVE: readonly (readonly [string, string])[] = [
  ["minimum", "exclusiveMinimum"],
  ["format", "pattern"],
  ["format", "minLength"],
  ["format", "maxLength"],
  ["properties", "minProperties"],
  ["properties", "maxProperties"],
  ["enum", "pattern"],
  ["enum", "minimum"],
  ["enum", "maximum"],
  ["enum", "minLength"],
  ["enum", "maxLength"],
];

const FORMATS = new Set(["date"]);
const UNITS = new Set(["unix-ms", "unix-s", "minutes", "seconds", "percent"]);
const WIRES = new Set(["json", "comma-list"]);
const IDS = new Set(["int64", "uint64"]);

/** Where a schema stands. Answers are open, so those of role "answer" may leave out what closes and bounds a request. */
export interface Place {
  file: string;
  path: string;
  role: "request" | "answer";
  /** Where the service's parameters go. */
  parameters: "query" | "body";
  /** The keys of the document's x-sources. */
  sources: readonly string[];
}

/** Stops at a keyword, or at a use of one, that nothing would enforce. */
export function checkKeywords(schema: Schema, { file, path, role, parameters, sources }: Place): void {
  const refuse = (keyword: string, problem: string): never => {
    throw new SpecError(file, `${path}/${keyword}`, problem);
  };
  for (const keyword of Object.keys(schema)) {
    if (!(keyword in ENFORCED) && !REMARKS.has(keyword))
      refuse(keyword, `nothing would enforce the keyword "${keyword}"`);
  }
  if (schema.$ref !== undefined) {
    // A generator that follows a $ref takes nothing else from beside it.
    const beside = Object.keys(schema).find((keyword) => keyword !== "$ref" && !REMARKS.has(keyword));
    if (beside !== undefined) refuse(beside, `nothing would enforce the keyword "${beside}" beside a $ref`);
    return;
  }
  if (schema.format !== undefined && !FORMATS.has(schema.format))
    refuse("format", `nothing would enforce the format "${schema.format}"`);
  if (schema.enum !== undefined && path.split("/").length > 2)
    refuse("enum", "an enum is a schema of its own, so that src/enums can name it");
  for (const [keyword, types] of Object.entries(OF_TYPE)) {
    if (keyword in schema && !types.includes(schema.type ?? ""))
      refuse(keyword, `"${keyword}" says nothing about the type ${String(schema.type)}`);
  }
  for (const [one, other] of EXCLUSIVE) {
    if (one in schema && other in schema) refuse(other, `"${other}" beside "${one}" would not be enforced`);
  }
  const unlisted = schema.required?.find((name) => !(name in (schema.properties ?? {})));
  if (unlisted !== undefined) refuse("required", `names ${unlisted}, which is no property`);
  if (schema.pattern !== undefined) {
    if (schema["x-pattern-message"] === undefined)
      refuse("pattern", "a pattern needs x-pattern-message, the form in words for messages");
    // Judges differ in whether one of these takes a character beyond 16 bits for one or for two.
    if (/(?<!\\)\.|\[\^/.test(schema.pattern))
      refuse("pattern", "a pattern must not have . or [^…]: name the characters");
  }
  // Wire forms are encoded for parameters alone, and for the items of a list of texts.
  const isParameter = /^\/\w+(?:Request|Result)\/properties\/\w+$/.test(path);
  const isItem = /^\/\w+Request\/properties\/\w+\/items$/.test(path);
  if (schema["x-id"] !== undefined && !isParameter)
    refuse("x-id", "only a parameter, or a field at the top of an answer, can be an id");
  if (schema["x-wire"] === "comma-list" && !isParameter) refuse("x-wire", "only a parameter can be a comma list");
  if (schema.contentSchema !== undefined && !isParameter && !isItem)
    refuse("contentSchema", "only a parameter or an item of one can be JSON text");
  // What has no type, or another than its values, is judged by neither generator alike.
  if (schema.type === undefined && schema.oneOf === undefined)
    refuse("type", "a schema has a type, unless it is a $ref or a oneOf");
  const enumType = typeof schema.enum?.[0] === "number" ? "integer" : "string";
  if (schema.enum !== undefined && schema.type !== enumType)
    refuse("type", `the values of this enum are of type ${enumType}`);
  if (schema.contentSchema !== undefined && schema.type !== "string") refuse("type", "a JSON text is a string");
  if (schema["x-unit"] !== undefined && !UNITS.has(schema["x-unit"]))
    refuse("x-unit", `unknown unit "${schema["x-unit"]}"`);
  if (schema["x-wire"] !== undefined && !WIRES.has(schema["x-wire"]))
    refuse("x-wire", `unknown form "${schema["x-wire"]}"`);
  if (schema["x-id"] !== undefined && !(IDS.has(schema["x-id"]) && schema.type === "integer"))
    refuse("x-id", "an id is an integer, int64 or uint64");
  if (schema["x-wire"] === "comma-list" && schema.type !== "string") refuse("x-wire", "a comma list is a string");
  if (schema["x-wire"] === "json" && schema.type !== "array")
    refuse("x-wire", "only an array is sent as one JSON text");
  // A parameter of a query is text: an array has to say how it becomes one, and in a body it becomes none.
  const isListOfQuery =
    role === "request" &&
    parameters === "query" &&
    /^\/\w+Request\/properties\/\w+$/.test(path) &&
    schema.type === "array";
  if (isListOfQuery !== (schema["x-wire"] === "json"))
    refuse("x-wire", "an array is x-wire: json where it is a parameter of a query, and only there");
  if ((schema.contentMediaType === undefined) !== (schema.contentSchema === undefined)) {
    refuse("contentSchema", "contentMediaType and contentSchema go together");
  }
  if (schema.contentMediaType !== undefined && schema.contentMediaType !== "application/json") {
    refuse("contentMediaType", `nothing would enforce "${schema.contentMediaType}"`);
  }
  if (schema.type === "integer" && schema["x-id"] === undefined && schema.enum === undefined && role === "request") {
    if (schema.maximum === undefined || schema.maximum > Number.MAX_SAFE_INTEGER) {
      refuse("maximum", "an integer that is no id needs a maximum within 2^53-1");
    }
  }
  // A property sharing names with additionalProperties as a schema would be judged by neither generator alike.
  if (typeof schema.additionalProperties === "object" && schema.properties !== undefined) {
    refuse("additionalProperties", "an object has either named properties or additionalProperties with a schema");
  }
  if (schema.type === "object" && schema.additionalProperties === undefined && role === "request") {
    refuse("additionalProperties", "a request's object must say whether it is closed");
  }
  if (schema.allOf !== undefined && !/^\/[^/]+Request$/.test(path)) {
    refuse("allOf", "only a request's top level has conditions");
  }
  const source = schema["x-source"];
  const sourced = typeof source === "object" ? Object.keys(source) : [];
  const stray = sourced.find((keyword) => keyword !== "field" && keyword !== "required" && !(keyword in schema));
  if (stray !== undefined) refuse("x-source", `gives a source for "${stray}", which is not there`);
  for (const name of typeof source === "string" ? [source] : Object.values(source ?? {})) {
    if (!sources.includes(name)) refuse("x-source", `"${name}" is not among the document's x-sources`);
  }
}

const OPERATION_EXTENSIONS: Readonly<Record<string, (value: unknown) => boolean>> = {
  "x-source": isObject,
  "x-retry": (value) => value === "never-after-send" || value === "safe",
  "x-starts-calls": (value) => ["always", "when-immediate", "when-scheduled", "never"].includes(value as string),
  "x-verify": (value) => isObject(value) && typeof value.operation === "string" && typeof value.key === "string",
  "x-rate-limit": (value) => isObject(value) && typeof value.documented === "boolean",
  "x-ram-action": isObject,
  "x-error-codes": Array.isArray,
};
const OPTIONAL_EXTENSIONS = new Set(["x-doc-defect", "x-start-example", "x-todo"]);

/** Every operation has the extensions that outdial acts on, and no others. */
export function checkOperationKeywords(operation: Record<string, unknown>, file: string): void {
  for (const [key, isValid] of Object.entries(OPERATION_EXTENSIONS)) {
    if (!isValid(operation[key]))
      throw new SpecError(file, `/operation/post/${key}`, "missing, or not of its form (see specs/README.md)");
  }
  for (const key of Object.keys(operation)) {
    if (key.startsWith("x-") && !(key in OPERATION_EXTENSIONS) && !OPTIONAL_EXTENSIONS.has(key)) {
      throw new SpecError(file, `/operation/post/${key}`, `nothing reads the extension "${key}"`);
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
