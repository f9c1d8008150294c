import type { Rule } from "../../operation/rule.ts";

interface Retries {
  readonly name: string;
  /** The word for the task in messages. */
  readonly noun: string;
  /** The parameters with the start and the end of the task, in seconds. */
  readonly start: string;
  readonly end: string;
  /** The parameter that says how often a number is called, and the value with which it is called only once. */
  readonly times: string;
  readonly none: number;
}

/** The rule for an interval that leaves no time to call a number again. Minutes or milliseconds instead of seconds are easily too long. */
export function timeForRetries({ name, noun, start, end, times, none }: Retries): Rule {
  return {
    name,
    level: "warning",
    fields: ["RetryInterval", times, start, end],
    description: `no number is called again unless RetryInterval is shorter than the time from ${start} to ${end}`,
    check(request) {
      const { RetryInterval: interval, [times]: count, [start]: from, [end]: to } = request;
      if (typeof interval !== "number" || typeof from !== "number" || typeof to !== "number") return false;
      const duration = to - from;
      if (count === undefined || count === none || duration <= 0 || interval < duration) return false;
      const message = `leaves no time to call a number again: the ${noun} lasts ${duration} seconds`;
      return { path: ["RetryInterval"], message, values: { duration } };
    },
  };
}
