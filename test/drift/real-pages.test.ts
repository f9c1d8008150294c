import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readAccepted } from "../../scripts/drift/accepted.ts";
import { readPages } from "../../scripts/command/page-files.ts";
import { countsAsDrift, formatReport } from "../../scripts/drift/report.ts";
import { runDrift } from "../../scripts/drift/run.ts";
import { ROOT } from "../support/project.ts";
import { OPERATIONS } from "../pages/specs.ts";

/* Vendors' pages belong to the vendors and are not committed; a folder of saved pages is read if OUTDIAL_PAGES names it. */

const folder = process.env.OUTDIAL_PAGES ?? "";

if (folder === "") {
  console.log("Real pages left out: with OUTDIAL_PAGES=<folder> the saved pages of a folder are read too.");
  test.skip("real pages");
} else {
  const accepted = readAccepted(readFileSync(join(ROOT, "specs/accepted.yaml"), "utf8"), OPERATIONS);
  const report = runDrift(OPERATIONS, accepted, readPages([folder]));

  test.each(report.checked)(
    "$file differs from the specs only where accepted.yaml says so or a fact is missing",
    (checked) => {
      if ("problem" in checked) expect.fail(checked.problem);
      const told = checked.sifted.findings.filter((finding) => countsAsDrift(finding, true));
      expect(told).toEqual([]);
    },
  );
  test("every accepted difference still occurs in these pages", () => expect(report.stale).toEqual([]));
  console.log(`Real pages:\n${formatReport(report)}`);
}
