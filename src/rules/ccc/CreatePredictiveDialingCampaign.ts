import type { Rule } from "../../operation/rule.ts";
import { onlyBeside, windowsEndAfterStart } from "../rule-makers.ts";
import { availableTimeWindows } from "./available-time.ts";
import { campaignRules } from "./campaign-settings.ts";
import { knownTimeZone } from "./time-zone.ts";

export const rules = (): readonly Rule[] => [
  ...campaignRules(),
  windowsEndAfterStart("AvailableTime", availableTimeWindows),
  onlyBeside("TimeZone", ["AvailableTime"]),
  knownTimeZone,
];
