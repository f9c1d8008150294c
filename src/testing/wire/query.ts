import type { FieldFacts, OperationFacts } from "../../operation/facts.ts";
import type { Pairs } from "../http/pairs.ts";
import { numbersIn } from "./json-scan.ts";
import type { WireParameters } from "./parameters.ts";

/* Neither takes leading zeros or a negative zero. */
export const INTEGER = /^(?:0|-?[1-9]\d{0,19})$/;
const NUMBER = /^(?!-0(?:\.0+)?$)-?(?:0|[1-9]\d{0,19})(?:\.\d{1,20})?$/;

/** Reads the texts of a query by the types of an operation's parameters. Those that are `unjudged` are only recorded. */
export function readParameters(
  facts: OperationFacts,
  types: Readonly<Record<string, string>> | undefined,
  pairs: Pairs,
  unjudged: (name: string) => boolean,
): WireParameters {
  const all = pairs.map(([name, text]) => [name, typed(text, own(types, name))] as const);
  const judged = all.filter(([name]) => !unjudged(name));
  const recorded = all.map(([name, value], index) => [
    name,
    recordedValue(own(facts.request, name), value, pairs[index]?.[1] ?? ""),
  ]);
  // fromEntries makes own properties of names such as __proto__ too, so that the judge finds them unknown.
  return { judged: Object.fromEntries(judged), recorded: Object.fromEntries(recorded) as Record<string, unknown> };
}

/* An id, or each id of a list, is its digits as they were sent. */
function recordedValue(field: FieldFacts | undefined, value: unknown, text: string): unknown {
  if (field?.id !== undefined) return text;
  return field?.ids === undefined || !Array.isArray(value) ? value : (numbersIn(text) ?? value);
}

function own<Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The value that a text of the query stands for. Other text stays text, and the judge refuses it. */
function typed(text: string, type: string | undefined): unknown {
  switch (type) {
    case "integer":
      return INTEGER.test(text) ? Number(text) : text;
    case "number":
      return NUMBER.test(text) ? Number(text) : text;
    case "boolean":
      return text === "true" || text === "false" ? text === "true" : text;
    case "array":
    case "object":
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return text;
      }
    default:
      return text;
  }
}
