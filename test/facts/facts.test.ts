import { describe, expect, test } from "vitest";
import { CONTRACTS } from "../support/contracts.ts";
import { validateInput } from "../../src/validation/validate.ts";
import { change, refusals, type Change } from "./fact.ts";
import { tableOf, TABLES } from "./tables.ts";

/* Every documented fact, written by hand: changes that follow it pass, changes that violate it are refused. */

test.each(CONTRACTS)("$facts.action has facts", ({ facts: { action, kind } }) => {
  const { facts = [] } = tableOf(action);
  if (kind !== "query") expect(facts).not.toEqual([]);
});

describe.each(TABLES)("$action", ({ action, base, facts = [] }) => {
  const operation =
    CONTRACTS.find(({ facts: known }) => known.action === action) ?? expect.fail(`no spec has ${action}`);
  const check = (changes: Change) => validateInput(operation, change(base, changes));
  test("the unchanged request is valid", () => {
    expect(check({})).toMatchObject({ ok: true });
  });
  test.each(facts)("$says", (fact) => {
    expect(fact.outside).not.toEqual([]);
    for (const right of fact.inside) expect(check(right), JSON.stringify(right, text)).toMatchObject({ ok: true });
    for (const wrong of fact.outside) expect(refusals(check(wrong), fact), JSON.stringify(wrong, text)).not.toEqual([]);
  });
});

function text(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}
