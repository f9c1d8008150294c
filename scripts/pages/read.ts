import {
  childOf,
  parentOf,
  type Documented,
  type Form,
  type Remark,
  type StatedCondition,
  type Table,
} from "../drift/model.ts";
import { interpret, type Described, type Interpreted } from "./described.ts";
import { readErrors } from "./errors.ts";
import type { Header } from "./headers.ts";
import { findRegions, isSentence, rowLines, type Region } from "./regions.ts";
import { identify, type Identity } from "./identity.ts";
import { placerOf } from "./places.ts";
import { readGluedRows } from "./rows/glued.ts";
import { readLineRows } from "./rows/line.ts";
import { readPipeRows } from "./rows/pipe.ts";
import type { IsKnown, Row, Rows, Stray } from "./rows/row.ts";
import { readSpaceRows } from "./rows/space.ts";
import { findSamples, plainText, sortSamples, valueAt } from "./samples.ts";
import { readLines, type Line } from "./text.ts";
import { knownNames, pathsOfSample, placeRows, type Hint, type Placed } from "./tree.ts";

/** What is known already of the operations: it settles where a row belongs, never what it says. */
export interface Known {
  readonly operations: ReadonlySet<string>;
  /** The paths of an operation's spec. */
  readonly paths: (operation: string) => { readonly request: Hint; readonly response: Hint } | undefined;
}

export const NOTHING_KNOWN: Known = { operations: new Set(), paths: () => undefined };

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

/* A page is a few dozen kilobytes; whatever is beyond a megabyte is no page. */
const LARGEST = 1_000_000;
const MOST_LINES = 10_000;

/** Reads a vendor's page saved as text or Markdown. @throws PageError where it cannot be understood. */
export function readPage(text: string, known: Known): ReadPage {
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

  const inRequest = interpretAll(lines, request, identity, "request", examples.request);
  const inResponse = response ? interpretAll(lines, response, identity, "response", answer) : [];
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
      ...readErrorCodes.remarks,
      ...furtherTables(lines, regions, [region, responseRegion]),
      ...[...inRequest, ...inResponse].flatMap(({ remarks }) => remarks),
    ],
    unread: unreadNames(lines, [...request.rows, ...(response?.rows ?? [])]),
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

interface ReadRows extends Rows {
  readonly placed: readonly Placed[];
  readonly lost: ("required" | "example")[];
}

function readTable(lines: readonly Line[], region: Region, given: readonly (Hint | undefined)[]): ReadRows {
  const hints = given.filter((hint) => hint !== undefined);
  const { header } = region;
  const own = rowLines(lines, region);
  const { rows, isCut, strays } = rowsOf(header, own, knownNames(hints));
  const tree = placeRows(rows, hints);
  const isRequiredLost =
    header.roles.includes("required") && rows.length > 0 && rows.every(({ required }) => required === undefined);
  const hasExamples = header.roles.includes("example") || rows.some((row) => withTail(row).example !== undefined);
  return {
    rows,
    strays: [...strays, ...tree.strays.map(nameless)].sort((a, b) => a.line - b.line),
    isCut:
      isCut ||
      (!region.isFollowed && !isEndedByText(header, lines, rows.at(-1)?.end ?? own[0]?.number ?? lines.length)),
    placed: tree.placed,
    lost: [...(isRequiredLost ? ["required" as const] : []), ...(hasExamples ? [] : ["example" as const])],
  };
}

function rowsOf(header: Header, lines: readonly Line[], isKnown: IsKnown): Rows {
  switch (header.layout) {
    case "line":
      return readLineRows(header, lines, isKnown);
    case "glued":
      return readGluedRows(header, lines, isKnown);
    case "space":
      return readSpaceRows(header, lines, isKnown);
    default:
      return readPipeRows(header, lines);
  }
}

function nameless({ type, text, line }: Row): Stray {
  return { text: ["(no name)", type.ref ?? type.type, ...text].join(" / "), line };
}

/* Behind rows with bars any text ends the table; but the page's last line may be the beginning of a row. */
function isEndedByText(header: Header, lines: readonly Line[], last: number): boolean {
  if (!header.layout.includes("pipe")) return false;
  const behind = lines.slice(last).filter(({ text }) => text.trim() !== "");
  return behind.length > 1 || isSentence(behind[0]?.text ?? "");
}

