import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readAccepted } from "../../scripts/drift/accepted.ts";
import { runDrift } from "../../scripts/drift/run.ts";
import { ROOT } from "../support/project.ts";
import { OPERATIONS } from "../pages/specs.ts";

/* Vendors' pages are theirs and are not committed; a folder of saved ones is read where OUTDIAL_PAGES names it. */

const folder = process.env.OUTDIAL_PAGES ?? "";

if (folder === "") {
  console.log("Real pages left out: with OUTDIAL_PAGES=<folder> the saved pages of a folder are read too.");
  test.skip("real pages");
} else {
  const accepted = readAccepted(readFileSync(join(ROOT, "specs/accepted.yaml"), "utf8"), OPERATIONS);
  const files = globSync("*.{txt,md}", { cwd: folder }).sort();

  test("the folder has pages", () => expect(files).not.toEqual([]));
  test.each(files)("%s says nothing breaking or changed but what is accepted", (file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const [checked] = runDrift(OPERATIONS, accepted, [{ file, text }]).checked;
    if (!checked || "problem" in checked) expect.fail(checked?.problem ?? "nothing was read");
    expect(checked.sifted.findings.filter(({ severity }) => severity === "breaking" || severity === "change")).toEqual(
      [],
    );
  });
}
