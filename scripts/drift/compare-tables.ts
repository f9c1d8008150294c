import { same } from "./changes.ts";
import { compareFields } from "./compare-fields.ts";
import type { CompareOptions, Report } from "./finding.ts";
import { parentOf, type Documented, type Field, type Table } from "./model.ts";

/** The fields of one table: gone, new, or with other facts. */
export function compareTables(
  before: Documented,
  after: Documented,
  side: "request" | "response",
  options: CompareOptions,
  report: Report,
): void {
  const [left, right] = [before[side], after[side]];
  if (right.state === "absent" && left.fields.length > 0) {
    report({
      severity: "unsure",
      side,
      path: "",
      what: "table",
      before: "stated",
      after: undefined,
      words: "not in this capture",
    });
    return;
  }
  if (right.lost?.includes("required"))
    report({
      severity: "unsure",
      side,
      path: "",
      what: "required",
      before: "stated",
      after: "unknown",
      words: "the column is empty in this capture; saving the page again may bring it back",
    });
  const there = new Map(right.fields.map((field) => [field.path, field]));
  const here = new Map(left.fields.map((field) => [field.path, field]));
  for (const field of left.fields) {
    const other = there.get(field.path);
    if (other) compareFields(field, other, side, options, report, right.lost ?? []);
    else if (!isCovered(field.path, here, there, right)) reportGone(field, right, side, options, report);
  }
  for (const field of right.fields) {
    if (!here.has(field.path) && !isCovered(field.path, there, here, left)) reportNew(field, there, side, report);
  }
}

/* What holds the field is missing as well, has another type, or is a structure that is described elsewhere. */
function isCovered(
  path: string,
  here: ReadonlyMap<string, Field>,
  there: ReadonlyMap<string, Field>,
  table: Table,
): boolean {
  const parent = parentOf(path);
  if (parent === "") return false;
  const holder = there.get(parent);
  if (!holder) return true;
  if (!same(here.get(parent)?.facts.type?.value, holder.facts.type?.value)) return true;
  const isOpened = table.fields.some((field) => field.path !== parent && field.path.startsWith(parent));
  return holder.ref !== undefined && !isOpened;
}

function reportGone(
  field: Field,
  table: Table,
  side: "request" | "response",
  options: CompareOptions,
  report: Report,
): void {
  const name = field.path.split(".").at(-1) ?? "";
  const base = { side, path: field.path, what: "field", before: showField(field), after: undefined };
  if (options.silence === "removed") report({ ...base, severity: "breaking" });
  else if (field.source !== undefined)
    report({ ...base, severity: "unsure", words: `not on the page; known from ${field.source}` });
  else if (table.state !== "complete") report({ ...base, severity: "unsure", words: "the table breaks off" });
  else if (field.path.endsWith("[]"))
    report({ ...base, severity: "unsure", words: "the page has no row for the items" });
  else if (table.unreadRows !== undefined)
    report({ ...base, severity: "unsure", words: `${table.unreadRows} rows of the table could not be read` });
  else if (options.unread?.has(name))
    report({ ...base, severity: "unsure", words: "the name is there, but not as a row that could be read" });
  else report({ ...base, severity: "breaking", words: "gone from the table" });
}

function reportNew(
  field: Field,
  there: ReadonlyMap<string, Field>,
  side: "request" | "response",
  report: Report,
): void {
  // An item says nothing that its array does not.
  if (field.path.endsWith("[]") && !there.has(parentOf(field.path))) return;
  const isRequired = side === "request" && field.facts.required?.value === true;
  const severity = field.guessed ? "unsure" : isRequired ? "breaking" : "change";
  report({
    severity,
    side,
    path: field.path,
    what: "field",
    before: undefined,
    after: showField(field),
    ...(field.guessed && { words: "nothing on the page says at which level it stands" }),
    ...(field.line !== undefined && { line: field.line }),
  });
}

function showField({ facts }: Field): string {
  const type = String(facts.type?.value ?? "any");
  return facts.required?.value === true
    ? `${type}, required`
    : facts.required?.value === "unknown"
      ? `${type}, required unknown`
      : type;
}
