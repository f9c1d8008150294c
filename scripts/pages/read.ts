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

/** A page that tells nothing for sure: no request table, no operation, or a table that breaks off. */
export class PageError extends Error {
  override name = "PageError";
}

/** A page as it was understood, with the names that stand on it outside what was read as rows. */
export interface ReadPage extends Documented {
  readonly form: Form;
  readonly language: "en" | "zh";
  /** Names that begin a line which no row was made of: such a parameter is not gone. */
  readonly unread: ReadonlySet<string>;
}

/* A page is a few dozen kilobytes with at most some 150 rows; whatever is far beyond is no page. */
const LARGEST = 500_000;
const MOST_LINES = 10_000;
const MOST_ROWS = 1000;

/** Reads a vendor's page saved as text or Markdown. @throws PageError where it cannot be understood. */
export function readPage(text: string, known: KnownOperations): ReadPage {
  if (text.length > LARGEST)
    throw new PageError(`${text.length} characters are no page: the longest known has 100,000`);
  if (text.includes("\0")) throw new PageError("this is a binary file, no text");
  const lines = readLines(text);
  if (lines.length > MOST_LINES) throw new PageError(`${lines.length} lines are no page: the longest known has 2,000`);
  const regions = findRegions(lines);
  const region = pick(regions, "request");
  const identity = identify(lines, known.operations, region?.header.from ?? lines.length);
  const { vendor, operations } = identity;
  const [operation, ...more] = operations;
  if (operation === undefined) throw new PageError("the page names no operation");
  if (more.length > 0)
    throw new PageError(
      `the page is of ${operations.join(" or ")}, and nothing tells which: save one operation a page`,
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
  // A header may be printed twice, the first time without rows.
  return all.find(({ from, to }) => to - from > 1) ?? all[0];
}

/* What cannot be trusted is not compared. */
function checkTable({ rows, strays, isCut }: ReadRows, side: string, operation: string): void {
  const table = `the ${side} table of ${operation}`;
  if (isCut) throw new PageError(`${table} breaks off`);
  const count = rows.length + strays.length;
  if (count > MOST_ROWS) throw new PageError(`${table} has ${count} rows: the longest known has 150`);
  const [first] = strays;
  if (first && strays.length > rows.length)
    throw new PageError(
      `${strays.length} rows of ${table} cannot be read, and ${rows.length} can: its columns may not stand under their titles (line ${first.line}: ${first.text.slice(0, 60)})`,
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

/* One table of a kind is read; what others of it say is for a person. */
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
    return [{ side: kind, path: "", what: "table not read", value: titles, words: `a further ${kind} table`, line }];
  });
}

/** Tencent's answers stand in an envelope with the one property Response. */
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
  // A title is no name.
  const titles = new Set(
    regions.flatMap(({ header, again }) =>
      [header, ...again].flatMap(({ from, to }) => lines.slice(from, to).map(({ number }) => number)),
    ),
  );
  // A row may begin with a bar, and its name be on the next line.
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
