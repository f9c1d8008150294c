import type { FieldFacts } from "../operation/facts.ts";
import type { RequestFields, Rule } from "../operation/rule.ts";

/* A time in the past starts a task at once, or never; no vendor documents which. */

/** Milliseconds that a time may be in the past: "now" is rounded to a second, and a long list takes time to prepare. */
const TOLERANCE = 10_000;

const HOUR = 3_600_000;
/* Both vendors' days and clock times are those of Beijing, eight hours ahead of UTC, without daylight saving time. */
const BEIJING = 8 * HOUR;

/** The rule that a time of a parameter is not in the past. `undefined` if the parameter is not a point in time. */
export function notInThePast(field: string, facts: FieldFacts): Rule | undefined {
  const { unit, time, clock, effective } = facts;
  const [tag, value] = effective ?? [];
  const isTime = unit === "unix-ms" || unit === "unix-s" || time !== undefined;
  if (!isTime) return undefined;
  return {
    name: `${field}-not-in-the-past`,
    level: "warning",
    fields: [field, ...(clock === undefined ? [] : [clock]), ...(tag === undefined ? [] : [tag])],
    description: `${field} should not be in the past${time === undefined ? "" : ", by Beijing time"}`,
    check(request, { now }) {
      // Another rule warns of a time that has no effect.
      if (tag !== undefined && request[tag] !== undefined && request[tag] !== value) return [];
      const until = endOf(request, field, facts);
      return until !== undefined && until + TOLERANCE < now() ? { path: [field], message: "is in the past" } : [];
    },
  };
}

/* The time, in milliseconds since 1970; of a day without a time, its end. */
function endOf(request: RequestFields, field: string, { unit, clock }: FieldFacts): number | undefined {
  const given = request[field] as string | number | undefined;
  if (given === undefined) return undefined;
  if (unit === "unix-ms") return Number(given);
  if (unit === "unix-s") return Number(given) * 1000;
  const [day = "", time] = String(given).split(" ");
  const ofDay = time ?? (clock === undefined ? undefined : request[clock]);
  return beijingTime(`${day} ${typeof ofDay === "string" ? ofDay : "23:59:59"}`);
}

/** A time `yyyy-MM-dd HH:mm:ss` of Beijing in milliseconds since 1970. */
export function beijingTime(text: string): number {
  return Date.parse(`${text.replace(" ", "T")}Z`) - BEIJING;
}
