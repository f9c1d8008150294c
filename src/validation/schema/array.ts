import { ZodMiniArray } from "zod/mini";
import { $constructor, type $ZodArrayDef, type $ZodType } from "zod/v4/core";
import { MOST_PROBLEMS } from "../../errors/issue.ts";
import type { UnknownRecord } from "../../util/record.ts";

/**
 * A replacement of zod's array for lists that may be very long:
 *
 * - It stops after 1,000 problems. zod collects one for each invalid item, and with two million it fails with a RangeError.
 * - It accepts most texts without running the schema of the item.
 * - It does not copy the list.
 */
const BoundedArray = /* @__PURE__ */ $constructor<ZodMiniArray, $ZodArrayDef>("BoundedArray", (inst, def) => {
  ZodMiniArray.init(inst, def);
  const { element } = def;
  const isSurelyValid = createTextTest(element);
  inst._zod.parse = (payload, ctx) => {
    const list = payload.value as unknown;
    if (!Array.isArray(list)) {
      payload.issues.push({ code: "invalid_type", expected: "array", input: list, inst });
      return payload;
    }
    const { issues } = payload;
    for (let index = 0; index < list.length && issues.length < MOST_PROBLEMS; index += 1) {
      const value: unknown = list[index];
      if (typeof value === "string" && isSurelyValid(value)) continue;
      const result = element._zod.run({ value, issues: [] }, ctx);
      if (result instanceof Promise) throw new TypeError("an item's schema must not be asynchronous");
      for (const issue of result.issues) issues.push({ ...issue, path: [index, ...(issue.path ?? [])] });
    }
    return payload;
  };
});

/** Creates the schema of a list whose items all match one schema. */
export function array<T extends $ZodType>(element: T): ZodMiniArray<T> {
  return new BoundedArray({ type: "array", element }) as ZodMiniArray<T>;
}

/*
 * Creates a test that accepts a text only if it surely matches the schema of the item. The schema must be text without checks
 * other than of the length. The test compares UTF-16 units, which are faster to count than code points: a text has at most as
 * many code points as units, and at least half as many.
 */
function createTextTest({ _zod: { def } }: $ZodType): (text: string) => boolean {
  const bounds = (def.checks ?? []).map(({ _zod: { def: check } }) => check as unknown as UnknownRecord);
  const hasOnlyLengths = bounds.every(({ check }) => check === "min_length" || check === "max_length");
  if (def.type !== "string" || "format" in def || !hasOnlyLengths) return () => false;
  const minimumLength = Math.max(0, ...bounds.map(({ minimum = 0 }) => Number(minimum)));
  const maximumLength = Math.min(Infinity, ...bounds.map(({ maximum = Infinity }) => Number(maximum)));
  const minimumUnits = minimumLength > 1 ? 2 * minimumLength : minimumLength;
  return ({ length }) => length >= minimumUnits && length <= maximumLength;
}
