import { beforeAll, describe, expect, test } from "vitest";
import { FAULTS } from "./faults.ts";
import { runMatrix, type Cell } from "./matrix.ts";

/* The whole table is in docs/faults.md, which `npm run check` compares with a run of its own. */

let cells: readonly Cell[] = [];
beforeAll(async () => {
  cells = await runMatrix();
}, 60_000);

describe("every fault, with every operation and retry setting", () => {
  test("is covered", () => {
    expect(new Set(cells.map(({ fault }) => fault)).size).toBe(FAULTS.length);
    expect(cells.length).toBeGreaterThan(380);
  });

  test("a create never runs twice", () => {
    expect(cells.filter(({ creates, runs }) => creates && runs > 1)).toEqual([]);
  });

  test("a create that may have run is ambiguous, and no create is ambiguous after a second attempt", () => {
    const creates = cells.filter((cell) => cell.creates);
    expect(
      creates.filter(({ runs, outcome }) => runs > 0 && !["ok", "AmbiguousResultError"].includes(outcome)),
    ).toEqual([]);
    const sure = creates.filter(({ attempts, outcome }) => attempts > 1 && outcome === "AmbiguousResultError");
    expect(sure).toEqual([]);
  });

  test("a call that succeeded has run, and a call without retries makes one attempt", () => {
    expect(cells.filter(({ outcome, runs }) => outcome === "ok" && runs === 0)).toEqual([]);
    expect(cells.filter(({ setting, attempts }) => setting === "`retry: 0`" && attempts !== 1)).toEqual([]);
    expect(cells.filter(({ attempts }) => attempts > 3)).toEqual([]);
  });

  test("calls fail with outdial's errors only", () => {
    for (const { outcome } of cells) expect(outcome).toMatch(/^(?:ok|\w+Error)$/);
  });
});
