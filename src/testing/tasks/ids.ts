import { FAMILY_NAMES, familyOf, type FamilyName } from "../families/families.ts";

/** What has ids of its own: the tasks of a family, their numbers, and the batches in which numbers are imported. */
export type IdKind = "task" | "number" | "batch";

/** The names of the counters of ids: `ai-call-task`, `ai-call-task/number` and so on. */
export const COUNTERS: readonly string[] = FAMILY_NAMES.flatMap((name) => [
  name,
  ...(familyOf(name).numbers?.first ? [counterOf(name, "number"), counterOf(name, "batch")] : []),
]);

export function counterOf(family: FamilyName, kind: IdKind): string {
  return kind === "task" ? family : `${family}/${kind}`;
}

/** The id that follows so many others. */
export function idAfter(family: FamilyName, kind: IdKind, count: number): string {
  const { id, numbers } = familyOf(family);
  const first = kind === "task" ? id.first : numbers?.first?.[kind];
  if (first === undefined) throw new Error(`a ${kind} of the family ${family} has no id`);
  return String(BigInt(first) + BigInt(count));
}
