import { isQuery } from "../handlers/recorded-run.ts";
import type { CheckedRequest } from "../state/outcome.ts";
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
  /** Called once it applies to no more requests. */
  readonly end: () => void;
  left: number;
}

/** The scripted faults that still apply, oldest first. */
export class FaultQueue {
  readonly #entries = new Set<Entry>();

  add(script: FaultScript, end: () => void = () => undefined): FaultHandle {
    const entry: Entry = { script, end, left: script.times };
    this.#entries.add(entry);
    return {
      get remaining() {
        return entry.left;
      },
      cancel: () => this.#drop(entry),
    };
  }

  /**
   * The fault that applies to a request, if there is one. It then applies to one request less. `use` gets its script, before the
   * script ends.
   */
  take({ service, operation }: CheckedRequest, use?: (script: FaultScript) => void): Fault | undefined {
    for (const entry of this.#entries) {
      const { script } = entry;
      const fits = script.operation === undefined || script.operation === operation;
      const isForQueries = "lag" in script.fault;
      if (!fits || (isForQueries && !isQuery(operation ?? "")) || !script.services.some((name) => name === service))
        continue;
      entry.left -= 1;
      use?.(script);
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
    if (this.#entries.delete(entry)) entry.end();
  }
}
