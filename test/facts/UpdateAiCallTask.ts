import { shared, sharedRules } from "./CreateAiCallTask.ts";
import { fact, name, required, whole, type FactTable } from "./fact.ts";

/* Written from the vendor's page of UpdateAiCallTask; the later fields from its SDK. */

export const table: FactTable = {
  action: "UpdateAiCallTask",
  base: {
    TaskId: "1187",
    TaskName: "测试任务",
    VirtualNumber: "0537",
    StartType: "SCHEDULE",
    TaskStartTime: 1748923429000,
    CallTime: [{ startTime: "09:00:00", endTime: "10:00:00" }],
    CallDay: ["MONDAY"],
    TaskCps: 57,
  },
  facts: [
    ...shared,
    ...required("TaskId", "TaskCps"),
    ...name("TaskId"),
    whole("CallRetryInterval", 0, 120),
    fact("AgentId", "is not a parameter: the agent cannot be changed", [], ["1180"]),
    fact("ApplicationCode", "is not a parameter", [], ["025"]),
    {
      says: "VirtualNumber is required unless PhoneType or LineEncoding is given",
      inside: [
        { VirtualNumber: undefined, PhoneType: 1 },
        { VirtualNumber: undefined, LineEncoding: "x" },
      ],
      outside: [{ VirtualNumber: undefined }, { VirtualNumber: undefined, LinePhoneNum: "152" }],
    },
  ],
  rules: {
    ...sharedRules,
    "PhoneType-0-expects-VirtualNumber": {
      level: "warning",
      kept: [{ PhoneType: 0 }, { PhoneType: 1, VirtualNumber: undefined, LineEncoding: "x" }, {}],
      broken: [{ PhoneType: 0, VirtualNumber: undefined }],
    },
    "CallExpireDate-only-with-CallExpireType": {
      level: "warning",
      // A changed task may keep its CallExpireType.
      kept: [{ CallExpireDate: "2030-07-30 20:00:20" }],
      broken: [{ CallExpireType: 0, CallExpireDate: "2030-07-30 20:00:20" }],
    },
  },
};
