import type { ServiceName } from "../../operation/facts.ts";

/** A task or campaign that the cloud keeps. */
export interface FakeTask {
  readonly service: ServiceName;
  /** The digits of the id. */
  readonly id: string;
  readonly name: string;
  /**
   * An AICCS task can be changed while it is new or stopped, a campaign of Tencent while it is new, a task of the
   * Cloud* operations until it runs.
   */
  readonly status: "new" | "running" | "paused" | "stopped" | "ended";
  /** For Tencent: updates change a `campaign`, CreateAutoCalloutTask makes a `task`. Default: campaign. */
  readonly kind?: "campaign" | "task";
  /** When it starts by itself, in milliseconds since 1970; removed once it has started. */
  readonly startsAt?: number;
  /** When it ends by itself, in milliseconds since 1970. */
  readonly endsAt?: number;
  /** What CloudUpdateTask has set, as sent over the wire. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Changed members of a task; undefined removes one. */
export type TaskChange = { readonly [K in keyof Omit<FakeTask, "service" | "id">]?: FakeTask[K] | undefined };

/** A task as it is at a time: started or ended if it was due by then. */
export function taskAt(task: FakeTask, now: number): FakeTask {
  const { startsAt = Infinity, endsAt = Infinity, ...rest } = task;
  let current = task;
  if (startsAt <= now && (task.status === "new" || task.status === "stopped")) {
    current = { ...rest, ...(endsAt === Infinity ? {} : { endsAt }), status: "running" };
  }
  if (endsAt <= now && current.status !== "ended" && current.status !== "stopped") {
    // The Cloud* operations pause a task at its end unless it is forced to end.
    const isPaused = task.service === "dyvms" && task.settings?.ForceEndFlag !== "1";
    current = { ...rest, status: isPaused ? "paused" : "ended" };
  }
  return current;
}
