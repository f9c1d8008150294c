import { describe, expect, test } from "vitest";
import { createAiccs } from "../../../generated/aiccs/index.ts";
import { createCcc } from "../../../generated/ccc/index.ts";
import {
  createFakeCloud,
  validInput,
  type FakeCloudOptions,
  type FakeNumber,
  type FakeTask,
  type PhoneCallOptions,
} from "../../../src/testing/index.ts";
import { ALIBABA, TENCENT } from "../../support/keys.ts";

/* What becomes of the numbers of running tasks as the cloud's time passes. */

/** A Friday, 11:04:05 in China. */
const NOW = Date.parse("2026-01-02T03:04:05Z");
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** Every phone rings for 10 seconds, and everybody talks for 20. */
const STEADY = { ringSeconds: 10, talkSeconds: 20 } as const satisfies PhoneCallOptions;

function setUp(phoneCalls: FakeCloudOptions["phoneCalls"], tasks: readonly FakeTask[] = []) {
  const cloud = createFakeCloud({
    credentials: [ALIBABA, TENCENT],
    clock: () => new Date(NOW),
    state: { tasks },
    phoneCalls,
  });
  const { fetch, clock } = cloud;
  const all = () => [ALIBABA.accessKeyId, TENCENT.secretId].map((key) => cloud.tasks(key));
  return {
    cloud,
    aiccs: createAiccs({ credentials: ALIBABA, fetch, clock }),
    ccc: createCcc({ credentials: TENCENT, fetch, clock }),
    all,
    task: (): FakeTask => all()[0]?.[0] ?? expect.fail("there is no task"),
    states: () => all()[0]?.[0]?.numbers?.map(({ status }) => status),
  };
}

const numbers = (count: number): FakeNumber[] =>
  Array.from({ length: count }, (_, index) => ({
    number: `0571${String(index).padStart(7, "0")}`,
    status: "waiting",
    id: String(1000 + index),
  }));

/** A running task with numbers that wait. */
const running = (family: FakeTask["family"], count: number, parameters: object = {}): FakeTask => ({
  ...{ family, id: "7", name: "spring", status: "running" },
  parameters: { ...parameters },
  numbers: numbers(count),
});

describe("a number", () => {
  test("is phoned after ten seconds, rings, is answered and is done", () => {
    const { cloud, task } = setUp({ ...STEADY, rates: { answered: 1 } }, [running("ai-call-task", 1)]);
    const seen = [9, 1, 29, 1].map((wait) => {
      cloud.advance(wait * SECOND);
      return task().numbers?.[0]?.status;
    });
    expect(seen).toEqual(["waiting", "calling", "calling", "ended"]);
    expect(task().numbers?.[0]?.phoneCalls).toEqual({
      ...{ count: 1, firstAt: NOW + 10 * SECOND, startedAt: NOW + 10 * SECOND, result: "answered" },
      ...{ answeredAt: NOW + 20 * SECOND, endsAt: NOW + 40 * SECOND },
    });
  });

  test("is not phoned while the time stands still", async () => {
    const { aiccs, task } = setUp({ ...STEADY }, [running("ai-call-task", 3)]);
    for (let time = 0; time < 3; time += 1) await aiccs.queryAiCallTaskPage({});
    expect(task().numbers).toEqual(numbers(3));
  });

  test("stays as it is if phone calls are off", () => {
    const { cloud, states } = setUp("off", [running("ai-call-task", 2)]);
    cloud.advance(DAY);
    expect(states()).toEqual(["waiting", "waiting"]);
  });

  test("has the result that the test gave it, in turn for each phone call", () => {
    const retries = { MissCallRetry: true, CallRetryTimes: 2, CallRetryInterval: 5 };
    const results = { "05710000000": ["busy", "noAnswer", "answered"], "05710000001": "poweredOff" } as const;
    const { cloud, task } = setUp({ ...STEADY, results }, [running("ai-call-task", 2, retries)]);
    cloud.advance(DAY);
    expect(task().numbers).toMatchObject([
      { status: "ended", phoneCalls: { count: 3, result: "answered" } },
      { status: "failed", phoneCalls: { count: 3, result: "poweredOff" } },
    ]);
  });

  test("has the result of a function, and that of the rates if it returns none", () => {
    const asked = new Set<string>();
    const results = (number: string, attempt: number) => {
      asked.add(`${number}: ${attempt}`);
      return number.endsWith("0") ? ("rejected" as const) : undefined;
    };
    const { cloud, states } = setUp({ rates: { answered: 1 }, results }, [running("ai-call-task", 2)]);
    cloud.advance(DAY);
    expect(states()).toEqual(["failed", "ended"]);
    expect([...asked]).toEqual(["05710000000: 1", "05710000001: 1"]);
  });

  test("that is seeded in a phone call ends it, and one that waits for a retry is phoned again", () => {
    const seeded = { ...running("auto-callout-task", 2), numbers: numbers(2) };
    const [one, other] = seeded.numbers;
    const both = [
      { ...one, status: "calling" },
      { ...other, status: "retrying" },
    ] as FakeNumber[];
    const { cloud, all } = setUp({ rates: { answered: 1 } }, [{ ...seeded, numbers: both }]);
    cloud.advance(DAY);
    expect(all()[1]?.[0]).toMatchObject({
      status: "completed",
      numbers: [{ status: "answered" }, { status: "answered" }],
    });
  });
});

