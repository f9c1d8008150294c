import type { FieldOf } from "../answers/convert.ts";
import type { Family } from "../families/family.ts";

/** The fields that say how many numbers a request applied to, and how many it did not. */
export function counted({ numbers }: Family, done: number, failed: number): FieldOf {
  const counts = { all: done + failed, done, failed };
  return (name) => {
    const which = numbers?.counts?.[name];
    return which && counts[which];
  };
}
