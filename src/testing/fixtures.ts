import { EXAMPLES, type FakeInputs } from "../../generated/examples.ts";
import { noOperation } from "../options/no-operation.ts";

export type { FakeInputs };

/**
 * A valid input of an operation, a new object each time, with your changes: `validInput("CreateAiCallTask", { TaskCps: 5 })`.
 * Scheduled times are in the year 2030, and the phone numbers belong to nobody. @throws ConfigurationError if there is no
 * operation of this name.
 */
export function validInput<Name extends keyof FakeInputs>(
  operation: Name,
  changes: { [Parameter in keyof FakeInputs[Name]]?: FakeInputs[Name][Parameter] } = {},
): FakeInputs[Name] {
  if (!Object.hasOwn(EXAMPLES, operation)) throw noOperation("the fake cloud", operation, Object.keys(EXAMPLES));
  return { ...(JSON.parse(JSON.stringify(EXAMPLES[operation])) as FakeInputs[Name]), ...changes };
}