describe("retries", () => {
  const failing = { ...STEADY, rates: { busy: 1 } } as const satisfies PhoneCallOptions;
  /** Seconds from the start of the task to the start of the last phone call, and how many there were. */
  const last = (family: FakeTask["family"], parameters: object, phoneCalls: PhoneCallOptions = failing) => {
    const { cloud, all } = setUp(phoneCalls, [running(family, 1, parameters)]);
    cloud.advance(30 * DAY);
    const [number] = all().flat()[0]?.numbers ?? [];
    const { count = 0, startedAt = 0 } = number?.phoneCalls ?? {};
    return { count, after: (startedAt - NOW) / SECOND };
  };

  test.each<[string, FakeTask["family"], object, count: number, after: number]>([
    ["an AI call task makes none by default", "ai-call-task", { CallRetryTimes: 3 }, 1, 10],
    [
      "an AI call task waits minutes",
      "ai-call-task",
      { MissCallRetry: true, CallRetryTimes: 2, CallRetryInterval: 3 },
      ...[3, 10 + 2 * (10 + 180)],
    ],
    [
      "an AI call task makes them for its reasons",
      "ai-call-task",
      { MissCallRetry: true, CallRetryTimes: 1, CallRetryInterval: 1, CallRetryReason: '["POWERED_OFF","USER_BUSY"]' },
      ...[2, 10 + 10 + 60],
    ],
    [
      "an AI call task makes none for another reason",
      "ai-call-task",
      { MissCallRetry: true, CallRetryTimes: 1, CallRetryReason: ["POWERED_OFF"] },
      ...[1, 10],
    ],
    ["Tries of an automatic task counts all", "auto-callout-task", { Tries: 3, RetryInterval: 700 }, 3, 10 + 2 * 710],
    ["RetryTimes of a campaign does not", "predictive-dialing-campaign", { RetryTimes: 2, RetryInterval: 60 }, 3, 150],
    ["an agent's campaign makes none", "agent-cruise-campaign", {}, 1, 10],
    [
      "a Cloud* task counts rounds from the first phone call",
      "cloud-task",
      { RetryStrategy: '{"retry":2,"strategy":[{"round":1,"time":"0-0-10"},{"round":2,"time":"0-1-0"}]}' },
      ...[3, 10 + 3600],
    ],
    [
      "a Cloud* task makes rounds in the order of their numbers",
      "cloud-task",
      { RetryStrategy: '{"retry":2,"strategy":[{"round":2,"time":"0-1-0"},{"round":1,"time":"0-0-10"}]}' },
      ...[3, 10 + 3600],
    ],
    [
      "a Cloud* task counts rounds from the last phone call if it is told to",
      "cloud-task",
      {
        RetryStrategy: '[{"condition":{"sipCause":[486]},"retry":1,"sort":1,"strategy":[{"round":1,"time":"1-0-0"}]}]',
        RetryStrategyTimeType: 2,
      },
      ...[2, 10 + 10 + DAY / SECOND],
    ],
  ] as never)("%s", (_title, family, parameters, count, after) => {
    expect(last(family, parameters)).toEqual({ count, after });
  });

  test("end with the first answer", () => {
    const { cloud, all } = setUp({ results: { "05710000000": ["busy", "answered"] } }, [
      running("auto-callout-task", 1, { Tries: 3 }),
    ]);
    cloud.advance(DAY);
    expect(all()[1]).toMatchObject([{ numbers: [{ status: "answered", phoneCalls: { count: 2 } }] }]);
  });

  test("of a number that was cancelled are not made", async () => {
    const retries = { MissCallRetry: true, CallRetryTimes: 3, CallRetryInterval: 10, TaskCps: 1 };
    const { cloud, aiccs, task } = setUp(failing, [running("ai-call-task", 2, retries)]);
    cloud.advance(MINUTE);
    expect(task().numbers).toMatchObject([{ status: "retrying" }, { status: "retrying" }]);
    const [id = ""] = task().numbers?.map((number) => number.id ?? "") ?? [];
    const { Data } = await aiccs.cancelAiCallDetails({ TaskId: "7", DetailIdList: [id] });
    expect(Data).toMatchObject({ ResultCode: "ALL_SUCCEED" });
    cloud.advance(DAY);
    expect(task().numbers).toMatchObject([
      { status: "cancelled", phoneCalls: { count: 1 } },
      { status: "failed", phoneCalls: { count: 4 } },
    ]);
  });
});

