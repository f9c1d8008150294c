import { join } from "node:path";
import { expect, test } from "vitest";
import { readSpecs } from "../../scripts/specs/files.ts";
import { rulesOf } from "../../src/validation/rules-of.ts";
import { CONTRACTS } from "../support/contracts.ts";
import { ROOT } from "../support/project.ts";
import { OPERATIONS } from "../pages/specs.ts";

/* What is read from the descriptions of a spec is what src/rules enforces. */

test.each([...OPERATIONS.values()])(
  '$operation.action: for every "takes effect only when" in a description there is a warning with the same values',
  ({ operation: { action }, facts }) => {
    const contract = CONTRACTS.find((candidate) => candidate.facts.action === action) ?? expect.fail(action);
    const descriptions = rulesOf(contract).map((rule) => rule.description);
    for (const { path, facts: stated } of facts.request.fields) {
      const when = stated["applies when"];
      if (when === undefined || path.includes(".")) continue;
      for (const part of String(when.value).replaceAll('"', "").split(" and "))
        expect(descriptions).toContain(`${path} has no effect unless ${part}`);
    }
  },
);

test("no spec contains x-todo", () => {
  for (const [path, text] of readSpecs(join(ROOT, "specs"))) expect(text, path).not.toContain("x-todo");
});
