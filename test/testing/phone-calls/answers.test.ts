import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createAiccs } from "../../../generated/aiccs/index.ts";
import { createCcc } from "../../../generated/ccc/index.ts";
import { createDyvms } from "../../../generated/dyvms/index.ts";
import { createFakeCloud, type FakeNumber, type FakeTask, type Listening } from "../../../src/testing/index.ts";
import { callAlibaba, callTencent, tencentClient } from "../../contract/vendor-clients.ts";
import { ALIBABA, TENCENT } from "../../support/keys.ts";
import { callWith, clientOf, OPERATIONS } from "../../support/operations.ts";

/* What responses show of phone calls, over a port, to our clients and to those of the vendors. */

/** A Friday, 11:04:05 in China. */
const NOW = Date.parse("2026-01-02T03:04:05Z");
const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;

/** The first number answers, the second one is busy, the third one is off at first and then answers. */
const results = {
  "13000000001": "answered",
  "13000000002": "busy",
  "13000000003": ["poweredOff", "answered"],
} as const;
const NUMBERS = Object.keys(results);
const numbers = (more: Partial<FakeNumber> = {}): FakeNumber[] =>
  NUMBERS.map((number, index) => ({
    number,
    status: "waiting",
    ...more,
    ...(more.id ? { id: `${more.id}${index}` } : {}),
  }));

const task = (family: FakeTask["family"], parameters: object, own: Partial<FakeNumber> = {}): FakeTask => ({
  ...{ family, id: "7", name: "spring", status: "running", parameters: { ...parameters }, numbers: numbers(own) },
});
const TASKS: readonly FakeTask[] = [
  task(
    "ai-call-task",
    {
      ...{ MissCallRetry: true, CallRetryTimes: 1, CallRetryInterval: 60, TaskCps: 2, VirtualNumber: "0571000" },
      CallRetryReason: '["POWERED_OFF"]',
    },
    { id: "90", batch: "5" },
  ),
  task("cloud-task", {
    ...{ Concurrency: 1, RetryStrategy: '{"retry":1,"strategy":[{"round":1,"time":"1-0-0"}]}', AutoComplete: 1 },
  }),
  task("auto-callout-task", { Tries: 2, RetryInterval: 3600 }),
  task("predictive-dialing-campaign", { RetryTimes: 1, RetryInterval: 3600 }),
  task("agent-cruise-campaign", { ConcurrencyNumber: 1 }),
];

const cloud = createFakeCloud({
  ...{ credentials: [ALIBABA, TENCENT], clock: () => new Date(NOW), state: { tasks: TASKS } },
  phoneCalls: { results, ringSeconds: 10, talkSeconds: 30 },
});
let server: Listening;
let clients: ReturnType<typeof connect>;
const connect = (endpoint: string) => ({
  aiccs: createAiccs({ credentials: ALIBABA, endpoint, clock: cloud.clock }),
  dyvms: createDyvms({ credentials: ALIBABA, endpoint, clock: cloud.clock }),
  ccc: createCcc({ credentials: TENCENT, endpoint, clock: cloud.clock }),
});
beforeAll(async () => {
  server = await cloud.listen();
  clients = connect(server.url);
});
beforeEach(() => cloud.reset());
afterAll(async () => {
  for (const client of Object.values(clients)) client.close();
  await server.close();
});

const ofTencent = { SdkAppId: "1400000000" } as const;
const operation = (name: string) => OPERATIONS.find(({ action }) => action === name) ?? expect.fail(name);

