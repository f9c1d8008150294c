import { markdownTable } from "./markdown-table.ts";
import type { AnyCondition } from "../../src/operation/condition.ts";
import { isRepeatable } from "../../src/operation/facts.ts";
import { FAMILIES, type FamilyName } from "../../src/testing/families/families.ts";
import type { FakeStatus, Family } from "../../src/testing/families/family.ts";
import type { Rule } from "../../src/operation/rule.ts";
import { describeCondition } from "../facts/condition-words.ts";
import { reachable, type OperationSpec, type ServiceSpec } from "../specs/service-spec.ts";
import { refName, walk, type Schema } from "../specs/schema.ts";
import { STARTS_CALLS } from "./starts-calls.ts";
import { describe } from "../specs/views.ts";

/** What a reference page needs besides the spec. */
export interface ReferenceParts {
  readonly conditions: readonly AnyCondition[];
  readonly rules: readonly Rule[];
  /** A valid input. */
  readonly example: Readonly<Record<string, unknown>>;
}

/** The reference page of an operation. It replaces the vendor's page and states exactly what is enforced. */
export function emitReference(service: ServiceSpec, operation: OperationSpec, parts: ReferenceParts): string {
  const request = service.schemas.get(operation.request)?.schema ?? {};
  const result = service.schemas.get(operation.result)?.schema ?? {};
  const structures = [...reachable(service.schemas, [operation.request])].filter((name) => {
    return name !== operation.request && service.schemas.get(name)?.schema.type === "object";
  });
  const results = [...reachable(service.schemas, [operation.result])].filter(
    (name) =>
      name !== operation.result && name !== "TencentError" && service.schemas.get(name)?.schema.type === "object",
  );
  return [
    `<!-- Generated from specs/${operation.file} by scripts/generate/reference.ts. Not to be edited: change the spec and run \`npm run generate\`. -->`,
    `# ${operation.action}`,
    operation.description,
    facts(service, operation),
    "## Example",
    example(service, operation, parts),
    "## Parameters",
    table(service, request),
    ...structures.flatMap((name) => [`### ${name}`, structure(service, name)]),
    ...conditions(parts),
    ...rules(parts),
    "## Response",
    response(service, result),
    ...results.flatMap((name) => [`### ${name}`, response(service, service.schemas.get(name)?.schema ?? {})]),
    ...errorCodes(service, operation),
    ...defects(operation),
    "## Sources",
    sources(service, operation),
  ]
    .filter((block) => block !== "")
    .join("\n\n")
    .concat("\n");
}

function facts(service: ServiceSpec, operation: OperationSpec): string {
  const { rateLimit, startsCalls, verify, ramAction, page, source } = operation;
  const rows = [
    ["Method", `\`${operation.method}\` of \`outdial/${service.name}\``],
    ["Endpoint", `https://${service.host}, API version ${service.rpc.version}`],
    ["Vendor page", `[${source.page}](${page}), ${source.edition} edition, ${source.date}`],
    ["Starts phone calls", STARTS_CALLS[startsCalls]],
    ...stateNeeded(operation).map((words) => ["State", words]),
    ["A repeated request", repeated(operation)],
    ...(verify ? [["To see whether it ran", lookUp(service, verify)]] : []),
    ["Rate limit", rateLimit ? `${rateLimit.requests} requests per ${seconds(rateLimit.seconds)}` : "none documented"],
    [
      "RAM action",
      ramAction.action === undefined
        ? "none documented"
        : `\`${ramAction.action}\`, ${ramAction.access}, resource \`${ramAction.resource}\``,
    ],
  ];
  return markdownTable(["", ""], rows);
}

function repeated(operation: OperationSpec): string {
  if (!isRepeatable(operation)) return "runs the operation again";
  const { onceWith = [] } = operation;
  const words = onceWith.length === 0 ? "" : `, except with ${onceWith.map(code).join(" or ")}`;
  return `has no further effect${words}`;
}

function example({ name }: ServiceSpec, { method }: OperationSpec, parts: ReferenceParts): string {
  const code = `const result = await ${name}.${method}(${JSON.stringify(parts.example)});`;
  return `Its values are those of the vendor's page where they are valid. Scheduled times are in 2030.\n\n\`\`\`ts\n${code}\n\`\`\``;
}

/* The pages rarely say it in one place; the fake cloud's state machines collect it. */
function stateNeeded({ behaviour }: OperationSpec): string[] {
  if (!(behaviour.family in FAMILIES)) return [];
  const { transitions, states, noun }: Family = FAMILIES[behaviour.family as FamilyName];
  const found = transitions[behaviour.does];
  if (!found) return [];
  const named = (status: FakeStatus): string => `${status} (${states[status]?.shown})`;
  const needed = found.from.length === Object.keys(states).length ? "in any state" : found.from.map(named).join(" or ");
  return [
    `the fake cloud requires a ${noun} that is ${needed}${found.to === undefined ? "" : `, and makes it ${named(found.to)}`}`,
  ];
}

