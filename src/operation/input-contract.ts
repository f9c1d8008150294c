import type { AnyCondition } from "./condition.ts";
import type { OperationFacts, ServiceName } from "./facts.ts";
import type { Rule } from "./rule.ts";

/** A schema of zod/mini. Its types stay out of the published ones, since users have no zod of this version, or none. */
export interface Validator {
  safeParse(value: unknown, context: object): { readonly error?: unknown };
}

/**
 * The part of an operation that validation needs. It works in browsers: how a request is signed and sent is in `Operation`.
 */
export interface InputContract<Action extends string = string, Service extends ServiceName = ServiceName> {
  readonly facts: OperationFacts & { readonly action: Action; readonly service: Service };
  /** Makes the schema of the normalised input. */
  readonly validator: () => Validator;
  readonly conditions: readonly AnyCondition[];
  readonly rules: readonly Rule[];
}
