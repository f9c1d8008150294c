import { ConfigurationError } from "../errors/configuration-error.ts";
import type { InputContract } from "../operation/input-contract.ts";
import { form, type OptionReader } from "../options/forms.ts";
import { readOptions } from "../options/read-options.ts";
import type { CheckOptions } from "./check-rules.ts";

/* A list may be longer than any service has rules, but not so long that reading it takes time. */
const RULE_LIST = form<string[]>((given) => Array.isArray(given) && given.length <= 10_000, "a list of names of rules");
const RULE_NAMES: OptionReader<string[]> = (name, given) => [...RULE_LIST(name, given)];

/** The readers of the options. `checkRuleNames` checks that the operations have the rules. */
export const CHECK_OPTIONS = {
  strict: (name: string, given: unknown) => (typeof given === "boolean" ? given : RULE_NAMES(name, given)),
  silence: RULE_NAMES,
};

/** Reads the options of a validation. @throws ConfigurationError if one is unknown, or names a rule that none of the operations has. */
export function readCheckOptions(given: unknown, contracts: readonly Pick<InputContract, "rules">[]): CheckOptions {
  const options = readOptions(given, CHECK_OPTIONS, "the check's options");
  checkRuleNames(options, contracts);
  return options;
}

/** @throws ConfigurationError if a rule is named that none of the operations has. */
export function checkRuleNames(
  { strict, silence }: CheckOptions,
  contracts: readonly Pick<InputContract, "rules">[],
): void {
  const known = contracts.flatMap(({ rules }) => rules.map(({ name }) => name));
  for (const [name, given] of Object.entries({ strict, silence }))
    if (Array.isArray(given) && !given.every((rule) => known.includes(rule as string)))
      throw new ConfigurationError(`${name} names an unknown rule; these operations have ${known.join(", ")}`);
}
