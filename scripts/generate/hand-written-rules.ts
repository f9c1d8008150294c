import type { AnyCondition } from "../../src/operation/condition.ts";
import type { OperationFacts } from "../../src/operation/facts.ts";
import type { Rule } from "../../src/operation/rule.ts";
import { factRules } from "../../src/rules/fact-rules.ts";
import { didYouMean } from "../../src/util/did-you-mean.ts";
import type { OperationSpec, ServiceSpec } from "../specs/service-spec.ts";
import { operationFacts } from "./facts.ts";
import { SpecError } from "../specs/schema.ts";

/** What `src/rules/<service>/<Action>.ts` exports. An operation without conditions and rules has no such file. */
export interface HandWrittenRules {
  readonly conditions?: readonly AnyCondition[];
  /** Creates the rules. */
  readonly rules?: () => readonly Rule[];
}

/** The exports of the files in `src/rules/<service>`, by the file's name: those of operations, and those that they share. */
export type RuleFiles = Readonly<Record<string, HandWrittenRules>>;

/** @throws SpecError if a file has conditions or rules of no operation, or if the file of an operation does not export what it must. */
export function checkRuleFiles(name: string, files: RuleFiles, actions: readonly string[]): void {
  for (const [action, exported] of Object.entries(files)) {
    const { conditions, rules, ...others } = exported;
    const refuse = (problem: string): never => {
      throw new SpecError(`src/rules/${name}/${action}.ts`, "", problem);
    };
    if (!actions.includes(action)) {
      if (conditions === undefined && rules === undefined) continue;
      refuse(`specs/${name} has no operation ${action}${didYouMean(action, actions)}`);
    }
    const [other] = Object.keys(others);
    if (other !== undefined) refuse(`exports ${other}; the file of an operation exports only conditions and rules`);
    if (rules !== undefined && typeof rules !== "function") refuse("rules must be a function that creates the rules");
    if (conditions === undefined && rules === undefined)
      refuse("exports neither conditions nor rules; an operation without either needs no file");
    if (conditions?.length === 0) refuse("conditions is empty; leave it out");
    if (rules?.().length === 0) refuse("rules creates no rule; leave it out");
  }
}

/** The imports of the rules of a service's operations, for generated files. */
export function ruleImports({ name, operations }: ServiceSpec, files: RuleFiles): string[] {
  return operations
    .filter(({ action }) => files[action])
    .map(({ action, method }) => `import * as ${method}Rules from "../../src/rules/${name}/${action}.ts";`);
}

/** All rules of an operation: those that follow from its facts, then those written by hand. */
export function allRules(facts: OperationFacts, { rules }: HandWrittenRules = {}): readonly Rule[] {
  return [...factRules(facts), ...(rules?.() ?? [])];
}

/** The members `conditions` and `rules` of an operation's contract, for generated files. Empty if it has neither. */
export function ruleMembers(service: ServiceSpec, operation: OperationSpec, files: RuleFiles): string {
  const { action, method } = operation;
  const { conditions, rules } = files[action] ?? {};
  const ofFacts = factRules(operationFacts(service, operation)).length > 0;
  const created = ofFacts
    ? `() => [...factRules(facts.${method}), ${rules ? `...${method}Rules.rules()` : ""}]`
    : rules && `${method}Rules.rules`;
  return [conditions && `conditions: ${method}Rules.conditions,`, created && `rules: ${created},`]
    .filter(Boolean)
    .join("\n");
}

/** The import of `factRules`, if a service has operations with such rules. */
export function factRulesImport(service: ServiceSpec): string[] {
  const isNeeded = service.operations.some((operation) => factRules(operationFacts(service, operation)).length > 0);
  return isNeeded ? [`import { factRules } from "../../src/rules/fact-rules.ts";`] : [];
}
