import type { Value } from "../facts/model.ts";

/** A value as people read it; nothing where a side is silent. */
export function showValue(value: Value | undefined): string {
  if (value === undefined) return "nothing";
  return typeof value === "object" ? value.join(", ") : String(value);
}

/** Both values of a difference. Of two lists, what one has and the other has not: the rest hides it. */
export function showChange(before: Value | undefined, after: Value | undefined, show = showValue): string {
  if (typeof before !== "object" || typeof after !== "object") return `${show(before)} -> ${show(after)}`;
  const gone = before.filter((value) => !after.includes(value));
  const added = after.filter((value) => !before.includes(value));
  return [
    ...(gone.length > 0 ? [`without ${gone.join(", ")}`] : []),
    ...(added.length > 0 ? [`also ${added.join(", ")}`] : []),
  ].join(", ");
}
