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

/** A field in short: `integer, required`. */
export function showType({ facts }: Field): string {
  const required = facts.required?.value;
  const type = String(facts.type?.value ?? "any");
  return required === true ? `${type}, required` : required === "unknown" ? `${type}, required unknown` : type;
}

/** A field that is new, with all that is said of it: `integer, required, minimum 5, default 30`. `all` are the fields beside it. */
export function showField(field: Field, all: readonly Field[]): string {
  const { path, facts } = field;
  const item = all.find((one) => one.path === `${path}[]`);
  const inner = all.filter((one) => one !== item && parentOf(one.path) === path);
  return [
    showType(field),
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
