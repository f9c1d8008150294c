import { familyOf, type FamilyName } from "../families/families.ts";
import type { PhoneCallSettings } from "../phone-calls/phone-call-options.ts";
import { changedTask, type FakeBatch, type FakeNumber, type FakeTask, type TaskChange } from "../tasks/fake-task.ts";
import { copyOf, sizeOf } from "../tasks/plain-copy.ts";
import { dialingFrom, taskAt } from "./progress.ts";

/** An account keeps only the newest tasks that requests made, by count and by the length of their texts, so that memory is limited. */
const MOST_MADE = 100_000;
const MOST_CHARACTERS = 32 * 1024 * 1024;

/** The tasks of one account. */
export class TaskStore {
  readonly #tasks = new Map<string, FakeTask>();
  /** The lengths of the texts of tasks that requests made, oldest first. */
  readonly #made = new Map<string, number>();
  #characters = 0;
  /** How many tasks have each name, for families whose names are unique. */
  readonly #names = new Map<string, number>();
  readonly #phoneCalls: PhoneCallSettings | undefined;

  /** Without settings for phone calls there are none. */
  constructor(phoneCalls?: PhoneCallSettings) {
    this.#phoneCalls = phoneCalls;
  }

  /** Adds a task; it replaces the one with its id. If it runs, its numbers are phoned from now on. If it is ending, phone calls end. */
  put(task: FakeTask, now: number): void {
    const { phonesFrom, startsAt = Infinity, numbers } = task;
    const isDue = this.#phoneCalls !== undefined && phonesFrom === undefined && numbers !== undefined;
    const { starts, ends } = familyOf(task.family);
    const hasStarted = startsAt <= now && starts?.from.includes(task.status) === true;
    const isActive = hasStarted || task.status === ends?.whileCalling;
    const status = isActive ? "running" : task.status;
    this.#keep(copyOf(isDue ? { ...task, ...dialingFrom({ numbers, status }, now) } : task));
  }

  /** Adds a task that a request made. */
  make(task: FakeTask): void {
    const made = copyOf(task);
    this.#keep(made);
    this.#measure(made, sizeOf(made));
  }

  /** Whether there is a task with this id. */
  has(family: FamilyName, id: string): boolean {
    return this.#tasks.has(keyOf({ family, id }));
  }

  /** A task as it is at a time. */
  find(family: FamilyName, id: string, now: number): FakeTask | undefined {
    const task = this.#tasks.get(keyOf({ family, id }));
    return task && this.#at(task, now);
  }

