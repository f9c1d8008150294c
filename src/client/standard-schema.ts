import type { Issue } from "../errors/issue.ts";
import type { CheckOptions } from "../validation/check-rules.ts";
import { validatorOf, type Contracts } from "./validate-action.ts";

/**
 * A Standard Schema, version 1: the common interface of validation libraries, which form libraries, tRPC, Hono and others
 * accept.
 *
 * @see https://standardschema.dev
 */
export interface StandardSchema<Input> {
  /** The properties that the interface defines. */
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "outdial";
    readonly validate: (value: unknown) => StandardResult<Input>;
    readonly types?: { readonly input: Input; readonly output: Input };
  };
}

/** The result of a Standard Schema. Its issues have more fields than `message` and `path`, and the warnings are an addition. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined; readonly warnings: readonly Issue[] }
  | { readonly issues: readonly Issue[]; readonly warnings: readonly Issue[] };

/** Creates the Standard Schema of an operation. @throws ConfigurationError if there is no such operation, or for invalid options. */
export function standardSchema<Input>(
  contracts: Contracts,
  action: string,
  options?: CheckOptions,
): StandardSchema<Input> {
  const validate = validatorOf(contracts, action, options);
  return {
    "~standard": {
      version: 1,
      vendor: "outdial",
      validate(input) {
        const { warnings, ...checked } = validate(input);
        return checked.ok ? { value: checked.value as Input, warnings } : { issues: checked.issues, warnings };
      },
    },
  };
}
