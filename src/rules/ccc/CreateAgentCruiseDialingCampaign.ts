import type { Rule } from "../../operation/rule.ts";
import { endAfterStart } from "./end-after-start.ts";

export const rules = (): readonly Rule[] => [endAfterStart("EndTime", "StartTime")];
