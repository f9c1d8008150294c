import { childOf, parentOf, type Documented, type Form, type StatedCondition, type Table } from "../drift/model.ts";
import { interpret, type Described, type Interpreted } from "./described.ts";
import { readErrors } from "./errors.ts";
import { findRegions, rowLines, type Header, type Region } from "./headers.ts";
import { identify, type Identity } from "./identity.ts";
import { readGluedRows } from "./rows/glued.ts";
import { readLineRows } from "./rows/line.ts";
import { readPipeRows } from "./rows/pipe.ts";
import type { IsKnown, Row, Rows } from "./rows/row.ts";
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
  const identity = identify(lines, known.operations);
  const { operation, vendor } = identity;
  if (operation === undefined) throw new PageError("the page names no operation");
  const region = pick(regions, "request");
  if (!region) throw new PageError(`the page of ${operation} has no request table`);

  const isInTable = (index: number): boolean =>
    regions.some(({ from, to }) => index >= from && index < to && index < from + 2000);
  const outside = findSamples(lines, (index) => isInTable(index) && !/^\{?\s*$/.test(lines[index]?.text ?? ""));
  const examples = sortSamples(outside, vendor);
  const paths = known.paths(operation);
  const answer = envelopeContent(examples.response);
  const request = readTable(lines, region, [paths?.request, pathsOfSample(examples.request)]);
  if (request.rows.length === 0) throw new PageError(`the request table of ${operation} has no row that can be read`);
  if (request.isCut) throw new PageError(`the request table of ${operation} breaks off`);
  const responseRegion = pick(regions, "response");
  const response = responseRegion && readTable(lines, responseRegion, [paths?.response, pathsOfSample(answer)]);
  if (response?.isCut) throw new PageError(`the response table of ${operation} breaks off`);

  const inRequest = interpretAll(request, identity, "request", examples.request);
  const inResponse = response ? interpretAll(response, identity, "response", answer) : [];
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
    response: response ? tableOf(inResponse, response) : { state: "absent", fields: [] },
    conditions: uniqueConditions(inRequest),
    errors: readErrors(lines, pick(regions, "errors")),
    examples,
    remarks: [...inRequest, ...inResponse].flatMap(({ remarks }) => remarks),
    unread: unreadNames(lines, [...request.rows, ...(response?.rows ?? [])]),
  };
}

function pick(regions: readonly Region[], kind: Region["kind"]): Region | undefined {
  const all = regions.filter((region) => region.kind === kind);
  // A header may be printed twice, the first time without rows.
  return all.find(({ from, to }) => to - from > 1) ?? all[0];
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
  const isRequiredLost =
    header.roles.includes("required") && rows.length > 0 && rows.every(({ required }) => required === undefined);
  const hasExamples = header.roles.includes("example") || rows.some((row) => withTail(row).example !== undefined);
  return {
    rows,
    strays,
    isCut: isCut || (rows.length > 0 && !region.isFollowed && !isEndedByText(header, lines, rows.at(-1)?.end ?? 0)),
    placed: placeRows(rows, hints),
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

/* Behind rows with bars any text ends the table. */
function isEndedByText(header: Header, lines: readonly Line[], last: number): boolean {
  return header.layout.includes("pipe") && lines.slice(last).some(({ text }) => text.trim() !== "");
}

function interpretAll(
  table: ReadRows,
  { vendor }: Identity,
  side: "request" | "response",
  sample: unknown,
): Interpreted[] {
  const fields = table.placed.filter(
    ({ path }) => !(vendor === "tencent" && side === "request" && isCommon(path, table)),
  );
  // A sentence may name a field beside its own, or a parameter; prose writes both in lower camel case.
  const paths = new Map(fields.map(({ path }) => [path.toLowerCase(), path]));
  const resolver =
    (at: string) =>
    (name: string): string | undefined => {
      const beside = paths.get(childOf(parentOf(at), name).toLowerCase());
      return beside?.split(".").at(-1) ?? paths.get(name.toLowerCase());
    };
  return fields.map(({ path, row, type, isGuessed }) => {
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
    return interpret(described, side === "request" ? resolver(path) : () => undefined);
  });
}

/* An item is neither required nor not, whatever its cell says. */
function requiredOf(path: string, { required }: Row, isLost: boolean): boolean | "unknown" | undefined {
  if (path.endsWith("[]") || path.endsWith(".*")) return undefined;
  return isLost ? "unknown" : (required ?? "unknown");
}

function isCommon(path: string, { rows }: ReadRows): boolean {
  const text = rows.find(({ name }) => name === path)?.text.join(" ") ?? "";
  return ["Action", "Version", "Region"].includes(path) && /Common Params|公共参数|Common parameter/i.test(text);
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
  return all.filter(
    ({ path, fact }, index) => all.findIndex((one) => one.path === path && one.fact.value === fact.value) === index,
  );
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
