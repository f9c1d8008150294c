import type { Finding } from "../../scripts/drift/finding.ts";
import {
  parentOf,
  type Documented,
  type Fact,
  type Field,
  type Table,
  type Value,
  type What,
} from "../../scripts/drift/model.ts";

import { envelopeContent } from "../../scripts/pages/read.ts";
import { valueAt } from "../../scripts/pages/samples.ts";

/** An operation in which one fact is another, and how a report has to name it. */
export interface Mutant {
  readonly name: string;
  readonly side: "request" | "response" | "operation";
  readonly path: string;
  readonly what: string;
  /** Whether the fact stands on an array's items. */
  readonly document: Documented;
}

/** Every mutant of an operation, one fact each. */
export function mutantsOf(given: Documented): Mutant[] {
  const spec = fromThePage(given);
  return [...ofTable(spec, "request"), ...ofTable(spec, "response"), ...ofConditions(spec), ...ofOperation(spec)];
}

/** The operation as if every fact came from its page: what newer sources say, a page need not repeat. */
export function fromThePage(spec: Documented): Documented {
  const plain = ({ value }: Fact): Fact => ({ value });
  const table = (side: Table): Table => ({
    ...side,
    fields: side.fields.map(({ source: _source, facts, ...field }) => ({
      ...field,
      facts: Object.fromEntries(Object.entries(facts).map(([what, fact]) => [what, plain(fact)])),
    })),
  });
  return {
    ...spec,
    request: table(spec.request),
    response: table(spec.response),
    conditions: spec.conditions.map((stated) => ({ ...stated, fact: plain(stated.fact) })),
    errors: { ...spec.errors, codes: spec.errors.codes.map(({ code, fact }) => ({ code, fact: plain(fact) })) },
  };
}

type TableSide = "request" | "response";

function ofTable(spec: Documented, side: TableSide): Mutant[] {
  const table = spec[side];
  const put = (fields: readonly Field[]): Documented => ({ ...spec, [side]: { ...table, fields } satisfies Table });
  const mutant = (path: string, what: string, how: string, document: Documented): Mutant => ({
    name: `${side} ${path} ${what}: ${how}`,
    side,
    path,
    what,
    document,
  });
  const added = (required: boolean): Field => ({
    path: "BrandNew",
    facts: { type: { value: "string" }, ...(side === "request" && { required: { value: required } }) },
  });
  const places = [false, ...(side === "request" ? [true] : [])];
  return [
    ...places.map((required) =>
      mutant(
        "BrandNew",
        "field",
        required ? "added, required" : "added",
        put([...table.fields.slice(0, 1), added(required), ...table.fields.slice(1)]),
      ),
    ),
    ...table.fields.flatMap((field) => {
      const { path } = field;
      const replaced = (facts: Field["facts"]): Documented =>
        put(table.fields.map((one) => (one === field ? { ...field, facts } : one)));
      const isSampled = valueAt(envelopeContent(spec.examples[side]), path) !== undefined;
      const changes = Object.entries(field.facts).flatMap(([what, fact]) =>
        ofFact(field, what as What, fact)
          // A page whose sample has the example still has it.
          .filter(([how]) => !(what === "example" && how === "dropped" && isSampled))
          .map(([how, facts]) => mutant(path, what, how, replaced(facts))),
      );
      if (path.endsWith("[]")) return changes;
      const rest = table.fields.filter((one) => one !== field && !isInside(one.path, path));
      return [mutant(path, "field", "dropped", put(rest)), ...changes];
    }),
  ];
}

function isInside(path: string, holder: string): boolean {
  return path === holder || path.startsWith(`${holder}.`) || path.startsWith(`${holder}[]`);
}

