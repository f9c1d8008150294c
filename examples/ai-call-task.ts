// The life of an AI call task (Alibaba Cloud, AICCS).
// Run it with `node ai-call-task.ts`, in a project with outdial.
// It runs against a fake cloud on this machine, whose time passes at once, and phones nobody.
import { setTimeout } from "node:timers/promises";
import { AmbiguousResultError } from "outdial";
import { CallDay, CallDetailState, CallResult, createAiccs, ImportDataType, StartType } from "outdial/aiccs";
import { normalizeNumber } from "outdial/numbers";
import { createFakeCloud } from "outdial/testing";

// A fake cloud. The real one, `createAiccs({ credentials: credentialsFromEnv() })`, phones people.
const credentials = { accessKeyId: "test-id", accessKeySecret: "test-secret" };
const cloud = createFakeCloud({ credentials, clock: () => new Date("2030-03-04T08:30:00+08:00") });
const server = await cloud.listen();
const aiccs = createAiccs({ credentials, endpoint: server.url, clock: cloud.clock });
const now = cloud.clock; // real: () => new Date()
const log = (text: string): void =>
  console.log(`${now().toLocaleTimeString("en-GB", { timeZone: "Asia/Shanghai" })}  ${text}`);
async function wait(minutes: number): Promise<void> {
  cloud.advance(minutes * 60_000);
  await setTimeout(1); // real: setTimeout(minutes * 60_000)
}

const settings = {
  TaskName: "spring survey",
  VirtualNumber: "0571000000",
  StartType: StartType.Schedule,
  TaskStartTime: Date.parse("2030-03-05T09:00:00+08:00"), // if nobody starts it earlier
  CallTime: [{ startTime: "09:00:00", endTime: "12:00:00" }],
  CallDay: [CallDay.Monday, CallDay.Tuesday],
  MissCallRetry: true,
  CallRetryInterval: 10, // minutes
};

/* Creates the task once. After a lost response, the list says whether the task exists. */
async function createTask(): Promise<string> {
  try {
    return (await aiccs.createAiCallTask({ ...settings, AgentId: "118000000000000001", TaskCps: 2 })).Data;
  } catch (error) {
    if (!(error instanceof AmbiguousResultError)) throw error;
    log(`${error.name}: the create may have run, so look it up`);
    const { Data } = await aiccs.queryAiCallTaskPage({ TaskName: settings.TaskName, PageSize: 100 });
    // The filter also finds longer names.
    const { TaskId } = Data?.List?.find(({ TaskName }) => TaskName === settings.TaskName) ?? {};
    if (TaskId === undefined) throw error; // a list can lag: look again later, do not create the task once more
    return TaskId;
  }
}

/* Imports up to 1,000 numbers and returns the id of the batch. What cannot be a phone number is left out. */
async function importNumbers(TaskId: string, numbers: readonly string[]): Promise<string> {
  const PhoneNumberList = [];
  for (const [index, text] of numbers.entries()) {
    const number = normalizeNumber(text, { country: "CN" });
    if (number.ok) PhoneNumberList.push({ calleeNumber: number.alibaba, outId: `customer-${index}` });
    else log(`left out: number ${index} ${number.problem}`);
  }
  // After an AmbiguousResultError do not import them once more: queryAiCallDetailPage shows which numbers the task has.
  return (await aiccs.importTaskNumberDatas({ TaskId, DataType: ImportDataType.Json, PhoneNumberList })).Data;
}

/* Logs how far the task is, and returns whether all numbers were reached or have failed. */
async function isDone(TaskId: string): Promise<boolean> {
  const { Data } = await aiccs.queryAiCallTaskPage({ TaskId });
  const { TotalCount = 0, SucceedCount = 0, FailedCount = 0, CallingCount = 0 } = Data?.List?.[0] ?? {};
  log(`${TotalCount} numbers: ${SucceedCount} reached, ${FailedCount} failed, ${CallingCount} in a call`);
  return SucceedCount + FailedCount === TotalCount;
}

/* The numbers of a state, from all pages. */
async function details(TaskId: string, Status: CallDetailState) {
  const all = [];
  for (let PageNo = 1; ; PageNo += 1) {
    const { Data } = await aiccs.queryAiCallDetailPage({ TaskId, Status, PageNo, PageSize: 50 });
    all.push(...(Data?.List ?? []));
    if (PageNo * 50 >= (Data?.Total ?? 0)) return all;
  }
}

cloud.fail({ operation: "CreateAiCallTask", with: { reset: "after" } }); // its response gets lost
const TaskId = await createTask();
log(`created task ${TaskId}`);
const numbers = Array.from({ length: 120 }, (_, index) => String(13_800_000_000 + index));
const BatchId = await importNumbers(TaskId, ["8.61380E+12", ...numbers]); // a spreadsheet has ruined the first
log(`imported batch ${BatchId}`);
await aiccs.importOneTaskPhoneNumber({ TaskId, PhoneNumber: "13900000000", OutId: "late" });

// Somebody has asked not to be phoned. Only numbers that still wait can be cancelled.
const { Data: cancelled } = await aiccs.cancelAiCallDetails({ TaskId, BatchId, PhoneNumbers: numbers.slice(0, 1) });
log(`cancelled ${cancelled?.SucceedCount ?? 0} number`);

await aiccs.startAiCallTask({ TaskId });
log("started by hand");
await wait(60);
await isDone(TaskId);

// Too slow: more phone calls at a time. A task can only be changed while it is stopped.
await aiccs.stopAiCallTask({ TaskId });
await aiccs.updateAiCallTask({ ...settings, TaskId, TaskCps: 10 });
const { Data: task } = await aiccs.queryAiCallTaskDetail({ TaskId });
await aiccs.startAiCallTask({ TaskId });
log(`stopped, changed and started again, with ${task?.ConcurrentCount ?? 0} phone calls at a time`);
while (!(await isDone(TaskId)) && now() < new Date("2030-03-04T12:00:00+08:00")) await wait(15);

const finished = [
  ...(await details(TaskId, CallDetailState.Completed)),
  ...(await details(TaskId, CallDetailState.Failed)),
];
const counts = new Map<string, number>();
for (const { CallResult: result = "unknown" } of finished) counts.set(result, (counts.get(result) ?? 0) + 1);
log([...counts].map(([result, count]) => `${count} ${result}`).join(", "));
const answered = finished.find((detail) => detail.BatchId === BatchId && detail.CallResult === CallResult.Answered);
if (answered?.DetailId !== undefined) {
  const { Data: talk } = await aiccs.queryConversationDetailInfo({ TaskId, BatchId, DetailId: answered.DetailId });
  log(`${talk?.CalledPhone ?? ""} has talked for ${talk?.Duration ?? 0} seconds`); // talk.ConversationRecord has the words
}
// The same by your own id of a number, which its import has set.
const { Data: own } = await aiccs.queryConversationDetailInfoNew({ TaskId, OutId: "late" });
log(`${own?.CalledPhone ?? ""}: ${own?.CallResult ?? "no phone call yet"}`);

await aiccs.stopAiCallTask({ TaskId });
log("stopped");
await aiccs.drain();
await server.close();
