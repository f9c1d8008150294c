// The life of an automatic outbound call task (Tencent Cloud Contact Center).
// Run it with `node automatic-task.ts`, in a project with outdial.
// It runs against a fake cloud on this machine, whose time passes at once, and phones nobody.
import { setTimeout } from "node:timers/promises";
import { AmbiguousResultError, StateError, ValidationError } from "outdial";
import { AutoCalloutCalleeState, AutoCalloutTaskState, createCcc } from "outdial/ccc";
import { createFakeCloud } from "outdial/testing";

// A fake cloud. The real one, `createCcc({ credentials: credentialsFromEnv() })`, phones people.
const credentials = { secretId: "test-id", secretKey: "test-key" };
const cloud = createFakeCloud({ credentials, clock: () => new Date("2030-03-04T08:30:00+08:00") });
const server = await cloud.listen();
const ccc = createCcc({ credentials, endpoint: server.url, clock: cloud.clock });
const now = cloud.clock; // real: () => new Date()
const log = (text: string): void =>
  console.log(`${now().toLocaleTimeString("en-GB", { timeZone: "Asia/Shanghai" })}  ${text}`);
async function wait(minutes: number): Promise<void> {
  cloud.advance(minutes * 60_000);
  await setTimeout(1); // real: setTimeout(minutes * 60_000)
}

const SdkAppId = 1400123455;
const Name = "spring survey, 4 March"; // several tasks may have the same name, so this one is used once

/* The task of the name, searched on all pages of the list. */
async function findTask(): Promise<string | undefined> {
  for (let PageNumber = 0; ; PageNumber += 1) {
    const { Tasks = [], TotalCount = 0 } = await ccc.describeAutoCalloutTasks({ SdkAppId, PageSize: 50, PageNumber });
    const found = Tasks.find((task) => task.Name === Name)?.TaskId;
    if (found !== undefined || (PageNumber + 1) * 50 >= TotalCount) return found;
  }
}

/* Creates the task once. After a lost response, the list says whether the task exists. */
async function createTask(startsAt: number): Promise<string> {
  try {
    const { TaskId } = await ccc.createAutoCalloutTask({
      SdkAppId,
      Name,
      NotBefore: startsAt,
      NotAfter: Date.parse("2030-03-04T20:00:00+08:00") / 1000,
      Callees: Array.from({ length: 60 }, (_, index) => `+86${13_800_000_000 + index}`),
      Callers: ["008602012345678"],
      IvrId: 8,
      Tries: 2,
      RetryInterval: 600, // seconds
    });
    return TaskId;
  } catch (error) {
    if (!(error instanceof AmbiguousResultError)) throw error;
    log(`${error.name}: the create may have run; ${error.verify.operation} shows whether it did`);
    const found = await findTask();
    // A list can lag. Look again later, and do not create the task once more.
    if (found === undefined) throw error;
    return found;
  }
}

/* The name of a state, such as Running. */
const nameOf = (states: Readonly<Record<string, number>>, state: number | null | undefined): string =>
  Object.keys(states).find((name) => states[name] === state) ?? "unknown state";

/* Logs the state of the task and of its numbers, and returns the state. */
async function report(TaskId: string): Promise<number | undefined> {
  const { State, Callees = [] } = await ccc.describeAutoCalloutTask({ SdkAppId, TaskId });
  const counts = new Map<string, number>();
  for (const callee of Callees) {
    const name = nameOf(AutoCalloutCalleeState, callee.State);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const numbers = [...counts].map(([name, count]) => `${count} ${name}`).join(", ");
  log(`${nameOf(AutoCalloutTaskState, State)}: ${numbers}`);
  return State;
}

const nine = Date.parse("2030-03-04T09:00:00+08:00");
try {
  await createTask(nine); // milliseconds, where the vendor wants seconds
} catch (error) {
  if (!(error instanceof ValidationError)) throw error;
  for (const issue of error.issues) log(`${error.name}: ${String(issue)}`);
}

cloud.fail({ operation: "CreateAutoCalloutTask", with: { reset: "after" } }); // the response gets lost
const TaskId = await createTask(nine / 1000);
log(`created task ${TaskId}`);
await report(TaskId);
await wait(31);
await report(TaskId);

await ccc.pauseAutoCalloutTask({ SdkAppId, TaskId });
log("paused");
try {
  await ccc.pauseAutoCalloutTask({ SdkAppId, TaskId }); // as a colleague in the console might
} catch (error) {
  if (!(error instanceof StateError)) throw error;
  log(`${error.name}: ${error.code ?? ""}`);
}
await wait(30);
await report(TaskId);

await ccc.resumeAutoCalloutTask({ SdkAppId, TaskId });
log("resumed");
const last = Date.parse("2030-03-04T12:00:00+08:00");
while ((await report(TaskId)) === AutoCalloutTaskState.Running && now().getTime() < last) await wait(30);

// An automatic task cannot be deleted. Without a stop, its unfinished numbers would be called until NotAfter.
try {
  await ccc.stopAutoCalloutTask({ SdkAppId, TaskId });
  log("stopped");
} catch (error) {
  if (!(error instanceof StateError)) throw error;
  log(`${error.name}: the task has ended already`);
}

await ccc.drain();
await server.close();
