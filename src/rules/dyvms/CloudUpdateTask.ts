import type { IssuePath } from "../../errors/issue.ts";
import type { CloudUpdateTaskRequest } from "../../../generated/dyvms/types.ts";
import type { Condition } from "../../operation/condition.ts";
import type { RequestFields, Rule, RuleFinding } from "../../operation/rule.ts";
import { onlyBeside, onlyWhen, winsOver } from "../rule-makers.ts";

export const conditions = [
  { when: { AutoStart: 1 }, needOneOf: ["AutoStartDay", "AutoStartTime"] },
  { when: { AutoStop: 1 }, needOneOf: ["AutoStopDay", "AutoStopTime"] },
  { when: { AutoTaskType: 1 }, need: ["AutoTriggerTimeStrategy"] },
  { when: { CustomerClidsCategory: [1, 2] }, need: ["CustomerClids"] },
  { when: { CustomerClidsCategory: [4, 5] }, need: ["CustomerClidsGroup"] },
] as const satisfies readonly Condition<CloudUpdateTaskRequest>[];

interface Round {
  readonly time: string;
}

/* An update that omits RetryStrategyTimeType keeps the stored value, which is not known here. */
const growingRounds: Rule = {
  name: "RetryStrategy-rounds-grow",
  level: "error",
  fields: ["RetryStrategy", "RetryStrategyTimeType"],
  description:
    "with RetryStrategyTimeType 1, each round of RetryStrategy must have a longer wait than the round before it in the same list",
  check({ RetryStrategy, RetryStrategyTimeType }) {
    if (RetryStrategyTimeType !== 1 || RetryStrategy === undefined) return false;
    const isAdvanced = Array.isArray(RetryStrategy);
    const lists = (isAdvanced ? RetryStrategy : [RetryStrategy]) as { strategy: readonly Round[] }[];
    return lists.flatMap(({ strategy }, index) =>
      shrinkingRounds(strategy, ["RetryStrategy", ...(isAdvanced ? [index] : []), "strategy"]),
    );
  },
};

function shrinkingRounds(rounds: readonly Round[], path: IssuePath): RuleFinding[] {
  return rounds.flatMap(({ time }, index) => {
    const before = rounds[index - 1]?.time;
    if (before === undefined || minutes(time) > minutes(before)) return [];
    const message = `must be longer than the previous round's wait of ${before}, because RetryStrategyTimeType 1 counts from the first call; got ${time}`;
    return [{ path: [...path, index, "time"], message, values: { got: time, before } }];
  });
}

function minutes(time: string): number {
  const [days = 0, hours = 0, rest = 0] = time.split("-").map(Number);
  return (days * 24 + hours) * 60 + rest;
}

/* A day that is not given is the vendor's current day, which is not known here. */
const stopAfterStart: Rule = {
  name: "AutoStop-after-AutoStart",
  level: "error",
  fields: ["AutoStopDay", "AutoStopTime", "AutoStop", "AutoStart", "AutoStartDay", "AutoStartTime"],
  description: "the automatic stop must be after the automatic start, if both days are given",
  check({ AutoStart, AutoStop, AutoStartDay, AutoStopDay, AutoStartTime = "00:00:00", AutoStopTime = "23:59:59" }) {
    if (AutoStart !== 1 || AutoStop !== 1 || AutoStartDay === undefined || AutoStopDay === undefined) return false;
    const [start, stop] = [
      `${AutoStartDay as string} ${AutoStartTime as string}`,
      `${AutoStopDay as string} ${AutoStopTime as string}`,
    ];
    return (
      stop <= start && {
        path: ["AutoStopDay"],
        message: `must set the automatic stop to a time after the start at ${start}; the stop is at ${stop}`,
        values: { start, stop },
      }
    );
  },
};

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

export const rules = (): readonly Rule[] => [
  growingRounds,
  stopAfterStart,
  ...onlyWhen({ fields: ["AutoStartDay", "AutoStartTime"], tag: "AutoStart", values: [1] }),
  ...onlyWhen({ fields: ["AutoStopDay", "AutoStopTime", "ForceEndFlag"], tag: "AutoStop", values: [1] }),
  onlyBeside("RetryStrategyTimeType", ["RetryStrategy"]),
  orderOfType,
  ...onlyWhen({ fields: ["CustomerClidType"], tag: "CustomerClidsCategory", values: [1, 2] }),
  ...onlyWhen({ fields: ["ClidProperty"], tag: "CustomerClidType", values: [2] }),
  ...onlyWhen({ fields: ["CustomerClidWeightFlag", "CustomerClidWeight"], tag: "CustomerClidsCategory", values: [1] }),
  ...onlyWhen({ fields: ["CustomerClidWeight"], tag: "CustomerClidWeightFlag", values: [1] }),
  winsOver("IvrId", "IvrName"),
];
