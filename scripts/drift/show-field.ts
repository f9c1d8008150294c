import { parentOf, type Field, type Value, type What } from "./model.ts";

/* What limits or explains its values, in the order in which it is shown; type and required come first. */
const SHOWN: readonly What[] = [
  "values",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "decimals",
  "default",
  "unit",
  "format",
  "applies when",
];

/** A field that only one of two sources has, with all that is said of it: `integer, required, minimum 5, default 30`. */
export function showField({ path, facts }: Field, all: readonly Field[]): string {
  const required = facts.required?.value;
  const item = all.find((one) => one.path === `${path}[]`);
  const inner = all.filter((one) => one !== item && parentOf(one.path) === path);
  return [
    String(facts.type?.value ?? "any"),
    ...(required === true ? ["required"] : required === "unknown" ? ["required unknown"] : []),
    ...SHOWN.flatMap((what) => {
      const value = facts[what]?.value;
      return value === undefined ? [] : [`${what} ${showValue(value)}`];
    }),
    ...(item ? [`each ${showField(item, all)}`] : []),
    ...(inner.length > 0 ? [`with ${inner.map((one) => one.path.slice(path.length + 1)).join(" and ")}`] : []),
  ].join(", ");
}

function showValue(value: Value): string {
  return typeof value === "object" ? value.join(" or ") : String(value);
}