describe("a task", () => {
  test("makes no more phone calls at a time than its parameter allows", () => {
    const { cloud, states } = setUp({ ...STEADY, rates: { answered: 1 } }, [
      running("ai-call-task", 7, { TaskCps: 3 }),
    ]);
    const calling = [10, 29, 1, 30, 30].map((wait) => {
      cloud.advance(wait * SECOND);
      return [states()?.filter((status) => status === "calling"), states()?.filter((status) => status === "ended")].map(
        (some) => some?.length,
      );
    });
    expect(calling).toEqual([
      [3, 0],
      [3, 0],
      [3, 3],
      [1, 6],
      [0, 7],
    ]);
  });

  test("starts no phone call outside its hours and days, but ends those that are under way", () => {
    // From 11:05 in China for one minute, on Fridays.
    const hours = {
      CallDay: '["FRIDAY"]',
      CallTime: '["{\\"startTime\\":\\"11:05:00\\",\\"endTime\\":\\"11:06:00\\"}"]',
    };
    const { cloud, states } = setUp({ ...STEADY, rates: { answered: 1 } }, [
      running("ai-call-task", 4, { ...hours, TaskCps: 1 }),
    ]);
    const count = (status: string) => states()?.filter((state) => state === status).length;
    cloud.advance(54 * SECOND);
    expect(count("calling")).toBe(0);
    cloud.advance(SECOND);
    expect(count("calling")).toBe(1);
    cloud.advance(10 * MINUTE);
    expect([count("ended"), count("waiting")]).toEqual([2, 2]);
    cloud.advance(6 * DAY);
    expect(count("waiting")).toBe(2);
    cloud.advance(DAY);
    expect(count("ended")).toBe(4);
  });

  test("that is restored outside its hours phones nobody before they come again", () => {
    const CallTime = '[{"startTime":"11:00:00","endTime":"11:05:00"}]';
    const { cloud, task } = setUp({ ...STEADY, rates: { answered: 1 } }, [
      running("ai-call-task", 4, { TaskCps: 1, CallTime }),
    ]);
    cloud.advance(10 * MINUTE);
    const before = task().numbers;
    expect(before?.map(({ status }) => status)).toEqual(["ended", "ended", "waiting", "waiting"]);
    cloud.restore(cloud.snapshot());
    cloud.advance(MINUTE);
    expect(task().numbers).toEqual(before);
  });

  test("of Tencent has its hours in its own zone", () => {
    // 03:04:05 in London.
    const AvailableTime = [{ StartTime: "04:00:00", EndTime: "05:00:00" }];
    const { cloud, all } = setUp({ ...STEADY, rates: { answered: 1 } }, [
      running("auto-callout-task", 1, { AvailableTime, TimeZone: "Europe/London" }),
    ]);
    cloud.advance(DAY);
    const [number] = all()[1]?.[0]?.numbers ?? [];
    expect(number?.phoneCalls?.startedAt).toBe(Date.parse("2026-01-02T04:00:00Z"));
  });

  test.each([
    // Clocks are set forward at two o'clock on Sunday, the eighth of March, and back on the first of November.
    ["forward", "2026-03-07T20:00:00-05:00", "09:00:00", "2026-03-08T09:00:00-04:00"],
    ["back", "2026-10-31T20:00:00-04:00", "09:00:00", "2026-11-01T09:00:00-05:00"],
    ["forward, at a time that they skip", "2026-03-07T20:00:00-05:00", "02:15:00", "2026-03-09T02:15:00-04:00"],
  ])("of Tencent keeps its hours when clocks are set %s", (_, now, StartTime, first) => {
    const EndTime = StartTime.replace(/:..:..$/, ":30:00");
    const parameters = { AvailableTime: [{ StartTime, EndTime }], TimeZone: "America/New_York" };
    const cloud = createFakeCloud({
      ...{ credentials: TENCENT, clock: () => new Date(now), phoneCalls: STEADY },
      state: { tasks: [running("auto-callout-task", 1, parameters)] },
    });
    cloud.advance(3 * DAY);
    expect(cloud.tasks(TENCENT.secretId)[0]?.numbers?.[0]?.phoneCalls?.startedAt).toBe(Date.parse(first));
  });

  test("whose hours never come phones nobody and stays running", () => {
    const { cloud, task, states } = setUp({}, [running("ai-call-task", 1, { CallDay: "[]", CallTime: "[]" })]);
    cloud.advance(30 * DAY);
    expect([task().status, states()]).toEqual(["running", ["waiting"]]);
  });

  test.each<[FakeTask["family"], object, status: string]>([
    ["ai-call-task", {}, "running"],
    ["cloud-task", {}, "ended"],
    ["cloud-task", { AutoComplete: 0 }, "paused"],
    ["auto-callout-task", {}, "completed"],
    ["predictive-dialing-campaign", {}, "completed"],
    ["agent-cruise-campaign", {}, "completed"],
  ])("%s with %o is %s once every number is done", (family, parameters, status) => {
    const { cloud, all } = setUp({ ...STEADY, rates: { answered: 1 } }, [running(family, 2, parameters)]);
    cloud.advance(DAY);
    expect(all().flat()[0]?.status).toBe(status);
  });

  test("that is completed knows when its last phone call ended", () => {
    const { cloud, all } = setUp({ ...STEADY, rates: { answered: 1 } }, [running("auto-callout-task", 1)]);
    cloud.advance(DAY);
    expect(all()[1]?.[0]?.endedAt).toBe(NOW + 40 * SECOND);
  });

  test("that is stopped starts no new phone call, and goes on where it stopped", async () => {
    const { cloud, aiccs, states } = setUp({ ...STEADY, rates: { answered: 1 } }, [
      running("ai-call-task", 3, { TaskCps: 1 }),
    ]);
    cloud.advance(15 * SECOND);
    await aiccs.stopAiCallTask({ TaskId: "7" });
    expect(states()).toEqual(["calling", "waiting", "waiting"]);
    cloud.advance(DAY);
    expect(states()).toEqual(["ended", "waiting", "waiting"]);
    await aiccs.startAiCallTask({ TaskId: "7" });
    expect(states()).toEqual(["ended", "waiting", "waiting"]);
    cloud.advance(10 * SECOND);
    expect(states()).toEqual(["ended", "calling", "waiting"]);
  });

  test("that expires with phone calls under way is ending until they have ended", async () => {
    const seconds = NOW / SECOND;
    const { cloud, ccc } = setUp({ ...STEADY, rates: { answered: 1 } });
    const { TaskId } = await ccc.createAutoCalloutTask({
      ...validInput("CreateAutoCalloutTask", { NotBefore: seconds, NotAfter: seconds + 20 }),
      ...{ Callees: ["008613012345678"] },
    });
    const input = { SdkAppId: validInput("CreateAutoCalloutTask").SdkAppId, TaskId };
    const seen: (readonly (number | undefined)[])[] = [];
    for (const wait of [0, 19, 1, 20]) {
      cloud.advance(wait * SECOND);
      const { State, Callees } = await ccc.describeAutoCalloutTask(input);
      seen.push([State, Callees?.[0]?.State]);
    }
    expect(seen).toEqual([
      [1, 0],
      [1, 3],
      [3, 3],
      [4, 1],
    ]);
  });

  test("whose start is changed to a time in the past starts now, and phones nobody before", async () => {
    const { cloud, ccc, all } = setUp({ ...STEADY, rates: { answered: 1 } });
    const start = NOW / SECOND + 2 * 86_400;
    const input = validInput("CreatePredictiveDialingCampaign", { StartTime: start, EndTime: start + 86_400 });
    const { CampaignId } = await ccc.createPredictiveDialingCampaign(input);
    cloud.advance(DAY);
    const change = { CampaignId, StartTime: NOW / SECOND, EndTime: start };
    await ccc.updatePredictiveDialingCampaign(validInput("UpdatePredictiveDialingCampaign", change));
    cloud.advance(MINUTE);
    const [campaign] = all()[1] ?? [];
    expect(campaign?.startedAt).toBe(NOW + DAY);
    expect(campaign?.numbers?.[0]?.phoneCalls?.startedAt).toBe(NOW + DAY + 10 * SECOND);
  });

  test.each(["looked at", "not looked at"])(
    "that ends before it starts never starts, if it is %s in between",
    (seen) => {
      const times = { startsAt: NOW + 2 * MINUTE, endsAt: NOW + MINUTE };
      const campaign = { ...running("agent-cruise-campaign", 1), status: "new", ...times } as const;
      const { cloud, all } = setUp({}, [campaign]);
      cloud.advance(90 * SECOND);
      if (seen === "looked at") all();
      cloud.advance(DAY);
      const { startsAt: _, endsAt: endedAt, ...rest } = campaign;
      expect(all()[1]).toEqual([{ ...rest, status: "ended", endedAt }]);
    },
  );

  test("phones the numbers that are imported while it runs", async () => {
    const { cloud, aiccs, states } = setUp({ ...STEADY, rates: { answered: 1 } }, [
      { family: "ai-call-task", id: "7", name: "spring", status: "running" },
    ]);
    cloud.advance(DAY);
    await aiccs.importTaskNumberDatas({
      ...{ TaskId: "7", DataType: "JSON" },
      PhoneNumberList: [{ calleeNumber: "05710000001" }],
    });
    expect(states()).toEqual(["waiting"]);
    cloud.advance(10 * SECOND);
    expect(states()).toEqual(["calling"]);
  });
});

