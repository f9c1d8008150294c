import { describe, expect, test } from "vitest";
import { OPERATIONS } from "../support/operations.ts";
import { validateInput } from "../../src/validation/validate.ts";
import { change, refusals, type Change } from "./fact.ts";
import { TABLES } from "./tables.ts";

/* Every documented fact, by hand: just inside it a request passes, just outside it is refused. */

describe.each(TABLES)("$action", ({ action, base, facts }) => {
  const operation = OPERATIONS.find(({ facts: known }) => known.action === action) ?? expect.fail(action);
  const check = (changes: Change) => validateInput(operation, change(base, changes));
  test("the request that the facts change is right", () => {
    expect(check({})).toMatchObject({ ok: true });
  });
  test.each(facts)("$says", (fact) => {
    for (const right of fact.inside) expect(check(right), JSON.stringify(right, text)).toMatchObject({ ok: true });
    for (const wrong of fact.outside) expect(refusals(check(wrong), fact), JSON.stringify(wrong, text)).not.toEqual([]);
  });
});

function text(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}
