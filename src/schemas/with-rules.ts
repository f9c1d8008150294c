import type * as z from "zod";
import { readCheckOptions } from "../validation/read-check-options.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import type { AnyCondition } from "../operation/condition.ts";
import type { InputContract } from "../operation/input-contract.ts";
import type { Rule } from "../operation/rule.ts";
import { noOperation } from "../options/no-operation.ts";
import { isRecord, type UnknownRecord } from "../util/record.ts";
import { checkConditions } from "../validation/check-conditions.ts";
import { checkRules, type CheckOptions } from "../validation/check-rules.ts";
import { copyPlain } from "../validation/plain-data.ts";
import { rulesOf } from "../validation/rules-of.ts";

/** The conditions and rules of an operation, and the schema of its parameters. */
export interface RuleSet extends Pick<InputContract, "conditions" | "rules"> {
  readonly fields: z.ZodObject;
}

/**
 * Adds conditions and rules to an object schema of the user's zod, except those of fields that the schema does not have. A rule is
 * not checked if one of its fields does not have the operation's own type, since a derived schema may have replaced it.
 */
function addRules<Schema extends z.ZodType>(schema: Schema, all: RuleSet, options: CheckOptions = {}): Schema {
  const { conditions, rules } = applicable(all, schema);
  const shape = all.fields.shape as Readonly<Record<string, z.ZodType>>;
  return schema.check((payload) => {
    const input: unknown = payload.value;
    if (!isRecord(input)) return;
    // What JSON cannot express: zod accepts lone surrogates, and any value inside an open structure.
    const notPlain = Object.keys(shape).flatMap((name) => copyPlain(input[name], [name], 1).issues);
    const valid = new Map<string, boolean>();
    // Each field is parsed once: several rules concern a list that may have a hundred thousand numbers.
    const isValid = (field: string): boolean => {
      const isFieldValid = valid.get(field) ?? shape[field]?.safeParse(input[field]).success ?? false;
      valid.set(field, isFieldValid);
      return isFieldValid;
    };
    const { errors } = checkRules(rules, input, isValid, options);
    for (const { path, message, rule, params } of [
      ...notPlain,
      ...checkConditions(conditions, input, isValid),
      ...errors,
    ])
      payload.issues.push({ code: "custom", path: [...path], message, params: { ...params, rule }, input });
  });
}

/** The schema of an operation's parameters with their conditions and rules. What it returns can be sent. */
export function requestSchema<Input, Fields extends z.ZodObject>(
  ruleSet: RuleSet,
): z.ZodType<Input & z.output<Fields>, z.input<Fields>> {
  return addRules(ruleSet.fields, ruleSet) as unknown as z.ZodType<Input & z.output<Fields>, z.input<Fields>>;
}

/** `addRules` for an operation by its name. @throws ConfigurationError if there is none, or for invalid options. */
export function addRulesOf<Schema extends z.ZodType>(
  ruleSets: Readonly<Record<string, RuleSet>>,
  action: string,
  schema: Schema,
  options: CheckOptions = {},
): Schema {
  const ruleSet = Object.hasOwn(ruleSets, action) ? ruleSets[action] : undefined;
  if (typeof (schema as Partial<Schema> | undefined)?.check !== "function")
    throw new ConfigurationError("withRules needs a zod schema");
  if (!ruleSet) throw noOperation("the service", action, Object.keys(ruleSets));
  return addRules(schema, ruleSet, readCheckOptions(options, Object.values(ruleSets)));
}

function applicable(all: RuleSet, schema: z.ZodType): { conditions: readonly AnyCondition[]; rules: readonly Rule[] } {
  const { conditions = [] } = all;
  const rules = rulesOf(all);
  const { shape } = schema as { readonly shape?: UnknownRecord };
  if (shape === undefined) return { conditions, rules };
  const has = (field: string): boolean => Object.hasOwn(shape, field);
  return {
    conditions: conditions.filter((condition) => fieldsOf(condition).every(has)),
    rules: rules.filter(({ fields }) => fields.every(has)),
  };
}

function fieldsOf({ when = {}, need = [], needOneOf = [] }: AnyCondition): string[] {
  return [...Object.keys(when), ...need, ...needOneOf];
}
