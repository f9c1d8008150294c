import type { UpdateAiCallTaskInput } from "../../generated/aiccs/index.ts";
import { validInput } from "../../src/testing/fixtures.ts";

/* The inputs of `validInput` with changes that many tests need: ids as the numbers of the wire, and an update that starts at once. */

export const createAiCallTask = validInput("CreateAiCallTask");

const { TaskStartTime: _unscheduled, ...update } = validInput("UpdateAiCallTask");

export const updateAiCallTask = {
  ...update,
  StartType: "IMMEDIATE",
} as const satisfies UpdateAiCallTaskInput;

const { EnterpriseId, TaskId, Name, CustomerTimeout } = validInput("CloudUpdateTask");

/** A few parameters of CloudUpdateTask, since its example has nearly all. */
export const cloudUpdateTask = withNumbers({ EnterpriseId, TaskId, Name, CustomerTimeout }, "EnterpriseId");

export const createAutoCalloutTask = withNumbers(validInput("CreateAutoCalloutTask"), "SdkAppId", "IvrId");

export const updatePredictiveDialingCampaign = withNumbers(
  validInput("UpdatePredictiveDialingCampaign"),
  ...(["SdkAppId", "CampaignId", "SkillGroupId"] as const),
);

/** An immediate CreateAiCallTask as the cloud reads it: structures are text. */
export const CREATE_AS_READ = {
  TaskName: createAiCallTask.TaskName,
  AgentId: String(createAiCallTask.AgentId),
  VirtualNumber: String(createAiCallTask.VirtualNumber),
  StartType: "IMMEDIATE",
  CallTime: [createAiCallTask.CallTime].flat().map((time) => JSON.stringify(time)),
  CallDay: createAiCallTask.CallDay,
};

/** The same as it is written in a query, where all values are text. */
export const CREATE_ON_THE_WIRE = {
  ...CREATE_AS_READ,
  CallTime: JSON.stringify(CREATE_AS_READ.CallTime),
  CallDay: JSON.stringify(CREATE_AS_READ.CallDay),
};

/** CreateAutoCalloutTask as it is written in a query or a form. */
export const CALLOUT_ON_THE_WIRE = {
  SdkAppId: String(createAutoCalloutTask.SdkAppId),
  NotBefore: String(createAutoCalloutTask.NotBefore),
  "Callees.0": String(createAutoCalloutTask.Callees[0]),
  "Callers.0": String(createAutoCalloutTask.Callers[0]),
  IvrId: String(createAutoCalloutTask.IvrId),
};

function withNumbers<Input extends object, Name extends keyof Input>(input: Input, ...names: readonly Name[]) {
  const numbers = Object.fromEntries(names.map((name) => [name, Number(input[name])]));
  return { ...input, ...(numbers as Readonly<Record<Name, number>>) };
}
