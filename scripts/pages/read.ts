import type { Documented, Form, Remark } from "../facts/model.ts";
import type { KnownOperations } from "../facts/known-operations.ts";
import { readErrors } from "./errors.ts";
import { readFields, uniqueConditions } from "./fields.ts";
import type { Header } from "./headers.ts";
import { identify, type Identity } from "./identity.ts";
import { findRegions, rowLines, type Region } from "./regions.ts";
import type { Row } from "./rows/row.ts";
import { findSamples, sortSamples } from "./samples.ts";
import { readTable, tableOf, type ReadRows } from "./table.ts";
import { readLines, type Line } from "../descriptions/text.ts";
import { pathsOfSample } from "./tree.ts";

/** A page that cannot be understood: without a request table, without an operation, or with an incomplete table. */
export class PageError extends Error {
  override name = "PageError";
}

/** The facts of a page, and the names on it that were not read as rows. */
export interface ReadPage extends Documented {
  readonly form: Form;
  readonly language: "en" | "zh";
  /** Names at the beginning of lines that were not read as rows: such a parameter may still be there. */
  readonly unread: ReadonlySet<string>;
}

/* A page has some dozen kilobytes and at most about 150 rows. A much larger file is not a page. */
const LARGEST = 500_000;
const MOST_LINES = 10_000;
const MOST_ROWS = 1000;

