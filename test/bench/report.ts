import { readFile, writeFile } from "node:fs/promises";
import prettier from "prettier";
import type { Absolute, Row } from "./row.ts";
import type { Spread } from "./stats.ts";

/* The tables, for the terminal and for docs/performance.md. */

export interface Report {
  readonly heading: readonly string[];
  readonly rows: readonly Row[];
  readonly absolute: readonly Absolute[];
  readonly remarks: readonly string[];
}

const BY_HAND = ["<!-- by hand: begin -->", "<!-- by hand: end -->"] as const;

/** The table of ratios as text columns. */
export function textOf({ heading, rows, remarks }: Report): string {
  const cells = [["", "median", "quartiles", "rounds", "due", "aim", ""], ...rows.map(cellsOf)];
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = cells.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
  return [...heading, "", ...lines, "", ...remarks].join("\n");
}

/** Writes the page; the hand-written part between its two marks is kept. */
export async function writePage(path: string, report: Report): Promise<void> {
  const before = await readFile(path, "utf8").catch(() => "");
  const [, rest = ""] = before.split(BY_HAND[0]);
  const byHand = rest.split(BY_HAND[1])[0]?.trim() ?? "";
  const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
    [head, head.map((_, column) => (column === 0 ? "---" : "--:")), ...rows]
      .map((row) => `| ${row.join(" | ")} |`)
      .join("\n");
  const page = `# Performance

Written by \`npm run bench\`. ${report.heading.join(" ")}

A ratio below 1 means that outdial needs less than the variant it is compared with. Each ratio is the median of the ratios of
the individual rounds; within a round the variants take turns. "Floor" is a hand-written signer for this one request, on
node:http, without any validation.

${table(["what", "median", "quartiles", "rounds", "due", "aim", ""], report.rows.map(cellsOf))}

${report.remarks.map((remark) => `- ${remark}`).join("\n")}

## What the ratios were made from

${table(
  ["what", "variant", "median", "quartiles"],
  report.absolute.map(({ what, variant, spread, unit }) => [
    what,
    variant,
    `${round(spread.median)} ${unit}`.trim(),
    spread.rounds > 1 ? quartiles(spread) : "",
  ]),
)}

${BY_HAND[0]}

${byHand}

${BY_HAND[1]}
`;
  await writeFile(path, await prettier.format(page, { ...(await prettier.resolveConfig(path)), parser: "markdown" }));
}

function cellsOf({ what, actual, unit, due, aim }: Row): string[] {
  const isSpread = typeof actual === "object";
  const median = isSpread ? actual.median : actual;
  const verdict =
    due === undefined ? "" : median <= due ? (aim !== undefined && median <= aim ? "aim met" : "met") : "MISSED";
  return [
    what,
    `${round(median)} ${unit}`.trim(),
    isSpread && actual.rounds > 1 ? quartiles(actual) : "",
    isSpread ? String(actual.rounds) : "",
    due === undefined ? "" : String(due),
    aim === undefined ? "" : String(aim),
    verdict,
  ];
}

function quartiles({ low, high }: Spread): string {
  return `${round(low)} to ${round(high)}`;
}

/* Three digits: the measurements are not more precise. */
function round(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString("en");
}
