import { same } from "./changes.ts";
import { compareFields } from "./compare-fields.ts";
import type { CompareOptions, Report } from "./finding.ts";
import { parentOf, type Documented, type Field, type Table } from "../facts/model.ts";
import { fieldsInside, showField, showType, type Inside } from "./show-field.ts";

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
  // A page may have two rows of one name: each is compared.
  const rows = Map.groupBy(right.fields, ({ path }) => path);
  const [here, there] = [indexOf(left), indexOf(right)];
  for (const field of left.fields) {
    for (const other of rows.get(field.path) ?? [])
      compareFields(field, other, side, options, report, right.lost ?? []);
    if (!rows.has(field.path) && !isCovered(field.path, here, there))
      reportGone(field, right, there, side, options, report);
  }
  for (const field of right.fields) {
    if (!here.fields.has(field.path) && !isCovered(field.path, there, here)) reportNew(field, there, side, report);
  }
}

interface Index {
  readonly fields: ReadonlyMap<string, Field>;
  /** What has fields or items. */
  readonly holders: ReadonlySet<string>;
  readonly inside: Inside;
}

function indexOf({ fields }: Table): Index {
  return {
    fields: new Map(fields.map((field) => [field.path, field])),
    holders: new Set(fields.flatMap(({ path }) => ancestors(path))),
    inside: fieldsInside(fields),
  };
}

/* `A[].B` is in `A[]` and in `A`, which need not have rows of their own. */
function ancestors(path: string): string[] {
  const parent = parentOf(path);
  return parent === "" ? [] : [parent, ...ancestors(parent)];
}

/* What holds the field is missing as well, has another type, or is a structure that is described elsewhere. */
function isCovered(path: string, here: Index, there: Index): boolean {
  const parent = parentOf(path);
  if (parent === "") return false;
  const [own, holder] = [here.fields.get(parent), there.fields.get(parent)];
  // A name like `Tags[].Key` may stand without a row of what holds it: then nothing else reports it.
  if (!own) return here.fields.has(parentOf(parent)) ? isCovered(parent, here, there) : false;
  if (!holder) return !there.holders.has(parent);
  if (!same(own.facts.type?.value, holder.facts.type?.value)) return true;
  return holder.ref !== undefined && !there.holders.has(parent);
}

function reportGone(
  field: Field,
  table: Table,
  there: Index,
  side: "request" | "response",
  options: CompareOptions,
  report: Report,
): void {
  const name = field.path.split(".").at(-1) ?? "";
  const base = { side, path: field.path, what: "field", before: showType(field), after: undefined };
  if (options.silence === "removed") report({ ...base, severity: "breaking" });
  else if (field.source !== undefined)
    report({ ...base, severity: "unsure", words: `not on the page; known from ${field.source}` });
  else if (table.state !== "complete") report({ ...base, severity: "unsure", words: "the table breaks off" });
  else if (there.holders.has(field.path))
    report({ ...base, severity: "unsure", words: "it has no row of its own, but what is in it has" });
  else if (field.path.endsWith("[]"))
    report({ ...base, severity: "unsure", words: "the page has no row for the items" });
  else if (table.unreadRows !== undefined)
    report({ ...base, severity: "unsure", words: `${table.unreadRows} rows of the table could not be read` });
  else if (options.unread?.has(name))
    report({ ...base, severity: "unsure", words: "the name is there, but not as a row that could be read" });
  else report({ ...base, severity: "breaking", words: "gone from the table" });
}

function reportNew(field: Field, there: Index, side: "request" | "response", report: Report): void {
  // An item says nothing that its array does not.
  if (field.path.endsWith("[]") && !there.fields.has(parentOf(field.path))) return;
  const isRequired = side === "request" && field.facts.required?.value === true;
  // It is new at whatever level it stands.
  const severity = isRequired ? "breaking" : "change";
  const words = [
    ...(field.guessed ? ["(nothing on the page says at which level it stands)"] : []),
    ...(field.words !== undefined && field.words !== "" ? [field.words] : []),
  ];
  report({
    severity,
    side,
    path: field.path,
    what: "field",
    before: undefined,
    after: showField(field, there.inside),
    ...(words.length > 0 && { words: words.join(" ") }),
    ...(field.line !== undefined && { line: field.line }),
  });
}
