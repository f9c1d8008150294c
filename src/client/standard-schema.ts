import type { Operations } from "../operation/operation.ts";
import { operationOf } from "./find-operation.ts";
import { checkCheckOptions } from "./check-options.ts";
import { validateInput } from "../validation/validate.ts";
import type { CheckOptions } from "../validation/check-rules.ts";

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

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };

/** The Standard Schema of the operation that has this name. @throws ConfigurationError where there is none. */
export function standardSchema<Input>(
  operations: Operations,
  action: string,
  options: CheckOptions = {},
): StandardSchema<Input> {
  const operation = operationOf(operations, action);
  const checks = checkCheckOptions(options, Object.values(operations));
  return {
    "~standard": {
      version: 1,
      vendor: "outdial",
      validate(value) {
        const checked = validateInput(operation, value, checks);
        if (checked.ok) return { value: checked.value as Input };
        return { issues: checked.issues.map(({ message, path }) => ({ message, path: parsePath(path) })) };
      },
    },
  };
}

/* `CallTime[0].startTime` as its keys. */
function parsePath(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) => (index === undefined ? name : Number(index)));
}
