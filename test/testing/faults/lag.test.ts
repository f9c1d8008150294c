import { describe, expect, test } from "vitest";
import { createAiccs } from "../../../generated/aiccs/index.ts";
import { createCcc } from "../../../generated/ccc/index.ts";
import { createFakeCloud, validInput, type FailOptions, type FakeTask } from "../../../src/testing/index.ts";
import { ALIBABA, TENCENT } from "../../support/keys.ts";

/* A query may show an earlier state, as services do that answer from a copy of their data. */

const NOW = Date.parse("2026-01-02T03:04:05Z");
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const LAG = { operation: "QueryAiCallTaskPage", times: Infinity, with: { lag: MINUTE } } as const satisfies FailOptions;

function setUp(tasks: readonly FakeTask[] = []) {
  const cloud = createFakeCloud({
    ...{ credentials: [ALIBABA, TENCENT], clock: () => new Date(NOW), state: { tasks } },
    phoneCalls: { rates: { answered: 1 }, ringSeconds: 10, talkSeconds: 20 },
  });
  const { fetch, clock } = cloud;
  const aiccs = createAiccs({ credentials: ALIBABA, fetch, clock });
  return {
    cloud,
    aiccs,
    ccc: createCcc({ credentials: TENCENT, fetch, clock }),
    create: async (TaskName: string) =>
      (await aiccs.createAiCallTask(validInput("CreateAiCallTask", { TaskName, TaskStartTime: NOW + 86_400_000 })))
        .Data,
    /** The tasks of the list with their states. */
    list: async () => {
      const { Data } = await aiccs.queryAiCallTaskPage({});
      return Object.fromEntries(
        (Data?.List ?? []).map(({ TaskName, Status }) => [TaskName, Status] as const),
      ) as object;
    },
  };
}

const stopped: FakeTask = { family: "ai-call-task", id: "7", name: "old", status: "stopped" };

describe("a list that lags by a minute", () => {
  test("shows a new task only after a minute, with the same id", async () => {
    const { cloud, create, list, aiccs } = setUp([stopped]);
    cloud.fail(LAG);
    const TaskId = await create("new");
    expect(await list()).toEqual({ old: 2 });
    cloud.advance(MINUTE - 1);
    expect(await list()).toEqual({ old: 2 });
    cloud.advance(1);
    expect(await list()).toEqual({ old: 2, new: 0 });
    expect((await aiccs.queryAiCallTaskPage({ TaskName: "new" })).Data?.List?.[0]?.TaskId).toBe(TaskId);
  });

  test("shows the state that a task had a minute ago, while other operations know its state", async () => {
    const { cloud, list, aiccs } = setUp([stopped]);
    cloud.fail(LAG);
    await aiccs.startAiCallTask({ TaskId: "7" });
    expect(await list()).toEqual({ old: 2 });
    await expect(aiccs.startAiCallTask({ TaskId: "7" })).rejects.toMatchObject({ code: "InvalidOperation" });
    cloud.advance(30 * SECOND);
    await aiccs.stopAiCallTask({ TaskId: "7" });
    const seen: unknown[] = [];
    for (let time = 0; time < 3; time += 1) {
      cloud.advance(30 * SECOND);
      seen.push(await list());
    }
    expect(seen).toEqual([{ old: 1 }, { old: 2 }, { old: 2 }]);
  });

  test("does not go back beyond the time when the fault was scripted", async () => {
    const { cloud, create, list } = setUp();
    await create("new");
    cloud.fail(LAG);
    expect(await list()).toEqual({ new: 0 });
  });

  test("lags also behind tasks that a test seeds, and starts anew after a restore", async () => {
    const { cloud, list } = setUp();
    cloud.fail(LAG);
    cloud.seed(ALIBABA.accessKeyId, [stopped]);
    expect(await list()).toEqual({});
    cloud.restore(cloud.snapshot());
    expect(await list()).toEqual({ old: 2 });
  });

  test("does so as often as the fault says, and after that shows the present", async () => {
    const { cloud, create, list } = setUp();
    const fault = cloud.fail({ ...LAG, times: 2 });
    await create("new");
    expect([await list(), await list(), await list()]).toEqual([{}, {}, { new: 0 }]);
    expect(fault.remaining).toBe(0);
    expect(cloud.calls.map(({ fault: kind, code }) => [kind, code])).toEqual([
      [undefined, "OK"],
      ["lag", "OK"],
      ["lag", "OK"],
      [undefined, "OK"],
    ]);
  });
});

test("numbers lag as well: a minute ago they were not phoned yet", async () => {
  const running: FakeTask = {
    ...{ family: "auto-callout-task", id: "7", name: "spring", status: "running" },
    numbers: [{ number: "008613012345678", status: "waiting" }],
  };
  const { cloud, ccc } = setUp([running]);
  cloud.fail({ service: "ccc", times: Infinity, with: { lag: 25 * SECOND } });
  const states: (number | undefined)[] = [];
  for (const wait of [0, 10, 10, 10, 10, 25]) {
    cloud.advance(wait * SECOND);
    const { Callees } = await ccc.describeAutoCalloutTask({ SdkAppId: "1400000000", TaskId: "7" });
    states.push(Callees?.[0]?.State);
  }
  // It is phoned from the tenth second to the fortieth.
  expect(states).toEqual([0, 0, 0, 0, 3, 1]);
  expect(cloud.tasks(TENCENT.secretId)).toMatchObject([{ status: "completed" }]);
});

test("a lag of any operation applies to queries only", async () => {
  const { cloud, aiccs } = setUp([stopped]);
  const fault = cloud.fail({ with: { lag: MINUTE } });
  await aiccs.startAiCallTask({ TaskId: "7" });
  expect([fault.remaining, cloud.calls[0]?.fault]).toEqual([1, undefined]);
  await aiccs.queryAiCallTaskPage({});
  expect(fault.remaining).toBe(0);
});

test.each<[FailOptions, string]>([
  [{ operation: "StartAiCallTask", with: { lag: 1 } }, "with.lag is for queries; StartAiCallTask is not one"],
  [{ with: { lag: -1 } }, "with.lag must be a number of milliseconds from 0 to 31536000000000; got -1"],
  [
    { with: { lag: "1 minute" as never } },
    "with.lag must be a number of milliseconds from 0 to 31536000000000; got text of 8 characters",
  ],
])("%o is an error", (options, message) => {
  expect(() => setUp().cloud.fail(options)).toThrow(message);
});

test("imports come one by one, each after its minute", async () => {
  const { cloud, aiccs, list } = setUp([{ ...stopped, status: "running" }]);
  cloud.fail(LAG);
  for (let count = 0; count < 300; count += 1) {
    await aiccs.importOneTaskPhoneNumber({ TaskId: "7", PhoneNumber: "13000000001" });
    cloud.advance(SECOND);
  }
  expect(await list()).toEqual({ old: 1 });
  const { Data } = await aiccs.queryAiCallTaskPage({});
  // Those of the last minute are missing.
  expect(Data?.List?.[0]?.TotalCount).toBe(241);
});
