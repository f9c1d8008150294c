import { join } from "node:path";
import { expect, test } from "vitest";
import { readSpecs } from "../../scripts/specs/files.ts";
import * as aiccs from "../../src/rules/aiccs.ts";
import * as ccc from "../../src/rules/ccc.ts";
import * as dyvms from "../../src/rules/dyvms.ts";
import type { Rule } from "../../src/operation/rule.ts";
import { ROOT } from "../support/project.ts";
import { OPERATIONS } from "../pages/specs.ts";

/* What is read from the descriptions of a spec is what src/rules enforces. */

const RULES = { aiccs, ccc, dyvms } as unknown as Record<string, Record<string, readonly Rule[]>>;

test.each([...OPERATIONS.values()])(
  '$operation.action: for every "takes effect only when" in a description there is a warning with the same values',
  ({ service, operation, facts }) => {
    const descriptions = (RULES[service.name]?.[`${operation.method}Rules`] ?? []).map((rule) => rule.description);
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
