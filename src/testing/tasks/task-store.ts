import { taskAt, type FakeTask, type TaskChange } from "./fake-task.ts";

/** An account keeps only the newest tasks that requests made, by count and by length of names, so that memory is limited. */
const MOST_MADE = 100_000;
const MOST_CHARACTERS = 64 * 1024 * 1024;

/** The tasks of one account. */
export class TaskStore {
  readonly #tasks = new Map<string, FakeTask>();
  /** The lengths of the names of tasks that requests made, oldest first. */
  readonly #made = new Map<string, number>();
  #characters = 0;
  /** How many AICCS tasks have each name. */
  readonly #names = new Map<string, number>();

  /** Adds a task; it replaces the one with its id. */
  put(task: FakeTask): void {
    this.#remove(keyOf(task));
    this.#tasks.set(keyOf(task), copyOf(task));
    this.#count(task, 1);
  }

  /** Adds a task that a request made. */
  make(task: FakeTask): void {
    this.put({ ...task, name: copied(task.name) });
    this.#measure(task);
  }

  has(service: FakeTask["service"], id: string): boolean {
    return this.#tasks.has(keyOf({ service, id }));
  }

  /** A task as it is at a time. */
  find(service: FakeTask["service"], id: string, now: number): FakeTask | undefined {
    const task = this.#tasks.get(keyOf({ service, id }));
    return task && taskAt(task, now);
  }

  /** Changes a task and gives it. */
  change(task: FakeTask, change: TaskChange): FakeTask {
    const all = { ...task, ...change, name: copied(change.name ?? task.name) };
    const members = Object.entries(all).filter(([, value]) => value !== undefined);
    const changed = Object.fromEntries(members) as unknown as FakeTask;
    this.#count(this.#tasks.get(keyOf(task)), -1);
    this.#count(changed, 1);
    this.#tasks.set(keyOf(task), changed);
    if (this.#made.has(keyOf(task))) this.#measure(changed);
    return changed;
  }

  /** Whether an AICCS task other than `except` has this name. */
  isTaken(name: string, except?: FakeTask): boolean {
    return (this.#names.get(name) ?? 0) > Number(except?.name === name);
  }

  /** Copies of all tasks as they are at a time. */
  all(now: number): readonly FakeTask[] {
    return Array.from(this.#tasks.values(), (task) => copyOf(taskAt(task, now)));
  }

  clear(): void {
    this.#tasks.clear();
    this.#made.clear();
    this.#characters = 0;
    this.#names.clear();
  }

  #measure(task: FakeTask): void {
    const { length } = task.name;
    this.#characters += length - (this.#made.get(keyOf(task)) ?? 0);
    this.#made.set(keyOf(task), length);
    for (const oldest of this.#made.keys()) {
      if (this.#made.size <= MOST_MADE && this.#characters <= MOST_CHARACTERS) break;
      this.#remove(oldest);
    }
  }

  #remove(key: string): void {
    this.#count(this.#tasks.get(key), -1);
    this.#tasks.delete(key);
    this.#characters -= this.#made.get(key) ?? 0;
    this.#made.delete(key);
  }

  #count(task: FakeTask | undefined, by: number): void {
    if (task?.service !== "aiccs") return;
    const count = (this.#names.get(task.name) ?? 0) + by;
    if (count > 0) this.#names.set(task.name, count);
    else this.#names.delete(task.name);
  }
}

/* What goes in and out belongs to the test, which may change it. */
function copyOf(task: FakeTask): FakeTask {
  return { ...task, ...(task.settings && { settings: { ...task.settings } }) };
}

function keyOf({ service, id }: Pick<FakeTask, "service" | "id">): string {
  return `${service}/${id}`;
}

/* A substring would keep the whole text, here that of a request, in memory. */
function copied(name: string): string {
  return Buffer.from(name).toString();
}
