import { OPERATIONS } from "../operations.ts";

/** The most requests of an account in any span of so many seconds. */
export interface Rate {
  readonly requests: number;
  readonly seconds: number;
}

/** The limits that hold: those that the vendors document, none, or these by operation. A plain number means requests a second. */
export type FakeLimits = "documented" | "off" | { readonly [operation: string]: number | Rate };

/** Counts the requests of each account and operation. */
export class RateLimits {
  readonly #rates = new Map<string, Rate>();
  /** When the last accepted requests came, by operation and account, oldest first. */
  readonly #passed = new Map<string, number[]>();

  constructor(limits: FakeLimits) {
    if (limits === "off") return;
    for (const [action, { rateLimit }] of OPERATIONS) {
      const given = limits === "documented" ? rateLimit : limits[action];
      if (given !== undefined)
        this.#rates.set(action, typeof given === "number" ? { requests: given, seconds: 1 } : given);
    }
  }

  /** Whether a request is within the limit at a time. One that is gets counted. */
  pass(account: string, operation: string, now: number): boolean {
    const rate = this.#rates.get(operation);
    if (!rate) return true;
    const key = `${operation}/${account}`;
    const passed = this.#passed.get(key) ?? [];
    this.#passed.set(key, passed);
    // If the clock was set back or an earlier snapshot restored, requests of a later time do not count.
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