  /** Changes a task and returns it as changed. */
  change(task: FakeTask, change: TaskChange): FakeTask {
    const changed = changedTask(task, copyOf(change));
    const key = keyOf(task);
    this.#count(this.#tasks.get(key), -1);
    this.#count(changed, 1);
    this.#tasks.set(key, changed);
    if (this.#made.has(key)) this.#measure(changed, sizeOf(changed));
    return changed;
  }

  /** Adds numbers to a task, and the batch that they are in, in time that does not grow with the numbers that it has. */
  addNumbers(task: FakeTask, numbers: readonly FakeNumber[], batch?: FakeBatch): FakeTask {
    const added = copyOf(numbers);
    const key = keyOf(task);
    const { numbers: present = [] } = task;
    // The list is the store's own, and it may be long, so it is not copied.
    // A call with all of them as arguments would exceed the stack.
    for (const number of added) (present as FakeNumber[]).push(number);
    // A task that has started without numbers phones them from now on.
    const phonesFrom = task.phonesFrom ?? (task.status === "running" ? numbers[0]?.importedAt : undefined);
    const changed: FakeTask = {
      ...task,
      numbers: present,
      ...(phonesFrom === undefined ? {} : { phonesFrom }),
      ...(batch === undefined ? {} : { batches: withBatch(task.batches, copyOf(batch)) }),
    };
    this.#tasks.set(key, changed);
    const size = this.#made.get(key);
    if (size !== undefined) this.#measure(changed, size + sizeOf(added) + sizeOf(batch));
    return changed;
  }

  /** Removes numbers of a task. A batch goes with the last of its numbers. Phone calls to them give way to others from now on. */
  removeNumbers(task: FakeTask, removed: ReadonlySet<FakeNumber>, now: number): void {
    if (removed.size === 0) return;
    const { numbers = [], batches, phonesFrom } = task;
    // The numbers are the store's own, and may be very many, so they are not copied. Their list is another one, which is read anew.
    const left = numbers.filter((number) => !removed.has(number));
    const kept = new Set(left.map(({ batch }) => batch));
    const gone = new Set(Array.from(removed, ({ batch }) => batch).filter((batch) => !kept.has(batch)));
    const key = keyOf(task);
    const changed: FakeTask = {
      ...task,
      numbers: left,
      ...(batches ? { batches: batches.filter(({ id }) => !gone.has(id)) } : {}),
      ...(phonesFrom === undefined ? {} : { phonesFrom: Math.max(phonesFrom, now) }),
    };
    this.#tasks.set(key, changed);
    const size = this.#made.get(key);
    // Since they were measured, phone calls have been added to the numbers.
    if (size !== undefined) this.#measure(changed, Math.max(size - sizeOf([...removed]), 0));
  }

  /** Changes the state of numbers, which are the store's own, in time that does not grow with the others of their task. */
  changeStatus(numbers: Iterable<FakeNumber>, status: string): void {
    for (const number of numbers) Object.assign(number, { status });
  }

  remove(task: FakeTask): void {
    this.#remove(keyOf(task));
  }

  /** Whether a task of a family, other than `except`, has this name. */
  isTaken(family: FamilyName, name: string, except?: FakeTask): boolean {
    return (this.#names.get(`${family}/${name}`) ?? 0) > Number(except?.name === name);
  }

  /** The tasks of a family as they are at a time, newest last. They are the store's own. */
  *ofFamily(family: FamilyName, now: number): Generator<FakeTask> {
    for (const task of this.#tasks.values()) if (task.family === family) yield this.#at(task, now);
  }

  /** Copies of all tasks as they are at a time. */
  all(now: number): readonly FakeTask[] {
    return Array.from(this.#tasks.values(), (task) => copyOf(this.#at(task, now)));
  }

  clear(): void {
    this.#tasks.clear();
    this.#made.clear();
    this.#characters = 0;
    this.#names.clear();
  }

  /* What phone calls have changed is kept, so that it is played only once. */
  #at(task: FakeTask, now: number): FakeTask {
    const current = taskAt(task, now, this.#phoneCalls);
    if (current !== task && this.#phoneCalls && task.numbers) this.#tasks.set(keyOf(task), current);
    return current;
  }

  #keep(task: FakeTask): void {
    this.#remove(keyOf(task));
    this.#tasks.set(keyOf(task), task);
    this.#count(task, 1);
  }

  #measure(task: FakeTask, size: number): void {
    const key = keyOf(task);
    this.#characters += size - (this.#made.get(key) ?? 0);
    this.#made.set(key, size);
    for (const oldest of this.#made.keys()) {
      if (this.#made.size <= MOST_MADE && this.#characters <= MOST_CHARACTERS) break;
      // A task that grows is in use, even if it is the oldest.
      if (oldest !== key) this.#remove(oldest);
    }
  }

  #remove(key: string): void {
    this.#count(this.#tasks.get(key), -1);
    this.#tasks.delete(key);
    this.#characters -= this.#made.get(key) ?? 0;
    this.#made.delete(key);
  }

  #count(task: FakeTask | undefined, by: number): void {
    if (task === undefined || !familyOf(task.family).name.isUnique) return;
    const key = `${task.family}/${task.name}`;
    const count = (this.#names.get(key) ?? 0) + by;
    if (count > 0) this.#names.set(key, count);
    else this.#names.delete(key);
  }
}

/* The list is the store's own. A batch to which numbers are added keeps its place. */
function withBatch(batches: readonly FakeBatch[] = [], batch: FakeBatch): readonly FakeBatch[] {
  const list = batches as FakeBatch[];
  const at = list.findLastIndex(({ id }) => id === batch.id);
  if (at === -1) list.push(batch);
  else list[at] = batch;
  return list;
}

function keyOf({ family, id }: Pick<FakeTask, "family" | "id">): string {
  return `${family}/${id}`;
}
