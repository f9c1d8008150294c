import type { CloudUpdateTaskRequest } from "../../generated/dyvms/types.ts";
import type { Condition } from "./condition.ts";
import type { Rule, RuleFinding } from "./rule.ts";

export const cloudUpdateTask = [
  { when: { AutoStart: 1 }, needOneOf: ["AutoStartDay", "AutoStartTime"] },
  { when: { AutoStop: 1 }, needOneOf: ["AutoStopDay", "AutoStopTime"] },
  { when: { AutoTaskType: 1 }, need: ["AutoTriggerTimeStrategy"] },
  { when: { CustomerClidsCategory: [1, 2] }, need: ["CustomerClids"] },
  { when: { CustomerClidsCategory: [4, 5] }, need: ["CustomerClidsGroup"] },
] as const satisfies readonly Condition<CloudUpdateTaskRequest>[];

interface Round {
  time: string;
}

/* The page asks for growing rounds when waits count from the first call. A default on an update may be the stored value, so only a 1 given says so. */
const growingRounds: Rule = {
  name: "retry-rounds-grow",
  level: "error",
  fields: ["RetryStrategy", "RetryStrategyTimeType"],
  check: ({ RetryStrategy, RetryStrategyTimeType }) => {
    if (RetryStrategyTimeType !== 1 || typeof RetryStrategy !== "object" || RetryStrategy === null) return undefined;
    if (!Array.isArray(RetryStrategy))
      return shrinkingRound((RetryStrategy as { strategy: Round[] }).strategy, "RetryStrategy.strategy");
    for (const [index, { strategy }] of (RetryStrategy as { strategy: Round[] }[]).entries()) {
      const finding = shrinkingRound(strategy, `RetryStrategy[${index}].strategy`);
      if (finding) return finding;
    }
    return undefined;
  },
};

function shrinkingRound(rounds: readonly Round[], path: string): RuleFinding | undefined {
  const waits = rounds.map(({ time }) => minutes(time));
  const index = waits.findIndex((wait, place) => place > 0 && wait <= (waits[place - 1] ?? 0));
  if (index < 0) return undefined;
  return {
    path: `${path}[${index}].time`,
    message: `must be longer than the wait of the round before, ${rounds[index - 1]?.time}, since RetryStrategyTimeType 1 counts from the first call; got ${rounds[index]?.time}`,
  };
}

function minutes(time: string): number {
  const [days = 0, hours = 0, rest = 0] = time.split("-").map(Number);
  return (days * 24 + hours) * 60 + rest;
}

const ivrIdWins: Rule = {
  name: "ivr-id-wins",
  level: "warning",
  fields: ["IvrName", "IvrId"],
  check: ({ IvrId, IvrName }) =>
    IvrId !== undefined && IvrName !== undefined ? "has no effect beside IvrId, which wins" : undefined,
};

export const cloudUpdateTaskRules: readonly Rule[] = [growingRounds, ivrIdWins];
