import fc from "fast-check";
import { expect, test } from "vitest";
import { createAiccs, type Aiccs } from "../../../generated/aiccs/index.ts";
import { createCcc, type Ccc } from "../../../generated/ccc/index.ts";
import { createDyvms, type Dyvms } from "../../../generated/dyvms/index.ts";
import {
  createFakeCloud,
  validInput,
  type FakeCloud,
  type FakeNumber,
  type FakeTask,
} from "../../../src/testing/index.ts";
import { ALIBABA, TENCENT } from "../../support/keys.ts";

/* Whatever requests are sent, and whenever: nobody is phoned who should not be, and responses agree with what happened. */

const NOW = Date.parse("2026-01-02T03:04:05Z");
const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;
const CHINA = 8 * HOUR;
const KEYS = [ALIBABA.accessKeyId, TENCENT.secretId];

interface Clients {
  readonly aiccs: Aiccs;
  readonly dyvms: Dyvms;
  readonly ccc: Ccc;
}
/** Numbers from 0 to 99 that decide what a request contains, and the time of the cloud. */
interface Chosen {
  readonly one: number;
  readonly other: number;
  readonly now: number;
}

const id = ({ one }: Chosen): number => 1 + (one % 3);
const aiTask = (chosen: Chosen) => ({ TaskId: `11870000000000012${2 + id(chosen)}` });
const cloudTask = (chosen: Chosen) => ({ EnterpriseId: 1, TaskId: id(chosen) });
const autoTask = (chosen: Chosen) => ({ SdkAppId: 1, TaskId: String(id(chosen)) });
const campaign = (chosen: Chosen) => ({ SdkAppId: 1, CampaignId: String(id(chosen)) });
const phone = (n: number): string => `130${String(n).padStart(8, "0")}`;
const phones = ({ one, other }: Chosen): string[] =>
  Array.from({ length: 1 + (other % 21) }, (_, at) => phone(one + at));
/** A time up to two days before or after the present. */
const near = ({ one, now }: Chosen, hours: number): number => now + (((one * 7) % 97) - 48) * HOUR + hours * HOUR;
const seconds = (time: number): number => Math.floor(time / SECOND);
const chinaDay = (time: number): string => new Date(time + CHINA).toISOString().slice(0, 10);
const HOURS = [{ startTime: "09:00:00", endTime: "12:00:00" }];

