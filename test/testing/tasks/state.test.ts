import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { createAiccs } from "../../../generated/aiccs/index.ts";
import { createCcc } from "../../../generated/ccc/index.ts";
import { createDyvms } from "../../../generated/dyvms/index.ts";
import { createFakeCloud, validInput, type FakeTask } from "../../../src/testing/index.ts";
import { ALIBABA, TENCENT } from "../../support/keys.ts";

const NOW = new Date("2026-01-02T03:04:05Z");
const at = (text: string) => Date.parse(text);
const HOUR = 3_600_000;

/** A cloud at a fixed time, and clients that share its clock. */
function setUp(tasks: readonly FakeTask[] = []) {
  const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT], clock: () => NOW, state: { tasks } });
  const { fetch, clock } = cloud;
  return {
    cloud,
    aiccs: createAiccs({ credentials: ALIBABA, fetch, clock }),
    dyvms: createDyvms({ credentials: ALIBABA, fetch, clock }),
    ccc: createCcc({ credentials: TENCENT, fetch, clock }),
    status: (id: string) =>
      [ALIBABA.accessKeyId, TENCENT.secretId].flatMap((key) => cloud.tasks(key)).find((task) => task.id === id)?.status,
  };
}

describe("tasks start and end at the cloud's time", () => {
  test("a scheduled AICCS task starts at its time, an immediate one at once", async () => {
    const { cloud, aiccs, status } = setUp();
    const { Data: later } = await aiccs.createAiCallTask(
      validInput("CreateAiCallTask", { TaskStartTime: NOW.getTime() + HOUR }),
    );
    const { Data: now } = await aiccs.createAiCallTask({
      ...validInput("CreateAiCallTask", { TaskName: "at once" }),
      StartType: "IMMEDIATE",
    });
    expect([status(later), status(now)]).toEqual(["new", "running"]);
    cloud.advance(HOUR - 1);
    expect(status(later)).toBe("new");
    cloud.advance(1);
    expect(status(later)).toBe("running");
  });

  test("an update moves the start time until the task has started", async () => {
    const { cloud, aiccs, status } = setUp([
      { family: "ai-call-task", id: "118700000000000001", name: "a", status: "stopped" },
    ]);
    const update = (TaskStartTime: number) =>
      aiccs.updateAiCallTask(validInput("UpdateAiCallTask", { TaskId: "118700000000000001", TaskStartTime }));
    await update(NOW.getTime() + HOUR);
    await update(NOW.getTime() + 2 * HOUR);
    cloud.advance(HOUR);
    expect(status("118700000000000001")).toBe("stopped");
    cloud.advance(HOUR);
    expect(status("118700000000000001")).toBe("running");
    await expect(update(NOW.getTime() + 9 * HOUR)).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  test("an update to IMMEDIATE starts a task at once, like a create", async () => {
    const { aiccs, status } = setUp();
    const { Data: TaskId } = await aiccs.createAiCallTask(
      validInput("CreateAiCallTask", { TaskStartTime: NOW.getTime() + HOUR }),
    );
    expect(status(TaskId)).toBe("new");
    const { TaskStartTime: _, ...input } = validInput("UpdateAiCallTask", { TaskId });
    await aiccs.updateAiCallTask({ ...input, StartType: "IMMEDIATE" });
    expect(status(TaskId)).toBe("running");
  });

  test("an automatic task of Tencent starts at NotBefore and ends at NotAfter", async () => {
    const { cloud, ccc, status } = setUp();
    const seconds = NOW.getTime() / 1000;
    const { TaskId } = await ccc.createAutoCalloutTask(
      validInput("CreateAutoCalloutTask", { NotBefore: seconds + 60, NotAfter: seconds + 65 }),
    );
    const seen = [0, 60, 5].map((wait) => {
      cloud.advance(wait * 1000);
      return status(TaskId);
    });
    expect(seen).toEqual(["new", "running", "ended"]);
  });

  test("a campaign can be updated before it starts, but not while it runs or later", async () => {
    const { cloud, ccc } = setUp([{ family: "predictive-dialing-campaign", id: "2569", name: "a", status: "new" }]);
    const seconds = NOW.getTime() / 1000;
    const update = () =>
      ccc.updatePredictiveDialingCampaign(
        validInput("UpdatePredictiveDialingCampaign", { StartTime: seconds + 60, EndTime: seconds + 120 }),
      );
    await update();
    await update();
    cloud.advance(60_000);
    await expect(update()).rejects.toMatchObject({ code: "UnsupportedOperation" });
    cloud.advance(60_000);
    await expect(update()).rejects.toMatchObject({ code: "UnsupportedOperation" });
  });

  test("an automatic task is not a campaign, though both are Tencent's", async () => {
    const { ccc } = setUp();
    const { TaskId } = await ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"));
    await expect(
      ccc.updatePredictiveDialingCampaign(validInput("UpdatePredictiveDialingCampaign", { CampaignId: TaskId })),
    ).rejects.toMatchObject({ code: "InvalidParameterValue" });
  });

  test("a dyvms task starts and stops at clock times in China, and is ended or paused", async () => {
    const tasks = ["1", "2"].map((id): FakeTask => ({ family: "cloud-task", id, name: id, status: "new" }));
    const { cloud, dyvms, status } = setUp(tasks);
    // 11:04:05 in China.
    const times = { AutoStart: 1, AutoStartTime: "12:00:00", AutoStop: 1, AutoStopTime: "13:00:00" } as const;
    await dyvms.cloudUpdateTask({ EnterpriseId: 1, TaskId: "1", ...times });
    await dyvms.cloudUpdateTask({ EnterpriseId: 1, TaskId: "2", ...times, ForceEndFlag: 1 });
    const seen = [0, HOUR, HOUR].map((wait) => {
      cloud.advance(wait);
      return [status("1"), status("2")];
    });
    expect(seen).toEqual([
      ["new", "new"],
      ["running", "running"],
      ["paused", "ended"],
    ]);
  });
});

describe("names", () => {
  test("of AICCS are unique in an account; a task may keep its own, and a released name is free again", async () => {
    const { aiccs } = setUp();
    const create = (TaskName: string) => aiccs.createAiCallTask(validInput("CreateAiCallTask", { TaskName }));
    const { Data: TaskId } = await create("a");
    await create("b");
    const rename = (TaskName: string) => aiccs.updateAiCallTask(validInput("UpdateAiCallTask", { TaskId, TaskName }));
    await rename("a");
    await expect(rename("b")).rejects.toMatchObject({ code: "ParameterError" });
    await rename("c");
    await create("a");
  });

  test("of Tencent need not be unique", async () => {
    const { ccc } = setUp();
    await ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"));
    await ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"));
  });
});

describe("the methods for tests", () => {
  test("seed adds tasks to one account", async () => {
    const { cloud, ccc } = setUp();
    const update = () => ccc.updatePredictiveDialingCampaign(validInput("UpdatePredictiveDialingCampaign"));
    await expect(update()).rejects.toMatchObject({ code: "InvalidParameterValue" });
    cloud.seed(TENCENT.secretId, [{ family: "predictive-dialing-campaign", id: "2569", name: "a", status: "new" }]);
    await update();
    expect(cloud.tasks(ALIBABA.accessKeyId)).toEqual([]);
  });

  test("tasks are copied: changing the given or returned objects does not change the cloud", () => {
    const seeded = {
      family: "cloud-task" as const,
      id: "1",
      name: "a",
      status: "new" as const,
      parameters: { Cnos: "1" },
    };
    const given = { ...seeded, id: "2", parameters: { Cnos: "1" } };
    const { cloud } = setUp([given]);
    cloud.seed(ALIBABA.accessKeyId, [seeded]);
    const snapshot = cloud.snapshot();
    for (const task of [seeded, given, ...cloud.tasks(ALIBABA.accessKeyId)])
      (task.parameters as { Cnos: string }).Cnos = "changed";
    const cnos = () => cloud.tasks(ALIBABA.accessKeyId).map(({ parameters }) => parameters?.Cnos);
    expect(cnos()).toEqual(["1", "1"]);
    cloud.restore(snapshot);
    Object.assign(snapshot.accounts[ALIBABA.accessKeyId]?.[0]?.parameters ?? expect.fail(), { Cnos: "changed" });
    expect(cnos()).toEqual(["1", "1"]);
    cloud.reset();
    expect(cnos()).toEqual(["1"]);
  });

  test("a new task never gets the id of a seeded one", async () => {
    const { cloud, ccc } = setUp([{ family: "auto-callout-task", id: "2", name: "a", status: "new" }]);
    const ids = [];
    for (const Name of ["b", "c"])
      ids.push((await ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask", { Name }))).TaskId);
    expect(ids).toEqual(["1", "3"]);
    expect(cloud.tasks(TENCENT.secretId).map(({ name }) => name)).toEqual(["a", "b", "c"]);
  });

  test("reset restores tasks, calls, nonces, ids and time", async () => {
    const seeded: FakeTask = { family: "ai-call-task", id: "118700000000000001", name: "a", status: "stopped" };
    const { cloud, aiccs } = setUp([seeded]);
    const { Data: first } = await aiccs.createAiCallTask(validInput("CreateAiCallTask"));
    cloud.advance(HOUR);
    cloud.reset();
    expect(cloud.calls).toEqual([]);
    expect(cloud.clock()).toEqual(NOW);
    expect(cloud.tasks(ALIBABA.accessKeyId)).toEqual([seeded]);
    expect(await aiccs.createAiCallTask(validInput("CreateAiCallTask"))).toHaveProperty("Data", first);
  });

  test("a snapshot can be restored from JSON in another cloud, which continues from there", async () => {
    const { cloud, aiccs } = setUp();
    const input = validInput("CreateAiCallTask", { TaskStartTime: NOW.getTime() + 2 * HOUR });
    await aiccs.createAiCallTask(input);
    cloud.advance(HOUR);
    const text = JSON.stringify(cloud.snapshot());
    expect(text).not.toContain(ALIBABA.accessKeySecret);
    const state = JSON.parse(text) as ReturnType<typeof cloud.snapshot>;
    const other = createFakeCloud({ credentials: [ALIBABA, TENCENT], clock: () => NOW, state });
    expect(other.clock()).toEqual(new Date(NOW.getTime() + HOUR));
    expect(other.tasks(ALIBABA.accessKeyId)).toEqual(cloud.tasks(ALIBABA.accessKeyId));
    await using client = createAiccs({ credentials: ALIBABA, fetch: other.fetch, clock: other.clock });
    await expect(client.createAiCallTask(input)).rejects.toMatchObject({ code: "ParameterError" });
    other.advance(HOUR);
    expect(other.tasks(ALIBABA.accessKeyId)).toMatchObject([{ status: "running" }]);
    expect(await client.createAiCallTask({ ...input, TaskName: "b" })).toHaveProperty("Data", "118700000000000124");
  });

  test("advance moves the time; signatures expire with it, until a client learns the time from the answer", async () => {
    const { cloud } = setUp();
    await using stale = createAiccs({ credentials: ALIBABA, fetch: cloud.fetch, clock: () => NOW, retry: 0 });
    cloud.advance(16 * 60_000);
    await expect(stale.createAiCallTask(validInput("CreateAiCallTask"))).rejects.toMatchObject({
      code: "InvalidTimeStamp.Expired",
    });
    await using learning = createAiccs({ credentials: ALIBABA, fetch: cloud.fetch, clock: () => NOW, retry: 1 });
    await learning.createAiCallTask(validInput("CreateAiCallTask"));
    expect(cloud.calls.map(({ ran }) => ran)).toEqual([false, false, true]);
  });
});

test("limits apply to any sliding second, by account and operation", async () => {
  let now = at("2026-01-02T03:04:05Z");
  const other = { secretId: "other-id", secretKey: "other-key" };
  const clock = () => new Date(now);
  const limits = { CreateAutoCalloutTask: 2, CreateAiCallTask: { requests: 1, seconds: 10 } };
  const cloud = createFakeCloud({ credentials: [TENCENT, other, ALIBABA], clock, limits });
  const clients = [TENCENT, other].map((credentials) =>
    createCcc({ credentials, fetch: cloud.fetch, clock, retry: 0 }),
  );
  const ask = async (which: number, wait: number) => {
    now += wait;
    const result = clients[which]?.createAutoCalloutTask(validInput("CreateAutoCalloutTask"));
    return (await result?.then(
      () => "OK",
      (error: unknown) => (error as { code: string }).code,
    )) as string;
  };
  expect(await ask(0, 0)).toBe("OK");
  expect(await ask(0, 600)).toBe("OK");
  expect(await ask(0, 399)).toBe("RequestLimitExceeded");
  expect(await ask(1, 0)).toBe("OK");
  expect(await ask(0, 1)).toBe("OK");
  expect(await ask(0, 1)).toBe("RequestLimitExceeded");

  await using aiccs = createAiccs({ credentials: ALIBABA, fetch: cloud.fetch, clock, retry: 0 });
  await aiccs.createAiCallTask(validInput("CreateAiCallTask"));
  now += 9999;
  await expect(aiccs.createAiCallTask(validInput("CreateAiCallTask", { TaskName: "b" }))).rejects.toMatchObject({
    code: "Throttling.User",
    status: 400,
  });
  now += 1;
  await aiccs.createAiCallTask(validInput("CreateAiCallTask", { TaskName: "b" }));
});

test.each(["a clock that is set back", "a snapshot of an earlier time"])(
  "requests in the future do not count towards a limit: %s",
  async (way) => {
    let now = at("2026-01-02T03:04:05Z");
    const cloud = createFakeCloud({
      credentials: TENCENT,
      clock: () => new Date(now),
      limits: { CreateAutoCalloutTask: 2 },
    });
    const ccc = createCcc({ credentials: TENCENT, fetch: cloud.fetch, clock: cloud.clock, retry: 0 });
    const create = () => ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"));
    const before = cloud.snapshot();
    if (way.startsWith("a clock")) now += HOUR;
    else cloud.advance(HOUR);
    await create();
    await create();
    await expect(create()).rejects.toMatchObject({ code: "RequestLimitExceeded" });
    if (way.startsWith("a clock")) now -= HOUR;
    else cloud.restore(before);
    await create();
    await create();
    await expect(create()).rejects.toMatchObject({ code: "RequestLimitExceeded" });
  },
);

describe("a listener that throws", () => {
  test("does not change the response or stop other listeners, and becomes an uncaught exception", async () => {
    const others = process.listeners("uncaughtException");
    process.removeAllListeners("uncaughtException");
    const uncaught = once(process, "uncaughtException");
    const { cloud, ccc } = setUp();
    const received: unknown[] = [];
    cloud.onCall(() => {
      throw new Error("the listener's own");
    });
    cloud.onCall(({ call }) => received.push(call.code));
    await ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"));
    const [error] = (await uncaught) as [Error];
    for (const listener of others) process.on("uncaughtException", listener);
    expect(error.message).toBe("the listener's own");
    expect(received).toEqual(["OK"]);
  });
});
