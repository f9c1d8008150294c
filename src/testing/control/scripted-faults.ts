import { ConfigurationError } from "../../errors/configuration-error.ts";
import { isRecord } from "../../util/record.ts";
import type { FakeCloud } from "../fake-cloud.ts";
import type { FailOptions } from "../faults/fail-options.ts";
import type { FaultHandle } from "../faults/fault-queue.ts";

/** A fault as JSON has it: the options of `fail`, with `"Infinity"` as text. */
export interface ScriptedFault {
  readonly id: number;
  /** How many more requests will fail. */
  readonly remaining: number | "Infinity";
  readonly operation?: string | undefined;
  readonly service?: string | undefined;
  readonly with: unknown;
}

interface Entry {
  readonly id: number;
  readonly options: FailOptions;
  readonly handle: FaultHandle;
}

/** The faults that were scripted from outside the process, by their ids. */
export class ScriptedFaults {
  readonly #cloud: FakeCloud;
  #entries: Entry[] = [];
  #ids = 0;

  constructor(cloud: FakeCloud) {
    this.#cloud = cloud;
  }

  /** Scripts a fault from JSON. @throws ConfigurationError if it is none. */
  add(json: unknown): ScriptedFault {
    const options = withInfinity(json) as FailOptions;
    const entry = { id: (this.#ids += 1), options, handle: this.#cloud.fail(options) };
    this.#entries.push(entry);
    return shown(entry);
  }

  /** Scripts a list of faults: all, or none if one is invalid. @throws ConfigurationError that has its place in the list. */
  addAll(list: readonly unknown[], where: string): ScriptedFault[] {
    const added: ScriptedFault[] = [];
    for (const [index, json] of list.entries()) {
      try {
        added.push(this.add(json));
      } catch (problem) {
        for (const { id } of added) this.remove(id);
        throw new ConfigurationError(`${where}[${index}]: ${(problem as Error).message}`);
      }
    }
    return added;
  }

  /** The faults that still apply, oldest first. */
  all(): ScriptedFault[] {
    this.#entries = this.#entries.filter(({ handle }) => handle.remaining > 0);
    return this.#entries.map(shown);
  }

  /** Cancels a fault; returns false if there is none with this id. */
  remove(id: number): boolean {
    const found = this.#entries.find((entry) => entry.id === id && entry.handle.remaining > 0);
    found?.handle.cancel();
    return found !== undefined;
  }

  clear(): void {
    for (const { handle } of this.#entries) handle.cancel();
    this.#entries = [];
  }
}

/* JSON has no Infinity. */
function withInfinity(json: unknown): unknown {
  return isRecord(json) && json.times === "Infinity" ? { ...json, times: Infinity } : json;
}

function shown({ id, options, handle }: Entry): ScriptedFault {
  const { operation, service, with: fault } = options;
  const { remaining } = handle;
  return { id, remaining: remaining === Infinity ? "Infinity" : remaining, operation, service, with: fault };
}
