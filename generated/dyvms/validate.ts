// Generated from specs/dyvms by scripts/generate/entries.ts. Not to be edited: change the spec and run `npm run generate`.

import { standardSchema, type StandardSchema } from "../../src/client/standard-schema.ts";
import { validateAction } from "../../src/client/validate-action.ts";
import type { CheckOptions } from "../../src/validation/check-rules.ts";
import type { Checked } from "../../src/validation/validate.ts";
import { dyvmsContracts, type DyvmsInputs } from "./contracts.ts";

/**
 * Validates an input of an operation in the same way as a client, without sending it. The `value` of a valid input is its
 * normalised copy.
 *
 * @example
 * const checked = validate("CloudUpdateTask", input);
 * if (!checked.ok) for (const issue of checked.issues) console.error(issue.toString());
 * @throws ConfigurationError if the operation is unknown or an option is invalid.
 */
export function validate<Action extends keyof DyvmsInputs>(
  action: Action,
  input: unknown,
  options?: CheckOptions,
): Checked<DyvmsInputs[Action]> {
  return validateAction(dyvmsContracts, action, input, options) as Checked<DyvmsInputs[Action]>;
}

/**
 * Creates a Standard Schema for the inputs of an operation, for form libraries, tRPC, Hono and others that accept one.
 *
 * @example
 * const result = schemaOf("CloudUpdateTask")["~standard"].validate(input);
 * @see https://standardschema.dev
 * @throws ConfigurationError if the operation is unknown or an option is invalid.
 */
export function schemaOf<Action extends keyof DyvmsInputs>(
  action: Action,
  options?: CheckOptions,
): StandardSchema<DyvmsInputs[Action]> {
  return standardSchema(dyvmsContracts, action, options);
}
