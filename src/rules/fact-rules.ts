import type { OperationFacts } from "../operation/facts.ts";
import type { Rule } from "../operation/rule.ts";
import { phoneRules } from "./phone-rules.ts";
import { notInThePast } from "./time-rules.ts";

/** The rules that follow from the facts of an operation's parameters: those for phone numbers and for times. */
export function factRules({ request, kind }: Pick<OperationFacts, "request" | "kind">): readonly Rule[] {
  return Object.entries(request).flatMap(([field, facts]) => {
    const { phones = [] } = facts;
    // The times of a query select what has been.
    const time = kind === "query" ? undefined : notInThePast(field, facts);
    return [...phones.flatMap((where) => phoneRules(field, where)), ...(time ? [time] : [])];
  });
}
