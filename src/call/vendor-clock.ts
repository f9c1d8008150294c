import { types } from "node:util";
import { serverTime } from "../decoding/server-time.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";

/** The client's clock, corrected by the difference to the vendor's clock that responses have shown. */
export interface VendorClock {
  /** Returns the time for a signature. @throws ConfigurationError if the clock function does not return a valid date. */
  now(): Date;
  /**
   * Learns the vendor's time from the Date header of a response that rejects the signature's date. If the header has no plausible
   * date, forgets what was learnt, which was then wrong. Returns whether a retry would be signed with a different time.
   */
  learn(date: string | undefined, signedAt: Date): boolean;
}

/** Milliseconds. Smaller differences come from rounding and transfer; both vendors accept minutes. */
const SMALLEST_SKEW = 30_000;

/** Creates the clock of a client. What one request learns applies to all later signatures. */
export function vendorClock(clock: () => Date): VendorClock {
  let offset = 0;
  const now = (): Date => {
    const date: unknown = clock();
    // Not instanceof: under Jest or in a context of node:vm, a date may be of another class Date.
    const time = types.isDate(date) ? date.getTime() + offset : NaN;
    if (Number.isNaN(time)) throw new ConfigurationError("clock must return a valid Date");
    return new Date(time);
  };
  return {
    now,
    learn(date, signedAt) {
      const vendorTime = serverTime(date);
      offset = vendorTime === undefined ? 0 : offset + vendorTime - now().getTime();
      // Compared with this signature's date, because another request may have corrected the offset in the meantime.
      return Math.abs(now().getTime() - signedAt.getTime()) >= SMALLEST_SKEW;
    },
  };
}
