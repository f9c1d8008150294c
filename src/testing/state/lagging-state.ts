import type { FakeTask } from "../tasks/fake-task.ts";
import { TaskStore } from "./task-store.ts";
import type { PhoneCallSettings } from "../phone-calls/phone-call-options.ts";

/** A change of an account's tasks that can be repeated on a copy of them. */
interface Change {
  readonly keyId: string;
  readonly at: number;
  readonly apply: (store: TaskStore) => void;
}

/** What a query that lags is run on. */
export interface Lagged {
  readonly store: TaskStore;
  readonly now: number;
}

/** How many changes wait at most. With more of them the lag becomes shorter, so that memory is limited. */
const MOST_WAITING = 10_000;

/**
 * A copy of the tasks of all accounts to which changes come later, like a replica of a database. The same changes at the same times
 * lead to the same tasks, with the same phone calls.
 */
export class LaggingState {
  readonly #lag: number;
  readonly #phoneCalls: PhoneCallSettings | undefined;
  #stores = new Map<string, TaskStore>();
  #waiting: Change[] = [];
  /** The time of the copy, before which nothing is known. */
  #since = 0;

  constructor(lag: number, phoneCalls: PhoneCallSettings | undefined) {
    this.#lag = lag;
    this.#phoneCalls = phoneCalls;
  }

  /** Starts from a copy of tasks at a time. */
  start(accounts: Iterable<readonly [keyId: string, tasks: readonly FakeTask[]]>, now: number): void {
    this.#stores = new Map();
    this.#waiting = [];
    this.#since = now;
    for (const [keyId, tasks] of accounts) {
      const store = new TaskStore(this.#phoneCalls);
      for (const task of tasks) store.put(task, now);
      this.#stores.set(keyId, store);
    }
  }

  /** Notes a change, which is applied when its time has come. */
  add(change: Change): void {
    this.#waiting.push(change);
    this.#apply(change.at - this.#lag);
  }

  /** The tasks of an account as a query sees them at a time. */
  at(keyId: string, now: number): Lagged {
    this.#apply(now - this.#lag);
    return { store: this.#stores.get(keyId) ?? new TaskStore(), now: Math.max(now - this.#lag, this.#since) };
  }

  #apply(until: number): void {
    let applied = 0;
    for (const { keyId, at, apply } of this.#waiting) {
      const store = this.#stores.get(keyId);
      if (at > until && this.#waiting.length - applied <= MOST_WAITING) break;
      if (store) apply(store);
      applied += 1;
    }
    if (applied > 0) this.#waiting = this.#waiting.slice(applied);
  }
}
