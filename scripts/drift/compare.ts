import { compareConditions, compareOperations } from "./compare-operations.ts";
import { compareTables } from "./compare-tables.ts";
import { sortFindings, type CompareOptions, type Finding, type Report } from "./finding.ts";
import type { Documented } from "../facts/model.ts";

/** Every difference between the facts of two sources, in a stable order: by severity, then by side, then as the first source lists them. */
export function compare(before: Documented, after: Documented, options: CompareOptions): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (finding) => findings.push({ ...finding, operation: before.operation });
  for (const side of ["request", "response"] as const) compareTables(before, after, side, options, report);
  compareConditions(before, after, options, report);
  compareOperations(before, after, options, report);
  for (const { side, path, what, value, words, line } of after.remarks)
    report({
      severity: "unsure",
      side,
      path,
      what,
      before: undefined,
      after: value,
      words,
      ...(line !== undefined && { line }),
    });
  return sortFindings(findings);
}
