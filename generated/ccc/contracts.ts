// Generated from specs/ccc by scripts/generate/contracts.ts. Not to be edited: change the spec and run `npm run generate`.

import type { NoConditions } from "../../src/operation/conditional-input.ts";
import type { InputContract } from "../../src/operation/input-contract.ts";
import { factRules } from "../../src/rules/fact-rules.ts";
import * as createAutoCalloutTaskRules from "../../src/rules/ccc/CreateAutoCalloutTask.ts";
import * as updatePredictiveDialingCampaignRules from "../../src/rules/ccc/UpdatePredictiveDialingCampaign.ts";
import * as createAgentCruiseDialingCampaignRules from "../../src/rules/ccc/CreateAgentCruiseDialingCampaign.ts";
import * as createPredictiveDialingCampaignRules from "../../src/rules/ccc/CreatePredictiveDialingCampaign.ts";
import * as facts from "./facts.ts";
import type * as types from "./types.ts";
import * as validators from "./validators.ts";

export type {
  CreateAutoCalloutTaskInput,
  UpdatePredictiveDialingCampaignInput,
  DescribeAutoCalloutTaskInput,
  DescribeAutoCalloutTasksInput,
  StopAutoCalloutTaskInput,
  PauseAutoCalloutTaskInput,
  ResumeAutoCalloutTaskInput,
  PausePredictiveDialingCampaignInput,
  ResumePredictiveDialingCampaignInput,
  AbortPredictiveDialingCampaignInput,
  DeletePredictiveDialingCampaignInput,
  CreateAgentCruiseDialingCampaignInput,
  CreatePredictiveDialingCampaignInput,
  DescribeAgentCruiseDialingCampaignInput,
  AbortAgentCruiseDialingCampaignInput,
  DescribePredictiveDialingCampaignInput,
  DescribePredictiveDialingCampaignsInput,
  DescribePredictiveDialingSessionsInput,
} from "./types.ts";

/** The conditions between the parameters of CreateAutoCalloutTask, by the sentence that a compiler error shows. */
export interface CreateAutoCalloutTaskConditions {
  "IvrId or AIAgentId is required": { of: "IvrId" | "AIAgentId" };
}

/** What the validation of CreateAutoCalloutTask needs. */
export const createAutoCalloutTask: InputContract<"CreateAutoCalloutTask", "ccc"> = {
  facts: facts.createAutoCalloutTask,
  validator: validators.zCreateAutoCalloutTaskRequest,
  conditions: createAutoCalloutTaskRules.conditions,
  rules: () => [...factRules(facts.createAutoCalloutTask), ...createAutoCalloutTaskRules.rules()],
};

/** What the validation of UpdatePredictiveDialingCampaign needs. */
export const updatePredictiveDialingCampaign: InputContract<"UpdatePredictiveDialingCampaign", "ccc"> = {
  facts: facts.updatePredictiveDialingCampaign,
  validator: validators.zUpdatePredictiveDialingCampaignRequest,
  rules: () => [...factRules(facts.updatePredictiveDialingCampaign), ...updatePredictiveDialingCampaignRules.rules()],
};

/** What the validation of DescribeAutoCalloutTask needs. */
export const describeAutoCalloutTask: InputContract<"DescribeAutoCalloutTask", "ccc"> = {
  facts: facts.describeAutoCalloutTask,
  validator: validators.zDescribeAutoCalloutTaskRequest,
};

/** What the validation of DescribeAutoCalloutTasks needs. */
export const describeAutoCalloutTasks: InputContract<"DescribeAutoCalloutTasks", "ccc"> = {
  facts: facts.describeAutoCalloutTasks,
  validator: validators.zDescribeAutoCalloutTasksRequest,
};

/** What the validation of StopAutoCalloutTask needs. */
export const stopAutoCalloutTask: InputContract<"StopAutoCalloutTask", "ccc"> = {
  facts: facts.stopAutoCalloutTask,
  validator: validators.zStopAutoCalloutTaskRequest,
};

/** What the validation of PauseAutoCalloutTask needs. */
export const pauseAutoCalloutTask: InputContract<"PauseAutoCalloutTask", "ccc"> = {
  facts: facts.pauseAutoCalloutTask,
  validator: validators.zPauseAutoCalloutTaskRequest,
};

/** What the validation of ResumeAutoCalloutTask needs. */
export const resumeAutoCalloutTask: InputContract<"ResumeAutoCalloutTask", "ccc"> = {
  facts: facts.resumeAutoCalloutTask,
  validator: validators.zResumeAutoCalloutTaskRequest,
};

