import { ConfigurationError } from "../../errors/configuration-error.ts";
import type { ServiceName } from "../../operation/facts.ts";
import type { FakeTask } from "./fake-task.ts";
import { ADVANCE, type CloudData, type FakeSnapshot } from "./snapshot.ts";
import { TaskStore } from "./task-store.ts";

/** Alibaba's ids have 18 digits, which a JavaScript number would round. */
const FIRST_ID: Readonly<Record<ServiceName, bigint>> = { aiccs: 118_700_000_000_000_123n, dyvms: 1n, ccc: 1n };
const NONE_MADE: Readonly<Record<ServiceName, number>> = { aiccs: 0, dyvms: 0, ccc: 0 };

/** What a snapshot holds: the tasks of all accounts, the ids given out, and by how much the time was advanced. */
export class CloudState {
  readonly #stores: ReadonlyMap<string, TaskStore>;
  #made = { ...NONE_MADE };
  #advanced = 0;

  constructor(keyIds: readonly string[]) {
    this.#stores = new Map(keyIds.map((id) => [id, new TaskStore()]));
  }

  /** By how many milliseconds the time was advanced. */
  get advanced(): number {
    return this.#advanced;
  }

  /** Advances the time. @throws ConfigurationError if it would be set back or become too late. */
  advance(milliseconds: unknown): void {
    this.#advanced = ADVANCE("the total advance", this.#advanced + ADVANCE("the time to advance by", milliseconds));
  }

  /** The tasks of an account. @throws ConfigurationError if the key id is unknown. */
  storeOf(keyId: string): TaskStore {
    const store = this.#stores.get(keyId);
    if (!store) throw new ConfigurationError("the fake cloud has no key with this id");
    return store;
  }

  /** The next id of a service. A seeded task may have it already; then the one after it. */
  nextId(service: ServiceName): string {
    let id: string;
    do id = String(FIRST_ID[service] + BigInt(this.#made[service]++));
    while ([...this.#stores.values()].some((store) => store.has(service, id)));
    return id;
  }

  /** Adds tasks to an account; they replace those with the same ids. */
  seed(keyId: string, tasks: readonly FakeTask[], now: number): void {
    const store = this.storeOf(keyId);
    for (const task of tasks) {
      if (task.service === "aiccs" && store.isTaken(task.name, store.find("aiccs", task.id, now)))
        throw new ConfigurationError(
          `a seeded task must have a name of its own; the account already has "${task.name}"`,
        );
      store.put(task);
    }
  }

  /** Replaces everything. */
  load({ accounts, made, advanced }: CloudData): void {
    for (const [keyId, store] of this.#stores) {
      store.clear();
      for (const task of accounts[keyId] ?? []) store.put(task);
    }
    this.#made = { ...NONE_MADE, ...made };
    this.#advanced = advanced;
  }

  /** A copy of everything, with the tasks as they are at a time. */
  snapshot(now: number): FakeSnapshot {
    return {
      accounts: Object.fromEntries([...this.#stores].map(([id, store]) => [id, store.all(now)])),
      made: { ...this.#made },
      advanced: this.#advanced,
    };
  }
}
