import { expect, test } from "vitest";
import { AutoCalloutTaskState, createCcc } from "../../../generated/ccc/index.ts";
import { AmbiguousResultError, StateError } from "../../../src/index.ts";
import { createFakeCloud } from "../../../src/testing/index.ts";
import { TENCENT } from "../../support/keys.ts";

/* The life of automatic tasks, from creation to their end, over HTTP. */

const NOW = new Date("2026-01-02T03:04:05Z");
const START = NOW.getTime() / 1000 + 60;
const APP = { SdkAppId: "1400000000" };
const SETTINGS = {
  ...APP,
  Name: "spring",
  NotBefore: START,
  NotAfter: START + 3600,
  Callees: ["008613012345678", "008613012345679"],
  Callers: ["008602012345678"],
  IvrId: "18446744073709551615",
};

async function account() {
  const cloud = createFakeCloud({ credentials: TENCENT, clock: () => NOW });
  const server = await cloud.listen();
  const ccc = createCcc({ credentials: TENCENT, endpoint: server.url, clock: cloud.clock, retry: { delay: 1 } });
  const { TaskId } = await ccc.createAutoCalloutTask(SETTINGS);
  const task = { ...APP, TaskId };
  return {
    cloud,
    ccc,
    task,
    state: async () => (await ccc.describeAutoCalloutTask(task)).State,
    [Symbol.asyncDispose]: async () => {
      ccc.close();
      await server.close();
    },
  };
}

test("a new task has the settings that it was created with, and its numbers wait", async () => {
  await using it = await account();
  const { Callees, ...settings } = SETTINGS;
  const { SdkAppId: _, ...shown } = settings;
  const task = await it.ccc.describeAutoCalloutTask(it.task);
  expect(task).toMatchObject({ ...shown, State: AutoCalloutTaskState.Initial, MaxRingTimeoutSecond: null });
  expect(task.Callees?.map(({ Callee }) => Callee)).toEqual(Callees);
  expect(await it.ccc.describeAutoCalloutTasks({ ...APP, PageSize: 10, PageNumber: 0 })).toMatchObject({
    TotalCount: 1,
    Tasks: [{ TaskId: it.task.TaskId, Name: "spring", CalleeCount: 2, State: AutoCalloutTaskState.Initial }],
  });
});

test("a task starts by itself, can be paused and resumed, and is stopped for good", async () => {
  await using it = await account();
  const { ccc, task } = it;
  await expect(ccc.resumeAutoCalloutTask(task)).rejects.toThrow(StateError);
  await expect(ccc.pauseAutoCalloutTask(task)).rejects.toThrow(StateError);
  it.cloud.advance(60_000);
  expect(await it.state()).toBe(AutoCalloutTaskState.Running);
  await ccc.pauseAutoCalloutTask(task);
  expect(await it.state()).toBe(AutoCalloutTaskState.Paused);
  await expect(ccc.pauseAutoCalloutTask(task)).rejects.toMatchObject({ code: "UnsupportedOperation" });
  await ccc.resumeAutoCalloutTask(task);
  expect(await it.state()).toBe(AutoCalloutTaskState.Running);
  await ccc.stopAutoCalloutTask(task);
  expect(await it.state()).toBe(AutoCalloutTaskState.Terminated);
  await expect(ccc.resumeAutoCalloutTask(task)).rejects.toThrow(StateError);
  await expect(ccc.stopAutoCalloutTask(task)).rejects.toThrow(StateError);
});

test("a paused task ends at NotAfter too", async () => {
  await using it = await account();
  it.cloud.advance(60_000);
  await it.ccc.pauseAutoCalloutTask(it.task);
  it.cloud.advance(3600_000);
  expect(await it.state()).toBe(AutoCalloutTaskState.Terminated);
});

test("the id of a task that only some operations accept is refused before it is sent", async () => {
  await using it = await account();
  const large = { ...APP, TaskId: 2n ** 63n };
  await expect(it.ccc.stopAutoCalloutTask(large)).rejects.toMatchObject({ code: "InvalidParameterValue" });
  await expect(it.ccc.pauseAutoCalloutTask(large)).rejects.toThrow("TaskId must be an id: a whole number up to 9223");
  await expect(it.ccc.resumeAutoCalloutTask(large)).rejects.toThrow("TaskId must be an id: a whole number up to 9223");
});

test.each(["stop", "pause"] as const)(
  "after a lost response, %s is ambiguous, and the task shows that it ran",
  async (does) => {
    await using it = await account();
    it.cloud.advance(60_000);
    it.cloud.fail({ with: { reset: "after" } });
    const error: unknown = await it.ccc[`${does}AutoCalloutTask`](it.task).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(AmbiguousResultError);
    expect((error as AmbiguousResultError).verify).toEqual({ operation: "DescribeAutoCalloutTask", key: "TaskId" });
    expect(await it.state()).toBe({ stop: AutoCalloutTaskState.Terminated, pause: AutoCalloutTaskState.Paused }[does]);
  },
);
