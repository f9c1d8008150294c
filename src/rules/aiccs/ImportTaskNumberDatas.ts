import type { ImportTaskNumberDatasRequest } from "../../../generated/aiccs/types.ts";
import type { Condition } from "../../operation/condition.ts";

export const conditions = [
  { when: { DataType: "JSON" }, need: ["PhoneNumberList"] },
] as const satisfies readonly Condition<ImportTaskNumberDatasRequest>[];
