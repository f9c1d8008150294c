/** A value that a condition can compare a field with. */
export type Tag = string | number | boolean;

/**
 * A condition between fields, as data: `{ when: { StartType: "SCHEDULE" }, need: ["TaskStartTime"] }`.
 *
 * - `when`: fields with the values at which the condition applies; `undefined` among the values stands for a field that is
 *   not given. A condition without `when` always applies.
 * - `need`: fields that are all required if the condition applies. `needOneOf`: fields of which at least one is required.
 *
 * The check at run time (`checkConditions`) uses it, and generation derives the types for `ConditionalInput` from it.
 */
export type Condition<Request> = { readonly when?: When<Request> } & (
  | { readonly need: readonly Field<Request>[]; readonly needOneOf?: never }
  | { readonly needOneOf: readonly Field<Request>[]; readonly need?: never }
);

/** Fields with the values at which a condition applies. */
export type When<Request> = {
  readonly [F in Field<Request>]?: NonNullable<Request[F]> | readonly (NonNullable<Request[F]> | undefined)[];
};

/** The name of a field. */
export type Field<Request> = keyof Request & string;

/** A condition of any operation. */
export interface AnyCondition {
  readonly when?: Readonly<Record<string, unknown>>;
  readonly need?: readonly string[];
  readonly needOneOf?: readonly string[];
}

/** The values that a `when` lists for one of its fields. */
export function allowedValues(expected: unknown): readonly (Tag | undefined)[] {
  return (Array.isArray(expected) ? expected : [expected]) as readonly (Tag | undefined)[];
}
