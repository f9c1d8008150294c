import { expect, test } from "vitest";
import { createDyvms } from "../../../generated/dyvms/index.ts";
import { createFakeCloud, type FakeTask } from "../../../src/testing/index.ts";
import { ALIBABA } from "../../support/keys.ts";

/* When a task of the Cloud* operations started, was paused and ended. */

const NOW = Date.parse("2026-01-02T03:04:05Z");
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const TASK = { EnterpriseId: 1, TaskId: 7 } as const;

function setUp(task: Partial<FakeTask> = {}) {
  const tasks: FakeTask[] = [{ family: "cloud-task", id: "7", name: "spring", status: "new", ...task }];
  const cloud = createFakeCloud({ credentials: ALIBABA, clock: () => new Date(NOW), state: { tasks } });
  const dyvms = createDyvms({ credentials: ALIBABA, fetch: cloud.fetch, clock: cloud.clock });
  const shown = async () => {
    const { Data } = await dyvms.cloudGetTask(TASK);
    const { Status, StartTime, PauseTime, PauseDuration, OverTime } = Data?.TaskProperty ?? {};
    return { Status, StartTime, PauseTime, PauseDuration, OverTime };
  };
  return { cloud, dyvms, shown };
}

test("a task that is paused shows since when and for how long, until it goes on", async () => {
  const { cloud, dyvms, shown } = setUp();
  await dyvms.cloudStartTask(TASK);
  cloud.advance(MINUTE);
  await dyvms.cloudPauseTask({ ...TASK, PauseDuration: 30 });
  const paused = { StartTime: "2026-01-02 11:04:05", PauseTime: "2026-01-02 11:05:05", PauseDuration: "30" };
  expect(await shown()).toMatchObject({ Status: "2", ...paused });
  cloud.restore(cloud.snapshot());
  expect(await shown()).toMatchObject({ Status: "2", ...paused });
  cloud.advance(MINUTE);
  await dyvms.cloudStartTask(TASK);
  const { StartTime } = paused;
  expect(await shown()).toEqual({
    Status: "1",
    StartTime,
    PauseTime: undefined,
    PauseDuration: "30",
    OverTime: undefined,
  });
});

test("a task that AutoStop pauses has not ended", async () => {
  const { cloud, shown } = setUp({ status: "running", endsAt: NOW + MINUTE });
  cloud.advance(DAY);
  expect(await shown()).toMatchObject({ Status: "2", PauseTime: "2026-01-02 11:05:05", OverTime: undefined });
});

test("a task that AutoStop ends shows when it ended", async () => {
  const { cloud, shown } = setUp({ status: "running", endsAt: NOW + MINUTE, parameters: { ForceEndFlag: 1 } });
  cloud.advance(DAY);
  expect(await shown()).toMatchObject({ Status: "3", PauseTime: undefined, OverTime: "2026-01-02 11:05:05" });
});

test("a paused task whose AutoStart has passed is the same after a restore", () => {
  const numbers = [{ number: "05710000001", status: "waiting" }];
  const { cloud } = setUp({ status: "paused", startsAt: NOW + MINUTE, numbers });
  cloud.advance(DAY);
  const before = cloud.tasks(ALIBABA.accessKeyId);
  cloud.restore(cloud.snapshot());
  expect(cloud.tasks(ALIBABA.accessKeyId)).toEqual(before);
});
