import type { Value } from "../facts/model.ts";

/** A value as text; `nothing` if a source does not state it. */
export function showValue(value: Value | undefined): string {
  if (value === undefined) return "nothing";
  return typeof value === "object" ? value.join(", ") : String(value);
}

/** The two values of a difference. Of two lists only the items that differ are shown. */
export function showChange(before: Value | undefined, after: Value | undefined, show = showValue): string {
  if (typeof before !== "object" || typeof after !== "object") return `${show(before)} -> ${show(after)}`;
  const gone = before.filter((value) => !after.includes(value));
  const added = after.filter((value) => !before.includes(value));
  return [
    ...(gone.length > 0 ? [`without ${gone.join(", ")}`] : []),
    ...(added.length > 0 ? [`also ${added.join(", ")}`] : []),
  ].join(", ");
}