/** What the validation of PausePredictiveDialingCampaign needs. */
export const pausePredictiveDialingCampaign: InputContract<"PausePredictiveDialingCampaign", "ccc"> = {
  facts: facts.pausePredictiveDialingCampaign,
  validator: validators.zPausePredictiveDialingCampaignRequest,
};

/** What the validation of ResumePredictiveDialingCampaign needs. */
export const resumePredictiveDialingCampaign: InputContract<"ResumePredictiveDialingCampaign", "ccc"> = {
  facts: facts.resumePredictiveDialingCampaign,
  validator: validators.zResumePredictiveDialingCampaignRequest,
};

/** What the validation of AbortPredictiveDialingCampaign needs. */
export const abortPredictiveDialingCampaign: InputContract<"AbortPredictiveDialingCampaign", "ccc"> = {
  facts: facts.abortPredictiveDialingCampaign,
  validator: validators.zAbortPredictiveDialingCampaignRequest,
};

/** What the validation of DeletePredictiveDialingCampaign needs. */
export const deletePredictiveDialingCampaign: InputContract<"DeletePredictiveDialingCampaign", "ccc"> = {
  facts: facts.deletePredictiveDialingCampaign,
  validator: validators.zDeletePredictiveDialingCampaignRequest,
};

/** What the validation of CreateAgentCruiseDialingCampaign needs. */
export const createAgentCruiseDialingCampaign: InputContract<"CreateAgentCruiseDialingCampaign", "ccc"> = {
  facts: facts.createAgentCruiseDialingCampaign,
  validator: validators.zCreateAgentCruiseDialingCampaignRequest,
  rules: () => [...factRules(facts.createAgentCruiseDialingCampaign), ...createAgentCruiseDialingCampaignRules.rules()],
};

/** What the validation of CreatePredictiveDialingCampaign needs. */
export const createPredictiveDialingCampaign: InputContract<"CreatePredictiveDialingCampaign", "ccc"> = {
  facts: facts.createPredictiveDialingCampaign,
  validator: validators.zCreatePredictiveDialingCampaignRequest,
  rules: () => [...factRules(facts.createPredictiveDialingCampaign), ...createPredictiveDialingCampaignRules.rules()],
};

/** What the validation of DescribeAgentCruiseDialingCampaign needs. */
export const describeAgentCruiseDialingCampaign: InputContract<"DescribeAgentCruiseDialingCampaign", "ccc"> = {
  facts: facts.describeAgentCruiseDialingCampaign,
  validator: validators.zDescribeAgentCruiseDialingCampaignRequest,
};

/** What the validation of AbortAgentCruiseDialingCampaign needs. */
export const abortAgentCruiseDialingCampaign: InputContract<"AbortAgentCruiseDialingCampaign", "ccc"> = {
  facts: facts.abortAgentCruiseDialingCampaign,
  validator: validators.zAbortAgentCruiseDialingCampaignRequest,
};

/** What the validation of DescribePredictiveDialingCampaign needs. */
export const describePredictiveDialingCampaign: InputContract<"DescribePredictiveDialingCampaign", "ccc"> = {
  facts: facts.describePredictiveDialingCampaign,
  validator: validators.zDescribePredictiveDialingCampaignRequest,
};

/** What the validation of DescribePredictiveDialingCampaigns needs. */
export const describePredictiveDialingCampaigns: InputContract<"DescribePredictiveDialingCampaigns", "ccc"> = {
  facts: facts.describePredictiveDialingCampaigns,
  validator: validators.zDescribePredictiveDialingCampaignsRequest,
};

/** What the validation of DescribePredictiveDialingSessions needs. */
export const describePredictiveDialingSessions: InputContract<"DescribePredictiveDialingSessions", "ccc"> = {
  facts: facts.describePredictiveDialingSessions,
  validator: validators.zDescribePredictiveDialingSessionsRequest,
};

/** The contracts of all operations, by the name of their method. */
export const cccContracts = {
  createAutoCalloutTask,
  updatePredictiveDialingCampaign,
  describeAutoCalloutTask,
  describeAutoCalloutTasks,
  stopAutoCalloutTask,
  pauseAutoCalloutTask,
  resumeAutoCalloutTask,
  pausePredictiveDialingCampaign,
  resumePredictiveDialingCampaign,
  abortPredictiveDialingCampaign,
  deletePredictiveDialingCampaign,
  createAgentCruiseDialingCampaign,
  createPredictiveDialingCampaign,
  describeAgentCruiseDialingCampaign,
  abortAgentCruiseDialingCampaign,
  describePredictiveDialingCampaign,
  describePredictiveDialingCampaigns,
  describePredictiveDialingSessions,
} as const;

