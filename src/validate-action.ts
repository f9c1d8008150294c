import { ConfigurationError } from "./errors/configuration-error.ts";
import type { Operations } from "./client.ts";
import { validateInput, type Checked, type CheckOptions } from "./validate.ts";

/** validateInput for the operation of a service that has this name. @throws ConfigurationError where there is none. */
export function validateAction(
  operations: Operations,
  action: string,
  input: unknown,
  options?: CheckOptions,
): Checked {
  const operation = Object.values(operations).find(({ facts }) => facts.action === action);
  if (!operation) {
    const known = Object.values(operations).map(({ facts }) => facts.action);
    throw new ConfigurationError(`there is no such operation; there are ${known.join(", ")}`);
  }
  return validateInput(operation, input, options);
}
