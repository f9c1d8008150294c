import { codePointLength } from "../../util/code-points.ts";
import { isIdText, type IdType } from "../../util/int64.ts";
import { atLeast, atMost, type Check } from "./schema.ts";

/* Checks that the generated validators use where zod's own count differently or are missing. */

interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A text's length in code points, as JSON Schema counts it; zod would count UTF-16 units. */
export function codePoints(bounds: Bounds): Check<string> {
  const judge = count("string", codePointLength, bounds);
  const { minimum = 0, maximum = Infinity } = bounds;
  // Told by the units alone where they suffice, so that most texts need no walk: no text has more code points than units.
  return (text, found) => {
    const { length } = text;
    if (length > maximum || (length < 2 * minimum && !(minimum === 1 && length === 1))) judge(text, found);
  };
}

/** How many properties an object has. */
export function propertyCount(bounds: Bounds): Check<object> {
  return count("object", (object) => Object.keys(object).length, bounds);
}

function count<T>(origin: "string" | "object", sizeOf: (value: T) => number, bounds: Bounds): Check<T> {
  const { minimum = 0, maximum = Infinity } = bounds;
  const [least, most] = [atLeast(origin, minimum, sizeOf), atMost(origin, maximum, sizeOf)];
  return (value, found) => {
    least(value, found);
    most(value, found);
  };
}

/** At most so many decimals. A multiple of 0.01 would not do: 0.07 is none in floating point. */
export function decimals(most: number): Check<number> {
  return (value, found) => {
    if (Number(value.toFixed(most)) !== value) found.add({ code: "custom", params: { decimals: most } });
  };
}

/** The digits of an id. */
export function idRange(type: IdType): Check<string> {
  return (value, found) => {
    if (!isIdText(value, type)) found.add({ code: "custom", params: { id: type } });
  };
}
