import type { CheckedRequest } from "../tasks/outcome.ts";
import type { FaultScript } from "./fail-options.ts";
import type { Fault } from "./fault.ts";

/** What `fail` gives: control over the fault that it scripted. */
export interface FaultHandle {
  /** How many more requests will fail. */
  readonly remaining: number;
  /** Makes no more requests fail. */
  cancel(): void;
}

interface Entry {
  readonly script: FaultScript;
  left: number;
}

/** The scripted faults that still apply, oldest first. */
export class FaultQueue {
  readonly #entries = new Set<Entry>();

  add(script: FaultScript): FaultHandle {
    const entry: Entry = { script, left: script.times };
    this.#entries.add(entry);
    return {
      get remaining() {
        return entry.left;
      },
      cancel: () => this.#drop(entry),
    };
  }

  /** The fault that applies to a request, if there is one. It then applies to one request less. */
  take({ service, operation }: CheckedRequest): Fault | undefined {
    for (const entry of this.#entries) {
      const { script } = entry;
      const fits = script.operation === undefined || script.operation === operation;
      if (!fits || !script.services.some((name) => name === service)) continue;
      entry.left -= 1;
      if (entry.left === 0) this.#drop(entry);
      return script.fault;
    }
    return undefined;
  }

  clear(): void {
    for (const entry of this.#entries) this.#drop(entry);
  }

  #drop(entry: Entry): void {
    entry.left = 0;
    this.#entries.delete(entry);
  }
}
