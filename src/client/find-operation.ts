import { checkCheckOptions } from "./check-options.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import type { Operations, AnyOperation } from "../operation/operation.ts";
import { validateInput, type Checked } from "../validation/validate.ts";
import type { CheckOptions } from "../validation/check-rules.ts";

/** The operation of a service that has this vendor name. @throws ConfigurationError where there is none. */
export function operationOf(operations: Operations, action: string): AnyOperation {
  const all = Object.values(operations);
  const operation = all.find(({ facts }) => facts.action === action);
  if (operation) return operation;
  throw new ConfigurationError(
    `there is no such operation here; there are ${all.map(({ facts }) => facts.action).join(", ")}`,
  );
}

/** validateInput by the operation's vendor name. @throws ConfigurationError where there is none, or for wrong options. */
export function validateAction(
  operations: Operations,
  action: string,
  input: unknown,
  options: CheckOptions = {},
): Checked {
  const operation = operationOf(operations, action);
  // A rule may be another operation's of the service, so that the same options serve for all.
  return validateInput(operation, input, checkCheckOptions(options, Object.values(operations)));
}
