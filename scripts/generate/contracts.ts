import { allowedValues, type AnyCondition } from "../../src/operation/condition.ts";
import type { ServiceSpec } from "../specs/service-spec.ts";
import { factRulesImport, ruleImports, ruleMembers, type RuleFiles } from "./hand-written-rules.ts";
import { serviceNamesOf } from "./service-names.ts";

/** The maximum size of the union type that an operation's conditions form. A larger one would slow down users' compilers. */
const MAX_UNION_SIZE = 64;

/** How many conditions, counted from the first, the types can express. The others are only checked at run time. */
export function conditionsInTypes(conditions: readonly AnyCondition[]): number {
  let size = 1;
  for (const [index, { when, needOneOf }] of conditions.entries()) {
    const otherwise = Object.values(when ?? {}).filter((values) => allowedValues(values).length > 0).length;
    size *= otherwise + (needOneOf?.length ?? 1);
    if (size > MAX_UNION_SIZE) return index;
  }
  return conditions.length;
}

/** The text of a service's contracts.ts: the half of each operation that validation needs, and the types of the inputs. */
export function emitContracts(service: ServiceSpec, rules: RuleFiles): string {
  const { name, operations } = service;
  const { prefix } = serviceNamesOf(service);
  const values = operations.map((operation) => {
    const { action, method, request, page } = operation;
    const { conditions } = rules[action] ?? {};
    const input = conditions
      ? `ConditionalInput<types.${request}, typeof ${method}Rules.conditions, ${conditionsInTypes(conditions)}>`
      : `types.${request}`;
    return `/**
 * The input of ${action}: its parameters, with the conditions between them.
 *
 * @see ${page}
 */
export type ${action}Input = ${input};

/** What the validation of ${action} needs. */
export const ${method}: InputContract<"${action}", "${name}"> = {
  facts: facts.${method},
  validator: validators.z${request},
  ${ruleMembers(service, operation, rules)}
};
`;
  });
  const hasConditions = operations.some(({ action }) => rules[action]?.conditions !== undefined);
  return [
    ...(hasConditions ? [`import type { ConditionalInput } from "../../src/operation/conditional-input.ts";`] : []),
    `import type { InputContract } from "../../src/operation/input-contract.ts";`,
    ...factRulesImport(service),
    ...ruleImports(service, rules),
    `import * as facts from "./facts.ts";`,
    `import type * as types from "./types.ts";`,
    `import * as validators from "./validators.ts";`,
    "",
    ...values,
    `/** The contracts of all operations, by the name of their method. */`,
    `export const ${name}Contracts = { ${operations.map(({ method }) => method).join(", ")} } as const;`,
    "",
    `/** The inputs of all operations, by the vendor's name of the operation. */`,
    `export interface ${prefix}Inputs {\n${operations.map(({ action }) => `/** The input of ${action}. */\n${action}: ${action}Input;`).join("\n")}\n}`,
    "",
  ].join("\n");
}
