import type { AnyCondition } from "../../src/operation/condition.ts";
import { conditionTypes } from "./condition-types.ts";
import type { OperationSpec, ServiceSpec } from "../specs/service-spec.ts";
import { factRulesImport, ruleImports, ruleMembers, type RuleFiles } from "./hand-written-rules.ts";
import { serviceNamesOf } from "./service-names.ts";

/** The text of a service's contracts.ts: the half of each operation that validation needs, and the types of the inputs. */
export function emitContracts(service: ServiceSpec, rules: RuleFiles): string {
  const { name, operations } = service;
  const { prefix } = serviceNamesOf(service);
  const example = operations[0]?.action ?? "";
  const values = operations.map((operation) => {
    const { action, method, request } = operation;
    const { conditions } = rules[action] ?? {};
    return `${conditions ? conditionsInterface(action, conditions) : ""}/** What the validation of ${action} needs. */
export const ${method}: InputContract<"${action}", "${name}"> = {
  facts: facts.${method},
  validator: validators.z${request},
  ${ruleMembers(service, operation, rules)}
};
`;
  });
  const conditionsOf = ({ action }: OperationSpec): string =>
    rules[action]?.conditions ? `${action}Conditions` : "NoConditions";
  const byAction = (typeOf: (operation: OperationSpec) => string, what: string): string =>
    operations
      .map((operation) => `/** The ${what} of ${operation.action}. */\n${operation.action}: ${typeOf(operation)};`)
      .join("\n");
  return [
    ...(operations.every(({ action }) => rules[action]?.conditions)
      ? []
      : [`import type { NoConditions } from "../../src/operation/conditional-input.ts";`]),
    `import type { InputContract } from "../../src/operation/input-contract.ts";`,
    ...factRulesImport(service),
    ...ruleImports(service, rules),
    `import * as facts from "./facts.ts";`,
    `import type * as types from "./types.ts";`,
    `import * as validators from "./validators.ts";`,
    "",
    `export type { ${operations.map(({ action }) => `${action}Input`).join(", ")} } from "./types.ts";`,
    "",
    ...values,
    `/** The contracts of all operations, by the name of their method. */`,
    `export const ${name}Contracts = { ${operations.map(({ method }) => method).join(", ")} } as const;`,
    "",
    `/** The vendor's names of the service's operations. */`,
    `export type ${prefix}Action = keyof ${prefix}Inputs;`,
    "",
    `/** The inputs of all operations, by the vendor's name of the operation. */`,
    `export interface ${prefix}Inputs {\n${byAction(({ action }) => `types.${action}Input`, "input")}\n}`,
    "",
    `/** The results of all operations, by the vendor's name of the operation. */`,
    `export interface ${prefix}Results {\n${byAction(({ result }) => `types.${result}`, "result")}\n}`,
    "",
    `/** The conditions between the parameters of all operations, by the vendor's name of the operation. */`,
    `export interface ${prefix}Conditions {\n${byAction(conditionsOf, "conditions")}\n}`,
    "",
    `/** The input of an operation by the vendor's name of it: \`InputOf<"${example}">\`. */`,
    `export type InputOf<Action extends ${prefix}Action> = ${prefix}Inputs[Action];`,
    "",
    `/** The result of an operation by the vendor's name of it: \`ResultOf<"${example}">\`. */`,
    `export type ResultOf<Action extends ${prefix}Action> = ${prefix}Results[Action];`,
    "",
  ].join("\n");
}

/* The interface has a name of its own, so that declarations of users can refer to it. */
function conditionsInterface(action: string, conditions: readonly AnyCondition[]): string {
  return `/** The conditions between the parameters of ${action}, by the sentence that a compiler error shows. */
export interface ${action}Conditions {
${conditionTypes(conditions)}
}

`;
}
