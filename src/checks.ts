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

type Issues = z.core.$ZodRawIssue[];

/** A text's length in code points, as JSON Schema counts it; zod would count UTF-16 units. */
export function codePoints(bounds: Bounds) {
  return z.check<string>(({ value, issues }) => {
    if (!isSurelyOfLength(value, bounds)) judgeCount("string", codePointLength(value), bounds, issues, value);
  });
}

/**
 * A list of texts, of so many items, each of so many code points. Such a list can hold a hundred thousand numbers to call:
 * a plain loop judges it, where zod's own list would make an object for each item.
 */
export function texts({ items, ...length }: Bounds & { items?: Bounds }): z.ZodMiniType<string[], string[]> {
  const list = z.unknown().check(({ value, issues }) => {
    if (!Array.isArray(value)) {
      issues.push({ code: "invalid_type", expected: "array", input: value });
      return;
    }
    for (let index = 0; index < value.length; index += 1) {
      const item: unknown = value[index];
      if (typeof item === "string") {
        if (!isSurelyOfLength(item, length)) judgeCount("string", codePointLength(item), length, issues, item, [index]);
      } else issues.push({ code: "invalid_type", expected: "string", input: item, path: [index] });
    }
    judgeCount("array", value.length, items ?? {}, issues, value);
  });
  return list as z.ZodMiniType<string[], string[]>;
}

/* Told by the units alone where they suffice, so that most texts need no walk: no text has more code points than units. */
function isSurelyOfLength(text: string, { minimum = 0, maximum = Infinity }: Bounds): boolean {
  return text.length <= maximum && (text.length >= 2 * minimum || (minimum === 1 && text.length > 0));
}

function judgeCount(
  origin: "string" | "array" | "object",
  count: number,
  { minimum = 0, maximum = Infinity }: Bounds,
  issues: Issues,
  input: unknown,
  path: PropertyKey[] = [],
): void {
  if (count > maximum) issues.push({ code: "too_big", origin, maximum, inclusive: true, input, path });
  if (count < minimum) issues.push({ code: "too_small", origin, minimum, inclusive: true, input, path });
}

/** How many properties an object has. */
export function propertyCount(bounds: Bounds) {
  return z.check<Record<string, unknown>>(({ value, issues }) =>
    judgeCount("object", Object.keys(value).length, bounds, issues, value),
  );
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
