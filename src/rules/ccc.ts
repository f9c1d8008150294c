import type { IssuePath } from "../errors/issue.ts";
import type {
  CreateAutoCalloutTaskRequest,
  UpdatePredictiveDialingCampaignRequest,
} from "../../generated/ccc/types.ts";
import type { Condition } from "../operation/condition.ts";
import type { RequestFields, Rule } from "../operation/rule.ts";
import {
  attributesOfCallees,
  onlyBeside,
  trimmedNumbers,
  windowsEndAfterStart,
  winsOver,
  type Window,
} from "./rule-makers.ts";

export const createAutoCalloutTask = [
  { needOneOf: ["IvrId", "AIAgentId"] },
] as const satisfies readonly Condition<CreateAutoCalloutTaskRequest>[];

export const updatePredictiveDialingCampaign =
  [] as const satisfies readonly Condition<UpdatePredictiveDialingCampaignRequest>[];

/* Not documented, but an end that is not after its start can only be a mistake. */
function endAfterStart(end: string, start: string): Rule {
  return {
    name: `${end}-after-${start}`,
    level: "error",
    fields: [end, start],
    description: `${end} must be after ${start}`,
    check(request) {
      const [from, to] = [request[start], request[end]];
      if (typeof from !== "number" || typeof to !== "number" || to > from) return false;
      return { path: [end], message: `must be after ${start}` };
    },
  };
}

interface Plan {
  readonly DayType?: string;
  readonly DaysOfWeek?: readonly string[];
  readonly TimeRanges?: readonly Range[];
}

interface Range {
  readonly StartTime?: string;
  readonly EndTime?: string;
}

function* availableTimeWindows({ AvailableTime }: RequestFields): Iterable<Window> {
  yield* ranges(["AvailableTime"], AvailableTime as readonly Range[] | undefined);
}

function* workTimeWindows({ AvailableWorkTimeConfig }: RequestFields): Iterable<Window> {
  for (const [index, { TimeRanges }] of ((AvailableWorkTimeConfig ?? []) as Plan[]).entries()) {
    yield* ranges(["AvailableWorkTimeConfig", index, "TimeRanges"], TimeRanges);
  }
}

function* ranges(path: IssuePath, list: readonly Range[] = []): Iterable<Window> {
  for (const [index, { StartTime, EndTime }] of list.entries()) {
    yield { path: [...path, index], start: StartTime, end: EndTime };
  }
}

/* The default of DayType is EveryDay. */
const daysOfCustomPlans: Rule = {
  name: "DaysOfWeek-only-with-Custom",
  level: "warning",
  fields: ["AvailableWorkTimeConfig"],
  description:
    "in AvailableWorkTimeConfig, DaysOfWeek should be given when DayType is Custom and has no effect otherwise",
  check({ AvailableWorkTimeConfig }) {
    return ((AvailableWorkTimeConfig ?? []) as Plan[]).flatMap(({ DayType, DaysOfWeek }, index) => {
      const path = ["AvailableWorkTimeConfig", index, "DaysOfWeek"];
      if (DayType !== "Custom" && DaysOfWeek !== undefined)
        return [{ path, message: "has no effect unless DayType is Custom" }];
      return DayType === "Custom" && !DaysOfWeek?.length
        ? [{ path, message: "should be given when DayType is Custom" }]
        : [];
    });
  },
};

const callbackAuth: Rule = {
  name: "AuthType-1-expects-a-method",
  level: "warning",
  fields: ["TriggerStrategy"],
  description: "in TriggerStrategy, BasicAuth, BearerAuth, CustomAuth or Oauth2Auth should be given when AuthType is 1",
  check({ TriggerStrategy }) {
    return ((TriggerStrategy ?? []) as { InterfaceConfig?: Record<string, unknown> }[]).flatMap(
      ({ InterfaceConfig: config }, index) => {
        const hasMethod = [config?.BasicAuth, config?.BearerAuth, config?.CustomAuth, config?.Oauth2Auth].some(
          (method) => method !== undefined,
        );
        if (config?.AuthType !== 1 || hasMethod) return [];
        const path = ["TriggerStrategy", index, "InterfaceConfig"];
        return [{ path, message: "should have BasicAuth, BearerAuth, CustomAuth or Oauth2Auth when AuthType is 1" }];
      },
    );
  },
};

/* Only a warning, because a zone may be newer than the runtime's list. */
const knownTimeZone: Rule = {
  name: "TimeZone-in-the-IANA-list",
  level: "warning",
  fields: ["TimeZone"],
  description: "TimeZone should be an IANA name that the runtime knows, such as Asia/Shanghai",
  check({ TimeZone: timeZone }) {
    if (typeof timeZone !== "string") return false;
    try {
      new Intl.DateTimeFormat("en", { timeZone });
      return false;
    } catch {
      return true;
    }
  },
};

const intervalOfRetries: Rule = {
  name: "RetryInterval-only-with-Tries",
  level: "warning",
  fields: ["RetryInterval", "Tries"],
  description: "RetryInterval has no effect when Tries is 1",
  check: ({ RetryInterval, Tries }) => RetryInterval !== undefined && Tries === 1,
};

export const createAutoCalloutTaskRules: readonly Rule[] = [
  endAfterStart("NotAfter", "NotBefore"),
  trimmedNumbers("Callees"),
  trimmedNumbers("Callers"),
  attributesOfCallees,
  winsOver("AvailableTime", "AvailableWorkTimeConfig"),
  windowsEndAfterStart("AvailableTime", availableTimeWindows),
  windowsEndAfterStart("AvailableWorkTimeConfig", workTimeWindows),
  onlyBeside("TimeZone", ["AvailableTime", "AvailableWorkTimeConfig"]),
  knownTimeZone,
  daysOfCustomPlans,
  intervalOfRetries,
  onlyBeside("RetryHangupTypes", ["AIAgentId"]),
  onlyBeside("RetryTags", ["AIAgentId"]),
  callbackAuth,
];

export const updatePredictiveDialingCampaignRules: readonly Rule[] = [
  endAfterStart("EndTime", "StartTime"),
  trimmedNumbers("Callees"),
  trimmedNumbers("Callers"),
  attributesOfCallees,
];
