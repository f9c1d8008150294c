import {
  plainForm,
  type AnswerFields,
  type AnswerForm,
  type Behaviour,
} from "../../src/testing/behaviours/behaviour.ts";
import { behaviourProblem } from "../../src/testing/behaviours/check-behaviour.ts";
import type { OperationSpec, ServiceSpec } from "./service-spec.ts";
import { refName, SpecError, type Schema } from "./schema.ts";

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
      formProblem(operation.behaviour) ??
      behaviourProblem(behaviourOf(service, operation), service.name, parameters) ??
      kindProblem(operation);
    if (problem !== undefined) throw new SpecError(file, PLACE, problem);
  }
}

const KINDS: Readonly<Record<string, OperationSpec["kind"]>> = {
  create: "create",
  import: "import",
  get: "query",
  list: "query",
};

/* The kind decides what is sent twice, so a mistake in it must not pass. */
function kindProblem({ kind, behaviour: { does } }: OperationSpec): string | undefined {
  const expected = (Object.hasOwn(KINDS, does) && KINDS[does]) || "change";
  return kind === expected ? undefined : `an operation that does "${does}" has the x-kind ${expected}, not ${kind}`;
}

function formProblem(behaviour: OperationSpec["behaviour"]): string | undefined {
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
export function behaviourOf(
  service: ServiceSpec,
  { behaviour, failures = {}, file, result }: OperationSpec,
): Behaviour {
  const { properties = {}, required = [] } = service.schemas.get(result)?.schema ?? {};
  const { Success: success, ...others } = properties;
  const own = Object.fromEntries(Object.entries(others).filter(([name]) => !ENVELOPE.has(name)));
  const form = new FormReader(service, file, { ...failures, Success: [false] });
  return {
    ...behaviour,
    answer: form.ofFields({ properties: { ...(success && { Success: success }), ...own }, required }, [], []),
  };
}

/** Reads the form of a response. The path of a field is that of x-failure, through the names of fields alone. */
class FormReader {
  readonly #service: ServiceSpec;
  readonly #file: string;
  readonly #failures: NonNullable<OperationSpec["failures"]>;

  constructor(service: ServiceSpec, file: string, failures: NonNullable<OperationSpec["failures"]>) {
    this.#service = service;
    this.#file = file;
    this.#failures = failures;
  }

  ofFields(
    { properties = {}, required = [] }: Pick<Schema, "properties" | "required">,
    path: readonly string[],
    around: readonly string[],
  ): AnswerFields {
    const fields = Object.entries(properties).map(([name, schema]) => {
      const form = this.#of(schema, [...path, name], around);
      // x-failure may name a field that an operation has only in some responses, or with another type.
      const reported = this.#failures[[...path, name].join(".")]?.filter((value) => isOfForm(value, form)) ?? [];
      return [name, reported.length > 0 ? { failures: reported, of: form } : form] as const;
    });
    const due = required.filter((name) => name in properties);
    return { fields: Object.fromEntries(fields), ...(due.length > 0 && { required: due }) };
  }

  #of(schema: Schema, path: readonly string[], around: readonly string[]): AnswerForm {
    const { $ref, nullable, ...rest } = schema;
    if (nullable === true) return { nullable: this.#of({ ...schema, nullable: false }, path, around) };
    if ($ref !== undefined) {
      const name = refName($ref);
      if (around.includes(name)) throw new SpecError(this.#file, PLACE, `the response contains ${name} in itself`);
      return this.#of(this.#service.schemas.get(name)?.schema ?? {}, path, [...around, name]);
    }
    const { type, items, properties, additionalProperties, "x-id": id } = rest;
    if (rest.enum !== undefined) return { enum: rest.enum };
    if (id !== undefined) return "id";
    if (items) return { items: this.#of(items, path, around) };
    if (properties) return this.ofFields(rest, path, around);
    if (typeof additionalProperties === "object") return { values: this.#of(additionalProperties, path, around) };
    return type === "integer" || type === "number" || type === "boolean" || type === "string" ? type : "object";
  }
}

function isOfForm(value: string | number | boolean, form: AnswerForm): boolean {
  const plain = plainForm(form);
  if (typeof plain === "object" && "enum" in plain) return plain.enum.includes(value as string | number);
  return plain === typeof value || (plain === "integer" && typeof value === "number");
}
