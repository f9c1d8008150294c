import type { ParsePayload } from "zod/v4/core";
import { isIdText, type IdType } from "../../util/int64.ts";

/* Checks that JSON Schema or the vendors require and that zod does not have. */

type Check<T> = (payload: ParsePayload<T>) => void;

/** Checks the number of keys of an object. */
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

/** Checks the number of decimals. `multipleOf: 0.01` would reject 0.07, which in floating point is not a multiple of it. */
export function decimals(maximum: number): Check<number> {
  return ({ value, issues }) => {
    if (Number(value.toFixed(maximum)) !== value)
      issues.push({ code: "custom", params: { decimals: maximum }, input: value });
  };
}

/** Checks that a text consists of the digits of an id within the range of its type. */
export function idRange(type: IdType): Check<string> {
  return ({ value, issues }) => {
    if (!isIdText(value, type)) issues.push({ code: "custom", params: { id: type }, input: value });
  };
}
