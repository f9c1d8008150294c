import * as z from "zod/mini";
import { codePointLength } from "./code-points.ts";
import { isIdText, type IdType } from "./int64.ts";

/*
 * Checks that the generated validators use where zod's own count differently or are missing.
 * Each pushes an issue of zod's own form, so that src/messages.ts needs to know one form only.
 */

interface Bounds {
  minimum?: number;
  maximum?: number;
}

/** A text's length in code points, as JSON Schema counts it; zod would count UTF-16 units. */
export function codePoints({ minimum = 0, maximum = Infinity }: Bounds) {
  return z.check<string>(({ value, issues }) => {
    // No text has more code points than units, so most need no walk.
    if (value.length <= maximum && minimum <= 1) {
      if (value.length < minimum)
        issues.push({ code: "too_small", origin: "string", minimum, inclusive: true, input: value });
      return;
    }
    const length = codePointLength(value);
    if (length > maximum) issues.push({ code: "too_big", origin: "string", maximum, inclusive: true, input: value });
    if (length < minimum) issues.push({ code: "too_small", origin: "string", minimum, inclusive: true, input: value });
  });
}

/** How many properties an object has. */
export function propertyCount({ minimum = 0, maximum = Infinity }: Bounds) {
  return z.check<Record<string, unknown>>(({ value, issues }) => {
    const count = Object.keys(value).length;
    if (count > maximum) issues.push({ code: "too_big", origin: "object", maximum, inclusive: true, input: value });
    if (count < minimum) issues.push({ code: "too_small", origin: "object", minimum, inclusive: true, input: value });
  });
}

/** At most so many decimals. A multiple of 0.01 would not do: 0.07 is none in floating point. */
export function decimals(most: number) {
  return z.check<number>(({ value, issues }) => {
    if (Number(value.toFixed(most)) !== value)
      issues.push({ code: "custom", params: { decimals: most }, input: value });
  });
}

/** The digits of an id. */
export function idRange(type: IdType) {
  return z.check<string>(({ value, issues }) => {
    if (!isIdText(value, type)) issues.push({ code: "custom", params: { id: type }, input: value });
  });
}
