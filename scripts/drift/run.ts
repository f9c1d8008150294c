import type { PageFile, UnreadFile } from "../command/page-files.ts";
import type { KnownOperations } from "../facts/known-operations.ts";
import { PageError, readPage, type ReadPage } from "../pages/read.ts";
import { sift, staleEntries, type Accepted, type Compared } from "./accepted.ts";
import { compare } from "./compare.ts";
import type { Documented } from "../facts/model.ts";
import type { Checked, Report } from "./report.ts";
import { knownOf, type SpecOperations } from "../specs/spec-operations.ts";

/** The content of a vendor's machine-readable file. */
export interface SourceFile {
  readonly file: string;
  readonly sources: readonly Documented[];
}

/** Compares pages and machine-readable files with the specs. */
export function runDrift(
  operations: SpecOperations,
  accepted: readonly Accepted[],
  pages: readonly (PageFile | UnreadFile)[],
  files: readonly (SourceFile | UnreadFile)[] = [],
): Report {
  const known = knownOf(operations);
  const compared: Compared[] = [];
  const against = (file: string, source: Documented, unread?: ReadonlySet<string>): Checked => {
    const spec = operations.get(source.operation);
    if (!spec)
      return {
        file,
        problem: `the page is about ${source.operation}, which has no spec; "npm run draft" writes a first one`,
      };
    if (spec.facts.vendor !== source.vendor)
      return {
        file,
        problem: `the page is from ${source.vendor}, but ${source.operation} is an operation of ${spec.facts.vendor}`,
      };
    const problem = wrongTableProblem(spec.facts, source);
    if (problem !== undefined) return { file, problem: problem };
    const findings = compare(spec.facts, source, { silence: "unsure", ...(unread && { unread }) });
    compared.push({ source, findings });
    return { file, source, sifted: sift(findings, accepted) };
  };
  const checked = [
    ...pages.map((one): Checked => {
      if ("problem" in one) return one;
      const page = understand(one.text, known);
      return page instanceof PageError
        ? { file: one.file, problem: page.message }
        : against(one.file, page, page.unread);
    }),
    ...files.flatMap((one): Checked[] =>
      "problem" in one ? [one] : one.sources.map((source) => against(one.file, source)),
    ),
  ];
  return { checked, stale: staleEntries(accepted, compared) };
}

function understand(text: string, known: KnownOperations): ReadPage | PageError {
  try {
    return readPage(text, known);
  } catch (error) {
    if (error instanceof PageError) return error;
    throw error;
  }
}

/* A table with few known parameters belongs to another operation or was misread: every field would seem removed. */
function wrongTableProblem(spec: Documented, page: Documented): string | undefined {
  const names = new Set(page.request.fields.map(({ path }) => path));
  const own = spec.request.fields.filter(({ path, source }) => source === undefined && !/[.[]/.test(path));
  const found = own.filter(({ path }) => names.has(path)).length;
  if (found * 2 >= own.length) return undefined;
  return `its request table has only ${found} of the ${own.length} parameters of ${spec.operation}: it is incomplete or belongs to another operation`;
}
