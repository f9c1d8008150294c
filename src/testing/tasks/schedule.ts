import type { TaskChange } from "./fake-task.ts";

type TaskParameters = Readonly<Record<string, unknown>>;
type Times = Pick<TaskChange, "startsAt" | "endsAt">;

const SECOND = 1000;
/** The Cloud* operations take days and clock times without a zone, which are read as China's: eight hours ahead of UTC. */
const CHINA = 8 * 60 * 60 * SECOND;

/** When a new task starts and ends. One that starts at once gets the present time. */
export function timesOfNew(
  operation: string,
  parameters: TaskParameters,
  now: number,
): { startsAt: number; endsAt?: number } {
  if (operation === "CreateAutoCalloutTask") {
    const { NotBefore, NotAfter } = parameters as { NotBefore: number; NotAfter?: number };
    return { startsAt: NotBefore * SECOND, ...(NotAfter === undefined ? {} : { endsAt: NotAfter * SECOND }) };
  }
  return { startsAt: startOf(parameters, now) };
}

function startOf(parameters: TaskParameters, now: number): number {
  const { StartType, TaskStartTime } = parameters as { StartType: string; TaskStartTime?: number };
  return StartType === "SCHEDULE" && TaskStartTime !== undefined ? TaskStartTime : now;
}

/** When an updated task starts and ends; undefined if it no longer does so by itself. */
export function timesOfChanged(operation: string, parameters: TaskParameters, now: number): Times {
  if (operation === "CloudUpdateTask") return cloudTimes(parameters, now);
  if (operation === "UpdatePredictiveDialingCampaign") {
    const { StartTime, EndTime } = parameters as { StartTime: number; EndTime: number };
    return { startsAt: StartTime * SECOND, endsAt: EndTime * SECOND };
  }
  return { startsAt: startOf(parameters, now) };
}

/* The default day is today, the default time the first second of the day or its last. What is left out stays as it is. */
function cloudTimes(parameters: TaskParameters, now: number): Times {
  const { AutoStart, AutoStartDay, AutoStartTime, AutoStop, AutoStopDay, AutoStopTime } = parameters as Readonly<
    Record<string, string | number | undefined>
  >;
  const at = (day: string | number | undefined, time: string | number): number => {
    const date = day ?? new Date(now + CHINA).toISOString().slice(0, 10);
    return Date.parse(`${date}T${time}Z`) - CHINA;
  };
  return {
    ...(AutoStart === undefined
      ? {}
      : { startsAt: AutoStart === 1 ? at(AutoStartDay, AutoStartTime ?? "00:00:00") : undefined }),
    ...(AutoStop === undefined
      ? {}
      : { endsAt: AutoStop === 1 ? at(AutoStopDay, AutoStopTime ?? "23:59:59") : undefined }),
  };
}
