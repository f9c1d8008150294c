import { same } from "./changes.ts";
import { compareFields } from "./compare-fields.ts";
import type { CompareOptions, Report } from "./finding.ts";
import { plainText } from "../descriptions/text.ts";
import { envelopeContent } from "../pages/read.ts";
import { valueAt } from "../pages/samples.ts";
import { parentOf, type Documented, type Field, type Table } from "../facts/model.ts";
import { fieldsInside, showField, showType, type Inside } from "./show-field.ts";

/** Compares the fields of one table: removed ones, new ones, and those whose facts differ. */
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
      words: "the saved page does not contain it",
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
      words: "the column is empty in the saved page; saving it again may help",
    });
  // A page may have two rows with the same name: each is compared.
  const rows = Map.groupBy(right.fields, ({ path }) => path);
  const [here, there] = [indexOf(left), indexOf(right)];
  for (const field of left.fields) {
    for (const other of rows.get(field.path) ?? []) {
      const lost = right.lost ?? [];
      compareFields(
        field,
        other,
        side,
        options,
        report,
        isInSample(before, side, field, other) ? [...lost, "example"] : lost,
      );
    }
    if (!rows.has(field.path) && !isCovered(field.path, here, there))
      reportGone(field, right, there, side, options, report);
  }
  for (const field of right.fields) {
    if (!here.fields.has(field.path) && !isCovered(field.path, there, here)) reportNew(field, there, side, report);
  }
}

/* A row without an example has that of the page's sample, which the spec may state as its sample alone. */
function isInSample(spec: Documented, side: "request" | "response", { facts, path }: Field, other: Field): boolean {
  const sampled = plainText(valueAt(envelopeContent(spec.examples[side]), path));
  return facts.example === undefined && sampled !== undefined && other.facts.example?.value === sampled;
}

interface Index {
  readonly fields: ReadonlyMap<string, Field>;
  /** The paths that have fields or items. */
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

/* `A[].B` is inside `A[]` and inside `A`, which need not have rows of their own. */
function ancestors(path: string): string[] {
  const parent = parentOf(path);
  return parent === "" ? [] : [parent, ...ancestors(parent)];
}

/* Whether another finding covers the field: its parent is missing, has another type, or is described elsewhere. */
function isCovered(path: string, here: Index, there: Index): boolean {
  const parent = parentOf(path);
  if (parent === "") return false;
  const [own, holder] = [here.fields.get(parent), there.fields.get(parent)];
  // A row like `Tags[].Key` may exist without a row of its parent: then no other finding covers it.
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
    report({ ...base, severity: "unsure", words: `not on the page; the spec has it from ${field.source}` });
  else if (table.state !== "complete") report({ ...base, severity: "unsure", words: "the table is incomplete" });
  else if (there.holders.has(field.path))
    report({ ...base, severity: "unsure", words: "it has no row, but its fields have" });
  else if (field.path.endsWith("[]"))
    report({ ...base, severity: "unsure", words: "the page has no row for the items" });
  else if (table.unreadRows !== undefined)
    report({ ...base, severity: "unsure", words: `${table.unreadRows} rows of the table could not be read` });
  else if (options.unread?.has(name))
    report({ ...base, severity: "unsure", words: "the name is on the page, but not in a row that could be read" });
  else report({ ...base, severity: "breaking", words: "not in the table" });
}

function reportNew(field: Field, there: Index, side: "request" | "response", report: Report): void {
  // A new item without a row for its array adds nothing to what the array states.
  if (field.path.endsWith("[]") && !there.fields.has(parentOf(field.path))) return;
  const isRequired = side === "request" && field.facts.required?.value === true;
  // The severity does not depend on the level of nesting.
  const severity = isRequired ? "breaking" : "change";
  const words = [
    ...(field.guessed ? ["(the page does not show at which level it belongs)"] : []),
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
