import type { ImportTaskNumberDatasRequest } from "../../../generated/aiccs/types.ts";
import type { Condition } from "../../operation/condition.ts";
import type { Rule } from "../../operation/rule.ts";
import { isGiven } from "../rule-makers.ts";
import { outIdRules } from "./out-ids.ts";

export const conditions = [
  { when: { DataType: "JSON" }, need: ["PhoneNumberList"] },
] as const satisfies readonly Condition<ImportTaskNumberDatasRequest>[];

export const rules = (): readonly Rule[] => [
  {
    name: "DataType-EXCEL-not-for-programs",
    level: "warning",
    fields: ["DataType"],
    description: "DataType should be JSON, because the vendor does not accept EXCEL from programs",
    check: ({ DataType }) => DataType === "EXCEL",
  },
  {
    name: "OssFileName-not-for-programs",
    level: "warning",
    fields: ["OssFileName"],
    description: "OssFileName has no effect, because the vendor does not accept files from programs",
    check: (request) => isGiven(request, "OssFileName"),
  },
  ...outIdRules,
];
