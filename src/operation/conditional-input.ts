import type { AnyCondition } from "./condition.ts";

/**
 * The type of an input that meets the first `Limit` of its conditions.
 *
 * Each condition becomes a union: either a field of `when` has a value at which nothing is required, or the required
 * fields are given. The second branch allows all values of `when`, so that an input whose value is known only at run time
 * compiles if it is valid in both cases.
 */
export type ConditionalInput<
  Request,
  Conditions extends readonly AnyCondition[],
  Limit extends number,
  Done extends readonly unknown[] = [],
> = Done["length"] extends Limit
  ? Request
  : Conditions extends readonly [infer First extends AnyCondition, ...infer Rest extends readonly AnyCondition[]]
    ? ConditionalInput<Request & Branches<Request, First>, Rest, Limit, [...Done, unknown]>
    : Request;

type Branches<Request, C extends AnyCondition> =
  (C extends { when: infer W } ? Otherwise<Request, W> : never) | Needed<Request, C>;

/* For each field of `when`, its other values. */
type Otherwise<Request, W> = { [F in keyof W & keyof Request]: Other<Request, F, W[F]> }[keyof W & keyof Request];

type Other<Request, F extends keyof Request, Values> = Values extends readonly (infer V)[]
  ? undefined extends V
    ? { [K in F]-?: Exclude<NonNullable<Request[K]>, V> }
    : { [K in keyof Pick<Request, F>]: Exclude<Request[K], V> }
  : { [K in keyof Pick<Request, F>]: Exclude<Request[K], Values> };

/* Written out in each branch, because the compiler's messages would show an alias instead of the missing field. */
type Needed<Request, C extends AnyCondition> = C extends { need: readonly (infer N extends keyof Request)[] }
  ? { [K in N]-?: NonNullable<Request[K]> }
  : C extends { needOneOf: readonly (infer N extends keyof Request)[] }
    ? N extends unknown
      ? { [K in N]-?: NonNullable<Request[K]> }
      : never
    : never;
