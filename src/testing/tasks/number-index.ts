import type { FakeNumber } from "./fake-task.ts";

interface Index {
  readonly byId: Map<string, FakeNumber[]>;
  /** The numbers, and the numbers of each batch. */
  readonly present: Set<string>;
  /** How many numbers of the list the index has. */
  length: number;
}

const INDEXES = new WeakMap<readonly FakeNumber[], Index>();

/** The numbers of a list that have one of these ids. */
export function numbersById(numbers: readonly FakeNumber[], ids: Iterable<string>): FakeNumber[] {
  const { byId } = indexOf(numbers);
  return Array.from(ids, (id) => byId.get(id) ?? []).flat();
}

/** Whether a list has a number, in all or in a batch. */
export function hasNumber(numbers: readonly FakeNumber[], number: string, batch?: string): boolean {
  return indexOf(numbers).present.has(keyOf(number, batch));
}

function keyOf(number: string, batch: string | undefined): string {
  return batch === undefined ? number : `${batch}/${number}`;
}

/* A list may have very many numbers, and only new ones are read again. */
function indexOf(numbers: readonly FakeNumber[]): Index {
  const index = INDEXES.get(numbers) ?? {
    byId: new Map<string, FakeNumber[]>(),
    present: new Set<string>(),
    length: 0,
  };
  INDEXES.set(numbers, index);
  for (; index.length < numbers.length; index.length += 1) {
    const number = numbers[index.length];
    if (!number) continue;
    index.present.add(number.number);
    if (number.batch !== undefined) index.present.add(keyOf(number.number, number.batch));
    if (number.id === undefined) continue;
    const same = index.byId.get(number.id);
    if (same) same.push(number);
    else index.byId.set(number.id, [number]);
  }
  return index;
}
