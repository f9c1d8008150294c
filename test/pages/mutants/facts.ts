import type { Severity } from "../../../scripts/drift/finding.ts";
import type { Fact, Field, Value, What } from "../../../scripts/facts/model.ts";

/** The new value of a fact, the expected severity, and the field's facts with it. */
export interface Change {
  readonly how: string;
  readonly severity: Severity;
  readonly after: Value | undefined;
  readonly facts: Field["facts"];
}

/** The changes of one fact: other values, or its removal. The severities follow the design, not the code of the comparison. */
export function changesOf(field: Field, what: What, { value }: Fact): Change[] {
  const to = (next: Value, severity: Severity): Change => ({
    how: `${String(value)} -> ${String(next)}`,
    severity,
    after: next,
    facts: { ...field.facts, [what]: { value: next } },
  });
  const { [what]: _dropped, ...rest } = field.facts;
  // A page that says nothing about a fact may have been reworded.
  const without: Change = { how: "dropped", severity: "unsure", after: undefined, facts: rest };
  switch (what) {
    case "type": {
      // Facts of one type do not apply to another.
      const other = value === "string" ? "boolean" : "string";
      const { required } = field.facts;
      const facts = { type: { value: other }, ...(required && { required }) };
      return [{ how: `${String(value)} -> ${other}`, severity: "breaking", after: other, facts }];
    }
    case "required":
      return [to(value !== true, value === true ? "change" : "breaking")];
    case "values": {
      const values = value as readonly string[];
      const more = /^\d+$/.test(values[0] ?? "") ? String(Math.max(...values.map(Number)) + 1) : "BRAND_NEW";
      const least =
        values.find((one) => one !== field.facts.default?.value && one !== field.facts.example?.value) ?? "";
      return [
        to([...values, more].sort(), "change"),
        ...(values.length > 1
          ? [
              to(
                values.filter((one) => one !== least),
                "breaking",
              ),
            ]
          : []),
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
      // An exclusive bound: above 0.
      if (typeof value !== "number") return [to("above 1", "breaking"), without];
      const isLower = what.startsWith("min");
      const shifts = [value + 1, value - 1].filter(
        (next) => next > 0 && Number.isSafeInteger(next) && isInOrder(field, what, next),
      );
      return [...shifts.map((next) => to(next, next > value === isLower ? "breaking" : "change")), without];
    }
    case "default":
      return [...(otherDefault(field, String(value)) ?? []).map((next) => to(next, "change")), without];
    case "unit":
      return [to(value === "seconds" ? "minutes" : "seconds", "breaking"), without];
    case "format":
      return [to(value === "yyyy-MM-dd" ? "HH:mm:ss" : "yyyy-MM-dd", "breaking"), without];
    case "applies when":
      return [to(String(value).replace(/ is .*/, " is 7"), "change"), without];
    case "example":
      if (field.facts.type?.value === "boolean") return [to(value === "true" ? "false" : "true", "info"), without];
      return typeof value === "string" && !/^[[{]/.test(value)
        ? [to(/^[\d.]+$/.test(value) ? `${value}1`.replace(/^(\d+)\.(\d+)1$/, "$1.5$2") : `${value}x`, "info"), without]
        : [without];
  }
}

/* A page whose lower bound is above its upper bound is not meaningful. */
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
