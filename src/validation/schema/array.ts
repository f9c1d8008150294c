import { ZodMiniArray } from "zod/mini";
import { $constructor, type $ZodArrayDef, type $ZodType } from "zod/v4/core";
import { MOST_PROBLEMS } from "../../errors/issue.ts";
import type { UnknownRecord } from "../../util/record.ts";

/**
 * zod's array for lists that may be very long. It stops at the first thousand problems, since zod would collect one for each of
 * two million bad items and fail with a RangeError; it accepts most texts without a run of the item's schema; and it does not
 * copy the list.
 */
const BoundedArray = /* @__PURE__ */ $constructor<ZodMiniArray, $ZodArrayDef>("BoundedArray", (inst, def) => {
  ZodMiniArray.init(inst, def);
  const { element } = def;
  const isGoodText = textTest(element);
  inst._zod.parse = (payload, ctx) => {
    const list = payload.value as unknown;
    if (!Array.isArray(list)) {
      payload.issues.push({ code: "invalid_type", expected: "array", input: list, inst });
      return payload;
    }
    const { issues } = payload;
    for (let index = 0; index < list.length && issues.length < MOST_PROBLEMS; index += 1) {
      const value: unknown = list[index];
      if (typeof value === "string" && isGoodText(value)) continue;
      const result = element._zod.run({ value, issues: [] }, ctx);
      if (result instanceof Promise) throw new TypeError("an item's schema must not be asynchronous");
      for (const issue of result.issues) issues.push({ ...issue, path: [index, ...(issue.path ?? [])] });
    }
    return payload;
  };
});

/** A list of items that fit a schema. */
export function array<T extends $ZodType>(element: T): ZodMiniArray<T> {
  return new BoundedArray({ type: "array", element }) as ZodMiniArray<T>;
}

/*
 * Whether a text surely fits the item's schema: one of text with no checks but those of the length. The length in UTF-16 units
 * decides for most texts, as none has more code points than units, or fewer than half as many.
 */
function textTest({ _zod: { def } }: $ZodType): (text: string) => boolean {
  const bounds = (def.checks ?? []).map(({ _zod: { def: check } }) => check as unknown as UnknownRecord);
  const isOfLength = bounds.every(({ check }) => check === "min_length" || check === "max_length");
  if (def.type !== "string" || "format" in def || !isOfLength) return () => false;
  const least = Math.max(0, ...bounds.map(({ minimum = 0 }) => Number(minimum)));
  const most = Math.min(Infinity, ...bounds.map(({ maximum = Infinity }) => Number(maximum)));
  const surely = least > 1 ? 2 * least : least;
  return ({ length }) => length >= surely && length <= most;
}
