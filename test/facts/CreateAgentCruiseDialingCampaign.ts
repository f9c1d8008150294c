import {
  choice,
  closed,
  fact,
  id,
  list,
  name,
  required,
  requiredPhone,
  seconds,
  text,
  UINT64,
  whole,
  type FactTable,
} from "./fact.ts";

/* From the vendor's API description of CreateAgentCruiseDialingCampaign. */

export const table: FactTable = {
  action: "CreateAgentCruiseDialingCampaign",
  base: {
    SdkAppId: 1400000000,
    Name: "新能源SUV推荐",
    Agent: "foo@tencent.com",
    ConcurrencyNumber: 3,
    StartTime: 1708483433,
    EndTime: 1708485433,
    Callees: ["+8613012345678"],
    Callers: ["0086075586013388"],
    CallOrder: 0,
    UUI: "foobar",
  },
  facts: [
    ...required("SdkAppId", "Name", "Agent", "ConcurrencyNumber", "StartTime", "EndTime"),
    {
      says: "the numbers, their order and the data are optional",
      inside: ["Callees", "Callers", "CallOrder", "UUI"].map((field) => ({ [field]: undefined })),
      outside: ["Callees", "Callers", "CallOrder", "UUI"].map((field) => ({ [field]: null })),
    },
    id("SdkAppId", UINT64),
    ...name("Name", "Agent"),
    whole("ConcurrencyNumber", 1, 20),
    seconds("StartTime", 0, 99_999_999_999, { EndTime: 100_000_000_000 }),
    seconds("EndTime", 1, 100_000_000_000, { StartTime: 0 }),
    { says: "EndTime comes after StartTime", inside: [{ EndTime: 1708483434 }], outside: [{ EndTime: 1708483433 }] },
    list("Callees", "13012345678", 13012345678, 0),
    list("Callers", "0086075586013388", 75586013388, 0),
    ...requiredPhone("Callees[0]", "Callers[0]"),
    choice("CallOrder", [0, 1], [2, -1, "0"]),
    ...text("UUI"),
    fact("UUI", "has up to 1024 characters", ["长".repeat(1024)], ["长".repeat(1025)]),
    ...closed(""),
  ],
  rules: {
    "EndTime-after-StartTime": {
      level: "error",
      kept: [{}, { EndTime: 1708483434 }],
      broken: [{ EndTime: 1708483433 }, { StartTime: 1708485434 }],
    },
  },
};