function interpretAll(
  lines: readonly Line[],
  table: ReadRows,
  { vendor }: Identity,
  side: "request" | "response",
  sample: unknown,
): Interpreted[] {
  const fields = table.placed.filter((one) => !(vendor === "tencent" && side === "request" && isCommon(one)));
  // A sentence may name a field beside its own, or a parameter; prose writes both in lower camel case.
  const paths = new Map(fields.map(({ path }) => [path.toLowerCase(), path]));
  const resolver =
    (at: string) =>
    (name: string): string | undefined => {
      const beside = paths.get(childOf(parentOf(at), name).toLowerCase());
      return beside?.split(".").at(-1) ?? paths.get(name.toLowerCase());
    };
  const place = placerOf(lines);
  return fields.map((one) => {
    const { path, row, type, isGuessed } = one;
    const { text, example } = withTail(row);
    const described: Described = {
      path,
      side,
      type: type.type,
      typeWords: type.ref ?? type.type,
      required: side === "request" ? requiredOf(path, row, table.lost.includes("required")) : undefined,
      text,
      example: example ?? (table.lost.includes("example") ? undefined : plainText(valueAt(sample, path))),
      sampled: valueAt(sample, path),
      line: row.line,
      isGuessed,
      ...(type.ref !== undefined && { ref: type.ref }),
    };
    const interpreted = place(interpret(described, side === "request" ? resolver(path) : () => undefined), one);
    if (described.required !== "unknown" || table.lost.includes("required")) return interpreted;
    const words = "its required mark is neither yes nor no";
    const remark: Remark = { side, path, what: "row not read", value: "required", words, line: row.line };
    return { ...interpreted, remarks: [...interpreted.remarks, remark] };
  });
}

/* An item is neither required nor not, whatever its cell says. */
function requiredOf(path: string, { required }: Row, isLost: boolean): boolean | "unknown" | undefined {
  if (path.endsWith("[]") || path.endsWith(".*")) return undefined;
  return isLost ? "unknown" : (required ?? "unknown");
}

function isCommon({ path, row }: Placed): boolean {
  const isOne = ["Action", "Version", "Region"].includes(path);
  return isOne && /Common Params|公共参数|Common parameter/i.test(row.text.join(" "));
}

/* Tencent's Chinese pages write the example behind the description. */
function withTail(row: Row): { text: readonly string[]; example: string | undefined } {
  const at = row.text.findIndex((line) => /示例值\s*:/.test(line));
  const tail = /^(.*?)示例值\s*:\s*(.*)$/.exec(row.text[at] ?? "");
  if (!tail || row.example !== undefined) return { text: row.text, example: row.example };
  return { text: [...row.text.slice(0, at), tail[1] ?? "", ...row.text.slice(at + 1)], example: tail[2] };
}

function tableOf(fields: readonly Interpreted[], { lost, strays }: ReadRows): Table {
  return {
    state: "complete",
    fields: fields.map(({ field }) => field),
    ...(lost.length > 0 && { lost }),
    ...(strays.length > 0 && { unreadRows: strays.length }),
  };
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

/* "A or B" is said at A and at B. */
function uniqueConditions(fields: readonly Interpreted[]): StatedCondition[] {
  const all = fields.flatMap(({ conditions }) => conditions);
  return [...new Map(all.map((one) => [`${one.path}: ${String(one.fact.value)}`, one])).values()];
}

function unreadNames(lines: readonly Line[], rows: readonly Row[]): Set<string> {
  const begun = new Set(rows.map(({ line }) => line));
  return new Set(
    lines.flatMap(({ text, number }) => {
      if (begun.has(number)) return [];
      const name = /^[\s|]*([A-Za-z_][\w.]*)\s*(?:$|\||(?:Yes|No|String|Integer|Array|Boolean)\b)/.exec(text)?.[1];
      const glued = /^([A-Z]\w*?)(?:string|integer|array|boolean|object|long|number)(?:Yes|No|是|否)?$/.exec(
        text.trim(),
      )?.[1];
      return [name, glued].filter((one) => one !== undefined).map((one) => one.replace(/\.N$/, ""));
    }),
  );
}
