import { ownOf, parsed } from "../values/structure.ts";
import { textOf } from "../values/text-of.ts";
import type { CallingHours } from "../families/family.ts";
import { isRecord } from "../../util/record.ts";
import { offsetOf } from "./time-zone.ts";

type TaskParameters = Readonly<Record<string, unknown>>;
/** Milliseconds of a day, from the start to before the end. */
type Range = readonly [start: number, end: number];

const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;
const DAYS = ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"];
const EVERY_DAY: readonly number[] = [0, 1, 2, 3, 4, 5, 6];
/** The pages name business days and holidays, without a calendar. */
const DAY_TYPES: ReadonlyMap<string, readonly number[]> = new Map([
  ["EveryDay", EVERY_DAY],
  ["BusinessDay", [1, 2, 3, 4, 5]],
  ["Holiday", [0, 6]],
]);

/** The first time, at or after a given one, at which phone calls may start; Infinity if there is none. */
export type NextOpen = (time: number) => number;

/** Reads when phone calls of a task may start. */
export function callingHours(hours: readonly CallingHours[], parameters: TaskParameters): NextOpen {
  const rules = hours.flatMap((each) => readHours(each, parameters) ?? []);
  if (rules.length === 0) return (time) => time;
  return (from) => {
    let time = from;
    // Each round either ends or moves the time on by a range; those of a week repeat.
    for (let round = 0; round < 100; round += 1) {
      const next = rules.reduce((open, rule) => rule(open), time);
      if (next === time) return time;
      time = next;
      if (time === Infinity) break;
    }
    return Infinity;
  };
}

function readHours(hours: CallingHours, parameters: TaskParameters): NextOpen | undefined {
  const week = "plans" in hours ? readPlans(hours, parameters) : readTimes(hours, parameters);
  if (!week) return undefined;
  const zone = hours.zone === undefined ? undefined : parameters[hours.zone];
  return (time) => nextOpen(week, time, zone === undefined ? undefined : textOf(zone));
}

function readTimes(
  { times, days }: { readonly times: string; readonly days?: string },
  parameters: TaskParameters,
): Range[][] | undefined {
  const ranges = readRanges(parameters[times]);
  const names = days === undefined ? undefined : listFrom(parameters[days])?.map((day) => textOf(day).toUpperCase());
  if (!ranges && !names) return undefined;
  const open = names ? EVERY_DAY.filter((day) => names.includes(DAYS[day] ?? "")) : EVERY_DAY;
  return weekOf([{ days: open, ranges: ranges ?? [[0, DAY]] }]);
}

function readPlans(
  { plans, unless }: { readonly plans: string; readonly unless: string },
  parameters: TaskParameters,
): Range[][] | undefined {
  const list = listFrom(parameters[plans])?.map(parsed).filter(isRecord);
  if (!list || list.length === 0 || (listFrom(parameters[unless])?.length ?? 0) > 0) return undefined;
  return weekOf(
    list.map((plan) => {
      const custom = listFrom(ownOf(plan, "DaysOfWeek"))?.map((day) => DAYS.indexOf(textOf(day).toUpperCase())) ?? [];
      const type = textOf(ownOf(plan, "DayType") ?? "EveryDay");
      return { days: DAY_TYPES.get(type) ?? custom, ranges: readRanges(ownOf(plan, "TimeRanges")) ?? [[0, DAY]] };
    }),
  );
}

/* A range that ends before it starts lasts into the next day. */
function weekOf(plans: readonly { readonly days: readonly number[]; readonly ranges: readonly Range[] }[]): Range[][] {
  const week = EVERY_DAY.map((): Range[] => []);
  for (const { days, ranges } of plans)
    for (const day of days)
      for (const [start, end] of ranges) {
        week[day]?.push([start, end > start ? end : DAY]);
        if (end <= start && end > 0) week[(day + 1) % 7]?.push([0, end]);
      }
  for (const day of week) day.sort(([one], [other]) => one - other);
  return week;
}

function readRanges(value: unknown): Range[] | undefined {
  const list = listFrom(value);
  if (!list || list.length === 0) return undefined;
  return list
    .map(parsed)
    .filter(isRecord)
    .map((item) => [
      clockTime(ownOf(item, "StartTime")) ?? 0,
      // The last second of a day ends with the day.
      clockTime(ownOf(item, "EndTime")) ?? DAY,
    ]);
}

function clockTime(value: unknown): number | undefined {
  const [, hours, minutes, seconds] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(textOf(value)) ?? [];
  if (hours === undefined) return undefined;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) * SECOND;
  return time === DAY - SECOND ? DAY : time;
}

function listFrom(value: unknown): unknown[] | undefined {
  const list = parsed(value);
  return Array.isArray(list) ? list : undefined;
}

/* When the clocks of a zone show a local time. They may have been set forward or back by then; a time that they skip is an hour later. */
function timeAt(local: number, zone: string | undefined, offset: number): number {
  const guess = local - offset;
  const later = offsetOf(zone, guess);
  const time = local - later;
  return offsetOf(zone, time) === later ? time : guess;
}

function nextOpen(week: readonly Range[][], time: number, zone: string | undefined): number {
  const offset = offsetOf(zone, time);
  const local = time + offset;
  const today = Math.floor(local / DAY);
  const clock = local - today * DAY;
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    // The first of January 1970 was a Thursday.
    const day = week[(((today + ahead + 4) % 7) + 7) % 7] ?? [];
    for (const [start, end] of day) {
      if (ahead === 0 && end <= clock) continue;
      const opens = ahead === 0 && start <= clock ? time : timeAt((today + ahead) * DAY + start, zone, offset);
      if (opens >= time) return opens;
    }
  }
  return Infinity;
}
