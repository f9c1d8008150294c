import type { FieldOf } from "../answers/convert.ts";
import type { Family, Numbers } from "../families/family.ts";
import type { FakeBatch, FakeNumber, FakeTask } from "../tasks/fake-task.ts";
import { chinaTime } from "../tasks/schedule.ts";
import type { Handling } from "./handler.ts";
import { isShown, isWithin, requestFilters } from "./selection.ts";

/** The numbers of a task that were imported together. */
export interface Batch extends Omit<FakeBatch, "name"> {
  readonly name?: string;
  readonly numbers: readonly FakeNumber[];
}

/** The batches of a task that a request selects, oldest first. */
export function batchesOf(handling: Handling, task: FakeTask): Batch[] {
  const { family } = handling;
  const bounds = family.numbers?.batches?.bounds;
  const filters = requestFilters(handling);
  return allBatches(task).filter((batch) => {
    const field = batchFields(family, task, batch);
    return filters.every(([name, value]) => {
      if (family.numbers?.selects[name] === "batch") return isShown(batch.id, value);
      const bound = bounds?.[name];
      return bound ? isWithin(field(bound.field), bound, value) : isShown(field(name), value);
    });
  });
}

/* Seeded numbers may have a batch that has no name. */
function allBatches({ batches = [], numbers = [] }: FakeTask): Batch[] {
  const byId = new Map(batches.map((batch) => [batch.id, { ...batch, numbers: [] as FakeNumber[] } as const]));
  const unnamed = new Map<string, FakeNumber[]>();
  for (const number of numbers) {
    if (number.batch === undefined) continue;
    const own = byId.get(number.batch)?.numbers ?? unnamed.get(number.batch);
    if (own) own.push(number);
    else unnamed.set(number.batch, [number]);
  }
  const others = Array.from(unnamed, ([id, own]): Batch => {
    const importedAt = own[0]?.importedAt;
    return { id, numbers: own, ...(importedAt === undefined ? {} : { importedAt }) };
  });
  return [...others, ...byId.values()];
}

/** What the fields of a response show of a batch. */
export function batchFields({ id, numbers }: Family, task: FakeTask, batch: Batch): FieldOf {
  const { batches } = numbers ?? {};
  return (name) => {
    if (name === id.parameter) return task.id;
    if (name === numbers?.fields.batch) return batch.id;
    switch (name) {
      case batches?.id:
        return batch.id;
      case batches?.name:
        return batch.name;
      case batches?.createdAt:
        return batch.importedAt === undefined ? undefined : chinaTime(batch.importedAt);
      case batches?.imported:
        return batch.numbers.length;
      case batches?.repeated:
        return batch.repeated ?? 0;
      case batches?.status.field:
        return numbers && statusOf(numbers, batch);
      default:
        return batch.parameters?.[name] ?? task.parameters?.[name];
    }
  };
}

/* A batch is called once none of its numbers is to be phoned. */
function statusOf({ batches, dialing }: Numbers, { numbers }: Batch): number | undefined {
  const { answered, failed } = dialing.states;
  const isCalled = numbers.length > 0 && numbers.every(({ status }) => status === answered || status === failed);
  return isCalled ? batches?.status.called : batches?.status.imported;
}
