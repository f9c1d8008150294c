import type { Field } from "../facts/model.ts";
import { enumValues } from "./enum-values.ts";

/** A placeholder for the description that a person has to write: the vendor's sentences are not copied. */
export const UNDESCRIBED = "To be described.";

/** The description of a drafted field. States what no keyword can state, in the words that specs/README.md defines. */
export function describe(field: Field, side: "request" | "response"): string {
  const { facts } = field;
  const format = String(facts.format?.value ?? "");
  const written = format === "json" ? "A JSON text." : /^[yH]/.test(format) ? `Written \`${format}\`.` : "";
  const applies = side === "request" ? appliesWords(String(facts["applies when"]?.value ?? "")) : "";
  // Values that cannot be an enum are listed in words.
  const isListed = facts.values && facts.type?.value !== "boolean" && enumValues(field) === undefined;
  const listed = isListed ? [facts.values.value].flat().map((value) => `\`${String(value)}\``) : [];
  const values = listed.length > 0 ? `Values: ${listed.join(", ")}.` : "";
  return [UNDESCRIBED, side === "response" || format === "json" ? written : "", values, applies]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/* The defined sentence allows one choice of values for all its fields. Other conditions are left to a person. */
function appliesWords(condition: string): string {
  const terms = condition.split(" and ").map((term) => /^(\w+) is ((?!absent).+)$/.exec(term));
  const values = terms[0]?.[2];
  if (values === undefined || terms.some((term) => term?.[2] !== values)) return "";
  const names = terms.map((term) => `\`${term?.[1] ?? ""}\``).join(" and ");
  return `Takes effect only when ${names} ${terms.length > 1 ? "are" : "is"} ${values.replaceAll('"', "`")}.`;
}
