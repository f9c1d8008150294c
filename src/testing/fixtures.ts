import type { AiccsInputs } from "../../generated/aiccs/index.ts";
import type { CccInputs } from "../../generated/ccc/index.ts";
import type { DyvmsInputs } from "../../generated/dyvms/index.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { didYouMean } from "../util/did-you-mean.ts";

/** The input of every operation, by the vendor's name for it. */
export interface FakeInputs extends AiccsInputs, CccInputs, DyvmsInputs {}

/* One valid input for each operation. The phone numbers belong to nobody: they are examples of the vendors' pages. */
const INPUTS: Readonly<Record<string, object>> = {
  CreateAiCallTask: {
    TaskName: "spring survey",
    AgentId: "118000000000000001",
    VirtualNumber: "0571000000",
    StartType: "SCHEDULE",
    TaskStartTime: 1893459600000,
    CallTime: [{ startTime: "09:00:00", endTime: "11:30:00" }],
    CallDay: ["MONDAY", "TUESDAY"],
    TaskCps: 10,
  },
  UpdateAiCallTask: {
    TaskId: "118700000000000123",
    TaskName: "spring survey",
    VirtualNumber: "0571000000",
    StartType: "SCHEDULE",
    TaskStartTime: 1893459600000,
    CallTime: [{ startTime: "09:00:00", endTime: "11:30:00" }],
    CallDay: ["MONDAY", "TUESDAY"],
    TaskCps: 10,
  },
  CloudUpdateTask: { EnterpriseId: "7000002", TaskId: "133224", Name: "spring survey", CustomerTimeout: 30 },
  CreateAutoCalloutTask: {
    SdkAppId: "1400123455",
    NotBefore: 1893459600,
    NotAfter: 1893463200,
    Callees: ["008613012345678"],
    Callers: ["008602012345678"],
    IvrId: "8",
    Name: "spring survey",
  },
  UpdatePredictiveDialingCampaign: {
    SdkAppId: "1400000000",
    CampaignId: "2569",
    Name: "spring survey",
    Callees: ["+8613012345678"],
    Callers: ["0086075586013388"],
    CallOrder: 0,
    SkillGroupId: "255",
    Priority: 3,
    ExpectedAbandonRate: 10,
    RetryInterval: 1800,
    StartTime: 1893459600,
    EndTime: 1893463200,
  },
} satisfies Partial<FakeInputs>;

/**
 * A valid input of an operation, a new object each time, with your changes: `validInput("CreateAiCallTask", { TaskCps: 5 })`.
 * Scheduled times are in the year 2030. @throws ConfigurationError if there is no operation of this name.
 */
export function validInput<Name extends keyof FakeInputs>(
  operation: Name,
  changes: Partial<FakeInputs[Name]> = {},
): FakeInputs[Name] {
  const input = Object.hasOwn(INPUTS, operation) ? INPUTS[operation] : undefined;
  if (!input)
    throw new ConfigurationError(`there is no operation ${operation}${didYouMean(operation, Object.keys(INPUTS))}`);
  return { ...structuredClone(input), ...changes } as FakeInputs[Name];
}
