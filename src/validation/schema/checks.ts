import type { ParsePayload } from "zod/v4/core";
import { isIdText, type IdType } from "../../util/int64.ts";

/* Checks that JSON Schema or the vendors need and zod has not. */

type Check<T> = (payload: ParsePayload<T>) => void;

/** How many members an object has. */
export function propertyCount({
  minimum = 0,
  maximum = Infinity,
}: {
  minimum?: number;
  maximum?: number;
}): Check<object> {
  return ({ value, issues }) => {
    const count = Object.keys(value).length;
    const problem = { origin: "object", inclusive: true, input: value } as const;
    if (count < minimum) issues.push({ code: "too_small", minimum, ...problem });
    if (count > maximum) issues.push({ code: "too_big", maximum, ...problem });
  };
}

/** At most so many decimals. `multipleOf: 0.01` would refuse 0.07, which is not a multiple of it in floating point. */
export function decimals(most: number): Check<number> {
  return ({ value, issues }) => {
    if (Number(value.toFixed(most)) !== value)
      issues.push({ code: "custom", params: { decimals: most }, input: value });
  };
}

/** The digits of an id. */
export function idRange(type: IdType): Check<string> {
  return ({ value, issues }) => {
    if (!isIdText(value, type)) issues.push({ code: "custom", params: { id: type }, input: value });
  };
}