/** The vendor's names of the service's operations. */
export type CccAction = keyof CccInputs;

/** The inputs of all operations, by the vendor's name of the operation. */
export interface CccInputs {
  /** The input of CreateAutoCalloutTask. */
  CreateAutoCalloutTask: types.CreateAutoCalloutTaskInput;
  /** The input of UpdatePredictiveDialingCampaign. */
  UpdatePredictiveDialingCampaign: types.UpdatePredictiveDialingCampaignInput;
  /** The input of DescribeAutoCalloutTask. */
  DescribeAutoCalloutTask: types.DescribeAutoCalloutTaskInput;
  /** The input of DescribeAutoCalloutTasks. */
  DescribeAutoCalloutTasks: types.DescribeAutoCalloutTasksInput;
  /** The input of StopAutoCalloutTask. */
  StopAutoCalloutTask: types.StopAutoCalloutTaskInput;
  /** The input of PauseAutoCalloutTask. */
  PauseAutoCalloutTask: types.PauseAutoCalloutTaskInput;
  /** The input of ResumeAutoCalloutTask. */
  ResumeAutoCalloutTask: types.ResumeAutoCalloutTaskInput;
  /** The input of PausePredictiveDialingCampaign. */
  PausePredictiveDialingCampaign: types.PausePredictiveDialingCampaignInput;
  /** The input of ResumePredictiveDialingCampaign. */
  ResumePredictiveDialingCampaign: types.ResumePredictiveDialingCampaignInput;
  /** The input of AbortPredictiveDialingCampaign. */
  AbortPredictiveDialingCampaign: types.AbortPredictiveDialingCampaignInput;
  /** The input of DeletePredictiveDialingCampaign. */
  DeletePredictiveDialingCampaign: types.DeletePredictiveDialingCampaignInput;
  /** The input of CreateAgentCruiseDialingCampaign. */
  CreateAgentCruiseDialingCampaign: types.CreateAgentCruiseDialingCampaignInput;
  /** The input of CreatePredictiveDialingCampaign. */
  CreatePredictiveDialingCampaign: types.CreatePredictiveDialingCampaignInput;
  /** The input of DescribeAgentCruiseDialingCampaign. */
  DescribeAgentCruiseDialingCampaign: types.DescribeAgentCruiseDialingCampaignInput;
  /** The input of AbortAgentCruiseDialingCampaign. */
  AbortAgentCruiseDialingCampaign: types.AbortAgentCruiseDialingCampaignInput;
  /** The input of DescribePredictiveDialingCampaign. */
  DescribePredictiveDialingCampaign: types.DescribePredictiveDialingCampaignInput;
  /** The input of DescribePredictiveDialingCampaigns. */
  DescribePredictiveDialingCampaigns: types.DescribePredictiveDialingCampaignsInput;
  /** The input of DescribePredictiveDialingSessions. */
  DescribePredictiveDialingSessions: types.DescribePredictiveDialingSessionsInput;
}

