import type { FakeFault, Script } from "./fail-options.ts";
import type { Checked } from "../tasks/outcome.ts";

/** A fault that `fail` has scripted. */
export interface ScriptedFault {
  /** How many requests it is still for. */
  readonly remaining: number;
  /** It is for no more requests. */
  cancel(): void;
}

interface Entry {
  readonly script: Script;
  left: number;
}

/** The faults that wait for their requests, oldest first. */
export class FaultQueue {
  readonly #entries = new Set<Entry>();

  add(script: Script): ScriptedFault {
    const entry: Entry = { script, left: script.times };
    this.#entries.add(entry);
    return {
      get remaining() {
        return entry.left;
      },
      cancel: () => this.#drop(entry),
    };
  }

  /** The fault for a request, taken off its script. */
  take({ service, operation }: Checked): FakeFault | undefined {
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
