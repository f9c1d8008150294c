import { beforeAll, describe, expect, test } from "vitest";
import { FAULTS } from "./faults.ts";
import { OPERATIONS } from "../support/operations.ts";
import { groupOf, runMatrix, type Cell } from "./matrix.ts";

/* docs/faults.md has the results of one operation of each kind and vendor; `npm run check` compares it with a run of its own. */

let cells: readonly Cell[] = [];
beforeAll(async () => {
  cells = await runMatrix(OPERATIONS);
}, 120_000);

describe("every fault, with every operation and retry setting", () => {
  test("is covered", () => {
    const faults = new Set(FAULTS.map(({ name }) => name));
    for (const { action } of OPERATIONS) {
      const own = cells.filter(({ operation }) => operation === action);
      expect(new Set(own.map(({ fault }) => fault)), action).toEqual(faults);
    }
  });

  test("has the same result for all operations of a kind and vendor", () => {
    const results = Map.groupBy(cells, (cell) => `${groupOf(cell)}: ${cell.fault}, ${cell.setting}`);
    const different = [...results].filter(
      ([, alike]) => new Set(alike.map(({ outcome, runs, attempts }) => `${outcome} ${runs} ${attempts}`)).size > 1,
    );
    expect(different).toEqual([]);
  });

  const addsCalls = ({ kind }: Cell): boolean => kind === "create" || kind === "import";

  test("a create or import never runs twice", () => {
    expect(cells.filter((cell) => addsCalls(cell) && cell.runs > 1)).toEqual([]);
  });

  test("a create or import that may have run is ambiguous, and none is ambiguous after a second attempt", () => {
    const creates = cells.filter(addsCalls);
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