/* What one fact may become: another value, or nothing. */
function ofFact(field: Field, what: What, { value }: Fact): [how: string, facts: Field["facts"]][] {
  const to = (next: Value): [string, Field["facts"]] => [
    `${String(value)} -> ${String(next)}`,
    { ...field.facts, [what]: { value: next } },
  ];
  const { [what]: _dropped, ...rest } = field.facts;
  const without: [string, Field["facts"]] = ["dropped", rest];
  switch (what) {
    case "type":
      // Facts of one type say nothing of another.
      if (value === "array" || value === "object") return [];
      return [
        [
          `${String(value)} -> other`,
          {
            type: { value: value === "string" ? "boolean" : "string" },
            ...(field.facts.required && { required: field.facts.required }),
          },
        ],
      ];
    case "required":
      return [to(value !== true)];
    case "values": {
      const values = value as readonly string[];
      const more = /^\d+$/.test(values[0] ?? "") ? String(Math.max(...values.map(Number)) + 1) : "BRAND_NEW";
      const least =
        values.find((one) => one !== field.facts.default?.value && one !== field.facts.example?.value) ?? "";
      return [
        to([...values, more].sort()),
        ...(values.length > 1 ? [to(values.filter((one) => one !== least))] : []),
        without,
      ];
    }
    case "minimum":
    case "maximum":
    case "minLength":
    case "maxLength":
    case "minItems":
    case "maxItems":
    case "decimals": {
      if (typeof value !== "number") return [to("above 1"), without];
      const shifts = [value + 1, value - 1].filter(
        (next) => next > 0 && Number.isSafeInteger(next) && isInOrder(field, what, next),
      );
      return [...shifts.map(to), without];
    }
    case "default":
      return [...(otherDefault(field, String(value)) ?? []).map(to), without];
    case "unit":
      return [to(value === "seconds" ? "minutes" : "seconds"), without];
    case "format":
      return [to(value === "yyyy-MM-dd" ? "HH:mm:ss" : "yyyy-MM-dd"), without];
    case "applies when":
      return [to(String(value).replace(/ is .*/, " is 7")), without];
    case "example":
      if (field.facts.type?.value === "boolean") return [to(value === "true" ? "false" : "true"), without];
      return typeof value === "string" && !/^[[{]/.test(value)
        ? [to(/^[\d.]+$/.test(value) ? `${value}1`.replace(/^(\d+)\.(\d+)1$/, "$1.5$2") : `${value}x`), without]
        : [without];
  }
}

/* A page with its bounds crossed says nothing. */
function isInOrder({ facts }: Field, what: What, next: number): boolean {
  const other = what.startsWith("min") ? what.replace("min", "max") : what.replace("max", "min");
  const bound = facts[other as What]?.value;
  if (bound === undefined || what === "decimals") return true;
  const limit = Number(String(bound).replace("above ", ""));
  return what.startsWith("min") ? next < limit : next > limit;
}

function otherDefault({ facts }: Field, value: string): string[] | undefined {
  const values = facts.values?.value as readonly string[] | undefined;
  if (values) return values.filter((one) => one !== value).slice(0, 1);
  if (facts.type?.value === "boolean") return [value === "true" ? "false" : "true"];
  if (/^\d{2}:/.test(value)) return ["01:02:03"];
  return /^[\d.]+$/.test(value) ? [String(Number(value) + 1)] : undefined;
}

function ofConditions(spec: Documented): Mutant[] {
  return spec.conditions.flatMap((stated, index): Mutant[] => {
    const what = stated.path.includes(" or ") ? "one of required when" : "required when";
    const base = { side: "request" as const, path: stated.path, what };
    const others = spec.conditions.filter((_, at) => at !== index);
    const words = String(stated.fact.value);
    const dropped = { ...base, name: `condition ${stated.path}: dropped`, document: { ...spec, conditions: others } };
    if (words === "always") return [dropped];
    const [tag = ""] = Object.keys(stated.condition.when ?? {});
    const moved = {
      ...stated,
      condition: { ...stated.condition, when: { [tag]: [7] } },
      fact: { value: `${tag} is 7` },
    };
    return [
      dropped,
      {
        ...base,
        name: `condition ${stated.path}: ${words} -> 7`,
        document: { ...spec, conditions: [...others, moved] },
      },
    ];
  });
}

function ofOperation(spec: Documented): Mutant[] {
  const base = { side: "operation" as const, path: "" };
  const { codes } = spec.errors;
  const listed = (list: typeof codes): Documented => ({
    ...spec,
    errors: { state: list.length > 0 ? "listed" : "linked", codes: list },
  });
  const { rateLimit, updated, version } = spec;
  const { rateLimit: _rate, ...unlimited } = spec;
  const { response: sample } = spec.examples;
  return [
    {
      ...base,
      what: "error code",
      name: "error code added",
      document: listed([...codes, { code: "BrandNew.Error", fact: { value: "BrandNew.Error" } }]),
    },
    ...codes.map(({ code }) => ({
      ...base,
      what: "error code",
      name: `error code ${code} dropped`,
      document: listed(codes.filter((one) => one.code !== code)),
    })),
    {
      ...base,
      what: "rate limit",
      name: "rate limit changed",
      document: { ...spec, rateLimit: { value: "7 in 1 s" } },
    },
    ...(rateLimit ? [{ ...base, what: "rate limit", name: "rate limit dropped", document: unlimited }] : []),
    {
      ...base,
      what: "updated",
      name: "updated later",
      document: { ...spec, updated: { value: updated ? "2026-12-01" : "2026-11-30" } },
    },
    ...(version && spec.vendor === "tencent"
      ? [{ ...base, what: "version", name: "version changed", document: { ...spec, version: { value: "2031-01-01" } } }]
      : []),
    {
      side: "response",
      path: "",
      what: "sample",
      name: "sample changed",
      document: { ...spec, examples: { ...spec.examples, response: { ...(sample as object), RequestId: "other" } } },
    },
  ];
}

/** Whether the change of a mutant also touches what another finding is about. */
export function touches(mutant: Mutant, finding: Finding): boolean {
  const name = mutant.path.split(" or ")[0]?.split(".").at(-1)?.replaceAll("[]", "") ?? "";
  if (name === "") return false;
  return (
    isInside(finding.path, mutant.path) ||
    parentOf(mutant.path) === finding.path ||
    finding.path.split(/ or |\./).includes(name) ||
    new RegExp(`\\b${name}\\b`, "i").test(`${finding.words ?? ""} ${String(finding.before)}`)
  );
}
