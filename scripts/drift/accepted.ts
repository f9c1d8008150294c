import { LineCounter, parseDocument } from "yaml";
import { didYouMean } from "../../src/util/did-you-mean.ts";
import { placeProblem } from "./accepted-place.ts";
import { same } from "./changes.ts";
import type { Finding, Side } from "./finding.ts";
import type { Documented, Value } from "../facts/model.ts";
import type { SpecOperations } from "../specs/spec-operations.ts";

/** An intended difference between a page and the specs, with its reason. */
export interface Accepted {
  readonly operation: string;
  readonly side: Side;
  /** Empty for the operation itself. */
  readonly path: string;
  readonly what: string;
  /** What the page states, or null if it states nothing. */
  readonly page: Value | null;
  readonly why: string;
  readonly date: string;
}

/** A mistake in specs/accepted.yaml: it is malformed, or is about something that is not in the specs. */
export class AcceptedError extends Error {
  override name = "AcceptedError";
}

const FILE = "specs/accepted.yaml";
const KEYS = ["operation", "side", "path", "what", "page", "why", "date"];

/** Reads specs/accepted.yaml. @throws AcceptedError that names the line. */
export function readAccepted(text: string, operations: SpecOperations): Accepted[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const [problem] = document.errors;
  if (problem) throw new AcceptedError(`${FILE}: ${problem.message}`);
  const entries = (document.toJS() ?? []) as unknown;
  if (!Array.isArray(entries)) throw new AcceptedError(`${FILE} must be a list`);
  const lineOf = (index: number): number => {
    const node = document.getIn([index], true) as { range?: [number] } | undefined;
    return counter.linePos(node?.range?.[0] ?? 0).line;
  };
  const accepted = entries.map((entry, index) => readEntry(entry, `${FILE}:${lineOf(index)}`, operations));
  const keys = accepted.map(({ operation, side, path, what, page }) =>
    JSON.stringify([operation, side, path, what, page]),
  );
  const twice = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  if (twice !== -1) throw new AcceptedError(`${FILE}:${lineOf(twice)}: this entry is there twice`);
  return accepted;
}

function readEntry(entry: unknown, at: string, operations: SpecOperations): Accepted {
  const refuse = (problem: string): never => {
    throw new AcceptedError(`${at}: ${problem}`);
  };
  if (typeof entry !== "object" || entry === null || Array.isArray(entry))
    return refuse("an entry must have keys and values");
  const given = entry as Record<string, unknown>;
  const unknown = Object.keys(given).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) refuse(`unknown key "${unknown}"; the keys are ${KEYS.join(", ")}`);
  const text = (key: string): string => {
    const value = given[key];
    return typeof value === "string" && value.trim() !== "" ? value : refuse(`"${key}" must be a text`);
  };
  const operation = text("operation");
  const known = operations.get(operation)?.facts;
  if (!known) return refuse(`no spec has the operation ${operation}${didYouMean(operation, [...operations.keys()])}`);
  const side = (given.side ?? "request") as Side;
  if (!["request", "response", "operation"].includes(side)) refuse(`"side" must be request, response or operation`);
  const path = given.path;
  if (typeof path !== "string") return refuse(`"path" must be a text, empty for the whole ${side}`);
  const what = text("what");
  if (!("page" in given)) refuse(`"page" must be what the page states, or null if it states nothing`);
  if (!isValue(given.page)) refuse(`"page" must be a text, a number, true or false, a list of texts, or null`);
  const page = given.page as Value | null;
  const misplaced = placeProblem(known, side, path, what, page);
  if (misplaced !== undefined) refuse(misplaced);
  const date = text("date");
  if (!isDay(date)) refuse(`"date" must be a day, written "yyyy-MM-dd", in quotes`);
  return { operation, side, path, what, page, why: text("why"), date };
}

function isValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item === "string");
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

/* Date.parse reads 2026-02-31 as a day of March. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Findings, divided into those that are accepted and the others. */
export interface Sifted {
  readonly findings: readonly Finding[];
  readonly accepted: readonly { readonly finding: Finding; readonly entry: Accepted }[];
}

/** Separates the findings that are accepted. An entry accepts exactly one value and nothing else. */
export function sift(findings: readonly Finding[], accepted: readonly Accepted[]): Sifted {
  const entryOf = (finding: Finding): Accepted | undefined => accepted.find((entry) => isAbout(entry, finding));
  return {
    findings: findings.filter((finding) => !entryOf(finding)),
    accepted: findings.flatMap((finding) => {
      const entry = entryOf(finding);
      return entry ? [{ finding, entry }] : [];
    }),
  };
}

function isAbout(entry: Accepted, finding: Finding): boolean {
  return (
    entry.operation === finding.operation &&
    entry.side === finding.side &&
    entry.path === finding.path &&
    entry.what === finding.what &&
    same(entry.page ?? undefined, finding.after)
  );
}

/** One source of one operation that was compared in a run. */
export interface Compared {
  readonly source: Documented;
  readonly findings: readonly Finding[];
}

/** The entries whose page was read and no longer states what was accepted. */
export function staleEntries(accepted: readonly Accepted[], compared: readonly Compared[]): Accepted[] {
  return accepted.filter((entry) => {
    const read = compared.filter(({ source }) => source.source === "page" && source.operation === entry.operation);
    // A table or a column that is missing in the saved page, and a row that was not read, prove nothing.
    const conclusive = read.filter(({ source, findings }) => canTell(source, entry) && !isUnsure(findings, entry));
    return conclusive.length > 0 && !read.some(({ findings }) => findings.some((finding) => isAbout(entry, finding)));
  });
}

function canTell(source: Documented, { side, path, what }: Accepted): boolean {
  if (side === "operation") return true;
  const { state, lost, fields, unreadRows } = source[side];
  if (state === "absent" || (lost ?? []).includes(what as "required")) return false;
  return unreadRows === undefined || fields.some((field) => field.path === path);
}

/* Whether the run could not read what the page states there. */
function isUnsure(findings: readonly Finding[], { side, path, what }: Accepted): boolean {
  return findings.some(
    (one) =>
      one.severity === "unsure" &&
      one.side === side &&
      one.path === path &&
      (one.what === what || one.what === "field"),
  );
}
