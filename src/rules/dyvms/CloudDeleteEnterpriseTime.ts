import type { CloudDeleteEnterpriseTimeRequest } from "../../../generated/dyvms/types.ts";
import type { Condition } from "../../operation/condition.ts";
import type { Rule } from "../../operation/rule.ts";
import { isGiven } from "../rule-makers.ts";

export const conditions = [
  { needOneOf: ["Id", "Name"] },
] as const satisfies readonly Condition<CloudDeleteEnterpriseTimeRequest>[];

export const rules = (): readonly Rule[] => [
  {
    name: "Id-or-Name-not-both",
    level: "warning",
    fields: ["Name", "Id"],
    description: "Name should not be given together with Id, because it is not documented which of them counts",
    check: (request) => isGiven(request, "Id") && isGiven(request, "Name"),
  },
];
