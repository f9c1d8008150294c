import type { Rule } from "../../operation/rule.ts";
import { onlyBeside, winsOver } from "../rule-makers.ts";
import { oneExpected } from "./one-expected.ts";

export const rules = (): readonly Rule[] => [
  winsOver("DetailIdList", "BatchId"),
  winsOver("DetailIdList", "PhoneNumbers"),
  onlyBeside("PhoneNumbers", ["BatchId"]),
  oneExpected(["DetailIdList", "BatchId"], "no page says which numbers are cancelled without both"),
];
