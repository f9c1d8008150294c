import type { InputContract } from "../operation/input-contract.ts";
import { own } from "../util/record.ts";
import type { Rule } from "../operation/rule.ts";

const created = new WeakMap<NonNullable<InputContract["rules"]>, readonly Rule[]>();

/**
 * The rules of a contract, created at their first use. Bundlers keep every call at the top level of a module, so a program would
 * otherwise contain the rules of operations that it does not use.
 */
export function rulesOf(contract: Pick<InputContract, "rules">): readonly Rule[] {
  const create = own(contract, "rules");
  if (!create) return [];
  let rules = created.get(create);
  if (!rules) created.set(create, (rules = create()));
  return rules;
}
