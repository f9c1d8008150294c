import type { Issue } from "../errors/issue.ts";
import type { CheckOptions } from "../validation/check-rules.ts";
import { validatorOf, type Contracts } from "./validate-action.ts";

/**
 * A schema in the common interface of validation libraries, Standard Schema version 1 (https://standardschema.dev):
 * form libraries, tRPC, Hono and the like take it as it is.
 */
export interface StandardSchema<Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "outdial";
    readonly validate: (value: unknown) => StandardResult<Input>;
    readonly types?: { readonly input: Input; readonly output: Input };
  };
}

/** The interface asks for message and path; `code`, `params`, `rule` and the warnings are outdial's own. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined; readonly warnings: readonly Issue[] }
  | { readonly issues: readonly Issue[]; readonly warnings: readonly Issue[] };

/** The Standard Schema of the operation with this vendor name. @throws ConfigurationError where there is none. */
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
