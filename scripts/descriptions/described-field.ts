import type { Fact, Field, Remark, StatedCondition, Value, What } from "../facts/model.ts";
import { plainText } from "./text.ts";
import { boundsProse, readBounds, type ReadBounds } from "./bounds.ts";
import type { Resolve } from "./choices.ts";
import { readConditions } from "./conditions.ts";
import type { Context, Finding } from "./finding.ts";
import { readDecimals, readDefault, readFormat, readUnit } from "./forms.ts";
import { findUnread } from "./unread.ts";
import { readValues, valueFindings } from "./values.ts";

/** What one source says of one field, before its description is read. */
export interface Described {
  readonly path: string;
  readonly type: string;
  readonly typeWords: string;
  readonly required: boolean | "unknown" | undefined;
  readonly text: readonly string[];
  readonly example: string | undefined;
  /** What a sample of the page has in its place: it tells the kind of a value, and is no fact of the field. */
  readonly sampled?: unknown;
  /** Of a list: the type of its items, where that is known. */
  readonly items?: string;
  /** Of an item: what is said of its list, which is where a page may tell the values. */
  readonly inList?: readonly string[];
  readonly side: "request" | "response";
  readonly line: number;
  readonly ref?: string;
  readonly isGuessed?: boolean;
  /** Facts that the source states outside its prose; they win. */
  readonly stated?: readonly Finding[];
}

export interface Interpreted {
  readonly field: Field;
  readonly conditions: readonly StatedCondition[];
  readonly remarks: readonly Remark[];
}

/** Reads a field's description with the same rules, wherever it comes from. */
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
    remark("example", example, "the example is none of the values");

  const inConditions = readConditions(text, path, at, resolve);
  const { conditions, applies, unknown } = inConditions;
  for (const { name, words } of unknown) remark("rule about a name that the page has not", name, words);
  // Where values are listed, numbers are values.
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
  return {
    field: {
      path,
      facts,
      words: described.text.join(" ").slice(0, 120),
      ...at,
      ...(described.ref !== undefined && { ref: described.ref }),
      ...(described.isGuessed === true && { guessed: true as const }),
    },
    conditions,
    remarks,
  };
}

type AddRemark = (what: string, value: Value, words: string) => void;

/* The longest description known has some 1,500 characters; what is far beyond is no description. */
const LONGEST = 4000;

function clip(text: readonly string[]): readonly string[] {
  let left = LONGEST;
  return text.flatMap((line) => {
    const part = line.slice(0, Math.max(0, left));
    left -= line.length;
    return part === "" ? [] : [part];
  });
}

/* An example cell may hold the column's title, a heading, or the description again. */
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
    isTitle ? "the cell holds a title" : repeats ? "the cell repeats the description" : "the cell holds no number",
  );
  return undefined;
}
