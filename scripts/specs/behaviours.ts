import type { AnswerFields, AnswerForm, Behaviour } from "../../src/testing/behaviours/behaviour.ts";
import { behaviourProblem } from "../../src/testing/behaviours/check-behaviour.ts";
import type { OperationSpec, ServiceSpec } from "./load.ts";
import { refName, SpecError, type Schema } from "./schema.ts";

/** The x-behaviour of an operation: what it does in the fake cloud. */
export type BehaviourSpec = Omit<Behaviour, "answer">;

const PLACE = "/operation/post/x-behaviour";
const KEYS = new Set(["family", "does", "of", "task", "ignores"]);
const PARTS = ["numbers", "batches", "sessions"];

/** Fields of a response that belong to the envelope. The fake cloud's gateways write them. */
const ENVELOPE = new Set(["AccessDeniedDetail", "Code", "Error", "Message", "RequestId"]);

/** @throws SpecError if an operation has a behaviour that the fake cloud cannot carry out. */
export function checkBehaviours(service: ServiceSpec): void {
  for (const operation of service.operations) {
    const { file, request } = operation;
    const parameters = Object.keys(service.schemas.get(request)?.schema.properties ?? {});
    const problem =
      formProblem(operation.behaviour) ?? behaviourProblem(behaviourOf(service, operation), service.name, parameters);
    if (problem !== undefined) throw new SpecError(file, PLACE, problem);
  }
}

function formProblem(behaviour: Readonly<Record<string, unknown>> | BehaviourSpec): string | undefined {
  const given = behaviour as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).find((key) => !KEYS.has(key));
  if (unknown !== undefined) return `nothing reads "${unknown}"; possible are ${[...KEYS].join(", ")}`;
  const { family, does, of = "numbers", task = "", ignores = [] } = given;
  if (typeof family !== "string" || typeof does !== "string")
    return "`family` and `does` must say which family of tasks it works on, and what it does";
  if (!PARTS.includes(of as string)) return `\`of\` must be one of ${PARTS.join(", ")}`;
  if (typeof task !== "string") return "`task` must be the name of a parameter";
  const areNames = Array.isArray(ignores) && ignores.every((name) => typeof name === "string");
  return areNames ? undefined : "`ignores` must be a list of names of parameters";
}

/** The behaviour of an operation, with the form of its response. */
export function behaviourOf(service: ServiceSpec, { behaviour, file, result }: OperationSpec): Behaviour {
  const { properties = {}, required = [] } = service.schemas.get(result)?.schema ?? {};
  const own = Object.fromEntries(Object.entries(properties).filter(([name]) => !ENVELOPE.has(name)));
  const answer = fieldsForm(service, { properties: own, required }, `${file}#/${result}`, []);
  // Alibaba says so beside every code.
  const { Success: success, ...others } = answer.fields;
  const fields = success === undefined ? others : { Success: { failures: [false], of: "boolean" as const }, ...others };
  return { ...behaviour, answer: { ...answer, fields } };
}

function fieldsForm(
  service: ServiceSpec,
  { properties = {}, required = [] }: Pick<Schema, "properties" | "required">,
  where: string,
  around: readonly string[],
): AnswerFields {
  const fields = Object.entries(properties).map(([name, schema]) => [
    name,
    answerForm(service, schema, `${where}/properties/${name}`, around),
  ]);
  const due = required.filter((name) => name in properties);
  return { fields: Object.fromEntries(fields) as AnswerFields["fields"], ...(due.length > 0 && { required: due }) };
}

function answerForm(service: ServiceSpec, schema: Schema, where: string, around: readonly string[]): AnswerForm {
  const { nullable, "x-failure": failures } = schema as Schema & {
    nullable?: boolean;
    "x-failure"?: (string | number | boolean)[];
  };
  if (nullable === true)
    return { nullable: answerForm(service, { ...schema, nullable: false } as Schema, where, around) };
  if (failures !== undefined)
    return { failures, of: answerForm(service, { ...schema, "x-failure": undefined } as Schema, where, around) };
  const { $ref, type, items, properties, additionalProperties } = schema;
  if ($ref !== undefined) {
    const name = refName($ref);
    const [file, path] = where.split("#");
    if (around.includes(name)) throw new SpecError(file ?? "", path ?? "", `the response contains ${name} in itself`);
    return answerForm(service, service.schemas.get(name)?.schema ?? {}, where, [...around, name]);
  }
  if (schema.enum !== undefined) return { enum: schema.enum };
  if (schema["x-id"] !== undefined) return "id";
  if (items) return { items: answerForm(service, items, `${where}/items`, around) };
  if (properties) return fieldsForm(service, schema, where, around);
  if (typeof additionalProperties === "object")
    return { values: answerForm(service, additionalProperties, `${where}/additionalProperties`, around) };
  return type === "integer" || type === "number" || type === "boolean" || type === "string" ? type : "object";
}