function lookUp(
  { operations, schemas }: ServiceSpec,
  { operation, key, noQuery }: NonNullable<OperationSpec["verify"]>,
): string {
  if (noQuery !== undefined) return `no query shows it: ${noQuery}`;
  const query = operations.find(({ action }) => action === operation);
  const isFilter = !query || key in (schemas.get(query.request)?.schema.properties ?? {});
  return isFilter ? `query ${operation} by ${key}` : `look for the ${key} in the list of ${operation}`;
}

function seconds(count: number): string {
  return count === 1 ? "second" : `${count} seconds`;
}

function table(service: ServiceSpec, schema: Schema): string {
  const anyKey = typeof schema.additionalProperties === "object" ? { "any key": schema.additionalProperties } : {};
  const rows = Object.entries(schema.properties ?? anyKey).map(([name, property]) => [
    schema.properties ? `\`${name}\`` : name,
    typeWords(service, property),
    schema.properties ? required(name, schema) : `exactly ${counted(schema.minProperties ?? 0, "key")}`,
    allowed(service, property),
    property["x-default"] === undefined ? "" : code(property["x-default"]),
    property.description ?? target(service, property)?.description ?? "",
    sourceOf(property),
  ]);
  return markdownTable(["Parameter", "Type", "Required", "Allowed", "Default", "Meaning", "Source"], rows);
}

function structure(service: ServiceSpec, name: string): string {
  const schema = service.schemas.get(name)?.schema ?? {};
  const open = schema.additionalProperties === true ? " Other fields are sent unchanged." : "";
  return `${schema.description ?? ""}${open}\n\n${table(service, schema)}`;
}

function required(name: string, { required: names, allOf }: Schema): string {
  if (names?.includes(name)) return "yes";
  return isNeededSometimes(name, allOf ?? []) ? "see conditions" : "no";
}

function isNeededSometimes(name: string, entries: readonly Schema[]): boolean {
  return entries.some((entry) => {
    const { required: all = [], anyOf = [] } = entry.if ? (entry.then ?? {}) : entry;
    return all.includes(name) || anyOf.some(({ required: one }) => one?.includes(name));
  });
}

function target(service: ServiceSpec, { $ref }: Schema): Schema | undefined {
  return $ref === undefined ? undefined : service.schemas.get(refName($ref))?.schema;
}

function typeWords(service: ServiceSpec, schema: Schema): string {
  if (schema["x-id"]) return `id (${schema["x-id"]}) as text, bigint or safe integer`;
  if (schema.contentSchema) return `${typeWords(service, schema.contentSchema)}, or its JSON text`;
  if (schema["x-wire"] === "comma-list") return "list of text, or text with commas";
  if (schema.$ref !== undefined) {
    const found = target(service, schema);
    const name = refName(schema.$ref);
    if (found?.oneOf) return found.oneOf.map((branch) => typeWords(service, branch)).join(" or ");
    // The entry exports a const object of this name.
    if (found?.enum) return `${typeWords(service, found)}, \`${name}\``;
    if (found?.type === "array") return `list of ${typeWords(service, found.items ?? {})}`;
    return found?.properties || found?.additionalProperties
      ? `[${name}](#${name.toLowerCase()})`
      : typeWords(service, found ?? {});
  }
  if (schema.type === "array") {
    const { items = {} } = schema;
    // Each item is encoded as text, the list is not.
    if (items.contentSchema) return `list of ${typeWords(service, items.contentSchema)}, each item also as JSON text`;
    return `list of ${typeWords(service, items)}`;
  }
  return TYPES[schema.type ?? ""] ?? "";
}

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  integer: "whole number",
  number: "number",
  boolean: "true or false",
  object: "object",
};

const UNITS: Readonly<Record<string, string>> = {
  "unix-ms": "milliseconds since 1970",
  "unix-s": "seconds since 1970",
  percent: "per cent",
};

function allowed(service: ServiceSpec, schema: Schema): string {
  const found = target(service, schema);
  const inner = schema.contentSchema ? (target(service, schema.contentSchema) ?? schema.contentSchema) : undefined;
  const own = { ...found, ...inner, ...schema };
  const unit = own["x-unit"] === undefined ? "" : ` ${UNITS[own["x-unit"]] ?? own["x-unit"]}`;
  const facts: string[] = [];
  const values = own.enum ?? (schema.items && (target(service, schema.items) ?? schema.items).enum);
  if (values) facts.push(values.map(code).join(", "));
  const top = own.maximum !== undefined && own.maximum < Number.MAX_SAFE_INTEGER ? own.maximum : undefined;
  if (own.exclusiveMinimum !== undefined) facts.push(`above ${own.exclusiveMinimum}, at most ${top}${unit}`);
  else if (own.minimum !== undefined && top !== undefined) facts.push(`${own.minimum} to ${top}${unit}`);
  else if (own.minimum !== undefined) facts.push(`at least ${own.minimum}${unit}`);
  if (own["x-decimals"] !== undefined) facts.push(`at most ${own["x-decimals"]} decimals`);
  if (own.maxLength !== undefined) facts.push(`at most ${own.maxLength} characters`);
  if (own.minLength !== undefined) facts.push("not empty");
  if (own.maxItems !== undefined) facts.push(`at most ${counted(own.maxItems, "item")}`);
  if (own.minItems !== undefined) facts.push(`at least ${counted(own.minItems, "item")}`);
  if (own["x-pattern-message"] !== undefined) facts.push(`\`${own["x-pattern-message"]}\``);
  if (own.format === "date") facts.push("`yyyy-MM-dd`, an existing date");
  return facts.join("; ");
}

