import type { Rule } from "../../operation/rule.ts";
import { rangeNotEmpty } from "../rule-makers.ts";

export const rules = (): readonly Rule[] => [
  rangeNotEmpty("StartImportedTime", "EndImportedTime"),
  rangeNotEmpty("StartCallingTime", "EndCallingTime"),
  rangeNotEmpty("MinConversationDuration", "MaxConversationDuration"),
];
