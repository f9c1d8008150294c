import { describe, expect, test } from "vitest";
import { createAiccs } from "../../../generated/aiccs/index.ts";
import { createDyvms } from "../../../generated/dyvms/index.ts";
import { createFakeCloud, type FakeTask } from "../../../src/testing/index.ts";
import { ALIBABA } from "../../support/keys.ts";

/* What imports keep and refuse, and how batches are listed and deleted. */

const NOW = Date.parse("2026-01-02T03:04:05Z");

function setUp(task: FakeTask) {
  const cloud = createFakeCloud({
    ...{ credentials: ALIBABA, clock: () => new Date(NOW), state: { tasks: [task] } },
    phoneCalls: { rates: { answered: 1 } },
  });
  const { fetch, clock } = cloud;
  const dyvms = createDyvms({ credentials: ALIBABA, fetch, clock });
  const task1 = { EnterpriseId: 1, TaskId: 1 } as const;
  return {
    cloud,
    dyvms,
    aiccs: createAiccs({ credentials: ALIBABA, fetch, clock }),
    task: () => cloud.tasks(ALIBABA.accessKeyId)[0] ?? expect.fail("there is no task"),
    numbers: () => cloud.tasks(ALIBABA.accessKeyId)[0]?.numbers?.map(({ number }) => number),
    /** Imports numbers into the Cloud* task and returns what the response says. */
    importTels: async (Name: string, tels: readonly string[], more: object = {}) => {
      const TaskTelList = tels.map((Tel) => ({ Tel }));
      const { Data } = await dyvms.cloudImportTaskTel({ ...task1, Name, TaskTelList, ...more });
      return Data;
    },
    remove: (selection: object) => dyvms.cloudDeleteTaskTel({ ...task1, ...selection }),
    batches: async (selection: object = {}) =>
      (await dyvms.cloudListTaskFile({ ...task1, ...selection })).Data?.TaskFileList ?? [],
  };
}

const cloudTask = (changes: Partial<FakeTask> = {}): FakeTask => ({
  ...{ family: "cloud-task", id: "1", name: "spring", status: "new" },
  ...changes,
});
const [A, B, C] = ["13000000001", "13000000002", "13000000003"] as const;

describe("repeated numbers of a Cloud* task", () => {
  test.each<[IsRepeat: 0 | 1 | 2 | 3 | undefined, kept: readonly string[], repeated: string]>([
    [0, [A, B, A, B, C, C], "0"],
    [undefined, [A, B, C], "3"],
    [1, [A, B, C], "3"],
    [2, [A, B, A, B, C], "1"],
    [3, [A, B, A, B, C], "1"],
  ])(
    "are left out as IsRepeat %s says: in none, the task, the request or the batch",
    async (IsRepeat, kept, repeated) => {
      const { importTels, numbers, batches } = setUp(cloudTask());
      await importTels("first", [A, B]);
      const more = IsRepeat === undefined ? {} : { IsRepeat };
      const counts = await importTels("second", [A, B, C, C], more);
      expect(numbers()).toEqual(kept);
      expect(counts).toMatchObject({
        ...{ ImportTotal: "4", InvalidTotal: "0", SuccessTotal: String(kept.length - 2) },
      });
      expect((await batches())[1]).toMatchObject({ Name: "second", RepeatCount: repeated });
    },
  );

  test("of the same batch are left out of an import that adds to it, if IsRepeat is 3", async () => {
    const { importTels, numbers } = setUp(cloudTask());
    const { FileId } = await importTels("first", [A]);
    await importTels("second", [B]);
    await importTels("first", [A, B], { FileId, IsRepeat: 3 });
    expect(numbers()).toEqual([A, B, B]);
  });
});

