import { formatTable } from "../command/table.ts";
import type { Accepted, Sifted } from "./accepted.ts";
import type { Finding } from "./finding.ts";
import { NOT_READ, type Documented, type Value } from "../facts/model.ts";
import { printable } from "../command/print.ts";
import { showChange, showValue } from "./show-value.ts";

/** The result of a run for one page or file. */
export type Checked =
  | { readonly file: string; readonly problem: string }
  | { readonly file: string; readonly source: Documented; readonly sifted: Sifted };

/** The result of a run. */
export interface Report {
  readonly checked: readonly Checked[];
  readonly stale: readonly Accepted[];
}

/** 0 if nothing drifted, 1 if something did, 2 if a page was not understood. `strict` also counts informative findings. */
export function exitCode({ checked, stale }: Report, strict: boolean): 0 | 1 | 2 {
  if (checked.some((one) => "problem" in one)) return 2;
  const drifts = checked.some(
    (one) => "sifted" in one && one.sifted.findings.some((finding) => countsAsDrift(finding, strict)),
  );
  return drifts || (strict && stale.length > 0) ? 1 : 0;
}

/** Whether a finding affects the exit code. `strict` also counts informative findings, and findings about what was not read. */
export function countsAsDrift({ severity, what }: Finding, strict: boolean): boolean {
  if (severity === "breaking" || severity === "change") return true;
  return strict && (severity === "info" || NOT_READ.includes(what));
}

/** A run as text: one table per page, or one line for a page without findings. */
export function formatReport(report: Report): string {
  const parts = [
    ...report.checked.map((one) =>
      "problem" in one ? `${one.file}: not understood: ${one.problem}` : formatPage(one),
    ),
    ...report.stale.map(
      ({ operation, side, path, what, page, why }) =>
        `stale in specs/accepted.yaml: ${[operation, side, path, what].filter((part) => part !== "").join(" ")} ${show(page ?? undefined)}: the page no longer states this (${why})`,
    ),
  ];
  // Blank lines separate a table from what is around it.
  return parts.reduce((text, part, index) => {
    const isTable = part.includes("\n") || (parts[index - 1]?.includes("\n") ?? false);
    return index === 0 ? part : `${text}${isTable ? "\n\n" : "\n"}${part}`;
  }, "");
}

function formatPage({ file, source, sifted }: Extract<Checked, { source: Documented }>): string {
  const from = [source.vendor, source.language, source.form ?? source.source]
    .filter((part) => part !== undefined)
    .join(", ");
  const head = `${file}: ${source.operation} (${from})`;
  const accepted = sifted.accepted.length > 0 ? `, ${sifted.accepted.length} accepted` : "";
  if (sifted.findings.length === 0) return `${head}: no drift${accepted}`;
  const rows = collapse(sifted.findings).map(({ severity, side, path, what, before, after, words, line }) => [
    severity,
    side,
    path,
    what,
    cut(showChange(before, after, what === "field" ? showLong : show), 150),
    cut(words ?? "", 70),
    line === undefined ? "" : String(line),
  ]);
  const counts = (["breaking", "change", "info", "unsure"] as const)
    .map((severity) => [sifted.findings.filter((finding) => finding.severity === severity).length, severity] as const)
    .filter(([count]) => count > 0)
    .map(([count, severity]) => `${count} ${severity}`);
  const header = ["severity", "side", "path", "what", "spec -> page", "words", "line"];
  return `${head}: ${counts.join(", ")}${accepted}\n${formatTable([header, ...rows])}`;
}

/* Missing fields that are unsure for the same reason share one row. */
function collapse(findings: readonly Finding[]): Finding[] {
  const rows = new Map<string, Finding>();
  for (const finding of findings) {
    const { severity, side, what, words, line, after } = finding;
    const key =
      severity === "unsure" && what === "field" && after === undefined && line === undefined
        ? `${side} ${words ?? ""}`
        : String(rows.size);
    const known = rows.get(key);
    rows.set(key, known ? { ...known, path: `${known.path}, ${finding.path}`, before: "stated" } : finding);
  }
  return [...rows.values()];
}

function show(value: Value | undefined): string {
  return cut(showValue(value), 48);
}

function showLong(value: Value | undefined): string {
  return cut(showValue(value), 100);
}

function cut(text: string, length: number): string {
  // Control characters are escaped before the columns are measured.
  const line = printable(text.replace(/\s+/g, " "));
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

/** A run as the JSON that docs/drift.schema.json describes. */
export function reportJson({ checked, stale }: Report): object {
  const value = (one: Value | undefined | null): Value | null => one ?? null;
  const finding = ({ before, after, ...rest }: Finding): object => ({
    ...rest,
    spec: value(before),
    page: value(after),
  });
  return {
    version: 1,
    pages: checked.map((one) =>
      "problem" in one
        ? { file: one.file, understood: false, problem: one.problem }
        : {
            file: one.file,
            understood: true,
            operation: one.source.operation,
            vendor: one.source.vendor,
            source: one.source.source,
            ...(one.source.language && { language: one.source.language }),
            ...(one.source.form && { form: one.source.form }),
            findings: one.sifted.findings.map(finding),
            accepted: one.sifted.accepted.map(({ finding: silenced, entry }) => ({
              ...finding(silenced),
              why: entry.why,
              date: entry.date,
            })),
          },
    ),
    stale,
  };
}
