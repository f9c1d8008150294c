import type { OperationFacts, ServiceName } from "./facts.ts";
import type { HttpClient, SendInit } from "./typed-post.ts";
import type { AnyCondition } from "./condition.ts";
import type { Rule } from "./rule.ts";
import type { Vendor } from "./vendor.ts";

/** Tells everything that is wrong with an input; the issues' form is a matter of src/validation/schema/schema.ts, not of the published types. */
export interface Validator {
  issuesOf(value: unknown): readonly object[];
}

/** An operation with all that its call needs. It is a value, so a program carries only the operations that it names. */
export interface Operation<
  Action extends string = string,
  Input = never,
  Result = unknown,
  Service extends ServiceName = ServiceName,
> {
  readonly facts: OperationFacts & { readonly action: Action; readonly service: Service };
  readonly vendor: Vendor;
  readonly validator: () => Validator;
  readonly conditions: readonly AnyCondition[];
  readonly rules: readonly Rule[];
  /** The typed call. The serialiser checks and encodes the input; the client's fetch does the rest. */
  readonly send: (http: HttpClient, input: Input, init: SendInit) => Promise<Result>;
}

/** Any operation, whatever it takes and gives. */
export type AnyOperation = Operation;

/** Operations by the name of their method, of one service where it is named. */
export type Operations<Service extends ServiceName = ServiceName> = Readonly<
  Record<string, Operation<string, never, unknown, Service>>
>;
