// Generated from specs/ccc by scripts/generate/entries.ts. Not to be edited: change the spec and run `npm run generate`.

import { standardSchema, type StandardSchema } from "../../src/client/standard-schema.ts";
import { validateAction } from "../../src/client/validate-action.ts";
import type { CheckOptions } from "../../src/validation/check-rules.ts";
import type { Checked } from "../../src/validation/validate.ts";
import { cccContracts, type CccInputs } from "./contracts.ts";

/**
 * Checks an input of an operation without sending anything: whether the client would refuse it. `value` is the input as it would
 * be sent. @throws ConfigurationError for a name that is not an operation's, or for wrong options.
 */
export function validate<Action extends keyof CccInputs>(
  action: Action,
  input: unknown,
  options?: CheckOptions,
): Checked<CccInputs[Action]> {
  return validateAction(cccContracts, action, input, options) as Checked<CccInputs[Action]>;
}

/** The input of an operation as a Standard Schema (https://standardschema.dev), for form libraries, tRPC, Hono and the like. */
export function schemaOf<Action extends keyof CccInputs>(
  action: Action,
  options?: CheckOptions,
): StandardSchema<CccInputs[Action]> {
  return standardSchema(cccContracts, action, options);
}
