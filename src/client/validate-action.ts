import { checkLongUrl } from "../call/long-url.ts";
import { encodeRequest, sizeIssueOf } from "../encoding/encode-request.ts";
import type { InputContract } from "../operation/input-contract.ts";
import type { CheckOptions } from "../validation/check-rules.ts";
import { validateInput, type Checked } from "../validation/validate.ts";
import { readCheckOptions } from "../validation/read-check-options.ts";
import { findOperation } from "./find-operation.ts";

/** The contracts of a service's operations, by the name of the method. */
export type Contracts = Readonly<Record<string, InputContract>>;

/**
 * Validates an input of an operation, including the size of the request.
 * @throws ConfigurationError if there is no such operation, or for invalid options.
 */
export function validateAction(
  contracts: Contracts,
  action: string,
  input: unknown,
  options: CheckOptions = {},
): Checked {
  return validatorOf(contracts, action, options)(input);
}

/** Returns the validation function of an operation. @throws ConfigurationError as `validateAction`. */
export function validatorOf(
  contracts: Contracts,
  action: string,
  options: CheckOptions = {},
): (input: unknown) => Checked {
  const all = Object.values(contracts);
  const contract = findOperation(contracts, action, all[0]?.facts.service ?? "the service");
  // The options may name rules of other operations, so that the same options can be used for all of them.
  const checks = readCheckOptions(options, all);
  return (input) => {
    const checked = validateInput(contract, input, checks);
    if (!checked.ok) return checked;
    const { facts } = contract;
    const tooLarge = sizeIssueOf(facts, checked.value);
    if (tooLarge) return { ok: false, issues: [tooLarge], warnings: checked.warnings };
    const longUrl =
      facts.scheme === "acs3" ? checkLongUrl(facts, encodeRequest(facts, checked.value), checks) : undefined;
    if (!longUrl) return checked;
    if (longUrl.isError) return { ok: false, issues: [longUrl.issue], warnings: checked.warnings };
    return { ...checked, warnings: [...checked.warnings, longUrl.issue] };
  };
}
