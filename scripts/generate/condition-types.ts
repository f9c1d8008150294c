import { allowedValues, type AnyCondition, type Tag } from "../../src/operation/condition.ts";

/** The members of an interface that states conditions for `ConditionalInput`: one for each sentence that a compiler error shows. */
export function conditionTypes(conditions: readonly AnyCondition[]): string {
  return conditions
    .flatMap(({ when = {}, need = [], needOneOf }) => {
      const tags = Object.entries(when).map(([tag, expected]) => ({ tag, values: allowedValues(expected) }));
      const held = tags.map(({ tag, values }) => `${tag} is ${values.map(word).join(" or ")}`).join(" and ");
      const types = tags.map(({ tag, values }) => `${tag}: ${values.map(type).join(" | ")}`).join("; ");
      return (needOneOf ? [needOneOf] : need.map((field) => [field])).map((fields) => {
        const sentence = `${fields.join(" or ")} is required${held === "" ? "" : ` when ${held}`}`;
        const of = fields.map((field) => JSON.stringify(field)).join(" | ");
        return `${JSON.stringify(sentence)}: { of: ${of}${types === "" ? "" : `; when: { ${types} }`} };`;
      });
    })
    .join("\n");
}

function word(value: Tag | undefined): string {
  return value === undefined ? "not given" : String(value);
}

function type(value: Tag | undefined): string {
  return JSON.stringify(value ?? "not given");
}
