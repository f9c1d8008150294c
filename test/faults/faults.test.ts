import { beforeAll, describe, expect, test } from "vitest";
import { FAULTS } from "./faults.ts";
import { OPERATIONS } from "../support/operations.ts";
import { groupOf, REPRESENTATIVES, runMatrix, type Cell } from "./matrix.ts";
import { summarise } from "./summary.ts";

/* docs/faults.md has the results of one operation of each kind and vendor; `npm run check` compares it with a run of its own. */

let cells: readonly Cell[] = [];
beforeAll(async () => {
  const others = OPERATIONS.filter((operation) => !REPRESENTATIVES.includes(operation));
  cells = [...(await runMatrix(REPRESENTATIVES)), ...(await runMatrix(others, "core"))];
}, 120_000);

describe("every fault with each kind of operation, and the core faults with every operation", () => {
  test("are covered", () => {
    const core = FAULTS.filter((fault) => fault.core === true);
    expect(new Set(core.map(({ line }) => line)).size).toBe(6);
    for (const operation of OPERATIONS) {
      const { action } = operation;
      const due = REPRESENTATIVES.includes(operation) ? FAULTS : core;
      const own = cells.filter((cell) => cell.operation === action);
      expect(new Set(own.map(({ fault }) => fault)), action).toEqual(new Set(due.map(({ name }) => name)));
    }
    expect(new Set(REPRESENTATIVES.map(groupOf))).toEqual(new Set(OPERATIONS.map(groupOf)));
  });

  test("each line of the summary is true of all its faults", () => {
    expect(summarise(cells).map(({ results }) => results["creates, imports"].split(":")[0])).toEqual([
      "sent again; fails only if the fault stays",
      "not sent again",
      "never sent again, and ambiguous",
      "never sent again, and ambiguous",
      "never sent again, and ambiguous",
      "never sent again, and ambiguous",
    ]);
  });

  test("a line that is not true of one operation under one fault is no summary", () => {
    const number = cells.findIndex(
      ({ kind, fault, setting }) =>
        kind === "create" && fault === "the token has expired" && setting === "default, fault once",
    );
    const changed = cells.with(number, { ...(cells[number] ?? expect.fail()), outcome: "ok", attempts: 2 });
    expect(() => summarise(changed)).toThrow('creates, imports have different results under "rejected"');
    const ran = cells.map((cell) =>
      cell.outcome === "ThrottledError" && cell.fault === "status 429 from a proxy" ? { ...cell, runs: 1 } : cell,
    );
    expect(() => summarise(ran)).toThrow('"did not run" is not true of');
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
