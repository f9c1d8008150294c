import { encodeRequest, sizeIssue } from "../encoding/encode-request.ts";
import type { InputContract } from "../operation/input-contract.ts";
import type { CheckOptions } from "../validation/check-rules.ts";
import { validateInput, type Checked } from "../validation/validate.ts";
import { checkCheckOptions } from "./check-options.ts";
import { findOperation } from "./find-operation.ts";

/** The contracts of a service's operations, by the name of the method. */
export type Contracts = Readonly<Record<string, InputContract>>;

/**
 * Checks an input of the operation with this vendor name, the size of the request included. Nothing is sent.
 * @throws ConfigurationError where there is no such operation, or for wrong options.
 */
export function validateAction(
  contracts: Contracts,
  action: string,
  input: unknown,
  options: CheckOptions = {},
): Checked {
  return validatorOf(contracts, action, options)(input);
}

/** The check of one operation, its options read once. */
export function validatorOf(
  contracts: Contracts,
  action: string,
  options: CheckOptions = {},
): (input: unknown) => Checked {
  const contract = findOperation(contracts, action);
  // A rule may belong to another operation of the service, so that the same options serve for all.
  const checks = checkCheckOptions(options, Object.values(contracts));
  return (input) => {
    const checked = validateInput(contract, input, checks);
    const tooLarge = checked.ok && sizeIssue(encodeRequest(contract.facts, checked.value));
    return tooLarge ? { ok: false, issues: [tooLarge], warnings: checked.warnings } : checked;
  };
}