test("a clock before 1970 plays phone calls too, and its snapshot is restored", () => {
  const tasks = [running("ai-call-task", 3)];
  const cloud = createFakeCloud({
    credentials: ALIBABA,
    clock: () => new Date("1969-01-02T03:04:05Z"),
    state: { tasks },
  });
  cloud.advance(DAY);
  const before = cloud.tasks(ALIBABA.accessKeyId);
  expect(before[0]?.phoneCalls?.made).toBe(3);
  cloud.restore(cloud.snapshot());
  expect(cloud.tasks(ALIBABA.accessKeyId)).toEqual(before);
});

describe("one seed has one history", () => {
  const tasks: readonly FakeTask[] = [
    running("ai-call-task", 200, {
      ...{ MissCallRetry: true, CallRetryTimes: 3, CallRetryInterval: 30, TaskCps: 2 },
      CallTime: [{ startTime: "09:00:00", endTime: "12:00:00" }],
    }),
    running("cloud-task", 50, { RetryStrategy: '{"retry":1,"strategy":[{"round":1,"time":"0-1-0"}]}' }),
    running("auto-callout-task", 50, { Tries: 3, AvailableTime: [{ StartTime: "22:00:00", EndTime: "02:00:00" }] }),
    running("predictive-dialing-campaign", 50, { RetryTimes: 1, RetryInterval: 90 }),
    running("agent-cruise-campaign", 50, { ConcurrencyNumber: 3 }),
  ];
  const whole = (phoneCalls: PhoneCallOptions = {}) => {
    const { cloud, all } = setUp(phoneCalls, tasks);
    cloud.advance(DAY);
    return all();
  };

  test("whether a day passes at once or minute by minute, with and without a look at it", () => {
    const { cloud, all } = setUp({}, tasks);
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      cloud.advance(MINUTE);
      if (minute % 7 === 0) all();
    }
    expect(all()).toEqual(whole());
  });

  test("if it is saved and restored in another cloud in between", () => {
    const one = setUp({}, tasks);
    one.cloud.advance(37 * MINUTE);
    const other = setUp({});
    other.cloud.restore(JSON.parse(JSON.stringify(one.cloud.snapshot())) as never);
    other.cloud.advance(DAY - 37 * MINUTE);
    expect(other.all()).toEqual(whole());
  });

  test("after a reset", () => {
    const { cloud, all } = setUp({}, tasks);
    cloud.advance(DAY / 2);
    all();
    cloud.reset();
    cloud.advance(DAY);
    expect(all()).toEqual(whole());
  });

  test("and another seed has another one", () => {
    expect(whole({ seed: 2 })).not.toEqual(whole({ seed: 1 }));
  });

  test("with results in the shares of the rates", () => {
    const { cloud, task } = setUp({ rates: { answered: 0.25, busy: 0.75 } }, [
      running("ai-call-task", 20_000, { TaskCps: 500 }),
    ]);
    cloud.advance(DAY);
    const answered = task().numbers?.filter(({ status }) => status === "ended").length ?? 0;
    // Five standard deviations of 61.
    expect(Math.abs(answered - 5000)).toBeLessThan(5 * 61);
  });
});

test("100,000 numbers are phoned for a day in less than 2 seconds", () => {
  const { cloud } = setUp({}, [
    running("ai-call-task", 100_000, { TaskCps: 500, MissCallRetry: true, CallRetryTimes: 3, CallRetryInterval: 1 }),
  ]);
  cloud.advance(DAY);
  // The time of the processor, because other tests run beside this one.
  const before = process.cpuUsage();
  const [task] = cloud.tasks(ALIBABA.accessKeyId);
  const seconds = process.cpuUsage(before).user / 1_000_000;
  expect(task?.phoneCalls?.made).toBeGreaterThan(150_000);
  expect(seconds).toBeLessThan(2);
});
