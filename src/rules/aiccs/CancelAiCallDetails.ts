import type { Rule } from "../../operation/rule.ts";
import { itemFindings } from "../item-findings.ts";
import { onlyBeside, winsOver } from "../rule-makers.ts";
import { oneExpected } from "./one-expected.ts";
import { findRepeatedTexts } from "./repeated-texts.ts";

export const rules = (): readonly Rule[] => [
  winsOver("DetailIdList", "BatchId"),
  winsOver("DetailIdList", "PhoneNumbers"),
  onlyBeside("PhoneNumbers", ["BatchId"]),
  {
    name: "DetailIdList-once",
    level: "warning",
    fields: ["DetailIdList"],
    description: "an id should be in DetailIdList only once, because a number cannot be cancelled twice",
    check({ DetailIdList }) {
      const { indexes, original } = findRepeatedTexts((DetailIdList ?? []) as readonly string[]);
      return itemFindings(`is the same as DetailIdList[${original}]`, indexes, (index) => ["DetailIdList", index]);
    },
  },
  oneExpected(["DetailIdList", "BatchId"], "no page says which numbers are cancelled without both"),
];
