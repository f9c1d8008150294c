import { expect, test } from "vitest";
import {
  CallOrder,
  createCcc,
  PredictiveDialingStatus,
  PredictiveDialingStatusReason,
  type Ccc,
} from "../../../generated/ccc/index.ts";
import { AmbiguousResultError, InvalidRequestError, StateError } from "../../../src/index.ts";
import { createFakeCloud } from "../../../src/testing/index.ts";
import { TENCENT } from "../../support/keys.ts";

/* The life of predictive dialling campaigns, from creation to deletion, over HTTP. */

const NOW = new Date("2026-01-02T03:04:05Z");
const START = NOW.getTime() / 1000 + 60;
const APP = { SdkAppId: 1400000000 };
const REQUIRED = {
  CallOrder: CallOrder.InOrder,
  SkillGroupId: "255",
  Priority: 3,
  ExpectedAbandonRate: 10,
  RetryInterval: 600,
  StartTime: START,
  EndTime: START + 3600,
};
const OPTIONAL = { RetryTimes: 1, UUI: "foobar", Variables: [{ Key: "foo", Value: "bar" }] };
const NUMBERS = { Callees: ["13012345678", "13012345679", "13012345670"], Callers: ["0086075586013388"] };
const SETTINGS = { ...APP, ...NUMBERS, ...REQUIRED, Name: "spring" };

async function account() {
  const cloud = createFakeCloud({ credentials: TENCENT, clock: () => NOW });
  const server = await cloud.listen();
  const ccc = createCcc({ credentials: TENCENT, endpoint: server.url, clock: cloud.clock, retry: { delay: 1 } });
  const { CampaignId } = await ccc.createPredictiveDialingCampaign({ ...SETTINGS, ...OPTIONAL });
  const campaign = { ...APP, CampaignId: CampaignId ?? expect.fail("no id") };
  return {
    cloud,
    ccc,
    campaign,
    [Symbol.asyncDispose]: async () => {
      ccc.close();
      await server.close();
    },
  };
}

async function stateOf(ccc: Ccc, campaign: { SdkAppId: number; CampaignId: string }) {
  const { Status, StatusReason } = await ccc.describePredictiveDialingCampaign(campaign);
  const { CampaignList } = await ccc.describePredictiveDialingCampaigns({ ...campaign, PageSize: 100, PageNumber: 0 });
  expect(CampaignList).toMatchObject([{ Status, StatusReason }]);
  return [Status, StatusReason];
}

test("a new campaign has the settings that it was created with, and waits for its start time", async () => {
  await using it = await account();
  expect(await it.ccc.describePredictiveDialingCampaign(it.campaign)).toMatchObject({
    ...REQUIRED,
    ...OPTIONAL,
    Name: "spring",
    CampaignId: it.campaign.CampaignId,
    IVRId: null,
    Status: PredictiveDialingStatus.Pending,
    StatusReason: PredictiveDialingStatusReason.Normal,
  });
});

test("an update replaces the settings until the campaign starts", async () => {
  await using it = await account();
  const settings = { ...SETTINGS, ...it.campaign, Priority: 1, Callees: ["13012345671"] };
  await it.ccc.updatePredictiveDialingCampaign(settings);
  expect(await it.ccc.describePredictiveDialingCampaign(it.campaign)).toMatchObject({
    Priority: 1,
    RetryTimes: null,
    UUI: null,
    Variables: null,
  });
  it.cloud.advance(60_000);
  await expect(it.ccc.updatePredictiveDialingCampaign(settings)).rejects.toThrow(StateError);
});

test("a campaign starts by itself at its start time", async () => {
  await using it = await account();
  it.cloud.advance(59_999);
  expect(await stateOf(it.ccc, it.campaign)).toEqual([
    PredictiveDialingStatus.Pending,
    PredictiveDialingStatusReason.Normal,
  ]);
  it.cloud.advance(1);
  expect(await stateOf(it.ccc, it.campaign)).toEqual([
    PredictiveDialingStatus.Running,
    PredictiveDialingStatusReason.Normal,
  ]);
});

test("a running campaign can be paused, resumed and ended by hand, and then be deleted", async () => {
  await using it = await account();
  const { ccc, campaign } = it;
  await expect(ccc.pausePredictiveDialingCampaign(campaign)).rejects.toThrow(InvalidRequestError);
  it.cloud.advance(60_000);
  await ccc.pausePredictiveDialingCampaign(campaign);
  expect(await stateOf(ccc, campaign)).toEqual([PredictiveDialingStatus.Paused, PredictiveDialingStatusReason.Normal]);
  await ccc.resumePredictiveDialingCampaign(campaign);
  expect(await stateOf(ccc, campaign)).toEqual([PredictiveDialingStatus.Running, PredictiveDialingStatusReason.Normal]);
  await expect(ccc.deletePredictiveDialingCampaign(campaign)).rejects.toThrow(InvalidRequestError);
  await ccc.abortPredictiveDialingCampaign(campaign);
  expect(await stateOf(ccc, campaign)).toEqual([
    PredictiveDialingStatus.Terminated,
    PredictiveDialingStatusReason.EndedByHand,
  ]);
  await expect(ccc.resumePredictiveDialingCampaign(campaign)).rejects.toThrow(InvalidRequestError);
  await ccc.deletePredictiveDialingCampaign(campaign);
  const page = { PageSize: 100, PageNumber: 0 };
  expect(await ccc.describePredictiveDialingCampaigns({ ...campaign, ...page })).toMatchObject({ TotalCount: 0 });
  await expect(ccc.describePredictiveDialingSessions({ ...campaign, ...page })).rejects.toThrow(InvalidRequestError);
});

