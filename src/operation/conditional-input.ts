import type { AnyCondition } from "./condition.ts";

/**
 * The type of a request that keeps the first `Most` of its conditions at compile time.
 *
 * Each condition becomes a union: the tag has a value at which nothing is needed, or what is needed is there.
 * The second branch leaves the tag alone, so a call whose tag is only known at run time compiles if it is right in either case.
 */
export type ConditionalInput<
  Request,
  Conditions extends readonly AnyCondition[],
  Most extends number,
  Done extends readonly unknown[] = [],
> = Done["length"] extends Most
  ? Request
  : Conditions extends readonly [infer First extends AnyCondition, ...infer Rest extends readonly AnyCondition[]]
    ? ConditionalInput<Request & Branches<Request, First>, Rest, Most, [...Done, unknown]>
    : Request;

type Branches<Request, C extends AnyCondition> =
  (C extends { when: infer W } ? Otherwise<Request, W> : never) | Needed<Request, C>;

/* For each field of `when`, the other values that it may have. */
type Otherwise<Request, W> = { [F in keyof W & keyof Request]: Other<Request, F, W[F]> }[keyof W & keyof Request];

type Other<Request, F extends keyof Request, Values> = Values extends readonly (infer V)[]
  ? undefined extends V
    ? { [K in F]-?: Exclude<NonNullable<Request[K]>, V> }
    : { [K in keyof Pick<Request, F>]: Exclude<Request[K], V> }
  : { [K in keyof Pick<Request, F>]: Exclude<Request[K], Values> };

/* Written out in each branch: an alias would show in the compiler's messages instead of the field that is missing. */
type Needed<Request, C extends AnyCondition> = C extends { need: readonly (infer N extends keyof Request)[] }
  ? { [K in N]-?: NonNullable<Request[K]> }
  : C extends { needOneOf: readonly (infer N extends keyof Request)[] }
    ? N extends unknown
      ? { [K in N]-?: NonNullable<Request[K]> }
      : never
    : never;
