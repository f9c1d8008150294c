import type { FakeNumber } from "./fake-task.ts";

interface Index {
  readonly byId: Map<string, FakeNumber[]>;
  /** How many numbers of the list the index has. */
  length: number;
}

const INDEXES = new WeakMap<readonly FakeNumber[], Index>();

/** The numbers of a list that have one of these ids. A list may have very many, and only new ones are read again. */
export function numbersById(numbers: readonly FakeNumber[], ids: Iterable<string>): FakeNumber[] {
  const index = INDEXES.get(numbers) ?? { byId: new Map<string, FakeNumber[]>(), length: 0 };
  INDEXES.set(numbers, index);
  for (; index.length < numbers.length; index.length += 1) {
    const number = numbers[index.length];
    if (number?.id === undefined) continue;
    const same = index.byId.get(number.id);
    if (same) same.push(number);
    else index.byId.set(number.id, [number]);
  }
  return Array.from(ids, (id) => index.byId.get(id) ?? []).flat();
}
