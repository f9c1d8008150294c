import type { What } from "../../scripts/facts/model.ts";
import { interpret } from "../../scripts/descriptions/described-field.ts";
import { readLines } from "../../scripts/descriptions/text.ts";

const NAMES = new Map(["Mode", "Other", "StartDay", "StartTime", "Kind"].map((name) => [name.toLowerCase(), name]));

/** The facts that the rules read from the description of a parameter `It`, in a table with Mode, Other, StartDay, StartTime and Kind. */
export function readSentence(type: string, text: string, example?: string) {
  const described = {
    path: "It",
    side: "request" as const,
    type,
    typeWords: type,
    required: false,
    text: readLines(text).map((line) => line.text),
    example,
    line: 1,
  };
  const { field, conditions, remarks } = interpret(described, (name) => NAMES.get(name.toLowerCase()));
  const facts = Object.entries(field.facts).filter(([what]) => !["type", "required", "example"].includes(what));
  return {
    facts: Object.fromEntries(facts.map(([what, fact]) => [what as What, fact.value])),
    conditions: conditions.map(({ path, fact }) => `${path}: ${String(fact.value)}`),
    remarks: remarks.map(({ what }) => what),
    unread: remarks.flatMap(({ what, value }) => (what === "rule not read" ? [value] : [])),
  };
}