describe("an import into a Cloud* task", () => {
  test("counts numbers that are invalid and does not keep them", async () => {
    const { importTels, numbers } = setUp(cloudTask());
    const counts = await importTels("a", [A, "1300000000x", "1"]);
    expect(counts).toMatchObject({ ImportTotal: "3", SuccessTotal: "1", InvalidTotal: "2" });
    expect(numbers()).toEqual([A]);
  });

  test("starts the task if it is told to and the task can start", async () => {
    const { importTels, task } = setUp(cloudTask());
    await importTels("a", [A]);
    expect(task().status).toBe("new");
    await importTels("b", [B], { ImportTelAutoStart: 1 });
    expect(task()).toMatchObject({ status: "running", startedAt: NOW });
  });

  test("with ImportTelAutoStart leaves a running task running", async () => {
    const { importTels, task, numbers } = setUp(cloudTask({ status: "running" }));
    await importTels("a", [A], { ImportTelAutoStart: 1 });
    expect([task().status, numbers()]).toEqual(["running", [A]]);
  });

  test("that has ended is refused", async () => {
    const { importTels } = setUp(cloudTask({ status: "ended" }));
    await expect(importTels("a", [A])).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  test("is refused for a batch that the task does not have", async () => {
    const { importTels, numbers } = setUp(cloudTask());
    await expect(importTels("a", [A], { FileId: 66 })).rejects.toMatchObject({ code: "isv.INVALID_PARAMETERS" });
    expect(numbers()).toBeUndefined();
  });

  test("beyond 100,000 numbers of a batch is refused, and none of its numbers is kept", async () => {
    const numbers = Array.from({ length: 99_999 }, (_, index) => ({
      ...{ number: `1${String(index).padStart(10, "0")}`, status: "waiting", batch: "9" },
    }));
    const { importTels, cloud } = setUp(cloudTask({ numbers }));
    await expect(importTels("a", ["13000000001", "13000000002"], { FileId: 9, IsRepeat: 0 })).rejects.toMatchObject({
      code: "isv.INVALID_PARAMETERS",
    });
    await importTels("a", [A], { FileId: 9, IsRepeat: 0 });
    expect(cloud.tasks(ALIBABA.accessKeyId)[0]?.numbers).toHaveLength(100_000);
  });
});

describe("batches of a Cloud* task", () => {
  test("are listed with their names, times, priorities and counts", async () => {
    const { importTels, batches, cloud } = setUp(cloudTask());
    const { FileId } = await importTels("first", [A, B], { Priority: 7 });
    cloud.advance(1000);
    await importTels("second", [C]);
    expect(await batches()).toMatchObject([
      { Id: FileId, Name: "first", ImportCount: "2", Priority: "7", CreateTime: "2026-01-02 11:04:05", Status: "1" },
      { Name: "second", ImportCount: "1", CreateTime: "2026-01-02 11:04:06" },
    ]);
    expect(await batches({ StartTime: "2026-01-02 11:04:06", EndTime: "2026-01-03 00:00:00" })).toMatchObject([
      { Name: "second" },
    ]);
    expect(await batches({ Start: 1, Limit: 1 })).toMatchObject([{ Name: "second" }]);
    expect(await batches({ Start: 2 })).toEqual([]);
  });

  test("are called once all of their numbers are", async () => {
    const { importTels, batches, cloud } = setUp(cloudTask({ status: "running" }));
    await importTels("first", [A]);
    cloud.advance(3_600_000);
    expect(await batches({ Status: 3 })).toMatchObject([{ Name: "first" }]);
    expect(await batches({ Status: 1 })).toEqual([]);
  });

  test("keep their name and time when numbers are added", async () => {
    const { importTels, batches, cloud } = setUp(cloudTask());
    const { FileId } = await importTels("first", [A]);
    cloud.advance(1000);
    await importTels("other name", [B], { FileId });
    expect(await batches()).toMatchObject([{ Name: "first", ImportCount: "2", CreateTime: "2026-01-02 11:04:05" }]);
  });

  test("are deleted by name: the newest that has it", async () => {
    const { importTels, remove, numbers, batches } = setUp(cloudTask());
    await importTels("spring", [A]);
    await importTels("autumn", [B]);
    await importTels("spring", [C]);
    await remove({ FileName: "spring" });
    expect(numbers()).toEqual([A, B]);
    expect((await batches()).map(({ Name }) => Name)).toEqual(["spring", "autumn"]);
    await remove({ FileName: "winter" });
    expect(numbers()).toEqual([A, B]);
  });

  test("are still there after a snapshot", async () => {
    const { importTels, batches, cloud } = setUp(cloudTask());
    await importTels("first", [A], { Priority: 7 });
    const before = await batches();
    cloud.restore(JSON.parse(JSON.stringify(cloud.snapshot())) as never);
    expect(await batches()).toEqual(before);
  });
});

describe("numbers of a running Cloud* task are deleted", () => {
  const running = cloudTask({
    status: "running",
    parameters: { Concurrency: 1 },
    numbers: [A, B, C].map((number, index) => ({ number, status: "waiting", id: String(index + 1), batch: "9" })),
  });
  test("also in a phone call, and its place goes to the next number", async () => {
    const { cloud, remove, task } = setUp(running);
    cloud.advance(10_000);
    expect(task().numbers?.map(({ status }) => status)).toEqual(["calling", "waiting", "waiting"]);
    await remove({ Tels: A });
    expect(task().numbers).toMatchObject([
      { number: B, status: "calling" },
      { number: C, status: "waiting" },
    ]);
  });

  test.each<[object, readonly string[]]>([
    [{ Status: 0 }, [A]],
    [{ Status: 1 }, [B, C]],
    [{ FileId: 9 }, []],
    [{ FileId: 8 }, [A, B, C]],
    [{ Tels: [A, C] }, [B]],
  ])("as %o says", async (selection, left) => {
    const { cloud, remove, numbers } = setUp(running);
    cloud.advance(10_000);
    await remove(selection);
    expect(numbers()).toEqual(left);
  });
});

describe("numbers of an AI call task", () => {
  const numbers = ["waiting", "calling", "retrying", "ended"].map((status, index) => ({
    ...{ number: `1300000000${index}`, status, id: String(index + 1), batch: "9" },
  }));
  const task = (status: FakeTask["status"]): FakeTask => ({
    ...{ family: "ai-call-task", id: "1", name: "spring", status, numbers },
  });

  test.each(["new", "running", "stopped", "failed"] as const)("are imported unless it failed: %s", async (status) => {
    const { aiccs } = setUp(task(status));
    const imported = aiccs.importOneTaskPhoneNumber({ TaskId: "1", PhoneNumber: A });
    if (status === "failed") await expect(imported).rejects.toMatchObject({ code: "InvalidOperation" });
    else expect((await imported).Data.DetailId).toMatch(/^\d{18}$/);
  });

  test("are cancelled if they wait, and the response says why others are not", async () => {
    const { aiccs, task: now } = setUp(task("running"));
    const { Data } = await aiccs.cancelAiCallDetails({ TaskId: "1", DetailIdList: ["1", "2", "3", "4"] });
    expect(Data).toEqual({
      ...{ TotalCount: 4, SucceedCount: 2, FailedCount: 2, ResultCode: "PART_FAILED" },
      FailedDetails: { "2": "It is calling.", "4": "It is ended." },
    });
    expect(now().numbers?.map(({ status }) => status)).toEqual(["cancelled", "calling", "cancelled", "ended"]);
  });

  test.each<[object, Record<string, string>]>([
    [{ DetailIdList: ["1", "7"] }, { "7": "It does not exist." }],
    [{ BatchId: "9", PhoneNumbers: ["13000000000", "13000000009"] }, { "13000000009": "It does not exist." }],
  ])("are not cancelled if they do not exist: %o", async (selection, FailedDetails) => {
    const { aiccs } = setUp(task("running"));
    const { Data } = await aiccs.cancelAiCallDetails({ TaskId: "1", ...selection });
    const counts = { TotalCount: 2, SucceedCount: 1, FailedCount: 1, ResultCode: "PART_FAILED" };
    expect(Data).toEqual({ ...counts, FailedDetails });
  });
});
