import { parentOf, STATED, type Field, type Value } from "../facts/model.ts";

/** A field's type in short: `integer, required`. */
export function showType({ facts }: Field): string {
  const required = facts.required?.value;
  const type = String(facts.type?.value ?? "any");
  return required === true ? `${type}, required` : required === "unknown" ? `${type}, required unknown` : type;
}

/** The fields of a table, by the path of their parent. */
export type Inside = ReadonlyMap<string, readonly Field[]>;

export function fieldsInside(fields: readonly Field[]): Inside {
  return Map.groupBy(fields, ({ path }) => parentOf(path));
}

/** A new field with all its facts: `integer, required, minimum 5, default 30`. */
export function showField(field: Field, all: Inside): string {
  const { path, facts } = field;
  const children = all.get(path) ?? [];
  const item = children.find((one) => one.path === `${path}[]`);
  const inner = children.filter((one) => one !== item);
  return [
    showType(field),
    ...STATED.flatMap((what) => {
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
