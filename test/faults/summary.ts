import { FAULTS, type FaultLine } from "./faults.ts";
import type { Cell } from "./matrix.ts";

/** A line of the summary: what its faults have in common, in words. */
export interface SummaryLine {
  readonly what: string;
  /** What a client does, by kinds of operations. */
  readonly results: Readonly<Record<SummaryColumn, string>>;
}

/** Imports have the column of creates, since both must not run twice. */
export const COLUMNS = {
  "creates, imports": ["create", "import"],
  changes: ["change"],
  queries: ["query"],
} as const satisfies Readonly<Record<string, readonly Cell["kind"][]>>;
export type SummaryColumn = keyof typeof COLUMNS;

const LINES: Readonly<Record<FaultLine, string>> = {
  "did not run": "It did not run: no connection, throttled, or the clock was wrong",
  rejected: "It was rejected for what a second attempt does not change: an expired token, too long a URL",
  lost: "It may have run: the connection or the response was lost, or no response came in time",
  "server failed": "It may have run: a server or gateway failed, or its response contradicts itself",
  unreadable: "It may have run: the response is of someone else, or cannot be read",
  state: "It ran, the response was lost, and a second attempt is refused for the task's state",
};

/**
 * The matrix in one line for each group of faults.
 *
 * @throws Error if two faults of a line have different results, so that the line would not be true of one of them.
 */
export function summarise(cells: readonly Cell[]): SummaryLine[] {
  return (Object.entries(LINES) as [FaultLine, string][]).map(([line, what]) => {
    const column = (name: SummaryColumn): string => describe(line, name, cells);
    return {
      what,
      results: {
        "creates, imports": column("creates, imports"),
        changes: column("changes"),
        queries: column("queries"),
      },
    };
  });
}

function describe(line: FaultLine, column: SummaryColumn, cells: readonly Cell[]): string {
  const kinds: readonly Cell["kind"][] = COLUMNS[column];
  const faults = FAULTS.filter((fault) => fault.line === line).map(({ name }) => name);
  const own = cells.filter(({ fault, kind }) => faults.includes(fault) && kinds.includes(kind));
  if (own.length === 0) throw new Error(`no ${column} were run with the faults of "${line}"`);
  const verdicts = Map.groupBy(
    Map.groupBy(own, ({ fault, operation }) => `${fault}, ${operation}`),
    ([, ofFault]) => verdictOf(ofFault),
  );
  const [only, ...others] = [...verdicts.keys()];
  if (only === undefined || others.length > 0) {
    const each = [...verdicts].map(([verdict, [first]]) => `${verdict} (${first?.[0]})`);
    throw new Error(`${column} have different results under "${line}": ${each.join("; ")}`);
  }
  const ran = own.find(({ outcome, runs }) => outcome !== "ok" && runs > 0);
  if (ran && (line === "did not run" || line === "rejected"))
    throw new Error(`"${line}" is not true of ${ran.operation}: ${ran.fault}`);
  const errors = new Set(
    own
      .filter(hasRetries)
      .map(({ outcome }) => outcome)
      .filter((outcome) => outcome !== "ok"),
  );
  const names = [...errors].sort().map((name) => `\`${name}\``);
  return `${only}: ${names.join(", ")}`;
}

/* What the three settings of a fault show together. */
function verdictOf(cells: readonly Cell[]): string {
  const withRetries = cells.filter(hasRetries);
  const once = withRetries.find(({ setting }) => setting === "default, fault once");
  const isSentAgain = withRetries.some(({ attempts }) => attempts > 1);
  if (withRetries.some(({ outcome }) => outcome === "AmbiguousResultError"))
    return isSentAgain ? "sent again, then ambiguous" : "never sent again, and ambiguous";
  // Some faults do not end, so there is no run with the fault once. A dead socket is replaced within the first attempt.
  const isRepaired = once ? once.outcome === "ok" : isSentAgain;
  if (isRepaired) return "sent again; fails only if the fault stays";
  return isSentAgain ? "sent again, then refused" : "not sent again";
}

/* The summary is about a client with its default settings. */
function hasRetries({ setting }: Cell): boolean {
  return setting !== "`retry: 0`";
}
