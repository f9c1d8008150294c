import * as aiccs from "../../../generated/aiccs/facts.ts";
import * as ccc from "../../../generated/ccc/facts.ts";
import * as dyvms from "../../../generated/dyvms/facts.ts";
import type { OperationFacts } from "../../operation/facts.ts";

/** So many requests of an account in any span of so many seconds. */
export interface Rate {
  readonly requests: number;
  readonly seconds: number;
}

/** Which rates hold: those that the vendors document, none, or these, a plain number being requests a second. */
export type FakeLimits = "documented" | "off" | { readonly [operation: string]: number | Rate };

/** Every operation that the cloud knows, by its name. */
export const OPERATIONS: ReadonlyMap<string, OperationFacts> = new Map(
  [aiccs, dyvms, ccc].flatMap((service) =>
    Object.values(service as Readonly<Record<string, OperationFacts>>).map((facts) => [facts.action, facts] as const),
  ),
);

/** Counts the requests of each account and operation. */
export class RateLimits {
  readonly #rates = new Map<string, Rate>();
  /** When the last requests came that were let through, by account and operation, oldest first. */
  readonly #passed = new Map<string, number[]>();

  constructor(limits: FakeLimits) {
    if (limits === "off") return;
    for (const [action, { rateLimit }] of OPERATIONS) {
      const given = limits === "documented" ? rateLimit : limits[action];
      if (given !== undefined)
        this.#rates.set(action, typeof given === "number" ? { requests: given, seconds: 1 } : given);
    }
  }

  /** Whether a request may pass at a time; one that may is counted. */
  pass(account: string, operation: string, now: number): boolean {
    const rate = this.#rates.get(operation);
    if (!rate) return true;
    const key = `${operation}/${account}`;
    const passed = this.#passed.get(key) ?? [];
    this.#passed.set(key, passed);
    // The clock was set back, or an earlier snapshot taken: what is yet to come does not count.
    while ((passed.at(-1) ?? now) > now) passed.pop();
    const start = now - rate.seconds * 1000;
    while (passed[0] !== undefined && passed[0] <= start) passed.shift();
    if (passed.length >= rate.requests) return false;
    passed.push(now);
    return true;
  }

  clear(): void {
    this.#passed.clear();
  }
}