describe("an AI call task", () => {
  const list = async () => (await clients.aiccs.queryAiCallTaskPage({})).Data?.List?.[0];
  const details = async (Status: 0 | 1 | 2) =>
    (await clients.aiccs.queryAiCallDetailPage({ TaskId: "7", Status })).Data?.List ?? [];

  test("shows how many numbers were phoned and how many answered, as counts and percentages", async () => {
    const shown = async () => {
      const { CallingCount, TotalCallCount, DayCallCount, SucceedCount, FailedCount, ...rates } = (await list()) ?? {};
      const { CompleteRate, DayConnectRate, HistoryConnectRate } = rates;
      return [
        ...[CallingCount, TotalCallCount, DayCallCount, SucceedCount, FailedCount],
        ...[CompleteRate, DayConnectRate, HistoryConnectRate],
      ];
    };
    const seen: unknown[] = [await shown()];
    for (const wait of [10 * SECOND, 80 * SECOND, 2 * HOUR, DAY]) {
      cloud.advance(wait);
      seen.push(await shown());
    }
    expect(seen).toEqual([
      [0, 0, 0, 0, 0, "0%", "0%", "0%"],
      [2, 2, 2, 0, 0, "0%", "0%", "0%"],
      [0, 3, 3, 1, 1, "66.67%", "33.33%", "33.33%"],
      [0, 4, 4, 2, 1, "100%", "50%", "50%"],
      // The next day.
      [0, 4, 0, 2, 1, "100%", "0%", "50%"],
    ]);
  });

  test("lists numbers with the result, the time and the length of the phone call", async () => {
    cloud.advance(90 * SECOND);
    expect(await details(1)).toMatchObject([
      {
        ...{ DetailId: "900", CalledNumber: "13000000001", Status: 4, CallResult: "ANSWERED" },
        ...{ CallingTime: NOW + 10 * SECOND, ConversationDuration: 30, TaskId: "7", BatchId: "5" },
      },
    ]);
    expect(await details(2)).toMatchObject([
      { DetailId: "901", Status: 5, CallResult: "USER_BUSY", FailedReason: "USER_BUSY", ConversationDuration: 0 },
    ]);
    // It waits for its retry.
    expect(await details(0)).toMatchObject([{ DetailId: "902", Status: 2, CallResult: "POWERED_OFF" }]);
    const [waiting] = await details(0);
    expect(waiting).not.toHaveProperty("FailedReason");
  });

  test("finds numbers by their result and by when and how long they talked", async () => {
    cloud.advance(90 * SECOND);
    const found = async (selection: object) =>
      (await clients.aiccs.queryAiCallDetailPage({ TaskId: "7", Status: 1, ...selection })).Data?.List?.length;
    expect(await found({ CallResult: "ANSWERED" })).toBe(1);
    expect(await found({ CallResult: "USER_BUSY" })).toBe(0);
    expect(await found({ StartCallingTime: NOW, EndCallingTime: NOW + 10 * SECOND })).toBe(1);
    expect(await found({ StartCallingTime: NOW + 11 * SECOND, EndCallingTime: NOW + HOUR })).toBe(0);
    expect(await found({ MinConversationDuration: 1 })).toBe(0);
  });

  test("has the phone call of a number, which is found by the number's id and by its own", async () => {
    cloud.advance(90 * SECOND);
    const { Data } = await clients.aiccs.queryConversationDetailInfo({ TaskId: "7", BatchId: "5", DetailId: "900" });
    expect(Data).toMatchObject({
      ...{ CallResult: "ANSWERED", CalledPhone: "13000000001", CallerPhone: "0571000", StatusCode: "200000" },
      ...{ StartCallTime: NOW + 10 * SECOND, PickUpTime: NOW + 20 * SECOND, ReleaseTime: NOW + 50 * SECOND },
      Duration: 30,
    });
    const { CallId = "" } = Data ?? {};
    expect(CallId).toMatch(/^[0-9a-f-]{36}$/);
    const again = await clients.aiccs.queryConversationDetailInfoNew({ TaskId: "7", CallId });
    expect(again.Data).toMatchObject({ DetailId: "900", BatchId: "5", CallId });
    await expect(
      clients.aiccs.queryConversationDetailInfoNew({ TaskId: "7", CallId: "another" }),
    ).rejects.toMatchObject({ code: "ParameterError" });
  });
});

test("a Cloud* task shows how many numbers were phoned and answered, and ends after the last retry", async () => {
  const shown = async () => {
    const { Data } = await clients.dyvms.cloudMonitorTask({ EnterpriseId: 1, TaskId: 7 });
    const { Statistic, TodayStatistic, ChannelInfo } = Data ?? {};
    return [
      ...[Statistic?.CtiLinkTaskProperty?.Status, Statistic?.CalledCount, Statistic?.UncalledCount],
      ...[Statistic?.AnswerCount, TodayStatistic?.CalledCount, TodayStatistic?.AnswerCount, ChannelInfo?.ChannelCount],
    ];
  };
  const seen: unknown[] = [];
  for (const wait of [10 * SECOND, 80 * SECOND, DAY + HOUR]) {
    cloud.advance(wait);
    seen.push(await shown());
  }
  expect(seen).toEqual([
    [1, 1, 2, 0, 1, 0, 1],
    [1, 3, 0, 1, 3, 1, 0],
    // The retries were on the next day. One number was busy again.
    [3, 3, 0, 2, 2, 1, 0],
  ]);
});