/** The results of all operations, by the vendor's name of the operation. */
export interface CccResults {
  /** The result of CreateAutoCalloutTask. */
  CreateAutoCalloutTask: types.CreateAutoCalloutTaskResult;
  /** The result of UpdatePredictiveDialingCampaign. */
  UpdatePredictiveDialingCampaign: types.UpdatePredictiveDialingCampaignResult;
  /** The result of DescribeAutoCalloutTask. */
  DescribeAutoCalloutTask: types.DescribeAutoCalloutTaskResult;
  /** The result of DescribeAutoCalloutTasks. */
  DescribeAutoCalloutTasks: types.DescribeAutoCalloutTasksResult;
  /** The result of StopAutoCalloutTask. */
  StopAutoCalloutTask: types.StopAutoCalloutTaskResult;
  /** The result of PauseAutoCalloutTask. */
  PauseAutoCalloutTask: types.PauseAutoCalloutTaskResult;
  /** The result of ResumeAutoCalloutTask. */
  ResumeAutoCalloutTask: types.ResumeAutoCalloutTaskResult;
  /** The result of PausePredictiveDialingCampaign. */
  PausePredictiveDialingCampaign: types.PausePredictiveDialingCampaignResult;
  /** The result of ResumePredictiveDialingCampaign. */
  ResumePredictiveDialingCampaign: types.ResumePredictiveDialingCampaignResult;
  /** The result of AbortPredictiveDialingCampaign. */
  AbortPredictiveDialingCampaign: types.AbortPredictiveDialingCampaignResult;
  /** The result of DeletePredictiveDialingCampaign. */
  DeletePredictiveDialingCampaign: types.DeletePredictiveDialingCampaignResult;
  /** The result of CreateAgentCruiseDialingCampaign. */
  CreateAgentCruiseDialingCampaign: types.CreateAgentCruiseDialingCampaignResult;
  /** The result of CreatePredictiveDialingCampaign. */
  CreatePredictiveDialingCampaign: types.CreatePredictiveDialingCampaignResult;
  /** The result of DescribeAgentCruiseDialingCampaign. */
  DescribeAgentCruiseDialingCampaign: types.DescribeAgentCruiseDialingCampaignResult;
  /** The result of AbortAgentCruiseDialingCampaign. */
  AbortAgentCruiseDialingCampaign: types.AbortAgentCruiseDialingCampaignResult;
  /** The result of DescribePredictiveDialingCampaign. */
  DescribePredictiveDialingCampaign: types.DescribePredictiveDialingCampaignResult;
  /** The result of DescribePredictiveDialingCampaigns. */
  DescribePredictiveDialingCampaigns: types.DescribePredictiveDialingCampaignsResult;
  /** The result of DescribePredictiveDialingSessions. */
  DescribePredictiveDialingSessions: types.DescribePredictiveDialingSessionsResult;
}

/** The conditions between the parameters of all operations, by the vendor's name of the operation. */
export interface CccConditions {
  /** The conditions of CreateAutoCalloutTask. */
  CreateAutoCalloutTask: CreateAutoCalloutTaskConditions;
  /** The conditions of UpdatePredictiveDialingCampaign. */
  UpdatePredictiveDialingCampaign: NoConditions;
  /** The conditions of DescribeAutoCalloutTask. */
  DescribeAutoCalloutTask: NoConditions;
  /** The conditions of DescribeAutoCalloutTasks. */
  DescribeAutoCalloutTasks: NoConditions;
  /** The conditions of StopAutoCalloutTask. */
  StopAutoCalloutTask: NoConditions;
  /** The conditions of PauseAutoCalloutTask. */
  PauseAutoCalloutTask: NoConditions;
  /** The conditions of ResumeAutoCalloutTask. */
  ResumeAutoCalloutTask: NoConditions;
  /** The conditions of PausePredictiveDialingCampaign. */
  PausePredictiveDialingCampaign: NoConditions;
  /** The conditions of ResumePredictiveDialingCampaign. */
  ResumePredictiveDialingCampaign: NoConditions;
  /** The conditions of AbortPredictiveDialingCampaign. */
  AbortPredictiveDialingCampaign: NoConditions;
  /** The conditions of DeletePredictiveDialingCampaign. */
  DeletePredictiveDialingCampaign: NoConditions;
  /** The conditions of CreateAgentCruiseDialingCampaign. */
  CreateAgentCruiseDialingCampaign: NoConditions;
  /** The conditions of CreatePredictiveDialingCampaign. */
  CreatePredictiveDialingCampaign: NoConditions;
  /** The conditions of DescribeAgentCruiseDialingCampaign. */
  DescribeAgentCruiseDialingCampaign: NoConditions;
  /** The conditions of AbortAgentCruiseDialingCampaign. */
  AbortAgentCruiseDialingCampaign: NoConditions;
  /** The conditions of DescribePredictiveDialingCampaign. */
  DescribePredictiveDialingCampaign: NoConditions;
  /** The conditions of DescribePredictiveDialingCampaigns. */
  DescribePredictiveDialingCampaigns: NoConditions;
  /** The conditions of DescribePredictiveDialingSessions. */
  DescribePredictiveDialingSessions: NoConditions;
}

/** The input of an operation by the vendor's name of it: `InputOf<"CreateAutoCalloutTask">`. */
export type InputOf<Action extends CccAction> = CccInputs[Action];

/** The result of an operation by the vendor's name of it: `ResultOf<"CreateAutoCalloutTask">`. */
export type ResultOf<Action extends CccAction> = CccResults[Action];
