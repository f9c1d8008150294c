import type { ClockRule, Family, TimeSource } from "../families/family.ts";
import type { TaskChange } from "./fake-task.ts";

type TaskParameters = Readonly<Record<string, unknown>>;

const SECOND = 1000;
/** The Cloud* operations take days and clock times without a zone, which are read as China's: eight hours ahead of UTC. */
const CHINA = 8 * 60 * 60 * SECOND;

/** When a task starts and ends by the parameters that were given; undefined if it does not do so by itself. */
export function timesOf(
  { starts, ends }: Family,
  parameters: TaskParameters,
  now: number,
): Pick<TaskChange, "startsAt" | "endsAt"> {
  return { ...timeOf("startsAt", starts, parameters, now), ...timeOf("endsAt", ends, parameters, now) };
}

function timeOf(
  name: "startsAt" | "endsAt",
  rule: ClockRule | undefined,
  parameters: TaskParameters,
  now: number,
): Pick<TaskChange, "startsAt" | "endsAt"> {
  // A switch that is left out stays as it was.
  if (rule === undefined || ("switch" in rule.at && parameters[rule.at.switch] === undefined)) return {};
  return { [name]: readTime(rule.at, parameters, now) };
}

function readTime(source: TimeSource, parameters: TaskParameters, now: number): number | undefined {
  if ("switch" in source) {
    if (String(parameters[source.switch]) !== "1") return undefined;
    // The default day is today.
    const { [source.day]: day = chinaTime(now).slice(0, 10), [source.time]: time = source.defaultTime } = parameters;
    return Date.parse(`${String(day)}T${String(time)}Z`) - CHINA;
  }
  const { parameter, unit, when } = source;
  const { [parameter]: time } = parameters;
  if (when && (String(parameters[when.parameter]) !== when.is || time === undefined)) return now;
  return time === undefined ? undefined : Number(time) * (unit === "s" ? SECOND : 1);
}

/** A time in China as `yyyy-MM-dd HH:mm:ss`. */
export function chinaTime(time: number): string {
  return new Date(time + CHINA).toISOString().slice(0, 19).replace("T", " ");
}
