import { shared } from "./CreateAutoCalloutTask.ts";
import { choice, id, INT64, name, required, seconds, whole, type FactTable } from "./fact.ts";

/* Written from the vendor's page of UpdatePredictiveDialingCampaign; the later fields from its API description. */

export const table: FactTable = {
  action: "UpdatePredictiveDialingCampaign",
  base: {
    SdkAppId: 1400000000,
    CampaignId: 2569,
    Name: "New energy SUV recommendation",
    Callees: ["+8613012345678"],
    Callers: ["0086075586013388"],
    CallOrder: 0,
    SkillGroupId: 255,
    Priority: 3,
    ExpectedAbandonRate: 10,
    RetryInterval: 1800,
    StartTime: 1708483433,
    EndTime: 1708485433,
    Variables: [{ Key: "foo", Value: "bar" }],
    CalleeAttributes: [{ Callee: "+8613012345678", UUI: "foobar", Variables: [{ Key: "foo", Value: "bar" }] }],
  },
  facts: [
    ...shared,
    ...required(
      "CampaignId",
      "Name",
      "CallOrder",
      "SkillGroupId",
      "Priority",
      "ExpectedAbandonRate",
      "RetryInterval",
      "StartTime",
      "EndTime",
    ),
    id("SdkAppId", INT64),
    id("CampaignId", INT64),
    id("SkillGroupId", INT64),
    id("IVRId", INT64),
    ...name("Name"),
    choice("CallOrder", [0, 1], [2, -1, "0"]),
    whole("Priority", 1, 5),
    whole("ExpectedAbandonRate", 5, 50),
    whole("RetryInterval", 60, 86400),
    whole("RetryTimes", 0, 2),
    seconds("StartTime", 0, 99_999_999_999, { EndTime: 100_000_000_000 }),
    seconds("EndTime", 1, 100_000_000_000, { StartTime: 0 }),
    { says: "EndTime comes after StartTime", inside: [{ EndTime: 1708483434 }], outside: [{ EndTime: 1708483433 }] },
  ],
};
