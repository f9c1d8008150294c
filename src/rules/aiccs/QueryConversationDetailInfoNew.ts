import type { Rule } from "../../operation/rule.ts";
import { oneExpected } from "./one-expected.ts";

export const rules = (): readonly Rule[] => [
  oneExpected(["DetailId", "CallId", "OutId"], "no page says which call is returned without any of them"),
];
