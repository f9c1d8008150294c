import type { Rule } from "../../operation/rule.ts";
import { onlyBeside, winsOver } from "../rule-makers.ts";
import { findingOfItems } from "./finding-of-items.ts";
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
      return findingOfItems("DetailIdList", indexes, `is the same as DetailIdList[${original}]`);
    },
  },
  oneExpected(["DetailIdList", "BatchId"], "no page says which numbers are cancelled without both"),
];
