import type { AnyCondition } from "../../src/operation/condition.ts";
import { describeCondition } from "../facts/condition-words.ts";
import { SpecError, type Schema } from "./schema.ts";

/**
 * Reads the conditions of a request's top-level allOf. @throws SpecError if one has neither of these two forms:
 *
 *     - if: { properties: { Tag: { const | enum } }, required: [Tag] }   # without `required`, the condition also holds if Tag is absent
 *       then: { required: [...] } | { anyOf: [{ required: [A] }, ...] }
 *     - anyOf: [{ required: [A] }, ...]
 */
export function readConditions(request: Schema, file: string, path: string): AnyCondition[] {
  return (request.allOf ?? []).map((entry, index) => {
    const at = `${path}/allOf/${index}`;
    const only = (schema: Schema, keys: string[], where: string): void => {
      const extra = Object.keys(schema).find((key) => !keys.includes(key));
      if (extra !== undefined)
        throw new SpecError(file, `${at}${where}/${extra}`, `outdial cannot enforce "${extra}" in a condition`);
    };
    const known = (names: readonly string[], where: string): readonly string[] => {
      const unknown = names.find((name) => !(name in (request.properties ?? {})));
      if (unknown !== undefined)
        throw new SpecError(file, at + where, `names ${unknown}, which is not a property of the request`);
      return names;
    };
    const need = (schema: Schema, where: string): Pick<AnyCondition, "need" | "needOneOf"> => {
      only(schema, ["required", "anyOf"], where);
      if (schema.required && !schema.anyOf) return { need: known(schema.required, `${where}/required`) };
      const options = schema.anyOf?.map((option, number) => {
        only(option, ["required"], `${where}/anyOf/${number}`);
        if (option.required?.length !== 1)
          throw new SpecError(file, `${at}${where}/anyOf/${number}`, "must be one required field");
        return option.required[0] ?? "";
      });
      if (!options || schema.required)
        throw new SpecError(file, at + where, "must be either `required` or `anyOf` of single required fields");
      return { needOneOf: known(options, `${where}/anyOf`) };
    };

    if (!entry.if) return need(entry, "");
    only(entry, ["if", "then"], "");
    only(entry.if, ["properties", "required"], "/if");
    const tags = Object.entries(entry.if.properties ?? {});
    if (tags.length === 0) throw new SpecError(file, `${at}/if`, "must look at a property");
    known(
      tags.map(([name]) => name),
      "/if/properties",
    );
    const present = entry.if.required ?? [];
    const stray = present.find((name) => !tags.some(([tag]) => tag === name));
    if (stray !== undefined)
      throw new SpecError(file, `${at}/if/required`, `requires ${stray} without looking at its value`);
    const when = Object.fromEntries(
      tags.map(([name, tag]) => {
        only(tag, ["const", "enum"], `/if/properties/${name}`);
        const values = tag.const === undefined ? tag.enum : [tag.const];
        if (!values) throw new SpecError(file, `${at}/if/properties/${name}`, "must have const or enum");
        return [name, present.includes(name) ? values : [undefined, ...values]];
      }),
    );
    return { when, ...need(entry.then ?? {}, "/then") };
  });
}

/** @throws SpecError unless the specs and src/rules state the same conditions of an operation. */
export function compareConditions(
  action: string,
  file: string,
  specs: readonly AnyCondition[],
  rules: readonly AnyCondition[],
): void {
  const inSpec = new Set(specs.map(describeCondition));
  const inRules = new Set(rules.map(describeCondition));
  for (const words of inSpec) {
    if (!inRules.has(words))
      throw new SpecError(file, `/${action}Request/allOf`, `"${words}" is in the spec but not in src/rules`);
  }
  for (const words of inRules) {
    if (!inSpec.has(words))
      throw new SpecError(file, `/${action}Request/allOf`, `"${words}" is in src/rules but not in the spec`);
  }
}
