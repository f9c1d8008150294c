import { describeCondition } from "../facts/condition-words.ts";
import type { Documented, StatedCondition } from "../facts/model.ts";
import { allowedValues, type AnyCondition } from "../../src/operation/condition.ts";
import { isOfType, type Schema } from "../specs/schema.ts";
import { enumValues } from "./enum-values.ts";
import { typed } from "./keywords.ts";

/** The conditions that a spec can state, each once, and those that it cannot: they are about a field inside another one, or a value that the field cannot have. */
export function draftConditions({ request, conditions }: Documented): {
  readonly kept: AnyCondition[];
  readonly left: StatedCondition[];
} {
  const parameters = new Map(request.fields.map((field) => [field.path, field]));
  const kept = new Map<string, AnyCondition>();
  const left: StatedCondition[] = [];
  for (const stated of conditions) {
    const { when = {}, need, needOneOf } = stated.condition;
    const names = [...Object.keys(when), ...(need ?? []), ...(needOneOf ?? [])];
    const values = Object.entries(when).map(([name, expected]) => {
      const field = parameters.get(name);
      const known = field && enumValues(field);
      const type = String(field?.facts.type?.value);
      const list = allowedValues(expected).map((value) => (value === undefined ? value : typed(String(value), type)));
      const isPossible = list.every(
        (value) => value === undefined || (known?.includes(value as string) ?? isOfType(value, type)),
      );
      return [name, isPossible ? list : undefined] as const;
    });
    if (names.some((name) => !parameters.has(name)) || values.some(([, list]) => list === undefined)) {
      left.push(stated);
      continue;
    }
    const condition: AnyCondition = {
      ...(values.length > 0 && { when: Object.fromEntries(values) }),
      ...(need ? { need } : { needOneOf: needOneOf ?? [] }),
    };
    kept.set(describeCondition(condition), condition);
  }
  return { kept: [...kept.values()], left };
}

/* A boolean has two values, and other types are compared with one of theirs. */
/** A condition as a schema, in one of the forms of specs/README.md. */
export function conditionSchema({ when, need, needOneOf }: AnyCondition): Schema {
  const then: Schema = need
    ? { required: [...need] }
    : { anyOf: (needOneOf ?? []).map((name) => ({ required: [name] })) };
  if (!when) return then;
  const tags = Object.entries(when).map(([name, expected]) => [name, allowedValues(expected)] as const);
  const present = tags.filter(([, values]) => !values.includes(undefined)).map(([name]) => name);
  const tag = (values: readonly unknown[]): Schema => {
    const given = values.filter((value) => value !== undefined) as (string | number)[];
    return given.length === 1 && given[0] !== undefined ? { const: given[0] } : { enum: given };
  };
  return {
    if: {
      properties: Object.fromEntries(tags.map(([name, values]) => [name, tag(values)])),
      ...(present.length > 0 && { required: present }),
    },
    then,
  };
}
