// Generated from specs/ccc by scripts/generate/entries.ts. Not to be edited: change the spec and run `npm run generate`.

import { standardSchema, type StandardSchema } from "../../src/client/standard-schema.ts";
import { validateAction } from "../../src/client/validate-action.ts";
import type { CheckOptions } from "../../src/validation/check-rules.ts";
import type { Checked } from "../../src/validation/validate.ts";
import { cccContracts, type CccInputs } from "./contracts.ts";

/**
 * Validates an input of an operation in the same way as a client, without sending it. The `value` of a valid input is its
 * normalised copy.
 *
 * @example
 * const checked = validate("CreateAutoCalloutTask", input);
 * if (!checked.ok) for (const issue of checked.issues) console.error(issue.toString());
 * @throws ConfigurationError if the operation is unknown or an option is invalid.
 */
export function validate<Action extends keyof CccInputs>(
  action: Action,
  input: unknown,
  options?: CheckOptions,
): Checked<CccInputs[Action]> {
  return validateAction(cccContracts, action, input, options) as Checked<CccInputs[Action]>;
}

/**
 * Creates a Standard Schema for the inputs of an operation, for form libraries, tRPC, Hono and others that accept one.
 *
 * @example
 * const result = schemaOf("CreateAutoCalloutTask")["~standard"].validate(input);
 * @see https://standardschema.dev
 * @throws ConfigurationError if the operation is unknown or an option is invalid.
 */
export function schemaOf<Action extends keyof CccInputs>(
  action: Action,
  options?: CheckOptions,
): StandardSchema<CccInputs[Action]> {
  return standardSchema(cccContracts, action, options);
}
