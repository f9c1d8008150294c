import type { AnyCondition } from "./condition.ts";
import type { OperationFacts, ServiceName } from "./facts.ts";
import type { Rule } from "./rule.ts";

/** A schema of zod/mini. It is not typed as one, because users may not have zod, or another version of it. */
export interface Validator {
  safeParse(value: unknown, context: object): { readonly error?: unknown };
}

/** The part of an operation that validation needs, which works in browsers. `Operation` adds signing and sending. */
export interface InputContract<Action extends string = string, Service extends ServiceName = ServiceName> {
  /** The facts of the operation's spec. */
  readonly facts: OperationFacts & { readonly action: Action; readonly service: Service };
  /** Creates the schema of the normalised input. */
  readonly validator: () => Validator;
  /** The conditions between parameters. Absent if there are none. */
  readonly conditions?: readonly AnyCondition[];
  /** Creates the rules between parameters that are not conditions. Absent if there are none. */
  readonly rules?: () => readonly Rule[];
}