const REQUESTS: readonly ((clients: Clients, chosen: Chosen) => Promise<unknown>)[] = [
  ({ aiccs }, chosen) => {
    const schedule = { StartType: "SCHEDULE", TaskStartTime: near(chosen, 0) } as const;
    const retries = { MissCallRetry: true, CallRetryTimes: chosen.other % 4, CallRetryInterval: 30 };
    const input = { TaskName: `survey ${chosen.one}`, TaskCps: 1 + (chosen.other % 3), CallTime: HOURS, ...retries };
    return aiccs.createAiCallTask(
      validInput("CreateAiCallTask", { ...input, ...schedule, CallDay: ["FRIDAY", "SATURDAY"] }),
    );
  },
  ({ aiccs }, chosen) =>
    aiccs.updateAiCallTask(
      validInput("UpdateAiCallTask", {
        ...aiTask(chosen),
        ...{ TaskName: `survey ${chosen.other}`, StartType: "SCHEDULE", TaskStartTime: near(chosen, 0) },
        ...{ TaskCps: 1 + (chosen.other % 3), CallRetryTimes: 1, MissCallRetry: true },
      }),
    ),
  ({ aiccs }, chosen) => aiccs.startAiCallTask(aiTask(chosen)),
  ({ aiccs }, chosen) => aiccs.stopAiCallTask(aiTask(chosen)),
  ({ aiccs }, chosen) =>
    aiccs.importTaskNumberDatas({
      ...{ ...aiTask(chosen), DataType: "JSON" },
      PhoneNumberList: phones(chosen).map((calleeNumber) => ({ calleeNumber })),
    }),
  ({ aiccs }, chosen) => aiccs.importOneTaskPhoneNumber({ ...aiTask(chosen), PhoneNumber: phone(chosen.other) }),
  ({ aiccs }, chosen) =>
    aiccs.cancelAiCallDetails({
      ...aiTask(chosen),
      DetailIdList: [String(966200000000000123n + BigInt(chosen.other))],
    }),
  ({ dyvms }, chosen) =>
    dyvms.cloudCreateTask(
      validInput("CloudCreateTask", {
        ...{
          EnterpriseId: 1,
          AutoStart: chosen.other % 2 === 0 ? 0 : 1,
          AutoStop: 0,
          AutoStartDay: chinaDay(near(chosen, 0)),
        },
        ...{ AutoComplete: 0, Concurrency: 1 + (chosen.other % 3) },
      }),
    ),
  ({ dyvms }, chosen) =>
    dyvms.cloudUpdateTask(
      validInput("CloudUpdateTask", {
        ...{ ...cloudTask(chosen), TaskId: String(id(chosen)), Concurrency: 1 + (chosen.other % 3) },
        ...{
          AutoStart: 1,
          AutoStartDay: chinaDay(near(chosen, 0)),
          AutoStop: 1,
          AutoStopDay: chinaDay(near(chosen, 20)),
        },
      }),
    ),
  ({ dyvms }, chosen) => dyvms.cloudStartTask(cloudTask(chosen)),
  ({ dyvms }, chosen) => dyvms.cloudPauseTask(cloudTask(chosen)),
  ({ dyvms }, chosen) => dyvms.cloudDeleteTask(cloudTask(chosen)),
  ({ dyvms }, chosen) =>
    dyvms.cloudImportTaskTel({
      ...{ ...cloudTask(chosen), Name: `batch ${chosen.other % 3}` },
      TaskTelList: phones(chosen).map((Tel) => ({ Tel })),
    }),
  ({ ccc }, chosen) =>
    ccc.createAutoCalloutTask(
      validInput("CreateAutoCalloutTask", {
        ...{ SdkAppId: 1, Callees: phones(chosen), Tries: 1 + (chosen.other % 3), RetryInterval: 7200 },
        ...{ NotBefore: seconds(near(chosen, 0)), NotAfter: seconds(near(chosen, chosen.other % 30)) },
        ConcurrencyLimit: 1 + (chosen.other % 3),
      }),
    ),
  ({ ccc }, chosen) => ccc.pauseAutoCalloutTask(autoTask(chosen)),
  ({ ccc }, chosen) => ccc.resumeAutoCalloutTask(autoTask(chosen)),
  ({ ccc }, chosen) => ccc.stopAutoCalloutTask(autoTask(chosen)),
  ({ ccc }, chosen) =>
    ccc.createPredictiveDialingCampaign(
      validInput("CreatePredictiveDialingCampaign", {
        ...{ SdkAppId: 1, Callees: phones(chosen), RetryTimes: chosen.other % 3, RetryInterval: 7200 },
        ...{ StartTime: seconds(near(chosen, 0)), EndTime: seconds(near(chosen, 1 + (chosen.other % 30))) },
      }),
    ),
  ({ ccc }, chosen) =>
    ccc.updatePredictiveDialingCampaign(
      validInput("UpdatePredictiveDialingCampaign", {
        ...{ ...campaign(chosen), Callees: phones(chosen), RetryTimes: chosen.other % 3 },
        ...{ StartTime: seconds(near(chosen, 0)), EndTime: seconds(near(chosen, 1 + (chosen.other % 30))) },
      }),
    ),
  ({ ccc }, chosen) => ccc.pausePredictiveDialingCampaign(campaign(chosen)),
  ({ ccc }, chosen) => ccc.resumePredictiveDialingCampaign(campaign(chosen)),
  ({ ccc }, chosen) => ccc.abortPredictiveDialingCampaign(campaign(chosen)),
  ({ ccc }, chosen) => ccc.deletePredictiveDialingCampaign(campaign(chosen)),
  ({ ccc }, chosen) =>
    ccc.createAgentCruiseDialingCampaign(
      validInput("CreateAgentCruiseDialingCampaign", {
        ...{ SdkAppId: 1, Callees: phones(chosen), ConcurrencyNumber: 1 + (chosen.other % 3) },
        ...{ StartTime: seconds(near(chosen, 0)), EndTime: seconds(near(chosen, 1 + (chosen.other % 30))) },
      }),
    ),
  ({ ccc }, chosen) => ccc.abortAgentCruiseDialingCampaign(campaign(chosen)),
];

type Parameters = Readonly<Record<string, unknown>>;

/** The places of the requests that create a task. */
const CREATING = [0, 7, 13, 17, 23];

/** What the parameters of a task allow, read anew: how many phone calls at a time, and how many to each number. */
const LIMITS: Readonly<Record<string, (parameters: Parameters) => [atATime: number, each: number]>> = {
  "ai-call-task": ({ TaskCps, CallRetryTimes }) => [Number(TaskCps), 1 + Number(CallRetryTimes)],
  "cloud-task": ({ Concurrency }) => [Number(Concurrency), 3],
  "auto-callout-task": ({ ConcurrencyLimit, Tries }) => [Number(ConcurrencyLimit), Number(Tries)],
  "predictive-dialing-campaign": ({ RetryTimes }) => [10, 1 + Number(RetryTimes)],
  "agent-cruise-campaign": ({ ConcurrencyNumber }) => [Number(ConcurrencyNumber), 1],
};
/** The states that the time alone leads to, from each state that it can change. */
const BY_TIME: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "ai-call-task": { new: "running", stopped: "running" },
  "cloud-task": { new: "running paused ended", running: "paused ended", paused: "ended" },
  "auto-callout-task": {
    new: "running completed ending ended",
    running: "completed ending ended",
    ...{ paused: "ending ended", ending: "ended" },
  },
  "predictive-dialing-campaign": { new: "running completed ended", running: "completed ended", paused: "ended" },
  "agent-cruise-campaign": { new: "running completed ended", running: "completed ended" },
};
const limitsOf = ({ family, parameters = {} }: FakeTask): [atATime: number, each: number] =>
  LIMITS[family]?.(parameters) ?? expect.fail(`${family} has no limits`);

