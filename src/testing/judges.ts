import { JUDGES } from "../../generated/fake-cloud.ts";
import type { OperationFacts } from "../operation/facts.ts";
import type { Judge, ParameterTypes } from "./wire/judge.ts";

type OfOperation = Pick<OperationFacts, "action" | "service">;

/** The validator of an operation's requests. */
export function judgeOf({ action, service }: OfOperation): Judge | undefined {
  // Each is an export of its module, beside the table of types.
  return (JUDGES[service] as unknown as Readonly<Record<string, Judge | undefined>>)[action];
}

/** The JSON types of an operation's parameters. */
export function typesOf({ action, service }: OfOperation): ParameterTypes[string] | undefined {
  return JUDGES[service].types[action];
}
