import { expect, onTestFinished, test } from "vitest";
import { AiCallTaskStatus, CallDetailState, createAiccs } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import { createFakeCloud, type FakeCloud, type Listening, validInput } from "../../src/testing/index.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";

/* What a program does with a campaign, from its creation to its results, against the fake cloud over HTTP. */

async function listening(cloud: FakeCloud): Promise<Listening> {
  const server = await cloud.listen();
  onTestFinished(() => server.close());
  return server;
}

test("an AI call task: create it, import numbers, start it, find it and its numbers", async () => {
  const cloud = createFakeCloud({ credentials: ALIBABA });
  const { url } = await listening(cloud);
  await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: url, clock: cloud.clock });

  const { Data: TaskId } = await aiccs.createAiCallTask(validInput("CreateAiCallTask", { TaskName: "spring" }));
  const imported = await aiccs.importTaskNumberDatas({
    TaskId,
    DataType: "JSON",
    PhoneNumberList: [
      { calleeNumber: "0571000001", outId: "a" },
      { calleeNumber: "0571000002", outId: "b" },
    ],
  });
  await aiccs.startAiCallTask({ TaskId });
  await expect(aiccs.startAiCallTask({ TaskId })).rejects.toThrow("InvalidOperation");

  const { Data: tasks } = await aiccs.queryAiCallTaskPage({ TaskName: "spring", PageSize: 10 });
  expect(tasks).toMatchObject({ Total: 1, List: [{ TaskId, Status: AiCallTaskStatus.Running, TotalCount: 2 }] });
  const { Data: numbers } = await aiccs.queryAiCallDetailPage({ TaskId, Status: CallDetailState.Pending, OutId: "b" });
  expect(numbers).toMatchObject({
    Total: 1,
    List: [{ TaskId, CalledNumber: "0571000002", OutId: "b", BatchId: imported.Data }],
  });
});

test("an automatic outbound call task: create it and read it, with ids as text and null where there is no value", async () => {
  const cloud = createFakeCloud({ credentials: TENCENT });
  const { url } = await listening(cloud);
  const unmapped: unknown[] = [];
  const hooks = { unmapped: (event: unknown) => unmapped.push(event) };
  await using ccc = createCcc({ credentials: TENCENT, endpoint: url, clock: cloud.clock, hooks });

  const input = validInput("CreateAutoCalloutTask", { NotAfter: undefined });
  const { TaskId } = await ccc.createAutoCalloutTask(input);
  const task = await ccc.describeAutoCalloutTask({ SdkAppId: input.SdkAppId, TaskId });
  expect(task).toMatchObject({ Name: input.Name, NotAfter: null, IvrId: "8", State: 0 });
  expect(task.Callees).toMatchObject([{ Callee: "008613012345678", State: 0, Sessions: [] }]);
  const list = await ccc.describeAutoCalloutTasks({ SdkAppId: input.SdkAppId, PageSize: 10, PageNumber: 0 });
  expect(list).toMatchObject({ TotalCount: 1, Tasks: [{ TaskId, IvrId: "8", CalleeCount: 1, NotAfter: null }] });
  expect(unmapped).toEqual([]);
});

test("numbers are found by the time of their import, and those that were never called by no bound of a call", async () => {
  const imported = Date.parse("2030-01-01T00:00:00Z");
  const called = { CallingTime: imported + 60_000, ConversationDuration: 90 };
  const cloud = createFakeCloud({
    credentials: ALIBABA,
    state: {
      tasks: [
        {
          family: "ai-call-task",
          id: "1",
          name: "spring",
          status: "running",
          numbers: [
            { number: "0571000001", status: "ended", importedAt: imported, parameters: called },
            { number: "0571000002", status: "ended", importedAt: imported + 1 },
          ],
        },
      ],
    },
  });
  const { url } = await listening(cloud);
  await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: url });
  const found = async (filters: object): Promise<unknown[]> => {
    const Status = CallDetailState.Completed;
    const { Data } = await aiccs.queryAiCallDetailPage({ TaskId: "1", Status, ...filters });
    return (Data?.List ?? []).map(({ CalledNumber }) => CalledNumber);
  };
  expect(await found({})).toEqual(["0571000001", "0571000002"]);
  expect(await found({ StartImportedTime: imported + 1 })).toEqual(["0571000002"]);
  expect(await found({ EndImportedTime: imported })).toEqual(["0571000001"]);
  expect(await found({ StartCallingTime: imported })).toEqual(["0571000001"]);
  expect(await found({ EndCallingTime: imported })).toEqual([]);
  expect(await found({ MinConversationDuration: 1, MaxConversationDuration: 2 })).toEqual(["0571000001"]);
  expect(await found({ MinConversationDuration: 2 })).toEqual([]);
});