/* Whether an AI call task may phone somebody at a time. */
function isOpen({ CallDay, CallTime }: Parameters, time: number): boolean {
  const local = new Date(time + CHINA);
  const day = local.toLocaleDateString("en-US", { weekday: "long", timeZone: "UTC" }).toUpperCase();
  const clock = local.toISOString().slice(11, 19);
  // It is sent as a list of JSON texts.
  const ranges = [CallTime].flat().map((range) => JSON.parse(String(range)) as { startTime: string; endTime: string });
  return String(CallDay).includes(day) && ranges.some((range) => range.startTime <= clock && clock < range.endTime);
}

const tasksOf = (cloud: FakeCloud): FakeTask[] => KEYS.flatMap((key) => cloud.tasks(key));
const startOf = ({ phoneCalls }: FakeNumber): number => phoneCalls?.startedAt ?? -Infinity;
const keyOf = ({ family, id: own }: FakeTask): string => `${family}/${own}`;

/* Compares the tasks before and after time passed, during which no request was sent. */
function checkPhoneCalls(
  before: readonly FakeTask[],
  after: readonly FakeTask[],
  from: number,
  to: number,
  allowed: Map<string, number>,
): void {
  const earlier = new Map(before.map((task) => [keyOf(task), task]));
  for (const task of after) {
    const {
      family,
      status,
      startsAt,
      createdAt = 0,
      startedAt = createdAt,
      endedAt = Infinity,
      parameters = {},
    } = task;
    const was = earlier.get(keyOf(task));
    if (was && was.status !== status) expect(BY_TIME[family]?.[was.status]?.split(" ")).toContain(status);
    const numbers = task.numbers ?? [];
    const started = numbers.filter((number, at) => startOf(number) !== startOf(was?.numbers?.[at] ?? number));
    // The past does not change, and nobody is phoned before the time has come or once it is over.
    for (const number of started) {
      expect(startOf(number)).toBeGreaterThan(from);
      expect(startOf(number)).toBeLessThanOrEqual(to);
      expect(startOf(number)).toBeGreaterThanOrEqual(startedAt + 10 * SECOND);
      expect(startOf(number)).toBeLessThanOrEqual(endedAt);
    }
    if (started.length > 0) expect(was?.status === "running" || was?.startsAt !== undefined).toBe(true);
    expect(startedAt).toBeGreaterThanOrEqual(createdAt);
    if (startsAt !== undefined && status === "new") expect(startsAt).toBeGreaterThan(to);
    const [atATime, each] = limitsOf(task);
    const underWay = (list: readonly FakeNumber[], time: number) =>
      list.filter((number) => startOf(number) <= time && time < (number.phoneCalls?.endsAt ?? 0)).length;
    expect(underWay(numbers, to)).toBeLessThanOrEqual(Math.max(atATime, underWay(was?.numbers ?? [], from)));
    // A retry that was due before the task was changed is made.
    const most = Math.max(each, allowed.get(keyOf(task)) ?? 0);
    allowed.set(keyOf(task), most);
    for (const { phoneCalls } of numbers) expect(phoneCalls?.count ?? 0).toBeLessThanOrEqual(most);
    if (family === "ai-call-task") for (const number of started) expect(isOpen(parameters, startOf(number))).toBe(true);
    const made = numbers.reduce((sum, { phoneCalls }) => sum + (phoneCalls?.count ?? 0), 0);
    if (task.phoneCalls) expect(task.phoneCalls.made).toBe(made);
    const { answered = 0, madeToday = 0, answeredToday = 0 } = task.phoneCalls ?? {};
    expect(answered).toBe(
      numbers.filter((n) => n.phoneCalls?.result === "answered" && n.phoneCalls.endsAt <= to).length,
    );
    expect(madeToday).toBeLessThanOrEqual(made);
    expect(answeredToday).toBeLessThanOrEqual(answered);
  }
}

