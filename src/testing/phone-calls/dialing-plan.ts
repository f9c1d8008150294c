import { ownOf, parsed } from "../values/structure.ts";
import { textOf } from "../values/text-of.ts";
import type { Dialing, PhoneCallResult, Retries, Setting } from "../families/family.ts";
import type { FakePhoneCalls } from "../tasks/fake-task.ts";
import { isRecord } from "../../util/record.ts";
import { callingHours, type NextOpen } from "./calling-hours.ts";

type TaskParameters = Readonly<Record<string, unknown>>;

const MINUTE = 60 * 1000;
/** More phone calls at a time than any page allows. */
const MOST_AT_A_TIME = 10_000;

/** How the parameters of a task want its numbers to be phoned. */
export interface DialingPlan {
  /** How many phone calls may be under way at a time. */
  readonly concurrency: number;
  readonly nextOpen: NextOpen;
  /** When a number is phoned again after a phone call that was not answered; undefined if it is not. */
  readonly retryAt: (phoneCalls: FakePhoneCalls) => number | undefined;
}

const PLANS = new WeakMap<TaskParameters, DialingPlan>();
const NO_PARAMETERS: TaskParameters = {};

/** Reads the parameters of a task, once. */
export function dialingPlan(dialing: Dialing, parameters: TaskParameters = NO_PARAMETERS): DialingPlan {
  const known = parameters === NO_PARAMETERS ? undefined : PLANS.get(parameters);
  if (known) return known;
  const plan: DialingPlan = {
    concurrency: Math.min(settingOf(dialing.concurrency, parameters) || dialing.concurrency.otherwise, MOST_AT_A_TIME),
    nextOpen: callingHours(dialing.hours ?? [], parameters),
    retryAt: dialing.retries ? retryPlan(dialing, dialing.retries, parameters) : () => undefined,
  };
  PLANS.set(parameters, plan);
  return plan;
}

function settingOf({ parameter, otherwise }: Setting, parameters: TaskParameters): number {
  const value = parameter === undefined ? undefined : parameters[parameter];
  const number = Number(value ?? otherwise);
  return Number.isFinite(number) && number >= 0 ? number : otherwise;
}

function retryPlan(dialing: Dialing, retries: Retries, parameters: TaskParameters): DialingPlan["retryAt"] {
  if ("rounds" in retries) return roundPlan(retries, parameters);
  const { when, times, counts, interval, reasons } = retries;
  if (when && textOf(parameters[when.parameter]) !== when.is) return () => undefined;
  const most = settingOf(times, parameters) + (counts === "retries" ? 1 : 0);
  const wait = settingOf(interval, parameters) * interval.unit;
  const wanted = reasons === undefined ? undefined : parsed(parameters[reasons]);
  const names = Array.isArray(wanted) && wanted.length > 0 ? new Set(wanted.map(textOf)) : undefined;
  const isReason = (result: PhoneCallResult): boolean => names?.has(dialing.results?.[result] ?? result) ?? true;
  return ({ count, endsAt, result }) => (count < most && isReason(result) ? endsAt + wait : undefined);
}

/* The basic form is an object; of the advanced one, a list of objects with conditions, the first counts for all results. */
function roundPlan({ rounds: name, from }: { rounds: string; from: string }, parameters: TaskParameters) {
  const value = parsed(parameters[name]);
  const strategy: unknown = parsed(Array.isArray(value) ? value[0] : value);
  const list = isRecord(strategy) ? parsed(ownOf(strategy, "strategy")) : undefined;
  const rounds = (Array.isArray(list) ? list : []).filter(isRecord);
  const waits = rounds.sort((one, other) => numberOf(one) - numberOf(other)).map(waitOf);
  const most = isRecord(strategy) ? Number(ownOf(strategy, "retry") ?? waits.length) : 0;
  const isFromFirst = textOf(parameters[from] ?? "1") === "1";
  return ({ count, firstAt, endsAt }: FakePhoneCalls): number | undefined => {
    const wait = count <= most ? waits[count - 1] : undefined;
    if (wait === undefined) return undefined;
    return isFromFirst ? Math.max(firstAt + wait, endsAt) : endsAt + wait;
  };
}

function numberOf(round: Readonly<Record<string, unknown>>): number {
  return Number(ownOf(round, "round")) || 0;
}

/* Days, hours and minutes: `0-1-30`. */
function waitOf(round: Readonly<Record<string, unknown>>): number {
  const [days = 0, hours = 0, minutes = 0] = textOf(ownOf(round, "time")).split("-").map(Number);
  return ((days * 24 + hours) * 60 + minutes) * MINUTE || 0;
}