/** Reads a vendor's page that was saved as text or Markdown. @throws PageError if it cannot be understood. */
export function readPage(text: string, known: KnownOperations): ReadPage {
  if (text.length > LARGEST)
    throw new PageError(
      `the file has ${text.length} characters, so it is not a page: the longest known page has 100,000`,
    );
  if (text.includes("\0")) throw new PageError("the file is binary, not text");
  const lines = readLines(text);
  if (lines.length > MOST_LINES)
    throw new PageError(`the file has ${lines.length} lines, so it is not a page: the longest known page has 2,000`);
  const regions = findRegions(lines);
  const region = pick(regions, "request");
  const identity = identify(lines, known.operations, region?.header.from ?? lines.length);
  const { vendor, operations } = identity;
  const [operation, ...more] = operations;
  if (operation === undefined)
    throw new PageError("the page names no operation: a line must be its name, alone or before a dash");
  if (more.length > 0)
    throw new PageError(
      `the page is about ${operations.join(" or ")}, and does not show which: save one operation per page`,
    );
  if (!region) throw new PageError(`the page of ${operation} has no request table`);

  const inTables = new Set(
    regions.flatMap(({ from, to }) => Array.from({ length: Math.min(to - from, 2000) }, (_, index) => from + index)),
  );
  const isInTable = (index: number): boolean => inTables.has(index);
  const outside = findSamples(lines, (index) => isInTable(index) && !/^\{?\s*$/.test(lines[index]?.text ?? ""));
  const examples = sortSamples(outside, vendor);
  const paths = known.paths(operation);
  const answer = envelopeContent(examples.response);
  const request = readTable(lines, region, [paths?.request, pathsOfSample(examples.request)]);
  checkTable(request, "request", operation);
  const responseRegion = pick(regions, "response");
  const response = responseRegion && readTable(lines, responseRegion, [paths?.response, pathsOfSample(answer)]);
  if (response) checkTable(response, "response", operation);
  const readErrorCodes = readErrors(
    lines,
    regions.filter(({ kind }) => kind === "errors"),
  );

  const inRequest = readFields(lines, request, identity, "request", examples.request);
  const inResponse = response ? readFields(lines, response, identity, "response", answer) : [];
  return {
    source: "page",
    vendor,
    language: region.header.isChinese ? "zh" : "en",
    form: formOf(region.header, lines),
    operation,
    ...(identity.version && { version: identity.version }),
    ...(identity.updated && { updated: identity.updated }),
    ...(identity.rateLimit && { rateLimit: identity.rateLimit }),
    request: tableOf(inRequest, request),
    response: response && response.rows.length > 0 ? tableOf(inResponse, response) : { state: "absent", fields: [] },
    conditions: uniqueConditions(inRequest),
    errors: readErrorCodes.list,
    examples,
    remarks: [
      ...strayRows(request, "request"),
      ...(response ? strayRows(response, "response") : []),
      ...unreadLimit(identity),
      ...readErrorCodes.remarks,
      ...furtherTables(lines, regions, [region, responseRegion]),
      ...[...inRequest, ...inResponse].flatMap(({ remarks }) => remarks),
    ],
    unread: unreadNames(lines, regions, [...request.rows, ...(response?.rows ?? [])]),
  };
}

function pick(regions: readonly Region[], kind: Region["kind"]): Region | undefined {
  const all = regions.filter((region) => region.kind === kind);
  // A header may appear twice, the first time without rows.
  return all.find(({ from, to }) => to - from > 1) ?? all[0];
}

/* A table that is not reliable is not compared. */
function checkTable({ rows, strays, isCut }: ReadRows, side: string, operation: string): void {
  const table = `the ${side} table of ${operation}`;
  if (isCut) throw new PageError(`${table} is incomplete`);
  const count = rows.length + strays.length;
  if (count > MOST_ROWS) throw new PageError(`${table} has ${count} rows: the longest known table has 150`);
  const [first] = strays;
  if (first && strays.length > rows.length)
    throw new PageError(
      `${strays.length} rows of ${table} cannot be read, and ${rows.length} can: its columns may not match their titles (line ${first.line}: ${first.text.slice(0, 60)})`,
    );
  if (rows.length === 0 && side === "request") throw new PageError(`${table} has no row that can be read`);
}

function strayRows({ strays, placed }: ReadRows, side: "request" | "response"): Remark[] {
  const unread = strays.map(({ text, line }): Remark => ({
    side,
    path: "",
    what: "row not read",
    value: text.slice(0, 80),
    words: text,
    line,
  }));
  const lines = new Map<string, number>();
  const twice = placed.flatMap(({ path, row }): Remark[] => {
    const first = lines.get(path);
    lines.set(path, first ?? row.line);
    if (first === undefined || first === row.line) return [];
    const words = `a second row of ${path}: the first is on line ${first}`;
    return [{ side, path, what: "row not read", value: "twice", words, line: row.line }];
  });
  return [...unread, ...twice];
}

function unreadLimit({ unread }: Identity): Remark[] {
  return unread ? [{ side: "operation", path: "", what: "rule not read", words: "", ...unread }] : [];
}

/* Only one table of each kind is read; others are left to a person. */
function furtherTables(
  lines: readonly Line[],
  regions: readonly Region[],
  read: readonly (Region | undefined)[],
): Remark[] {
  return regions.flatMap((region): Remark[] => {
    const { kind, header, from } = region;
    if ((kind !== "request" && kind !== "response") || read.includes(region)) return [];
    if (rowLines(lines, region).every(({ text }) => text.trim() === "")) return [];
    const line = lines[header.from]?.number ?? from;
    const titles = header.titles.join(", ");
    return [{ side: kind, path: "", what: "table not read", value: titles, words: `another ${kind} table`, line }];
  });
}

/** The content of a sample response: Tencent's responses are in an envelope with the single property Response. */
export function envelopeContent(sample: unknown): unknown {
  const inner = (sample as { Response?: unknown } | undefined)?.Response;
  return inner ?? sample;
}

function formOf(header: Header, lines: readonly Line[]): Form {
  if (header.layout !== "pipe") return header.layout;
  if (header.titles[0] === "参数名称") return "tencent pipe";
  const isRuled = /^\|(?:\s*:?-{3,}:?\s*\|)+\s*$/.test(lines[header.to]?.text.trim() ?? "");
  return header.leadingBar && isRuled ? "markdown" : "pipe";
}

function unreadNames(lines: readonly Line[], regions: readonly Region[], rows: readonly Row[]): Set<string> {
  // A title is not a name.
  const titles = new Set(
    regions.flatMap(({ header, again }) =>
      [header, ...again].flatMap(({ from, to }) => lines.slice(from, to).map(({ number }) => number)),
    ),
  );
  // A row may begin with a pipe alone, and its name be on the next line.
  const begun = new Set(rows.flatMap(({ line }) => (lines[line - 1]?.text.trim() === "|" ? [line, line + 1] : [line])));
  return new Set(
    lines.flatMap(({ text, number }) => {
      if (begun.has(number) || titles.has(number)) return [];
      const name = /^[\s|]*([A-Za-z_][\w.]*)\s*(?:$|\||(?:Yes|No|String|Integer|Array|Boolean)\b)/.exec(text)?.[1];
      const glued = /^([A-Z]\w*?)(?:string|integer|array|boolean|object|long|number)(?:Yes|No|是|否)?$/.exec(
        text.trim(),
      )?.[1];
      return [name, glued].filter((one) => one !== undefined).map((one) => one.replace(/\.N$/, ""));
    }),
  );
}
