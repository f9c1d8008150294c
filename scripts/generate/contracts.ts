import { allowedValues, type AnyCondition } from "../../src/operation/condition.ts";
import type { ServiceSpec } from "../specs/load.ts";
import { serviceNamesOf } from "./service-names.ts";

/** The most members that the union type of an operation's conditions may have. Larger unions slow down every user's compiler. */
const MOST_MEMBERS = 64;

/** How many conditions, counted from the first, the compile-time type can state. The rest are checked at run time only. */
export function conditionsInTypes(conditions: readonly AnyCondition[]): number {
  let members = 1;
  for (const [index, { when, needOneOf }] of conditions.entries()) {
    const otherwise = Object.values(when ?? {}).filter((values) => allowedValues(values).length > 0).length;
    members *= otherwise + (needOneOf?.length ?? 1);
    if (members > MOST_MEMBERS) return index;
  }
  return conditions.length;
}

/** The text of a service's contracts.ts: the half of each operation that validation needs, and the types of the inputs. */
export function emitContracts(
  service: ServiceSpec,
  conditions: Readonly<Record<string, readonly AnyCondition[]>>,
): string {
  const { name, operations } = service;
  const { prefix } = serviceNamesOf(service);
  const values = operations.map(({ action, method, request, page }) => {
    const inTypes = conditionsInTypes(conditions[method] ?? []);
    return `/**
 * The parameters of ${action}, with the conditions between them.
 *
 * @see ${page}
 */
export type ${action}Input = ConditionalInput<types.${request}, typeof rules.${method}, ${inTypes}>;

/** What ${action} accepts. */
export const ${method}: InputContract<"${action}", "${name}"> = {
  facts: facts.${method},
  validator: validators.z${request},
  conditions: rules.${method},
  rules: rules.${method}Rules,
};
`;
  });
  return [
    `import type { ConditionalInput } from "../../src/operation/conditional-input.ts";`,
    `import type { InputContract } from "../../src/operation/input-contract.ts";`,
    `import * as rules from "../../src/rules/${name}.ts";`,
    `import * as facts from "./facts.ts";`,
    `import type * as types from "./types.ts";`,
    `import * as validators from "./validators.ts";`,
    "",
    ...values,
    `/** The contracts of all operations, by the name of the method. */`,
    `export const ${name}Contracts = { ${operations.map(({ method }) => method).join(", ")} } as const;`,
    "",
    `/** The input of each operation, by its vendor name. */`,
    `export interface ${prefix}Inputs { ${operations.map(({ action }) => `${action}: ${action}Input;`).join(" ")} }`,
    "",
  ].join("\n");
}
