import formatsModule from "ajv-formats";
import { Ajv2020 } from "../../scripts/judge/ajv.ts";
import { createJudge } from "../../scripts/judge/compile.ts";
import { jsonNumbers } from "../../scripts/judge/json-numbers.ts";
import { ANNOTATIONS } from "../../scripts/specs/keywords.ts";
import { reachable, type OperationSpec, type ServiceSpec } from "../../scripts/specs/service-spec.ts";
import { refTo, type Schema } from "../../scripts/specs/schema.ts";
import { clientSchemas } from "../../scripts/specs/views.ts";

/** Tells whether a value is valid, by a validator that is independent of the generated ones. */
export type Verdict = (value: unknown) => boolean;

const LARGEST: Readonly<Record<string, string>> = { int64: "9223372036854775807", uint64: "18446744073709551615" };

/* Checks an id by comparing digits, since outdial itself compares bigints. */
function isId(text: unknown, type: string): boolean {
  if (typeof text !== "string" || !/^[0-9]+$/.test(text) || (text.length > 1 && text.startsWith("0"))) return false;
  const largest = LARGEST[type] ?? "";
  return text.length < largest.length || (text.length === largest.length && text <= largest);
}

/** Ajv with the client view of an operation's request, conditions included. */
export function clientJudge(service: ServiceSpec, { request }: OperationSpec): Verdict {
  const ajv = new Ajv2020({ allErrors: false, strict: true, strictRequired: false, strictTypes: false });
  ajv.addVocabulary(
    [...ANNOTATIONS, "x-wire", "x-in", "x-phone", "x-digest"].filter((keyword) => keyword.startsWith("x-")),
  );
  ajv.addKeyword({
    keyword: "x-id",
    schemaType: "string",
    validate: (type: string, value: unknown) => isId(value, type),
  });
  ajv.addKeyword({
    keyword: "x-decimals",
    type: "number",
    schemaType: "number",
    validate: (most: number, value: number) => !new RegExp(`\\.\\d{${most + 1}}`).test(String(value)),
  });
  formatsModule.default(ajv, ["date"]);
  const schemas = clientSchemas(service);
  const parts = [...reachable(service.schemas, [request])].map((name): [string, Schema] => [
    name,
    schemas.get(name) ?? {},
  ]);
  const root = JSON.stringify({ $ref: refTo(request), $defs: Object.fromEntries(parts) });
  return ajv.compile(JSON.parse(root.replaceAll('"#/components/schemas/', '"#/$defs/')) as object);
}

/** Ajv with the wire view of an operation's request, as in the fake cloud. */
export function wireJudge(service: ServiceSpec, { action }: OperationSpec): Verdict {
  const isValid = createJudge(service).getSchema(action);
  if (!isValid) throw new Error(`no judge for ${action}`);
  return (wire) => isValid(jsonNumbers(wire as Readonly<Record<string, unknown>>)) as boolean;
}
