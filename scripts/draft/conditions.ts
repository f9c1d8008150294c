import type { Documented } from "../facts/model.ts";
import type { Schema } from "../specs/schema.ts";

/** A condition as a schema, in one of the forms of specs/README.md. */
export function conditionSchema({ when, need, needOneOf }: Documented["conditions"][number]["condition"]): Schema {
  const then: Schema = need
    ? { required: [...need] }
    : { anyOf: (needOneOf ?? []).map((name) => ({ required: [name] })) };
  if (!when) return then;
  const tags = Object.entries(when).map(
    ([name, expected]) => [name, [expected].flat() as (string | number | undefined)[]] as const,
  );
  const present = tags.filter(([, values]) => !values.includes(undefined)).map(([name]) => name);
  const tag = (values: readonly (string | number | undefined)[]): Schema => {
    const given = values.filter((value) => value !== undefined);
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
