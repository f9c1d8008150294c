/** A value that a condition can look for. */
export type Tag = string | number | boolean;

/**
 * One rule between fields, as data: `{ when: { StartType: "SCHEDULE" }, need: ["TaskStartTime"] }`.
 *
 * - `when` names one or more fields and the values at which the condition holds; `undefined` among them stands for a field left out.
 *   A condition without `when` always holds.
 * - `need` lists fields that must all be given then, `needOneOf` fields of which at least one must be.
 *
 * The compile-time type (conditioned.ts) and the run-time check (conditions.ts) are both made from this statement.
 */
export type Condition<Request> = { readonly when?: When<Request> } & (
  | { readonly need: readonly Field<Request>[]; readonly needOneOf?: never }
  | { readonly needOneOf: readonly Field<Request>[]; readonly need?: never }
);

export type When<Request> = {
  readonly [F in Field<Request>]?: NonNullable<Request[F]> | readonly (NonNullable<Request[F]> | undefined)[];
};

export type Field<Request> = keyof Request & string;

/** A condition of any operation, for code that works on all of them. */
export interface AnyCondition {
  readonly when?: Readonly<Record<string, unknown>>;
  readonly need?: readonly string[];
  readonly needOneOf?: readonly string[];
}

/** The values that a `when` allows for one of its fields. */
export function allowedValues(expected: unknown): readonly (Tag | undefined)[] {
  return (Array.isArray(expected) ? expected : [expected]) as readonly (Tag | undefined)[];
}
