import type { FakeStatus, Family } from "./family.ts";

/** Whether a task never leaves a state. */
export function isFinal({ transitions, starts, ends }: Family, state: FakeStatus): boolean {
  const rules = [...Object.values(transitions).filter(({ to }) => to !== undefined), starts, ends];
  return rules.every((rule) => rule?.from.includes(state) !== true);
}