test("campaigns are listed by a keyword of their name and by skill group, page by page", async () => {
  await using it = await account();
  const { CampaignId } = await it.ccc.createPredictiveDialingCampaign({
    ...SETTINGS,
    SkillGroupId: 256,
    Name: "autumn",
  });
  const list = async (filter: object) => {
    const page = { ...APP, PageSize: 1, PageNumber: 0, ...filter };
    const { CampaignList, TotalCount } = await it.ccc.describePredictiveDialingCampaigns(page);
    return [TotalCount, ...(CampaignList ?? []).map((campaign) => campaign.Name)];
  };
  expect(await list({})).toEqual([2, "spring"]);
  expect(await list({ PageNumber: 1 })).toEqual([2, "autumn"]);
  expect(await list({ PageNumber: 2 })).toEqual([2]);
  expect(await list({ Name: "prin" })).toEqual([1, "spring"]);
  expect(await list({ SkillGroupId: 256 })).toEqual([1, "autumn"]);
  expect(await list({ CampaignId })).toEqual([1, "autumn"]);
});

test.each(["pause", "abort", "delete"] as const)(
  "after a lost response, %s is ambiguous, and the list shows that it ran",
  async (does) => {
    await using it = await account();
    if (does === "pause") it.cloud.advance(60_000);
    it.cloud.fail({ with: { reset: "after" } });
    const error: unknown = await it.ccc[`${does}PredictiveDialingCampaign`](it.campaign).catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(AmbiguousResultError);
    const { verify } = error as AmbiguousResultError;
    expect(verify).toEqual({ operation: "DescribePredictiveDialingCampaigns", key: "CampaignId" });
    const found = await it.ccc.describePredictiveDialingCampaigns({ ...it.campaign, PageSize: 1, PageNumber: 0 });
    const ran = { pause: [PredictiveDialingStatus.Paused], abort: [PredictiveDialingStatus.Terminated], delete: [] };
    expect(found.CampaignList?.map(({ Status }) => Status)).toEqual(ran[does]);
  },
);

test("a campaign is completed once all numbers are done, and its session ids are listed page by page", async () => {
  await using it = await account();
  const { ccc, campaign } = it;
  const sessions = async (PageNumber: number) =>
    await ccc.describePredictiveDialingSessions({ ...campaign, PageSize: 2, PageNumber });
  expect(await sessions(0)).toMatchObject({ TotalCount: 0, SessionList: [] });
  // The second calls come ten minutes after the first.
  it.cloud.advance(59 * 60_000);
  expect(await stateOf(ccc, campaign)).toEqual([
    PredictiveDialingStatus.Completed,
    PredictiveDialingStatusReason.Normal,
  ]);
  const { CampaignList } = await ccc.describePredictiveDialingCampaigns({ ...campaign, PageSize: 1, PageNumber: 0 });
  expect(CampaignList).toMatchObject([{ CalleeCount: 3, FinishedCalleeCount: 3 }]);
  const first = await sessions(0);
  const { TotalCount } = first;
  const all = [...(first.SessionList ?? []), ...((await sessions(1)).SessionList ?? [])];
  // Three numbers, each called once or twice.
  expect(TotalCount).toBeGreaterThanOrEqual(3);
  expect(TotalCount).toBeLessThanOrEqual(6);
  expect(new Set(all).size).toBe(Math.min(4, Number(TotalCount)));
});

test("a campaign that may not call before its end time ends without a call", async () => {
  await using it = await account();
  // 11:04 in Shanghai; the campaign is over an hour later.
  const hours = { TimeZone: "Asia/Shanghai", AvailableTime: [{ StartTime: "13:00:00", EndTime: "14:00:00" }] };
  const { CampaignId } = await it.ccc.createPredictiveDialingCampaign({ ...SETTINGS, ...hours });
  const campaign = { ...APP, CampaignId: CampaignId ?? expect.fail("no id") };
  it.cloud.advance(2 * 3_600_000);
  expect(await stateOf(it.ccc, campaign)).toEqual([
    PredictiveDialingStatus.Terminated,
    PredictiveDialingStatusReason.EndedByTime,
  ]);
  const page = { PageSize: 1000, PageNumber: 0 };
  expect(await it.ccc.describePredictiveDialingSessions({ ...campaign, ...page })).toMatchObject({ TotalCount: 0 });
});
