/** A task or campaign that the cloud keeps. */
export interface FakeTask {
  readonly service: "aiccs" | "dyvms" | "ccc";
  /** Its digits. */
  readonly id: string;
  readonly name: string;
  /**
   * An AICCS task can be changed while it is new or stopped, a campaign of Tencent while it is new, a task of the
   * Cloud* operations until it runs.
   */
  readonly status: "new" | "running" | "paused" | "stopped" | "ended";
  /** Tencent has both: `campaign` is what updates are about and the default, `task` is what CreateAutoCalloutTask makes. */
  readonly kind?: "campaign" | "task";
  /** When it starts by itself, in milliseconds since 1970; gone once it has. */
  readonly startsAt?: number;
  /** When it ends by itself, in milliseconds since 1970. */
  readonly endsAt?: number;
  /** What CloudUpdateTask has set, as it came over the wire. */
  readonly settings?: Readonly<Record<string, string>>;
}

export type TaskChange = { readonly [K in keyof Omit<FakeTask, "service" | "id">]?: FakeTask[K] | undefined };

/** Of the tasks that requests make an account keeps the newest, by count and by size, so that a run of any length has room. */
const MOST_MADE = 100_000;
const MOST_CHARACTERS = 64 * 1024 * 1024;

/** The tasks of one account. */
export class TaskStore {
  readonly #tasks = new Map<string, FakeTask>();
  /** How long the names are of those that requests made, oldest first. */
  readonly #made = new Map<string, number>();
  #characters = 0;
  /** How many tasks of AICCS have a name. */
  readonly #names = new Map<string, number>();

  /** Adds a task as it is, in place of one with its id. */
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

  /** A task as it stands at a time. */
  find(service: FakeTask["service"], id: string, now: number): FakeTask | undefined {
    const task = this.#tasks.get(keyOf({ service, id }));
    return task && settle(task, now);
  }

  /** Changes a task; undefined takes a value out. */
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

  /** Whether a task of AICCS has this name, other than one. */
  isTaken(name: string, except?: FakeTask): boolean {
    return (this.#names.get(name) ?? 0) > Number(except?.name === name);
  }

  all(now: number): readonly FakeTask[] {
    return Array.from(this.#tasks.values(), (task) => copyOf(settle(task, now)));
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

/* A piece of a text keeps the whole text, here a request's, in memory. */
function copied(name: string): string {
  return Buffer.from(name).toString();
}

/** A task as it stands at a time: what should have started or ended by then has. */
function settle(task: FakeTask, now: number): FakeTask {
  const { startsAt = Infinity, endsAt = Infinity, ...rest } = task;
  let settled = task;
  if (startsAt <= now && (task.status === "new" || task.status === "stopped")) {
    settled = { ...rest, ...(endsAt === Infinity ? {} : { endsAt }), status: "running" };
  }
  if (endsAt <= now && settled.status !== "ended" && settled.status !== "stopped") {
    // The Cloud* operations pause a task at its end unless it is forced to end.
    const isPaused = task.service === "dyvms" && task.settings?.ForceEndFlag !== "1";
    settled = { ...rest, status: isPaused ? "paused" : "ended" };
  }
  return settled;
}
