import { expect, test } from "vitest";
import { AgentCruiseState, CallOrder, createCcc } from "../../../generated/ccc/index.ts";
import { AmbiguousResultError, InvalidRequestError } from "../../../src/index.ts";
import { createFakeCloud } from "../../../src/testing/index.ts";
import { TENCENT } from "../../support/keys.ts";

/* The life of an agent's cruise dialling campaigns over HTTP. */

const NOW = new Date("2026-01-02T03:04:05Z");
const START = NOW.getTime() / 1000 + 60;
const APP = { SdkAppId: "1400000000" };
const SETTINGS = {
  Name: "spring",
  Agent: "foo@tencent.com",
  ConcurrencyNumber: 3,
  StartTime: START,
  EndTime: START + 3600,
  CallOrder: CallOrder.InOrder,
  UUI: "foobar",
};
const NUMBERS = { Callees: ["+8613012345678", "13012345679"], Callers: ["0086075586013388"] };

async function account() {
  const cloud = createFakeCloud({ credentials: TENCENT, clock: () => NOW });
  const server = await cloud.listen();
  const ccc = createCcc({ credentials: TENCENT, endpoint: server.url, clock: cloud.clock, retry: { delay: 1 } });
  const { CampaignId } = await ccc.createAgentCruiseDialingCampaign({ ...APP, ...SETTINGS, ...NUMBERS });
  const campaign = { ...APP, CampaignId: CampaignId ?? expect.fail("no id") };
  return {
    cloud,
    ccc,
    campaign,
    state: async () => (await ccc.describeAgentCruiseDialingCampaign(campaign)).State,
    [Symbol.asyncDispose]: async () => {
      ccc.close();
      await server.close();
    },
  };
}

test("a new campaign has the settings that it was created with, and none of its numbers is called", async () => {
  await using it = await account();
  expect(await it.ccc.describeAgentCruiseDialingCampaign(it.campaign)).toMatchObject({
    ...SETTINGS,
    State: AgentCruiseState.NotStarted,
    TotalCalleeCount: 2,
    CalledCalleeCount: 0,
  });
});

test("a campaign needs neither numbers nor an order", async () => {
  await using it = await account();
  const { CallOrder: _order, UUI: _data, ...required } = SETTINGS;
  const { CampaignId } = await it.ccc.createAgentCruiseDialingCampaign({ ...APP, ...required });
  const campaign = { ...APP, CampaignId: CampaignId ?? expect.fail("no id") };
  expect(await it.ccc.describeAgentCruiseDialingCampaign(campaign)).toMatchObject({
    ...required,
    CallOrder: null,
    UUI: null,
    TotalCalleeCount: 0,
  });
});

test("a campaign starts by itself, and is aborted for good", async () => {
  await using it = await account();
  it.cloud.advance(59_999);
  expect(await it.state()).toBe(AgentCruiseState.NotStarted);
  it.cloud.advance(1);
  expect(await it.state()).toBe(AgentCruiseState.Running);
  await it.ccc.abortAgentCruiseDialingCampaign(it.campaign);
  expect(await it.state()).toBe(AgentCruiseState.Terminated);
  await expect(it.ccc.abortAgentCruiseDialingCampaign(it.campaign)).rejects.toThrow(InvalidRequestError);
});

test("after a lost response, an abort is ambiguous, and the campaign shows that it ran", async () => {
  await using it = await account();
  it.cloud.fail({ with: { reset: "after" } });
  const error: unknown = await it.ccc.abortAgentCruiseDialingCampaign(it.campaign).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(AmbiguousResultError);
  expect((error as AmbiguousResultError).verify).toEqual({
    operation: "DescribeAgentCruiseDialingCampaign",
    key: "CampaignId",
  });
  expect(await it.state()).toBe(AgentCruiseState.Terminated);
});

test("after a lost response, no query shows whether a campaign was created", async () => {
  await using it = await account();
  it.cloud.fail({ with: { reset: "after" } });
  const error: unknown = await it.ccc
    .createAgentCruiseDialingCampaign({ ...APP, ...SETTINGS, ...NUMBERS })
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(AmbiguousResultError);
  expect((error as AmbiguousResultError).verify.noQuery).toContain("no operation lists cruise campaigns");
  expect(it.cloud.tasks(TENCENT.secretId)).toHaveLength(2);
});
