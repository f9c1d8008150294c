import { SpecError, type Schema } from "./schema.ts";

/*
 * Both generators silently drop keywords that they do not know. So a spec may use only the keywords listed here, and each
 * entry names the part of outdial that enforces the keyword.
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
  minLength: "the validators, in code points",
  maxLength: "the validators, in code points",
  pattern: "the validators",
  format: "the validators, for the formats of FORMATS",
  contentMediaType: "src/encoding, together with contentSchema",
  contentSchema: "src/encoding and both generators",
  oneOf: "both generators, for branches of different types",
  nullable: "the types",
  allOf: "src/rules, for conditions",
  "x-id": "src/validation/normalise.ts and the validators",
  "x-wire": "src/encoding",
  "x-in": "src/encoding",
  "x-decimals": "the number resolver of the validators",
  "x-phone": "src/rules/phone-rules.ts",
  "x-digest": "src/rules/phone-rules.ts",
};

/* Keywords that inform people. They enforce nothing. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  "description",
  "examples",
  "x-default",
  "x-unit",
  "x-source",
  "x-pattern-message",
  "x-todo",
]);

/* The types that a keyword applies to. Beside any other type nothing would check it. */
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
  "x-phone": ["string"],
  "x-digest": ["string"],
};

/** Pairs of keywords of which the validators would keep only one. */
export const EXCLUSIVE: readonly (readonly [string, string])[] = [
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
const PHONES = new Set(["number", "repeatable", "comma-list"]);
const PARAMETER = /^\/\w+Request\/properties\/\w+$/;
const IDS = new Set(["int64", "uint64"]);

/** Where a schema is used. Responses are open, so a schema of role "answer" need not close its objects or bound its integers. */
export interface Place {
  file: string;
  path: string;
  role: "request" | "answer";
  /** Where the service's parameters are sent. */
  parameters: "query" | "body";
  /** The keys of the document's x-sources. */
  sources: readonly string[];
}

/** @throws SpecError at a keyword, or a use of a keyword, that nothing would enforce. */
export function checkKeywords(schema: Schema, { file, path, role, parameters, sources }: Place): void {
  const refuse = (keyword: string, problem: string): never => {
    throw new SpecError(file, `${path}/${keyword}`, problem);
  };
  for (const keyword of Object.keys(schema)) {
    if (!(keyword in ENFORCED) && !ANNOTATIONS.has(keyword))
      refuse(keyword, `nothing would enforce the keyword "${keyword}"`);
  }
  if (schema.$ref !== undefined) {
    // A generator that follows a $ref ignores the keywords beside it.
    const isRead = (keyword: string): boolean =>
      keyword === "$ref" || ANNOTATIONS.has(keyword) || (keyword === "nullable" && role === "answer");
    const beside = Object.keys(schema).find((keyword) => !isRead(keyword));
    if (beside !== undefined) refuse(beside, `nothing would enforce the keyword "${beside}" beside a $ref`);
    return;
  }
  if (schema.format !== undefined && !FORMATS.has(schema.format))
    refuse("format", `nothing would enforce the format "${schema.format}"`);
  if (schema.enum !== undefined && path.split("/").length > 2)
    refuse("enum", "an enum must be a schema of its own, so that src/enums can name it");
  for (const [keyword, types] of Object.entries(OF_TYPE)) {
    if (keyword in schema && !types.includes(schema.type ?? ""))
      refuse(keyword, `"${keyword}" does not apply to the type ${String(schema.type)}`);
  }
  for (const [one, other] of EXCLUSIVE) {
    if (one in schema && other in schema) refuse(other, `"${other}" beside "${one}" would not be enforced`);
  }
  if (schema.type === "array" && schema.items === undefined) refuse("items", "an array needs the schema of its items");
  const pairs = [
    ["minimum", "maximum"],
    ["exclusiveMinimum", "maximum"],
    ["minLength", "maxLength"],
    ["minItems", "maxItems"],
    ["minProperties", "maxProperties"],
  ] as const;
  for (const [least, most] of pairs)
    if ((schema[least] ?? -Infinity) > (schema[most] ?? Infinity)) refuse(most, `is less than ${least}`);
  const unlisted = schema.required?.find((name) => !(name in (schema.properties ?? {})));
  if (unlisted !== undefined) refuse("required", `names ${unlisted}, which is not a property`);
  if (schema.pattern !== undefined) {
    if (schema["x-pattern-message"] === undefined)
      refuse("pattern", "a pattern needs x-pattern-message, the form that messages show");
    // Validators differ in whether these match a character beyond 16 bits as one character or as two.
    if (/(?<!\\)\.|\[\^/.test(schema.pattern))
      refuse("pattern", "a pattern must not contain . or [^…]: list the characters");
  }
  // Only parameters, and the items of a list of texts, are encoded into wire forms.
  const isParameter = PARAMETER.test(path);
  const isItem = /^\/\w+Request\/properties\/\w+\/items$/.test(path);
  if (schema["x-id"] !== undefined && role === "request" && !isParameter && !isItem)
    refuse("x-id", "in a request, only a parameter or an item of one can be an id");
  if (schema["x-wire"] === "comma-list" && !isParameter) refuse("x-wire", "only a parameter can be a comma list");
  if (schema["x-phone"] !== undefined && !PHONES.has(schema["x-phone"]))
    refuse("x-phone", `must be one of ${[...PHONES].join(", ")}`);
  if (schema["x-phone"] !== undefined && role !== "request") refuse("x-phone", "only a number of a request is checked");
  if (schema["x-digest"] !== undefined && schema["x-phone"] === undefined)
    refuse("x-digest", "only a text with x-phone can be a digest");
  if (schema.contentSchema !== undefined && !isParameter && !isItem)
    refuse("contentSchema", "only a parameter or an item of one can be JSON text");
  // The generators disagree on a schema without a type, and on an enum whose values have another type.
  if (schema.type === undefined && schema.oneOf === undefined)
    refuse("type", "a schema must have a type, unless it is a $ref or a oneOf");
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
  // A parameter of a query or a form is text, so an array or an object must state how it becomes text. In JSON it stays as it is.
  const isStructure = schema.type === "array" || schema.type === "object";
  const isText = role === "request" && parameters === "query" && isParameter && isStructure;
  if (isText !== (schema["x-wire"] === "json"))
    refuse(
      "x-wire",
      "an array or object needs x-wire: json if it is a query parameter, and must not have it elsewhere",
    );
  const place: string | undefined = schema["x-in"];
  if (place !== undefined && !(place === "form" && isParameter && parameters === "query"))
    refuse("x-in", "a parameter is sent with the others, or with x-in: form in the form body of an acs3 request");
  if (schema.nullable !== undefined && role === "request") refuse("type", "a parameter cannot be null: leave it out");
  if (schema.oneOf !== undefined && role === "answer") refuse("oneOf", "a field of a response has one type, or null");
  if ((schema.contentMediaType === undefined) !== (schema.contentSchema === undefined)) {
    refuse("contentSchema", "contentMediaType and contentSchema go together");
  }
  if (schema.contentMediaType !== undefined && schema.contentMediaType !== "application/json") {
    refuse("contentMediaType", `nothing would enforce "${schema.contentMediaType}"`);
  }
  if (schema.type === "integer" && schema["x-id"] === undefined && schema.enum === undefined && role === "request") {
    if (schema.maximum === undefined || schema.maximum > Number.MAX_SAFE_INTEGER) {
      refuse("maximum", "an integer that is not an id needs a maximum within 2^53-1");
    }
  }
  // The generators disagree on an object that has both.
  if (typeof schema.additionalProperties === "object" && schema.properties !== undefined) {
    refuse(
      "additionalProperties",
      "an object may have named properties or additionalProperties with a schema, not both",
    );
  }
  if (schema.type === "object" && schema.additionalProperties === undefined && role === "request") {
    refuse("additionalProperties", "a request's object must say whether it is closed");
  }
  if (schema.allOf !== undefined && !/^\/[^/]+Request$/.test(path)) {
    refuse("allOf", "only the top level of a request may have conditions");
  }
  const source = schema["x-source"];
  const sourced = typeof source === "object" ? Object.keys(source) : [];
  const stray = sourced.find((keyword) => keyword !== "field" && keyword !== "required" && !(keyword in schema));
  if (stray !== undefined) refuse("x-source", `gives a source for "${stray}", which the schema does not have`);
  for (const name of typeof source === "string" ? [source] : Object.values(source ?? {})) {
    if (!sources.includes(name)) refuse("x-source", `"${name}" is not among the document's x-sources`);
  }
}
