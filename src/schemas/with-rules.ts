import type * as z from "zod";
import { readCheckOptions } from "../validation/read-check-options.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import type { AnyCondition } from "../operation/condition.ts";
import type { InputContract } from "../operation/input-contract.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import type { UnknownRecord } from "../util/record.ts";
import { checkConditions } from "../validation/check-conditions.ts";
import { checkRules, type CheckOptions } from "../validation/check-rules.ts";

/** The conditions and rules of an operation. */
export type RuleSet = Pick<InputContract, "conditions" | "rules">;

/** Adds conditions and rules to an object schema of the user's zod, except those of fields that the schema does not have. */
export function addRules<Schema extends z.ZodType>(schema: Schema, all: RuleSet, options: CheckOptions = {}): Schema {
  const { conditions, rules } = applicable(all, schema);
  const isValid = (): boolean => true;
  return schema.check((payload) => {
    const input = payload.value as UnknownRecord;
    const { errors } = checkRules(rules, input, isValid, options);
    for (const { path, message, rule, params } of [...checkConditions(conditions, input, isValid), ...errors])
      payload.issues.push({ code: "custom", path: [...path], message, params: { ...params, rule }, input });
  });
}

/** `addRules` for an operation by its name. @throws ConfigurationError if there is none, or for invalid options. */
export function addRulesOf<Schema extends z.ZodType>(
  ruleSets: Readonly<Record<string, RuleSet>>,
  action: string,
  schema: Schema,
  options: CheckOptions = {},
): Schema {
  const ruleSet = Object.hasOwn(ruleSets, action) ? ruleSets[action] : undefined;
  if (!ruleSet) throw new ConfigurationError(`unknown operation${didYouMean(action, Object.keys(ruleSets))}`);
  return addRules(schema, ruleSet, readCheckOptions(options, Object.values(ruleSets)));
}

function applicable({ conditions, rules }: RuleSet, schema: z.ZodType): RuleSet {
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
