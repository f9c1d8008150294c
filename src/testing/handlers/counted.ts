import type { FieldOf } from "../answers/convert.ts";
import type { Family } from "../families/family.ts";

/** The fields that say how many numbers a request applied to, how many it did not, and how many it had. */
export function counted({ numbers }: Family, done: number, failed: number, all = done + failed): FieldOf {
  const counts = { all, done, failed };
  return (name) => {
    const which = numbers?.counts?.[name];
    return which && counts[which];
  };
}
