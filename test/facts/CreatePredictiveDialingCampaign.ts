import { base, campaign, campaignRules } from "./campaign-settings.ts";
import { clock, closed, list, text, whole, type FactTable } from "./fact.ts";

/* From the vendor's page of CreatePredictiveDialingCampaign and its API description. */

const range = (StartTime: string, EndTime: string) => ({ StartTime, EndTime });

export const table: FactTable = {
  action: "CreatePredictiveDialingCampaign",
  base: { ...base, AvailableTime: [range("09:00:00", "14:00:00")] },
  facts: [
    ...campaign,
    whole("ExpectedAbandonRate", 0, 50),
    ...text("TimeZone"),
    list("AvailableTime", {}, "09:00:00", 0),
    ...clock("AvailableTime[0].StartTime", "AvailableTime[0].EndTime"),
    ...closed("AvailableTime[0]"),
  ],
  rules: {
    ...campaignRules,
    "AvailableTime-windows-end-after-start": {
      level: "warning",
      kept: [{ AvailableTime: [range("09:00:00", "09:00:01"), { StartTime: "09:00:00" }] }],
      broken: [
        { AvailableTime: [range("14:00:00", "09:00:00")] },
        { AvailableTime: [range("09:00:00", "14:00:00"), range("09:00:00", "09:00:00")] },
      ],
    },
    "TimeZone-only-beside-AvailableTime": {
      level: "warning",
      kept: [{ TimeZone: "Asia/Shanghai" }, { AvailableTime: undefined }],
      broken: [{ TimeZone: "Asia/Shanghai", AvailableTime: undefined }],
    },
    "TimeZone-in-the-IANA-list": {
      level: "warning",
      kept: ["Asia/Shanghai", "America/New_York", "UTC", "Asia/Calcutta", "PRC"].map((TimeZone) => ({ TimeZone })),
      broken: ["Asia/Shangai", "Beijing", "", "+08:00", "GMT+8", "asia/shanghai"].map((TimeZone) => ({ TimeZone })),
    },
  },
};
