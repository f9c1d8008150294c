import { describe, expect, test } from "vitest";
import { createAiccs } from "../../../generated/aiccs/index.ts";
import { createCcc } from "../../../generated/ccc/index.ts";
import { createDyvms } from "../../../generated/dyvms/index.ts";
import { createFakeCloud, type FakeBatch, type FakeNumber, type FakeTask } from "../../../src/testing/index.ts";
import { ALIBABA, TENCENT } from "../../support/keys.ts";

/* Every list is divided into pages, in its own way: pages from 1, pages from 0, or items to skip. */

const COUNT = 5;
const ids = Array.from({ length: COUNT }, (_, index) => String(index + 1));
const phoneCalls = { count: 1, firstAt: 0, startedAt: 0, endsAt: 0, result: "busy" } as const;
const numbers = ids.map((id): FakeNumber => ({ number: `1300000000${id}`, status: "waiting", id, batch: id }));
const batches = ids.map((id): FakeBatch => ({ id, name: `batch ${id}` }));
const tasks: FakeTask[] = ids.flatMap((id) =>
  (["ai-call-task", "cloud-task", "auto-callout-task", "predictive-dialing-campaign"] as const).map(
    (family): FakeTask => ({ family, id, name: `task ${id}`, status: "new", parameters: { Type: 1 } }),
  ),
);
const withNumbers: FakeTask[] = [
  { family: "ai-call-task", id: "90", name: "x", status: "new", numbers },
  { family: "cloud-task", id: "90", name: "x", status: "new", numbers, batches, parameters: { Type: 2 } },
  {
    ...{ family: "predictive-dialing-campaign", id: "90", name: "x", status: "paused" },
    numbers: numbers.map(({ number }) => ({ number, status: "finished", phoneCalls })),
  },
];

function setUp() {
  const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT], state: { tasks: [...tasks, ...withNumbers] } });
  const { fetch } = cloud;
  return {
    aiccs: createAiccs({ credentials: ALIBABA, fetch }),
    dyvms: createDyvms({ credentials: ALIBABA, fetch }),
    ccc: createCcc({ credentials: TENCENT, fetch }),
  };
}
type Clients = ReturnType<typeof setUp>;
/** A page of a list: how many items it has, and how many the response says that there are in all. */
type Page = readonly [items: number | undefined, total: number | string | null | undefined];

const SdkAppId = "1400000000";
const EnterpriseId = 1;
/** The page that follows so many others of a size. */
const LISTS: readonly [
  list: string,
  total: number | undefined,
  page: (clients: Clients, size: number, before: number) => Promise<Page>,
][] = [
  [
    "QueryAiCallTaskPage",
    COUNT,
    async ({ aiccs }, PageSize, before) => {
      const { Data } = await aiccs.queryAiCallTaskPage({ TaskName: "task", PageSize, PageNo: before + 1 });
      expect(Data).toMatchObject({ PageSize, PageNo: before + 1 });
      return [Data?.List?.length, Data?.Total];
    },
  ],
  [
    "QueryAiCallDetailPage",
    COUNT,
    async ({ aiccs }, PageSize, before) => {
      const { Data } = await aiccs.queryAiCallDetailPage({ TaskId: "90", Status: 0, PageSize, PageNo: before + 1 });
      return [Data?.List?.length, Data?.Total];
    },
  ],
  [
    "CloudQueryTask",
    undefined,
    async ({ dyvms }, Limit, before) => {
      const { Data } = await dyvms.cloudQueryTask({ EnterpriseId, Type: 1, Limit, Start: before * Limit });
      return [Data?.TaskProperties?.length, undefined];
    },
  ],
  [
    "CloudListTaskFile",
    COUNT,
    async ({ dyvms }, Limit, before) => {
      const { Data } = await dyvms.cloudListTaskFile({ EnterpriseId, TaskId: 90, Limit, Start: before * Limit });
      return [Data?.TaskFileList?.length, Number(Data?.TotalCount)];
    },
  ],
  [
    "DescribeAutoCalloutTasks",
    COUNT,
    async ({ ccc }, PageSize, PageNumber) => {
      const { Tasks, TotalCount } = await ccc.describeAutoCalloutTasks({ SdkAppId, PageSize, PageNumber });
      return [Tasks?.length, TotalCount];
    },
  ],
  [
    "DescribePredictiveDialingCampaigns",
    COUNT,
    async ({ ccc }, PageSize, PageNumber) => {
      const input = { SdkAppId, PageSize, PageNumber, Name: "task" };
      const { CampaignList, TotalCount } = await ccc.describePredictiveDialingCampaigns(input);
      return [CampaignList?.length, TotalCount];
    },
  ],
  [
    "DescribePredictiveDialingSessions",
    COUNT,
    async ({ ccc }, PageSize, PageNumber) => {
      const input = { SdkAppId, CampaignId: "90", PageSize, PageNumber };
      const { SessionList, TotalCount } = await ccc.describePredictiveDialingSessions(input);
      return [SessionList?.length, TotalCount];
    },
  ],
];

describe.each(LISTS)("%s", (_list, total, page) => {
  test("has full pages, then a part of one, then none, and the same total on each", async () => {
    const clients = setUp();
    const seen: Page[] = [];
    for (const before of [0, 1, 2, 3, 1000]) seen.push(await page(clients, 2, before));
    expect(seen).toEqual([2, 2, 1, 0, 0].map((items) => [items, total]));
  });

  test("has all on one page that is large enough", async () => {
    expect(await page(setUp(), 100, 0)).toEqual([COUNT, total]);
  });
});
