import type { Fact, Field, FieldForm, Remark, StatedCondition, Value, What } from "../facts/model.ts";
import { plainText } from "./text.ts";
import { boundsProse, readBounds, type ReadBounds } from "./bounds.ts";
import type { Resolve } from "./choices.ts";
import { readConditions } from "./conditions.ts";
import type { Context, Finding } from "./finding.ts";
import { readDecimals, readDefault, readFormat, readUnit } from "./forms.ts";
import { findUnread } from "./unread.ts";
import { readValues, valueFindings } from "./values.ts";

/** What one source states about one field, before its description is read. */
export interface Described {
  readonly path: string;
  readonly type: string;
  readonly typeWords: string;
  readonly required: boolean | "unknown" | undefined;
  readonly text: readonly string[];
  readonly example: string | undefined;
  /** The field's value in a sample of the page. It shows the kind of value, but is not a fact of the field. */
  readonly sampled?: unknown;
  /** Of a list: the type of its items, if it is known. */
  readonly items?: string;
  /** Of an item: the description of its list, where a page may list the values of the items. */
  readonly inList?: readonly string[];
  readonly side: "request" | "response";
  readonly line: number;
  readonly ref?: string;
  readonly form?: FieldForm;
  readonly isGuessed?: boolean;
  /** Facts that the source states outside its descriptions. They win over what is read from a description. */
  readonly stated?: readonly Finding[];
}

export interface Interpreted {
  readonly field: Field;
  readonly conditions: readonly StatedCondition[];
  readonly remarks: readonly Remark[];
}

/** Reads a field's description. The rules are the same for all sources. */
export function interpret(described: Described, resolve: Resolve): Interpreted {
  const { path, type } = described;
  const text = clip(described.text);
  // A machine-readable source has no lines.
  const at = described.line > 0 ? { line: described.line } : {};
  const remarks: Remark[] = [];
  const remark: AddRemark = (what, value, words) =>
    void remarks.push({ side: described.side, path, what, value, words, ...at });
  if (described.text.join("").length > LONGEST)
    remark("description", "too long", `only its first ${LONGEST} characters were read`);
  const cell = soundExample(described, remark);
  const example = cell ?? plainText(described.sampled);
  const format = readFormat(text, { type, example });
  const plain: Context = { type, example, isJson: format?.value === "json" };
  const unit = readUnit(text, plain);
  const context: Context = {
    ...plain,
    ...(unit && { unit: String(unit.value) }),
    ...(described.items !== undefined && { items: described.items }),
  };
  const listed = readValues(text, context) ?? readValues(clip(described.inList ?? []), context);
  if (listed?.other) remark("second list of values", [...listed.other].sort(), listed.words);
  if (listed && type !== "boolean" && example !== undefined && !listed.titles.has(example) && !example.includes("*"))
    remark("example", example, "the example is not one of the values");

  const inConditions = readConditions(text, path, at, resolve);
  const { conditions, applies, unknown } = inConditions;
  for (const { name, words } of unknown) remark("rule about an unknown name", name, words);
  // If values are listed, numbers are values and not bounds.
  const bounds: ReadBounds = listed ? { findings: [], ...boundsProse(text) } : readBounds(text, context);
  const findings = [
    ...(described.stated ?? []),
    ...valueFindings(listed, context),
    ...bounds.findings,
    readDefault(text, context, listed),
    unit,
    format,
    readDecimals(text, context),
  ];
  const own = path.split(".").at(-1)?.toLowerCase();
  const isOther: Resolve = (name) => (name.toLowerCase() === own ? undefined : resolve(name));
  for (const one of findUnread(text, { bounds, conditions: inConditions, listed, findings }, context, isOther))
    remark("rule not read", one.value, one.words);
  const facts: Partial<Record<What, Fact>> = { type: { value: type, words: described.typeWords, ...at } };
  if (described.required !== undefined)
    facts.required = {
      value: described.required,
      ...at,
      words: described.required === "unknown" ? "the column is empty" : "the keyword required",
    };
  for (const finding of findings) {
    if (finding && facts[finding.what] === undefined)
      facts[finding.what] = {
        value: finding.value,
        words: finding.words,
        ...at,
        ...(finding.implied && { implied: finding.implied }),
      };
  }
  if (applies) facts["applies when"] = applies;
  if (cell !== undefined) facts.example = { value: cell, words: cell, ...at };
  const form: FieldForm = { ...described.form, ...(mayBeNull(described) && { nullable: true }) };
  return {
    field: {
      path,
      facts,
      words: described.text.join(" ").slice(0, 120),
      ...at,
      ...(described.ref !== undefined && { ref: described.ref }),
      ...(Object.keys(form).length > 0 && { form }),
      ...(described.isGuessed === true && { guessed: true as const }),
    },
    conditions,
    remarks,
  };
}

/* Tencent: "Note: this field may return null, indicating that no valid values can be obtained." */
function mayBeNull({ side, text }: Described): boolean {
  return side === "response" && text.some((line) => /\bmay (?:return|be) null\b|可能(?:返回|为)\s*null/i.test(line));
}

type AddRemark = (what: string, value: Value, words: string) => void;

/* The longest known description has about 1,500 characters. A much longer text is not a description. */
const LONGEST = 4000;

function clip(text: readonly string[]): readonly string[] {
  let left = LONGEST;
  return text.flatMap((line) => {
    const part = line.slice(0, Math.max(0, left));
    left -= line.length;
    return part === "" ? [] : [part];
  });
}

/* The cell's example, if it is one: a cell may also contain the column's title, a heading, or the description again. */
function soundExample({ example, text, type }: Described, remark: AddRemark): string | undefined {
  if (example === undefined || example === "") return undefined;
  const squeeze = (words: string): string => words.replace(/\s/g, "");
  const isTitle = /^(?:(?:示例值)+|example)$/i.test(example);
  const repeats = squeeze(text.join("")) === squeeze(example) && example.length > 8;
  const isWrongKind =
    (type === "integer" || type === "number") && !/^-?[\d.]+$/.test(example) && !example.includes("*");
  if (!isTitle && !repeats && !isWrongKind) return example;
  remark(
    "example",
    "none",
    isTitle ? "the cell contains a title" : repeats ? "the cell repeats the description" : "the cell is not a number",
  );
  return undefined;
}
