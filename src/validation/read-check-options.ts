import { ConfigurationError } from "../errors/configuration-error.ts";
import type { InputContract } from "../operation/input-contract.ts";
import { aFunction, form } from "../options/forms.ts";
import { readOptions } from "../options/read-options.ts";
import { shown } from "../options/shown.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import type { CheckOptions } from "./check-rules.ts";
import { rulesOf } from "./rules-of.ts";

/* A list may be longer than any service has rules, but not so long that reading it takes time. */
const isList = (given: unknown): given is string[] => Array.isArray(given) && given.length <= 10_000;
const STRICT = form<boolean | string[]>(
  (given) => typeof given === "boolean" || isList(given),
  "true, false or a list of names of rules",
);
const SILENCE = form<string[]>(isList, "a list of names of rules");

/** The rule that a URL is not too long, which is checked once a request of any operation is encoded. */
export const LONG_URL = "long-url";

/** The readers of the options. `checkRuleNames` checks that the operations have the rules. */
export const CHECK_OPTIONS = {
  strict(name: string, given: unknown): boolean | string[] {
    const strict = STRICT(name, given);
    return typeof strict === "boolean" ? strict : [...strict];
  },
  silence: (name: string, given: unknown) => [...SILENCE(name, given)],
  clock: aFunction as (name: string, given: unknown) => () => Date,
};

/** Reads the options of a validation. @throws ConfigurationError if one is unknown, or names a rule that none of the operations has. */
export function readCheckOptions(given: unknown, contracts: readonly Pick<InputContract, "rules">[]): CheckOptions {
  const options = readOptions(given, CHECK_OPTIONS, "the options of the validation");
  checkRuleNames(options, contracts);
  return options;
}

/** @throws ConfigurationError if a rule is named that none of the operations has. */
export function checkRuleNames(
  { strict, silence }: CheckOptions,
  contracts: readonly Pick<InputContract, "rules">[],
): void {
  for (const [option, given] of Object.entries({ strict, silence })) {
    if (!Array.isArray(given)) continue;
    const known = [...contracts.flatMap((contract) => rulesOf(contract).map(({ name }) => name)), LONG_URL];
    for (const rule of given)
      if (!known.includes(rule as string))
        throw new ConfigurationError(
          `${option} names an unknown rule, ${shown(rule)}; docs/reference has the rules of each operation${didYouMean(rule, known)}`,
        );
  }
}
