import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { FAULTS } from "./faults.ts";
import { runMatrix, SETTINGS, type Cell } from "./matrix.ts";

const PATH = join(import.meta.dirname, "../../docs/faults.md");

const INTRODUCTION = `<!-- Written by npm run faults from observed results. Do not edit. -->

# What happens to a request when the network or the vendor fails

Every cell was run over real sockets: a server on this machine behaves as the first column says, and counts how often it
carried out the request.

- **Creates** (CreateAiCallTask, CreateAutoCalloutTask) are retried only if the request certainly did not run. They never run
  twice.
- **Updates** (UpdateAiCallTask, CloudUpdateTask, UpdatePredictiveDialingCampaign) may be retried: running one twice has the
  same result as running it once.

The default is two retries. "Fault once" means that the server works normally after the first failure.
`;

/** Renders the table as Markdown: operations with the same results share a row. */
export function renderTable(cells: readonly Cell[]): Promise<string> {
  const rows = FAULTS.flatMap(({ name }) => {
    const ofFault = cells.filter((cell) => cell.fault === name);
    const operations = [...new Set(ofFault.map(({ operation }) => operation))];
    const lines = Map.groupBy(operations, (operation) =>
      SETTINGS.map(({ name: setting }) =>
        summary(ofFault.find((cell) => cell.operation === operation && cell.setting === setting)),
      ).join(" | "),
    );
    return [...lines].map(([line, alike]) => `| ${name} | ${groupName(alike, ofFault)} | ${line} |`);
  });
  const head = ["fault", "operations", ...SETTINGS.map(({ name }) => name)];
  const text = [
    INTRODUCTION,
    `| ${head.join(" | ")} |`,
    `| ${head.map(() => "---").join(" | ")} |`,
    ...rows,
    "",
    `${cells.length} cells: ${FAULTS.length} faults, 5 operations, ${SETTINGS.length} settings.`,
  ].join("\n");
  return format(text, { parser: "markdown", printWidth: 120 });
}

/* "all", "creates" or "updates" if the group is exactly that; otherwise the names. */
function groupName(operations: readonly string[], cells: readonly Cell[]): string {
  const namesOf = (some: readonly Cell[]): string => [...new Set(some.map(({ operation }) => operation))].join(", ");
  const names = operations.join(", ");
  if (names === namesOf(cells)) return "all";
  if (names === namesOf(cells.filter(({ creates }) => creates))) return "creates";
  return names === namesOf(cells.filter(({ creates }) => !creates)) ? "updates" : names;
}

function summary(cell: Cell | undefined): string {
  if (!cell) return "–";
  const { outcome, runs, attempts } = cell;
  const ran = runs === 0 ? "did not run" : runs === 1 ? "ran once" : `ran ${runs} times`;
  return `${outcome === "ok" ? "ok" : `\`${outcome}\``}, ${ran}, ${attempts} attempt${attempts === 1 ? "" : "s"}`;
}

if (import.meta.main) {
  const table = await renderTable(await runMatrix());
  if (!process.argv.includes("--check")) writeFileSync(PATH, table);
  else if (readFileSync(PATH, "utf8") !== table) {
    console.error(
      `docs/faults.md differs from the observed results. Run \`npm run faults\` and review the difference.`,
    );
    process.exitCode = 1;
  }
}
