import { ConfigurationError } from "../../errors/configuration-error.ts";
import { familyOf, type FamilyName } from "../families/families.ts";
import type { PhoneCallSettings } from "../phone-calls/phone-call-options.ts";
import type { FakeTask } from "../tasks/fake-task.ts";
import { counterOf, idAfter, type IdKind } from "../tasks/ids.ts";
import { ADVANCE, type CloudData, type FakeSnapshot } from "../tasks/snapshot.ts";
import { LaggingState, type Lagged } from "./lagging-state.ts";
import { TaskStore } from "./task-store.ts";

/** What a snapshot holds: the tasks of all accounts, the ids given out, and by how much the time was advanced. */
export class CloudState {
  readonly #stores: ReadonlyMap<string, TaskStore>;
  #made = new Map<string, number>();
  #advanced = 0;
  readonly #phoneCalls: PhoneCallSettings | undefined;
  readonly #lagging = new Map<object, LaggingState>();

  constructor(keyIds: readonly string[], phoneCalls?: PhoneCallSettings) {
    this.#phoneCalls = phoneCalls;
    this.#stores = new Map(keyIds.map((id) => [id, new TaskStore(phoneCalls)]));
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

  /** The next id of a family. A seeded task may have it already; then the one after it. */
  nextId(family: FamilyName, kind: IdKind): string {
    const counter = counterOf(family, kind);
    const isUsed = (id: string): boolean => {
      if (kind === "task") for (const store of this.#stores.values()) if (store.has(family, id)) return true;
      return false;
    };
    let id: string;
    do {
      const count = this.#made.get(counter) ?? 0;
      this.#made.set(counter, count + 1);
      id = idAfter(family, kind, count);
    } while (isUsed(id));
    return id;
  }

  /** Adds tasks to an account; they replace those with the same ids. */
  seed(keyId: string, tasks: readonly FakeTask[], now: number): void {
    const store = this.storeOf(keyId);
    for (const task of tasks) {
      const { family, id, name } = task;
      if (familyOf(family).name.isUnique && store.isTaken(family, name, store.find(family, id, now)))
        throw new ConfigurationError(`a seeded task must have a name of its own; the account already has "${name}"`);
      store.put(task, now);
      this.record(keyId, now, (copy) => copy.put(task, now));
    }
  }

  /** Whether changes have to be recorded. */
  get isLagging(): boolean {
    return this.#lagging.size > 0;
  }

  /** Notes a change, to be repeated for queries that lag. */
  record(keyId: string, at: number, apply: (store: TaskStore) => void): void {
    for (const state of this.#lagging.values()) state.add({ keyId, at, apply });
  }

  /** From now on, queries may lag by so many milliseconds for a reason, until that ends. */
  lag(reason: object, milliseconds: number, now: number): void {
    const state = new LaggingState(milliseconds, this.#phoneCalls);
    state.start(this.#accountsAt(now), now);
    this.#lagging.set(reason, state);
  }

  endLag(reason: object): void {
    this.#lagging.delete(reason);
  }

  /** The tasks of an account as a query sees them that lags for a reason. */
  lagged(reason: object, keyId: string, now: number): Lagged | undefined {
    return this.#lagging.get(reason)?.at(keyId, now);
  }

  #accountsAt(now: number): (readonly [string, readonly FakeTask[]])[] {
    return Array.from(this.#stores, ([id, store]) => [id, store.all(now)] as const);
  }

  /** Replaces everything. `clock` is the time without what it was advanced by. */
  load({ accounts, made, advanced }: CloudData, clock: () => number): void {
    const now = clock() + advanced;
    for (const [keyId, store] of this.#stores) {
      store.clear();
      for (const task of accounts[keyId] ?? []) store.put(task, now);
    }
    this.#made = new Map(Object.entries(made).map(([counter, count]) => [counter, count ?? 0]));
    this.#advanced = advanced;
    for (const state of this.#lagging.values()) state.start(this.#accountsAt(now), now);
  }

  /** A copy of everything, with the tasks as they are at a time. */
  snapshot(now: number): FakeSnapshot {
    return {
      accounts: Object.fromEntries(this.#accountsAt(now)),
      made: Object.fromEntries(this.#made),
      advanced: this.#advanced,
    };
  }
}
