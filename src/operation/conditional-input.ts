/** The conditions of an operation that has none. */
export type NoConditions = object;

/**
 * The type of a method's parameter: `Input`, unless `Given`, the type of the argument, violates a condition. It then also
 * requires the missing parameter, so that the compiler names it together with the condition.
 *
 * A condition is violated if the parameter is certainly missing and the condition may apply, if the parameter may be missing and the
 * condition certainly applies, or if both are open for a literal that names the parameter. The rest is left to the validation at
 * run time.
 *
 * `Conditions` is an interface whose keys are the sentences that the compiler shows:
 * `"TaskStartTime is required when StartType is SCHEDULE": { of: "TaskStartTime"; when: { StartType: "SCHEDULE" } }`. `of` is the
 * required parameter, or a union of parameters of which one is required. `when` has the values at which the condition applies;
 * `"not given"` stands for a parameter that is left out, because `undefined` disappears without `strictNullChecks`. A condition
 * without `when` always applies.
 */
// A generic wrapper compiles only in this order: for `any` the verdict is never, so its compiler compares only with Input.
export type ConditionalInput<Given, Input, Conditions> =
  "violated" extends Verdict<Given, Conditions> ? Refused<Given, Input, Conditions> : Input;

/** `"violated"` if an argument of this type violates a condition, otherwise never. */
export type Verdict<Given, Conditions> = [0] extends [1 & Given]
  ? never
  : Violated<Given, Conditions> extends infer Sentence
    ? [Sentence] extends [never]
      ? never
      : "violated"
    : never;

/** The type that an argument which violates a condition is compared with. */
// The first branch is never taken. The compiler infers Given from it.
export type Refused<Given, Input, Conditions> = [Given] extends [never]
  ? Given
  : Violated<Given, Conditions> extends infer Sentence extends string
    ? Input & Needs<Sentence>
    : Input;

/** An object that has the first parameter of each sentence. The compiler shows this type with the sentences. */
export type Needs<Sentence extends string> = {
  readonly [Each in Sentence as Each extends `${infer Field} ${string}` ? Field : never]: Needed<Each>;
};

/** A value of a parameter that a condition requires. */
export interface Needed<Sentence extends string> {
  readonly "~required"?: Sentence;
}

/** The sentences of the conditions that an argument of this type violates. */
export type Violated<Given, Conditions> = Given extends unknown
  ? {
      [Sentence in keyof Conditions]: IsViolated<Given, Conditions[Sentence]> extends true ? Sentence : never;
    }[keyof Conditions]
  : never;

/** Whether an argument of this type violates a condition. */
export type IsViolated<Given, Condition> = Condition extends { readonly of: infer Of; readonly when: infer When }
  ? FieldPresence<Given, Of> extends infer Found
    ? "given" extends Found
      ? false
      : ConditionMatch<Given, When> extends infer Applies
        ? "no" extends Applies
          ? false
          : "open" extends Applies
            ? [Found] extends ["missing"]
              ? true
              : false
            : "maybe" extends Applies
              ? "optional" extends Found
                ? false
                : true
              : true
        : never
    : never
  : Condition extends { readonly of: infer Of }
    ? [FieldPresence<Given, Of>] extends ["missing" | "undefined"]
      ? true
      : false
    : false;

/**
 * Whether an argument has a field, one state for each name of `Of`: `"given"`, `"missing"`, `"optional"`, or `"undefined"` for a
 * field that is there and may be undefined.
 */
export type FieldPresence<Given, Of> = Of extends keyof Given
  ? [0] extends [1 & Given[Of]]
    ? "given"
    : [Exclude<Given[Of], undefined>] extends [never]
      ? "missing"
      : object extends Pick<Given, Of>
        ? "optional"
        : [Extract<Given[Of], undefined>] extends [never]
          ? "given"
          : "undefined"
  : "missing";

/**
 * Whether the fields of an argument have the values of `When`, one state for each of them: `"yes"`, `"no"`, `"maybe"`, or `"open"`
 * for a field that may also be undefined.
 */
export type ConditionMatch<Given, When> = {
  [Tag in keyof When]: Tag extends keyof Given
    ? TagValue<Given, Tag> extends infer Value
      ? [0] extends [1 & Value]
        ? "no"
        : [Value] extends [When[Tag]]
          ? "yes"
          : [Extract<Value, When[Tag]>] extends [never]
            ? "no"
            : [Extract<Value, "not given">] extends [never]
              ? "maybe"
              : "open"
      : never
    : "not given" extends When[Tag]
      ? "yes"
      : "no";
}[keyof When];

/** The values of a field of an argument, with `"not given"` in place of `undefined` and of a field that may be absent. */
export type TagValue<Given, Tag extends keyof Given> =
  | (object extends Pick<Given, Tag> ? "not given" : never)
  | (Given[Tag] extends infer Value ? (Value extends undefined ? "not given" : Value) : never);
