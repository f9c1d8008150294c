import type { IssuePath } from "../../errors/issue.ts";
import type { RequestFields, Rule, RuleFinding } from "../../operation/rule.ts";
import { hasDefault, onlyWhen, suppliers, winsOver, type Omitted } from "../rule-makers.ts";

/** The rules for the settings that a task has when it is created and when it is changed. */
export const taskSettings = (omitted: Omitted): readonly Rule[] => [
  growingRounds(omitted),
  stopAfterStart(omitted),
  ...onlyWhen({ fields: ["AutoStartDay", "AutoStartTime"], tag: "AutoStart", values: [1], ...omitted }),
  ...onlyWhen({ fields: ["AutoStopDay", "AutoStopTime", "ForceEndFlag"], tag: "AutoStop", values: [1], ...omitted }),
  ...onlyWhen({ fields: ["AutoTriggerTimeStrategy"], tag: "AutoTaskType", values: [1], ...omitted }),
  orderOfType,
  ...onlyWhen({ fields: ["CustomerClids"], tag: "CustomerClidsCategory", values: [1, 2] }),
  ...onlyWhen({ fields: ["CustomerClidsGroup"], tag: "CustomerClidsCategory", values: [4, 5] }),
  ...onlyWhen({ fields: ["CustomerClidType"], tag: "CustomerClidsCategory", values: [1, 2] }),
  ...onlyWhen({ fields: ["ClidProperty"], tag: "CustomerClidType", values: [2], ...omitted }),
  ...onlyWhen({ fields: ["CustomerClidWeightFlag", "CustomerClidWeight"], tag: "CustomerClidsCategory", values: [1] }),
  ...onlyWhen({ fields: ["CustomerClidWeight"], tag: "CustomerClidWeightFlag", values: [1], ...omitted }),
  winsOver("IvrId", "IvrName"),
];

interface Round {
  readonly round: number;
  readonly time: string;
}

const growingRounds = (omitted: Omitted): Rule => ({
  name: "RetryStrategy-rounds-grow",
  level: "error",
  fields: ["RetryStrategy", "RetryStrategyTimeType", ...suppliers(omitted)],
  description:
    "with RetryStrategyTimeType 1, each round of RetryStrategy must have a longer wait than the round with the next lower number in the same list",
  check(request) {
    const { RetryStrategy, RetryStrategyTimeType = hasDefault(request, omitted) ? 1 : undefined } = request;
    if (RetryStrategyTimeType !== 1 || RetryStrategy === undefined) return false;
    const isAdvanced = Array.isArray(RetryStrategy);
    const lists = (isAdvanced ? RetryStrategy : [RetryStrategy]) as { strategy: readonly Round[] }[];
    return lists.flatMap(({ strategy }, index) =>
      shrinkingRounds(strategy, ["RetryStrategy", ...(isAdvanced ? [index] : []), "strategy"]),
    );
  },
});

/* Rounds may be listed in any order: their numbers say which comes first. */
function shrinkingRounds(rounds: readonly Round[], path: IssuePath): RuleFinding[] {
  const ordered = [...rounds.entries()].sort(([, { round: one }], [, { round: other }]) => one - other);
  return ordered.flatMap(([index, { time }], position) => {
    const before = ordered[position - 1]?.[1].time;
    if (before === undefined || minutes(time) > minutes(before)) return [];
    const message = `must be longer than the previous round's wait of ${before}, because RetryStrategyTimeType 1 counts from the first call; got ${time}`;
    return [{ path: [...path, index, "time"], message, values: { got: time, before } }];
  });
}

function minutes(time: string): number {
  const [days = 0, hours = 0, rest = 0] = time.split("-").map(Number);
  return (days * 24 + hours) * 60 + rest;
}

/* The default of a day is the vendor's current day, which is not known here. But two defaults are the same day. */
const stopAfterStart = (omitted: Omitted): Rule => ({
  name: "AutoStop-after-AutoStart",
  level: "error",
  fields: [
    ...["AutoStopDay", "AutoStopTime", "AutoStop", "AutoStart", "AutoStartDay", "AutoStartTime"],
    ...suppliers(omitted),
  ],
  description: "the automatic stop must be after the automatic start, if both days are known",
  check(request) {
    const { AutoStart, AutoStop, AutoStartTime = "00:00:00", AutoStopTime = "23:59:59" } = request;
    const days = [request.AutoStartDay, request.AutoStopDay].filter((day) => day !== undefined);
    const areKnown = days.length === 2 || (days.length === 0 && hasDefault(request, omitted));
    if (AutoStart !== 1 || AutoStop !== 1 || !areKnown) return false;
    const { AutoStartDay = "today", AutoStopDay = "today" } = request;
    const start = `${AutoStartDay as string} ${AutoStartTime as string}`;
    const stop = `${AutoStopDay as string} ${AutoStopTime as string}`;
    return (
      stop <= start && {
        path: [days.length === 2 ? "AutoStopDay" : "AutoStopTime"],
        message: `must set the automatic stop to a time after the start at ${start}; the stop is at ${stop}`,
        values: { start, stop },
      }
    );
  },
});

const orderOfType: Rule = {
  name: "CallPriorityStrategy-order-of-its-kind",
  level: "warning",
  fields: ["CallPriorityStrategy"],
  description:
    "in CallPriorityStrategy, desc has an effect only with type retryCall, and orderType only with type firstCall",
  check({ CallPriorityStrategy }: RequestFields) {
    const { strategy } = (CallPriorityStrategy ?? { strategy: [] }) as {
      strategy: { type: string; desc?: number; orderType?: number }[];
    };
    return strategy.flatMap(({ type, desc, orderType }, index): RuleFinding[] => {
      const path = ["CallPriorityStrategy", "strategy", index] as const;
      if (type === "firstCall" && desc !== undefined)
        return [{ path: [...path, "desc"], message: "has no effect unless type is retryCall" }];
      if (type === "retryCall" && orderType !== undefined)
        return [{ path: [...path, "orderType"], message: "has no effect unless type is firstCall" }];
      return [];
    });
  },
};
