import type { Field } from "../facts/model.ts";

/** The values of a field as its enum has them, or undefined if it has none or cannot have an enum. */
export function enumValues({ facts }: Field): (string | number)[] | undefined {
  const type = facts.type?.value;
  if (!facts.values || (type !== "integer" && type !== "string")) return undefined;
  const values = facts.values.value as readonly string[];
  const example = String(facts.example?.value ?? "");
  // A list without the field's own example was not read to its end.
  if (example !== "" && !example.includes("*") && !values.includes(example)) return undefined;
  if (type === "string") return [...values];
  return values.every((value) => /^-?\d{1,15}$/.test(value)) ? values.map(Number).sort((a, b) => a - b) : undefined;
}
