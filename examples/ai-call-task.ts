/*
 * The life of an AI call task (Alibaba Cloud, AICCS). Run it with `node ai-call-task.ts`, in a project with outdial.
 * It runs against a fake cloud on this machine, whose time passes at once, and phones nobody.
 */
import { AmbiguousResultError, ValidationError } from "outdial";
import { CallDay, CallRetryReason, createAiccs, ImportDataType, StartType } from "outdial/aiccs";
import type { CreateAiCallTaskInput } from "outdial/aiccs";
import { createFakeCloud } from "outdial/testing";

// For the real cloud: `createAiccs({ credentials: credentialsFromEnv() })`, and a `wait` of `setTimeout`.
const credentials = { accessKeyId: "test-id", accessKeySecret: "test-secret" };
const cloud = createFakeCloud({ credentials, clock: () => new Date("2030-03-04T08:30:00+08:00") });
const server = await cloud.listen();
const aiccs = createAiccs({ credentials, endpoint: server.url, clock: cloud.clock });
const wait = (minutes: number): void => cloud.advance(minutes * 60_000);
const log = (text: string): void =>
  console.log(`${cloud.clock().toLocaleTimeString("en-GB", { timeZone: "Asia/Shanghai" })}  ${text}`);

const settings = {
  TaskName: "spring survey",
  VirtualNumber: "0571000000",
  CallTime: [
    { startTime: "09:00:00", endTime: "11:30:00" },
    { startTime: "14:00:00", endTime: "17:00:00" },
  ],
  CallDay: [CallDay.Monday, CallDay.Tuesday],
  MissCallRetry: true,
  CallRetryTimes: 1,
  CallRetryInterval: 10, // minutes
  CallRetryReason: [CallRetryReason.NoAnswer, CallRetryReason.UserBusy],
  TaskCps: 5, // phone calls at the same time
} satisfies Partial<CreateAiCallTaskInput>;

/* The task of this name. Names are unique in an account; the filter of the list also finds longer names. */
async function findTask(name: string): Promise<string | undefined> {
  const { Data } = await aiccs.queryAiCallTaskPage({ TaskName: name, PageSize: 100 });
  return Data?.List?.find(({ TaskName }) => TaskName === name)?.TaskId;
}

/* Creates the task once. After a lost response, the list says whether the task exists. */
async function createTask(): Promise<string> {
  try {
    const { Data } = await aiccs.createAiCallTask({
      ...settings,
      AgentId: "118000000000000001",
      StartType: StartType.Schedule,
      TaskStartTime: Date.parse("2030-03-05T09:00:00+08:00"),
    });
    return Data;
  } catch (error) {
    if (!(error instanceof AmbiguousResultError)) throw error;
    log(`${error.name}: the create may have run; looking it up with ${error.verify.operation}`);
    const found = await findTask(settings.TaskName);
    // Lists can lag: look again later before you create it once more.
    if (found === undefined) throw error;
    return found;
  }
}

/* Imports a batch and returns its id. What cannot be a phone number is left out. */
async function importNumbers(TaskId: string, numbers: readonly string[]): Promise<string> {
  const PhoneNumberList = numbers.map((calleeNumber) => ({ calleeNumber, outId: `customer-${calleeNumber}` }));
  try {
    return (await aiccs.importTaskNumberDatas({ TaskId, DataType: ImportDataType.Json, PhoneNumberList })).Data;
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    // Nothing was sent. The path of an issue is ["PhoneNumberList", index, "calleeNumber"].
    const wrong = new Set(error.issues.map(({ path }) => path[1]));
    for (const issue of error.issues) log(`left out: ${String(issue)}`);
    const rest = numbers.filter((_, index) => !wrong.has(index));
    if (rest.length === numbers.length) throw error;
    return importNumbers(TaskId, rest);
  }
}

/* Watches the task until each number is reached or has failed. */
async function watch(TaskId: string, every: number): Promise<void> {
  for (;;) {
    const { Data } = await aiccs.queryAiCallTaskPage({ TaskId });
    const { TotalCount = 0, SucceedCount = 0, FailedCount = 0, CallingCount = 0 } = Data?.List?.[0] ?? {};
    log(`${TotalCount} numbers: ${SucceedCount} reached, ${FailedCount} failed, ${CallingCount} being called`);
    if (SucceedCount + FailedCount === TotalCount || cloud.clock().toISOString() > "2030-03-04T12:00") return;
    wait(every);
  }
}

cloud.fail({ operation: "CreateAiCallTask", with: { reset: "after" } });
const TaskId = await createTask();
log(`created task ${TaskId}`);

const numbers = Array.from({ length: 240 }, (_, index) => String(13_800_000_000 + index));
const BatchId = await importNumbers(TaskId, ["8.61380E+12", ...numbers]); // a spreadsheet has ruined one
log(`imported batch ${BatchId}`);

await aiccs.startAiCallTask({ TaskId });
log("started");
await watch(TaskId, 30);

await aiccs.stopAiCallTask({ TaskId });
await aiccs.drain();
await server.close();
