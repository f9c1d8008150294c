import type { FieldOf } from "../answers/convert.ts";
import type { Family } from "../families/family.ts";
import type { FakeNumber, FakeTask } from "../tasks/fake-task.ts";
import type { Handling } from "./handler.ts";
import { selectedNumbers } from "./selection.ts";

/** The numbers of a task that were imported together. */
export interface Batch {
  readonly id: string;
  readonly numbers: readonly FakeNumber[];
}

/** The batches of a task, of the numbers that a request selects. */
export function batchesOf(handling: Handling, task: FakeTask): Batch[] {
  const byId = new Map<string, FakeNumber[]>();
  for (const number of selectedNumbers(handling, task)) {
    if (number.batch === undefined) continue;
    const numbers = byId.get(number.batch) ?? [];
    byId.set(number.batch, numbers);
    numbers.push(number);
  }
  return Array.from(byId, ([id, numbers]) => ({ id, numbers }));
}

/** What the fields of a response show of a batch. */
export function batchFields({ id, numbers }: Family, task: FakeTask, batch: Batch): FieldOf {
  return (name) => {
    if (name === id.parameter) return task.id;
    if (name === "Id" || name === numbers?.fields.batch) return batch.id;
    return name === "ImportCount" ? batch.numbers.length : undefined;
  };
}