function sourceOf({ "x-source": source }: Schema): string {
  if (typeof source === "string") return source;
  const { field, ...keywords } = source ?? {};
  const limits = Object.entries(keywords).filter(([, key]) => key !== field);
  const words = limits.map(([keyword, key]) => `${keyword}: ${key}`).join(", ");
  return `${field ?? "page"}${words === "" ? "" : ` (${words})`}`;
}

function conditions({ conditions: all }: ReferenceParts): string[] {
  if (all.length === 0) return [];
  return [
    "## Conditions",
    "An input that violates one of these is invalid. The TypeScript types express them too: an argument that certainly violates one does not compile.",
    all.map((condition) => `- ${sentence(describeCondition(condition))}`).join("\n"),
  ];
}

function rules({ rules: all }: ReferenceParts): string[] {
  const list = (level: Rule["level"]): string =>
    all
      .filter((rule) => rule.level === level)
      .map(({ name, description }) => `- ${sentence(description)} \`${name}\``)
      .join("\n");
  const [errors, warnings] = [list("error"), list("warning")];
  return [
    ...(errors === ""
      ? []
      : ["## Rules", "An input that violates one of these is invalid. Rules are checked only at run time.", errors]),
    ...(warnings === ""
      ? []
      : [
          "## Warnings",
          "A warning does not make an input invalid. The client options `strict` and `silence` take the names of warnings.",
          warnings,
        ]),
  ];
}

function response(service: ServiceSpec, schema: Schema): string {
  const { properties = {} } = schema.items ?? schema;
  return markdownTable(["Field", "Type", "Meaning"], responseRows(service, properties, ""));
}

/* A structure that has no name of its own follows its field. */
function responseRows(service: ServiceSpec, properties: Readonly<Record<string, Schema>>, within: string): string[][] {
  const fields = Object.entries(properties).filter(([name]) => name !== "Error");
  return fields.flatMap(([name, property]) => {
    const path = `${within}${name}`;
    const orNull = property.nullable ? ", or null" : "";
    const row = [`\`${path}\``, `${responseType(service, property)}${orNull}`, describe(property, service)];
    const inner = property.items ? responseRows(service, property.items.properties ?? {}, `${path}[].`) : [];
    return [row, ...responseRows(service, property.properties ?? {}, `${path}.`), ...inner];
  });
}

function responseType(service: ServiceSpec, schema: Schema): string {
  if (schema["x-id"]) return "id, as text";
  if (schema.items) return `list of ${responseType(service, schema.items)}`;
  const values = target(service, schema)?.enum;
  return values
    ? `${typeWords(service, schema)}: ${values.map((value) => (value === "" ? "empty" : code(value))).join(", ")}`
    : typeWords(service, schema);
}

function errorCodes({ sources }: ServiceSpec, { errorCodes: codes }: OperationSpec): string[] {
  if (codes.length === 0)
    return ["## Error codes", "The vendor's page lists no error codes; it links to the vendor's error centre."];
  return [
    "## Error codes",
    markdownTable(
      ["Code", "Meaning", "Source"],
      codes.map(({ code: name, meaning, source }) => [
        `\`${name}\``,
        meaning,
        source === undefined ? "page" : (sources[source] ?? source),
      ]),
    ),
  ];
}

function defects({ defects: all }: OperationSpec): string[] {
  if (all.length === 0) return [];
  return [
    "## Mistakes on the vendor's page",
    all.map(({ where, says, why }) => `- ${sentence(where)} The page says: ${says}. ${why}`).join("\n"),
  ];
}

function sources({ sources: all, schemas }: ServiceSpec, operation: OperationSpec): string {
  const used = new Set<string>(["page"]);
  for (const name of reachable(schemas, [operation.request])) {
    walk(schemas.get(name)?.schema ?? {}, "", ({ "x-source": source }) => {
      for (const key of typeof source === "string" ? [source] : Object.values(source ?? {})) used.add(key);
    });
  }
  return Object.entries(all)
    .filter(([key]) => used.has(key))
    .map(([key, words]) => `- **${key}**: ${words}`)
    .join("\n");
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function code(value: unknown): string {
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}