describe("Tencent's", () => {
  test("automatic task has the states of its callees, and the ids of their phone calls", async () => {
    const shown = async () => {
      const { State, Callees } = await clients.ccc.describeAutoCalloutTask({ ...ofTencent, TaskId: "7" });
      return [State, ...(Callees ?? []).map((callee) => [callee.State, callee.Sessions.length])];
    };
    const seen: unknown[] = [await shown()];
    for (const wait of [10 * SECOND, 80 * SECOND, 2 * HOUR]) {
      cloud.advance(wait);
      seen.push(await shown());
    }
    expect(seen).toEqual([
      [1, [0, 0], [0, 0], [0, 0]],
      [1, [3, 1], [3, 1], [3, 1]],
      [1, [1, 1], [4, 1], [4, 1]],
      [2, [1, 1], [2, 2], [1, 2]],
    ]);
  });

  test("predictive campaign counts finished numbers, and lists the ids of all phone calls by pages", async () => {
    cloud.advance(90 * SECOND);
    const campaigns = () =>
      clients.ccc.describePredictiveDialingCampaigns({ ...ofTencent, PageSize: 10, PageNumber: 0 });
    expect((await campaigns()).CampaignList).toMatchObject([{ Status: 1, CalleeCount: 3, FinishedCalleeCount: 1 }]);
    cloud.advance(2 * HOUR);
    expect((await campaigns()).CampaignList).toMatchObject([{ Status: 4, CalleeCount: 3, FinishedCalleeCount: 3 }]);
    const pages: string[][] = [];
    for (const PageNumber of [0, 1, 2, 3]) {
      const { TotalCount, SessionList } = await clients.ccc.describePredictiveDialingSessions({
        ...{ ...ofTencent, CampaignId: "7", PageSize: 2, PageNumber },
      });
      expect(TotalCount).toBe(5);
      pages.push([...(SessionList ?? [])]);
    }
    expect(pages.map(({ length }) => length)).toEqual([2, 2, 1, 0]);
    expect(new Set(pages.flat()).size).toBe(5);
  });

  test("campaign of an agent counts the callees that were phoned", async () => {
    const counts: (number | null | undefined)[] = [];
    for (const wait of [10 * SECOND, 40 * SECOND, HOUR]) {
      cloud.advance(wait);
      const campaign = await clients.ccc.describeAgentCruiseDialingCampaign({ ...ofTencent, CampaignId: "7" });
      counts.push(campaign.State, campaign.CalledCalleeCount, campaign.TotalCalleeCount);
    }
    expect(counts).toEqual([1, 0, 3, 1, 1, 3, 2, 3, 3]);
  });
});

describe("the vendor's own client sees the same", () => {
  // It signs with the machine's time, from which the cloud's may differ by five minutes.
  const started = new Date();
  const present = createFakeCloud({
    ...{ credentials: [ALIBABA, TENCENT], clock: () => started, state: { tasks: TASKS } },
    phoneCalls: { results, ringSeconds: 10, talkSeconds: 30 },
  });
  let url: string;
  let listening: Listening;
  beforeAll(async () => {
    listening = await present.listen();
    ({ url } = listening);
    present.advance(90 * SECOND);
  });
  afterAll(() => listening.close());

  const ours = async (name: string, input: object) => {
    await using client = clientOf(operation(name), { endpoint: url, clock: present.clock });
    return await callWith(client, operation(name), input);
  };

  test.each([
    ["QueryAiCallDetailPage", { TaskId: "7", Status: 1 }, '"ConversationDuration":30'],
    ["QueryConversationDetailInfoNew", { TaskId: "7", DetailId: "900" }, '"StatusCode":"200000"'],
    ["QueryAiCallTaskPage", { Status: "RUNNING" }, '"HistoryConnectRate":"33.33%"'],
    ["CloudMonitorTask", { EnterpriseId: 1, TaskId: 7 }, '"CalledCount":3'],
  ] as const)("of %s", async (name, input, shows) => {
    const { Data } = await ours(name, input);
    const { body } = await callAlibaba(url, operation(name), input);
    // Ids are text to us, and numbers to it.
    expect(textsIn(body.Data)).toEqual(textsIn(Data));
    expect(JSON.stringify(Data)).toContain(shows);
  });

  test.each([
    ["DescribeAutoCalloutTask", { TaskId: 7 }, "Callees"],
    ["DescribePredictiveDialingSessions", { CampaignId: 7, PageSize: 9, PageNumber: 0 }, "SessionList"],
  ] as const)("of %s", async (name, input, list) => {
    const given = { SdkAppId: 1400000000, ...input };
    const { [list]: own } = await ours(name, given);
    const { [list]: theirs } = await callTencent(tencentClient(url), name, given);
    expect(theirs).toEqual(own);
    expect(theirs).toHaveLength(3);
  });
});

/* A structure with numbers as text. */
function textsIn(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_name, inner: unknown) =>
    typeof inner === "number" ? String(inner) : inner,
  ) as unknown;
}
