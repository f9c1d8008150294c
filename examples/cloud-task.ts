// The life of a task of the Cloud* operations (Alibaba Cloud, Voice Messaging).
// Run it with `node cloud-task.ts`, in a project with outdial.
// It runs against a fake cloud on this machine, whose time passes at once, and phones nobody.
import { setTimeout } from "node:timers/promises";
import { AmbiguousResultError } from "outdial";
import {
  CloudTaskStatus,
  CloudTaskStatusText,
  createDyvms,
  CustomerClidsCategory,
  Switch,
  TaskType,
  TelStatus,
  TimeConditionPeriod,
  TimeConditionType,
} from "outdial/dyvms";
import { createFakeCloud } from "outdial/testing";

// A fake cloud. The real one, `createDyvms({ credentials: credentialsFromEnv() })`, phones people.
const credentials = { accessKeyId: "test-id", accessKeySecret: "test-secret" };
const cloud = createFakeCloud({ credentials, clock: () => new Date("2030-03-04T08:30:00+08:00") });
const server = await cloud.listen();
const dyvms = createDyvms({ credentials, endpoint: server.url, clock: cloud.clock });
const now = cloud.clock; // real: () => new Date()
const log = (text: string): void =>
  console.log(`${now().toLocaleTimeString("en-GB", { timeZone: "Asia/Shanghai" })}  ${text}`);
async function wait(minutes: number): Promise<void> {
  cloud.advance(minutes * 60_000);
  await setTimeout(1); // real: setTimeout(minutes * 60_000)
}

const EnterpriseId = 7000002;

/* Imports a batch once, with a name of its own. After a lost response, the list of batches says whether it was imported. */
async function importBatch(TaskId: string, Name: string, numbers: readonly string[]): Promise<string> {
  try {
    const TaskTelList = numbers.map((Tel) => ({ Tel }));
    const { Data } = await dyvms.cloudImportTaskTel({ EnterpriseId, TaskId, Name, TaskTelList });
    log(`batch ${Name}: ${Data.SuccessTotal ?? 0} of ${Data.ImportTotal ?? 0} numbers imported`);
    return Data.FileId;
  } catch (error) {
    if (!(error instanceof AmbiguousResultError)) throw error;
    log(`${error.name}: the import may have run; ${error.verify.operation} shows whether it did`);
    const { Data } = await dyvms.cloudListTaskFile({ EnterpriseId, TaskId, Limit: 5000 });
    const found = Data?.TaskFileList?.find((batch) => batch.Name === Name);
    if (found?.Id === undefined) throw error; // a list can lag: look again later, and do not import it once more
    log(`batch ${Name}: ${found.ImportCount ?? 0} numbers imported`);
    return found.Id;
  }
}

/* Logs how far the task is, and returns whether it has ended. */
async function hasEnded(TaskId: string): Promise<boolean> {
  const { Data: live } = await dyvms.cloudMonitorTask({ EnterpriseId, TaskId });
  const { CalledCount = 0, UncalledCount = 0, AnswerCount = 0 } = live?.Statistic ?? {};
  const { Data: task } = await dyvms.cloudGetTask({ EnterpriseId, TaskId });
  const ended = task?.TaskProperty?.Status === CloudTaskStatusText.Ended;
  log(`${CalledCount} called, ${AnswerCount} answered, ${UncalledCount} not called yet${ended ? "; ended" : ""}`);
  return ended;
}

// Nobody is phoned during lunch: the task refers to a time condition by its id.
const { Data: lunch } = await dyvms.cloudCreateEnterpriseTime({
  EnterpriseId,
  Name: "lunch",
  Priority: 1,
  Type: TimeConditionType.DaysOfWeek,
  TimeType: TimeConditionPeriod.Intervals, // these hours on each day; the vendor does not explain it, so try it first
  DayOfWeek: ["2", "3", "4", "5", "6"], // Monday to Friday
  StartTime: "12:00",
  EndTime: "13:30",
});
const { Data: times } = await dyvms.cloudListEnterpriseTime({ EnterpriseId });
for (const { Name, StartTime, EndTime } of times?.List ?? []) log(`time condition ${Name}, ${StartTime} to ${EndTime}`);

const { Data: created } = await dyvms.cloudCreateTask({
  EnterpriseId,
  Name: "spring survey",
  Type: TaskType.Automatic,
  IvrId: 42, // whoever answers hears this voice navigation
  CustomerClidsCategory: CustomerClidsCategory.Navigation,
  CustomerClidsGroup: "spring", // the numbers that people see
  Cnos: ["1111", "2222"],
  TimeStrategy: [lunch.Id],
  Concurrency: 2,
  AutoComplete: Switch.On, // the task ends by itself after its last number
});
const TaskId = created.Id;
log(`created task ${TaskId}`);

const numbers = Array.from({ length: 120 }, (_, index) => String(13_800_000_000 + index));
await importBatch(TaskId, "monday-1", numbers.slice(0, 100));
cloud.fail({ operation: "CloudImportTaskTel", with: { reset: "after" } }); // the response gets lost
const second = await importBatch(TaskId, "monday-2", numbers.slice(100));

await dyvms.cloudStartTask({ EnterpriseId, TaskId });
log("started");
await wait(15);
await hasEnded(TaskId);

// A task can only be changed while it does not run.
await dyvms.cloudPauseTask({ EnterpriseId, TaskId });
await dyvms.cloudUpdateTask({ EnterpriseId, TaskId, Concurrency: 10 });
await dyvms.cloudStartTask({ EnterpriseId, TaskId });
log("paused, changed and started again");

// Numbers can be deleted while the task runs.
await dyvms.cloudDeleteTaskTel({ EnterpriseId, TaskId, FileId: second, Status: TelStatus.Uncalled });
while (!(await hasEnded(TaskId)) && now() < new Date("2030-03-04T20:00:00+08:00")) await wait(30);

const { Data: list } = await dyvms.cloudQueryTask({
  EnterpriseId,
  Type: TaskType.Automatic,
  Status: CloudTaskStatus.Ended,
});
for (const { Name } of list?.TaskProperties ?? []) log(`ended: ${Name}`);
await dyvms.cloudDeleteTask({ EnterpriseId, TaskId }); // with its numbers
await dyvms.cloudDeleteEnterpriseTime({ EnterpriseId, Id: lunch.Id });
log("deleted the task and the time condition");

await dyvms.drain();
await server.close();
