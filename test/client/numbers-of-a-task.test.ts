import { expect, onTestFinished, test } from "vitest";
import { CallDetailState, CancelResultCode, createAiccs, EncryptionType } from "../../generated/aiccs/index.ts";
import { createFakeCloud, validInput } from "../../src/testing/index.ts";
import { ALIBABA } from "../support/keys.ts";

/* What a program does with single numbers of an AI call task, against the fake cloud over HTTP. */

async function taskIn() {
  const cloud = createFakeCloud({ credentials: ALIBABA });
  const server = await cloud.listen();
  onTestFinished(() => server.close());
  const unmapped: unknown[] = [];
  const hooks = { unmapped: (event: unknown) => unmapped.push(event) };
  const aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, clock: cloud.clock, hooks });
  onTestFinished(() => aiccs.close());
  const { Data: TaskId } = await aiccs.createAiCallTask(validInput("CreateAiCallTask"));
  const pending = async (filters: object) => {
    const { Data } = await aiccs.queryAiCallDetailPage({ TaskId, Status: CallDetailState.Pending, ...filters });
    return (Data?.List ?? []).map(({ CalledNumber, DetailId }) => ({ CalledNumber, DetailId }));
  };
  return { cloud, aiccs, TaskId, pending, unmapped };
}

test("an imported number has an id that finds, cancels and shows it", async () => {
  const { aiccs, TaskId, pending, unmapped } = await taskIn();
  const Variables = { customerName: "Zhang" };
  const { Data } = await aiccs.importOneTaskPhoneNumber({ TaskId, PhoneNumber: "13012345678", OutId: "a", Variables });
  const { DetailId } = Data;
  expect(DetailId).toMatch(/^\d{18}$/);
  expect(await pending({ DetailIds: [DetailId] })).toEqual([{ CalledNumber: "13012345678", DetailId }]);

  const shown = await aiccs.queryConversationDetailInfoNew({ TaskId, OutId: "a" });
  expect(shown.Data).toMatchObject({ TaskId, DetailId, OutId: "a", CalledPhone: "13012345678" });
  expect(JSON.parse(shown.Data?.Options ?? "")).toEqual(Variables);
  const BatchId = shown.Data?.BatchId ?? expect.fail();
  const older = await aiccs.queryConversationDetailInfo({ TaskId, BatchId, DetailId });
  expect(older.Data).toMatchObject({ CalledPhone: "13012345678", OutId: "a" });

  const cancelled = await aiccs.cancelAiCallDetails({ TaskId, DetailIdList: [DetailId] });
  expect(cancelled.Data).toMatchObject({ ResultCode: CancelResultCode.AllSucceed, SucceedCount: 1, FailedDetails: {} });
  expect(await pending({})).toEqual([]);
  const again = await aiccs.cancelAiCallDetails({ TaskId, DetailIdList: [DetailId] });
  expect(again.Data).toMatchObject({ ResultCode: CancelResultCode.AllFailed, FailedCount: 1 });
  expect(Object.keys(again.Data?.FailedDetails ?? {})).toEqual([DetailId]);
  expect(unmapped).toEqual([]);
});

test("an import whose response is lost is not repeated: its OutId shows that it ran", async () => {
  const { cloud, aiccs, TaskId, pending } = await taskIn();
  cloud.fail({ operation: "ImportOneTaskPhoneNumber", with: { reset: "after" } });
  const importing = aiccs.importOneTaskPhoneNumber({ TaskId, PhoneNumber: "13012345678", OutId: "a" });
  await expect(importing).rejects.toMatchObject({
    name: "AmbiguousResultError",
    verify: { operation: "QueryAiCallDetailPage", key: "OutId" },
  });
  expect(cloud.calls.filter(({ operation }) => operation === "ImportOneTaskPhoneNumber")).toHaveLength(1);
  expect(await pending({ OutId: "a" })).toMatchObject([{ CalledNumber: "13012345678" }]);
});

test("a number that is cancelled by itself is taken from its import alone, also if it is a digest", async () => {
  const { aiccs, TaskId, pending } = await taskIn();
  const [one, other] = ["5d41402abc4b2a76b9719d911017c592", "7d793037a0760186574b0282f2f435e7"] as const;
  const PhoneNumberList = [{ calleeNumber: one }, { calleeNumber: other }];
  const encryption = { EncryptionType: EncryptionType.Md5 };
  const input = { TaskId, DataType: "JSON", PhoneNumberList, ...encryption } as const;
  const { Data: BatchId } = await aiccs.importTaskNumberDatas(input);
  await aiccs.importTaskNumberDatas(input);
  const { Data } = await aiccs.cancelAiCallDetails({ TaskId, BatchId, PhoneNumbers: [one], ...encryption });
  expect(Data).toMatchObject({ TotalCount: 1, ResultCode: CancelResultCode.AllSucceed });
  expect((await pending({})).map(({ CalledNumber }) => CalledNumber)).toEqual([other, one, other]);
});

test("the settings of a task have other names than in the request that creates it", async () => {
  const { aiccs, TaskId, unmapped } = await taskIn();
  const input = validInput("CreateAiCallTask");
  const { Data } = await aiccs.queryAiCallTaskDetail({ TaskId });
  expect(Data).toMatchObject({
    TaskId,
    TaskName: input.TaskName,
    CallerNumber: input.VirtualNumber,
    ConcurrentCount: input.TaskCps,
    CallDays: input.CallDay,
    CallTimes: [{ StartTime: "09:00:00", EndTime: "11:30:00" }],
    StartTime: input.TaskStartTime,
    RetryEnable: input.MissCallRetry,
    RetryCount: input.CallRetryTimes,
    RetryInterval: input.CallRetryInterval,
    RetryReasons: input.CallRetryReason,
  });
  expect(unmapped).toEqual([]);
});
