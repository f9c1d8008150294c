import { refName, type Schema } from "../../scripts/specs/schema.ts";
import { operationsOf, type TestedOperation } from "../support/operations.ts";

/* The same calls in outdial's form and in the form that the vendors' own clients take, for every operation. */

type Input = Readonly<Record<string, unknown>>;

export interface ContractCase extends TestedOperation {
  readonly ours: Input;
  readonly theirs: Input;
  /** What the vendor reads: `theirs` with ids as text. */
  readonly read: Input;
  /** The parameters that are always required. */
  readonly required: readonly string[];
  /** A parameter and a value for it that the vendor refuses; undefined if any text is allowed for each parameter. */
  readonly wrong: readonly [name: string, value: unknown] | undefined;
}

/* All characters that the vendors' ways of escaping treat differently. */
const AWKWARD = "Frühling *'(!)~ 100% & 测试";

export const ALIBABA_CASES: readonly ContractCase[] = operationsOf("Alibaba").map(toCase);
export const TENCENT_CASES: readonly ContractCase[] = operationsOf("Tencent").map(toCase);

/** One case of each service: for what is the same for all operations of a service. */
export function onePerService(cases: readonly ContractCase[]): readonly ContractCase[] {
  return [...Map.groupBy(cases, ({ service }) => service.name).values()].flatMap(([first]) => first ?? []);
}

/** Whether a part of the input is sent as a form. */
export function hasForm({ contract, ours }: ContractCase): boolean {
  return Object.keys(ours).some((name) => contract.facts.request[name]?.in === "form");
}

function toCase(operation: TestedOperation): ContractCase {
  const { input, service, spec } = operation;
  const request = service.schemas.get(spec.request)?.schema ?? {};
  const parameters = Object.entries(request.properties ?? {}).map(
    ([name, schema]) => [name, resolve(operation, schema)] as const,
  );
  const entries = parameters.flatMap(([name, schema]) =>
    name in input ? [{ name, schema, value: isFreeText(name, schema) ? AWKWARD : input[name] }] : [],
  );
  return {
    ...operation,
    ours: Object.fromEntries(entries.map(({ name, value }) => [name, value])),
    theirs: Object.fromEntries(entries.map(({ name, schema, value }) => [name, toVendor(schema, value)])),
    read: Object.fromEntries(entries.map(({ name, schema, value }) => [name, toRead(schema, toVendor(schema, value))])),
    required: request.required ?? [],
    wrong: parameters.flatMap(([name, schema]) => wrongValues(schema).map((value) => [name, value] as const))[0],
  };
}

function resolve({ service }: TestedOperation, schema: Schema): Schema {
  return schema.$ref === undefined ? schema : (service.schemas.get(refName(schema.$ref))?.schema ?? {});
}

function isFreeText(
  name: string,
  { type, enum: values, pattern, format, maxLength = Infinity, ...rest }: Schema,
): boolean {
  const isName = /(?:Name|Description)$/.test(name) && type === "string" && rest["x-wire"] === undefined;
  return isName && !values && pattern === undefined && format === undefined && maxLength >= AWKWARD.length;
}

/* The vendors' clients take texts instead of structures, and numbers as ids. */
function toVendor(schema: Schema, value: unknown): unknown {
  const toText = (structure: unknown) => (typeof structure === "string" ? structure : JSON.stringify(structure));
  if (schema.contentSchema) return toText(value);
  if (schema["x-wire"] === "comma-list") return Array.isArray(value) ? value.join(",") : value;
  if (schema["x-id"] && schema.type === "integer") return Number(value);
  if (schema.items?.contentSchema && Array.isArray(value)) return value.map(toText);
  if (schema.items && Array.isArray(value)) return value.map((item) => toVendor(schema.items ?? {}, item));
  return value;
}

function toRead(schema: Schema, value: unknown): unknown {
  if (schema["x-id"]) return String(value);
  return schema.items && Array.isArray(value) ? value.map((item) => toRead(schema.items ?? {}, item)) : value;
}

/* Values just outside what is allowed. Ids have none here: their refusal says little about the parameter. */
function wrongValues({ type, enum: values, minimum, maximum, maxLength, ...rest }: Schema): unknown[] {
  if (rest["x-id"]) return [];
  if (values) return [typeof values[0] === "string" ? "OTHER" : Math.max(...values.map(Number)) + 1];
  if (type !== "integer" && type !== "number") return maxLength === undefined ? [] : ["x".repeat(maxLength + 1)];
  const above = maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? [] : [maximum + 1];
  return [...above, ...(minimum === undefined ? [] : [minimum - 1])];
}
