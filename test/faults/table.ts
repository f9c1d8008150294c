import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { FAULTS } from "./faults.ts";
import { COLUMNS, summarise, type SummaryColumn } from "./summary.ts";
import { groupOf, REPRESENTATIVES, runMatrix, SETTINGS, type Cell } from "./matrix.ts";

const PATH = join(import.meta.dirname, "../../docs/faults.md");

const INTRODUCTION = `<!-- Written by npm run faults from observed results. Do not edit. -->

# What happens to a request when the network or the vendor fails

Everything here was run over real sockets: a server on this machine fails in each way, and counts how often it carried out
the request. The table sums up the full matrix below; it is written only if each line is true of all faults of the line.

- **Creates** and **imports** are retried only if the request certainly did not run. They never run twice.
- **Changes** and **queries** may be retried: running one twice has the same result as running it once.

"Ambiguous" means that nobody can tell from here whether it ran: the error names the query that shows it.
`;

const MATRIX_INTRODUCTION = `<details>
<summary>The full matrix: each fault, setting and kind of operation</summary>

The default is two retries. "Fault once" means that the server works normally after the first failure.
`;

/** Renders the summary and the matrix as Markdown: kinds of operations with the same results share a row. */
export function renderTable(cells: readonly Cell[]): Promise<string> {
  const groups = [...new Set(cells.map(groupOf))];
  const rows = FAULTS.flatMap(({ name }) => {
    const ofFault = cells.filter((cell) => cell.fault === name);
    const lines = Map.groupBy(groups, (group) =>
      SETTINGS.map(({ name: setting }) =>
        summary(ofFault.find((cell) => groupOf(cell) === group && cell.setting === setting)),
      ).join(" | "),
    );
    return [...lines].map(([line, alike]) => `| ${name} | ${groupNames(alike, groups)} | ${line} |`);
  });
  const head = ["fault", "operations", ...SETTINGS.map(({ name }) => name)];
  const text = [
    INTRODUCTION,
    ...summaryTable(cells),
    "",
    MATRIX_INTRODUCTION,
    `| ${head.join(" | ")} |`,
    `| ${head.map(() => "---").join(" | ")} |`,
    ...rows,
    "",
    `${FAULTS.length} faults, ${SETTINGS.length} settings. All operations of the same kind and vendor have the same results.`,
    "",
    "</details>",
  ].join("\n");
  return format(text, { parser: "markdown", printWidth: 120 });
}

function summaryTable(cells: readonly Cell[]): string[] {
  const columns = Object.keys(COLUMNS) as SummaryColumn[];
  return [
    `| what happened to the request | ${columns.join(" | ")} |`,
    `| --- | ${columns.map(() => "---").join(" | ")} |`,
    ...summarise(cells).map(
      ({ what, results }) => `| ${what} | ${columns.map((column) => results[column]).join(" | ")} |`,
    ),
  ];
}

const KINDS = { create: "creates", import: "imports", change: "changes", query: "queries" } as const;

/* "all", or the kinds, with the vendor if only the operations of one vendor have this result. */
function groupNames(alike: readonly string[], groups: readonly string[]): string {
  if (alike.length === groups.length) return "all";
  const names = Object.entries(KINDS).flatMap(([kind, plural]) => {
    const isOfKind = (group: string): boolean => group.startsWith(`${kind} `);
    const some = alike.filter(isOfKind);
    if (some.length === groups.filter(isOfKind).length) return some.length === 0 ? [] : [plural];
    return some.map((group) => `${plural} of ${group.slice(kind.length + 1)}`);
  });
  return names.join(", ");
}

function summary(cell: Cell | undefined): string {
  if (!cell) return "–";
  const { outcome, runs, attempts } = cell;
  const ran = runs === 0 ? "did not run" : runs === 1 ? "ran once" : `ran ${runs} times`;
  return `${outcome === "ok" ? "ok" : `\`${outcome}\``}, ${ran}, ${attempts} attempt${attempts === 1 ? "" : "s"}`;
}

if (import.meta.main) {
  const table = await renderTable(await runMatrix(REPRESENTATIVES));
  if (!process.argv.includes("--check")) writeFileSync(PATH, table);
  else if (readFileSync(PATH, "utf8") !== table) {
    console.error(
      `docs/faults.md differs from the observed results. Run \`npm run faults\` and review the difference.`,
    );
    process.exitCode = 1;
  }
}
