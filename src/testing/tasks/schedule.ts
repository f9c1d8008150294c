import type { Family, TimeSource } from "../families/family.ts";
import type { TaskChange } from "./fake-task.ts";

type TaskParameters = Readonly<Record<string, unknown>>;

const SECOND = 1000;
/** Days and clock times without a zone are read as China's: eight hours ahead of UTC. */
export const CHINA = 8 * 60 * 60 * SECOND;

/**
 * When a task starts and ends by the parameters that were given; undefined if it does not do so by itself. A time in the past means
 * now, since nothing happens before the request that asks for it.
 */
export function timesOf(
  { starts, ends }: Family,
  parameters: TaskParameters,
  now: number,
): Pick<TaskChange, "startsAt" | "endsAt"> {
  const times: { startsAt?: number | undefined; endsAt?: number | undefined } = {};
  if (starts && isGiven(starts.at, parameters)) times.startsAt = fromNow(readTime(starts.at, parameters, now), now);
  if (ends && isGiven(ends.at, parameters)) times.endsAt = fromNow(readTime(ends.at, parameters, now), now);
  return times;
}

function fromNow(time: number | undefined, now: number): number | undefined {
  return time === undefined ? undefined : Math.max(time, now);
}

/* A switch that is left out stays as it was. */
function isGiven(source: TimeSource, parameters: TaskParameters): boolean {
  return !("switch" in source) || parameters[source.switch] !== undefined;
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

/** The time that `yyyy-MM-dd HH:mm:ss` means in China. */
export function timeInChina(text: string): number {
  return Date.parse(`${text.replace(" ", "T")}Z`) - CHINA;
}

/** A time in China as `yyyy-MM-dd HH:mm:ss`. */
export function chinaTime(time: number): string {
  return new Date(time + CHINA).toISOString().slice(0, 19).replace("T", " ");
}
