import type { Rule } from "../../operation/rule.ts";
import { isGiven, onlyBeside, winsOver } from "../rule-makers.ts";

export const rules = (): readonly Rule[] => [
  winsOver("DetailIdList", "BatchId"),
  winsOver("DetailIdList", "PhoneNumbers"),
  onlyBeside("PhoneNumbers", ["BatchId"]),
  {
    name: "DetailIdList-or-BatchId-expected",
    level: "warning",
    fields: ["DetailIdList", "BatchId"],
    description:
      "DetailIdList or BatchId should be given, because no page says which numbers are cancelled without both",
    check: (request) => !isGiven(request, "DetailIdList") && !isGiven(request, "BatchId"),
  },
];
