/** A task or campaign that the cloud keeps. */
export interface FakeTask {
  readonly service: "aiccs" | "dyvms" | "ccc";
  /** Its digits. */
  readonly id: string;
  name: string;
  /** Only a task that is new or stopped can be changed. */
  status: "new" | "running" | "paused" | "stopped" | "ended";
  /** What updates have set, as it came over the wire. */
  settings?: Readonly<Record<string, string>>;
}

/** The tasks of one account. */
export class TaskStore {
  readonly #tasks = new Map<string, FakeTask>();
  #made = 0;

  /** Adds a task as it is. */
  seed(task: FakeTask): void {
    this.#tasks.set(`${task.service}/${task.id}`, { ...task });
  }

  /** Makes a task with a new id. Alibaba's have 18 digits, which a JavaScript number would round. */
  create(service: FakeTask["service"], name = ""): FakeTask {
    this.#made += 1;
    const id = service === "ccc" ? String(this.#made) : String(118_700_000_000_000_122n + BigInt(this.#made));
    const task: FakeTask = { service, id, name, status: "new" };
    this.#tasks.set(`${service}/${id}`, task);
    return task;
  }

  find(service: FakeTask["service"], id: string): FakeTask | undefined {
    return this.#tasks.get(`${service}/${id}`);
  }

  /** Whether another task of the service has this name. */
  isTaken(service: FakeTask["service"], name: string, except?: FakeTask): boolean {
    return [...this.#tasks.values()].some((task) => task !== except && task.service === service && task.name === name);
  }

  all(): readonly FakeTask[] {
    return [...this.#tasks.values()].map((task) => ({ ...task }));
  }
}

export function canBeChanged({ status }: FakeTask): boolean {
  return status === "new" || status === "stopped";
}
