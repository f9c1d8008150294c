// Generated from specs/dyvms by scripts/generate/entries.ts. Not to be edited: change the spec and run `npm run generate`.

import { standardSchema, type StandardSchema } from "../../src/client/standard-schema.ts";
import { validateAction } from "../../src/client/validate-action.ts";
import type { CheckOptions } from "../../src/validation/check-rules.ts";
import type { Checked } from "../../src/validation/validate.ts";
import { dyvmsContracts, type DyvmsInputs } from "./contracts.ts";

/**
 * Checks an input of an operation without sending anything: whether the client would refuse it. `value` is the input as it would
 * be sent. @throws ConfigurationError for a name that is not an operation's, or for wrong options.
 */
export function validate<Action extends keyof DyvmsInputs>(
  action: Action,
  input: unknown,
  options?: CheckOptions,
): Checked<DyvmsInputs[Action]> {
  return validateAction(dyvmsContracts, action, input, options) as Checked<DyvmsInputs[Action]>;
}

/** The input of an operation as a Standard Schema (https://standardschema.dev), for form libraries, tRPC, Hono and the like. */
export function schemaOf<Action extends keyof DyvmsInputs>(
  action: Action,
  options?: CheckOptions,
): StandardSchema<DyvmsInputs[Action]> {
  return standardSchema(dyvmsContracts, action, options);
}
