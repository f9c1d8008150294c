import type { Rule } from "../../src/operation/rule.ts";
import { toWire } from "../../src/encoding/parameters.ts";
import { checkRules } from "../../src/validation/check-rules.ts";
import { normalise } from "../../src/validation/normalise.ts";
import type { Ajv2020 } from "../judge/ajv.ts";
import { jsonNumbers } from "../judge/json-numbers.ts";
import type { OperationSpec, ServiceSpec } from "../specs/service-spec.ts";
import { SpecError } from "../specs/schema.ts";
import { operationFacts } from "./facts.ts";
import { serviceNamesOf } from "./service-names.ts";

/* Generation must not depend on the day on which it runs. */
const BEFORE_ALL_EXAMPLES = new Date(0);

/** The example of an operation in the normal form: ids are digits, JSON texts are structures, comma-separated texts are lists. Parameters are in the page's order. */
export interface NormalExample {
  readonly action: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * Normalises the example of an operation as a client does, and checks it: by the judge of the service, conditions included, and
 * by the named rules.
 *
 * @throws SpecError at the first problem, even one that a client would only warn of.
 */
export function checkExample(
  service: ServiceSpec,
  operation: OperationSpec,
  judge: Ajv2020,
  rules: readonly Rule[],
): NormalExample {
  const { action, file, example } = operation;
  const refuse = (problem: string): never => {
    throw new SpecError(file, "/operation/post/x-example", `the page's example with these changes ${problem}`);
  };
  const facts = operationFacts(service, operation);
  const { value, issues } = normalise(facts.request, example);
  const [issue] = issues;
  if (issue) refuse(`is invalid: ${String(issue)}`);
  const isValid = judge.getSchema(action);
  if (!isValid?.(jsonNumbers(toWire(facts, value)))) {
    const [{ instancePath, keyword, params } = { instancePath: "", keyword: "", params: {} }] = isValid?.errors ?? [];
    refuse(`is invalid: ${instancePath.slice(1) || "the input"} does not satisfy ${keyword} ${JSON.stringify(params)}`);
  }
  const { errors, warnings } = checkRules(rules, value, () => true, { clock: () => BEFORE_ALL_EXAMPLES });
  const [broken] = [...errors, ...warnings];
  if (broken) refuse(`breaks a rule: ${String(broken)}`);
  const inPageOrder = Object.keys(facts.request).filter((name) => Object.hasOwn(value, name));
  return { action, input: Object.fromEntries(inPageOrder.map((name) => [name, value[name]])) };
}

/** The text of examples.ts: a valid input of each operation of all services. */
export function emitExamples(services: readonly ServiceSpec[], examples: readonly NormalExample[]): string {
  const prefixes = services.map((service) => ({
    name: service.name,
    inputs: `${serviceNamesOf(service).prefix}Inputs`,
  }));
  const imports = prefixes.map(({ name, inputs }) => `import type { ${inputs} } from "./${name}/contracts.ts";\n`);
  const values = Object.fromEntries(examples.map(({ action, input }) => [action, input]));
  return `${imports.join("")}
/** The input of every operation, by the vendor's name for it. */
export interface FakeInputs extends ${prefixes.map(({ inputs }) => inputs).join(", ")} {}

/** A valid input of each operation. Scheduled times are in the year 2030, and the phone numbers belong to nobody. */
export const EXAMPLES: FakeInputs = ${JSON.stringify(values)};
`;
}
