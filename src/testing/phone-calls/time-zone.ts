import { CHINA } from "../tasks/schedule.ts";

const HOUR = 60 * 60 * 1000;
const FORMATS = new Map<string, Intl.DateTimeFormat | undefined>();
/** The last offset of each zone, with the hour that it was found for. No zone changes its offset within an hour. */
const LAST = new Map<string, { readonly hour: number; readonly offset: number }>();

/** By how many milliseconds a zone is ahead of UTC at a time. A zone that the platform does not know counts as China's. */
export function offsetOf(zone: string | undefined, time: number): number {
  if (zone === undefined) return CHINA;
  const hour = Math.floor(time / HOUR);
  const last = LAST.get(zone);
  if (last?.hour === hour) return last.offset;
  const offset = findOffset(zone, time) ?? CHINA;
  if (LAST.size >= 1000) LAST.clear();
  LAST.set(zone, { hour, offset });
  return offset;
}

function findOffset(zone: string, time: number): number | undefined {
  if (!FORMATS.has(zone)) {
    if (FORMATS.size >= 1000) FORMATS.clear();
    FORMATS.set(zone, formatFor(zone));
  }
  const name = FORMATS.get(zone)
    ?.formatToParts(time)
    .find(({ type }) => type === "timeZoneName")?.value;
  if (name === undefined) return undefined;
  const [, sign = "+", hours = "0", minutes = "0"] = /^GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function formatFor(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  } catch {
    return undefined;
  }
}
