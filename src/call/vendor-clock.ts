import { ConfigurationError } from "../errors/configuration-error.ts";

/** The vendor's time: the client's clock, put right by what the vendor's answers said of it. */
export interface VendorClock {
  /** The time to sign with. @throws ConfigurationError where the clock gives no date. */
  now(): Date;
  /** Learns from the Date header of a refusal for skew. Whether that changes the next signature. */
  learn(date: string | undefined, signedAt: Date): boolean;
}

/** Less than this is the header's own rounding and the way there; both vendors allow minutes. */
const SMALLEST_SKEW = 30_000;

/** One a client: what one call learns of the clock, the next one signs with. */
export function vendorClock(clock: () => Date): VendorClock {
  let offset = 0;
  const now = (): Date => {
    const date = clock();
    if (!(date instanceof Date) || Number.isNaN(date.getTime()))
      throw new ConfigurationError("clock must return a valid Date");
    return new Date(date.getTime() + offset);
  };
  return {
    now,
    learn(date, signedAt) {
      const theirs = date === undefined ? NaN : Date.parse(date);
      if (Number.isNaN(theirs)) return false;
      offset += theirs - now().getTime();
      // Another call may have learnt it while this one was on its way: its signature is old all the same.
      return Math.abs(theirs - signedAt.getTime()) >= SMALLEST_SKEW;
    },
  };
}