/* Compares responses with the numbers that the cloud has. */
async function checkResponses({ aiccs, dyvms, ccc }: Clients, tasks: readonly FakeTask[]): Promise<void> {
  for (const { family, id: TaskId, numbers = [] } of tasks) {
    const in_ = (...states: string[]) => numbers.filter(({ status }) => states.includes(status)).length;
    if (family === "ai-call-task") {
      const [shown] = (await aiccs.queryAiCallTaskPage({ TaskId })).Data?.List ?? [];
      expect(shown).toMatchObject({
        ...{ TotalCount: numbers.length, CallingCount: in_("calling") },
        ...{ SucceedCount: in_("ended"), FailedCount: in_("failed", "cancelled") },
      });
      const totals = [0, 1, 2].map(
        async (Status) => (await aiccs.queryAiCallDetailPage({ TaskId, Status: Status as 0 })).Data?.Total ?? 0,
      );
      expect((await Promise.all(totals)).reduce((sum, total) => sum + total)).toBe(numbers.length);
    }
    if (family === "cloud-task") {
      const { Data } = await dyvms.cloudMonitorTask({ EnterpriseId: 1, TaskId });
      const { CalledCount = 0, UncalledCount = 0, AnswerCount = 0 } = Data?.Statistic ?? {};
      expect(CalledCount + UncalledCount).toBe(numbers.length);
      expect(AnswerCount).toBeLessThanOrEqual(CalledCount);
      const files = await dyvms.cloudListTaskFile({ EnterpriseId: 1, TaskId, Limit: 100 });
      const counts = files.Data?.TaskFileList?.map(({ ImportCount }) => Number(ImportCount)) ?? [];
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(numbers.length);
    }
    if (family === "predictive-dialing-campaign") {
      const made = numbers.reduce((sum, { phoneCalls }) => sum + (phoneCalls?.count ?? 0), 0);
      const input = { SdkAppId: 1, CampaignId: TaskId, PageSize: 100, PageNumber: 0 };
      expect((await ccc.describePredictiveDialingSessions(input)).TotalCount).toBe(made);
      const { CampaignList } = await ccc.describePredictiveDialingCampaigns(input);
      expect(CampaignList).toMatchObject([{ CalleeCount: numbers.length, FinishedCalleeCount: in_("finished") }]);
    }
  }
}

function setUp() {
  const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT], clock: () => new Date(NOW) });
  const { fetch, clock } = cloud;
  const clients: Clients = {
    aiccs: createAiccs({ credentials: ALIBABA, fetch, clock, retry: 0 }),
    dyvms: createDyvms({ credentials: ALIBABA, fetch, clock, retry: 0 }),
    ccc: createCcc({ credentials: TENCENT, fetch, clock, retry: 0 }),
  };
  return { cloud, clients };
}

const event = fc.record({
  wait: fc.oneof(
    fc.integer({ min: 0, max: 200 * SECOND }),
    fc.integer({ min: 0, max: 2 * HOUR }),
    fc.integer({ min: 0, max: DAY }),
  ),
  request: fc.nat(REQUESTS.length - 1),
  one: fc.nat(99),
  other: fc.nat(99),
  restores: fc.boolean(),
});

test("requests at any times phone nobody too early, too late, too often or too many at a time", async () => {
  const codes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 20, maxLength: 60, size: "max" }), async (events) => {
      // Nobody looks at the other cloud in between, and it is not restored.
      const [{ cloud, clients }, unwatched] = [setUp(), setUp()];
      const allowed = new Map<string, number>();
      // An hour from now each family has a task that starts.
      for (const request of CREATING)
        for (const each of [clients, unwatched.clients])
          await REQUESTS[request]?.(each, { one: 7, other: 20, now: NOW });
      for (const { wait, request, one, other, restores } of events) {
        const before = tasksOf(cloud);
        const from = cloud.clock().getTime();
        if (restores) cloud.restore(JSON.parse(JSON.stringify(cloud.snapshot())) as never);
        cloud.advance(wait);
        checkPhoneCalls(before, tasksOf(cloud), from, from + wait, allowed);
        unwatched.cloud.advance(wait);
        for (const each of [clients, unwatched.clients])
          await REQUESTS[request]?.(each, { one, other, now: from + wait }).catch((error: unknown) => {
            if (!(error instanceof Error && "code" in error)) throw error;
          });
      }
      expect(tasksOf(unwatched.cloud)).toEqual(tasksOf(cloud));
      await checkResponses(clients, tasksOf(cloud));
      for (const { operation, code } of cloud.calls) codes.add(`${operation} ${code}`);
    }),
    { numRuns: 15 },
  );
  // What is refused says nothing.
  expect(codes).toContain("UpdateAiCallTask OK");
  expect(codes).toContain("CloudUpdateTask OK");
  expect(codes).toContain("ImportTaskNumberDatas OK");
  expect(codes).toContain("StopAiCallTask OK");
});
