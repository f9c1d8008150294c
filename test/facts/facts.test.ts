import { describe, expect, test } from "vitest";
import { OPERATIONS } from "../../scripts/prove/operations.ts";
import { validateInput } from "../../src/validate.ts";
import { change } from "./fact.ts";
import { TABLES } from "./tables.ts";

/* Every documented fact, by hand: just inside it a request passes, just outside it is refused. */

describe.each(TABLES)("$action", ({ action, base, facts }) => {
  const operation = OPERATIONS.find(({ facts: known }) => known.action === action) ?? expect.fail(action);
  const messages = (request: object): string[] => {
    const checked = validateInput(operation, request);
    return checked.ok ? [] : checked.issues.map(({ message }) => message);
  };
  test("the request that the facts change is right", () => {
    expect(messages(base)).toEqual([]);
  });
  test.each(facts)("$says", ({ inside, outside }) => {
    for (const right of inside) expect(messages(change(base, right)), JSON.stringify(right, text)).toEqual([]);
    for (const wrong of outside) expect(messages(change(base, wrong)), JSON.stringify(wrong, text)).not.toEqual([]);
  });
});

function text(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}
