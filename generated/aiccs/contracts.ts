// Generated from specs/aiccs by scripts/generate/contracts.ts. Not to be edited: change the spec and run `npm run generate`.

import type { NoConditions } from "../../src/operation/conditional-input.ts";
import type { InputContract } from "../../src/operation/input-contract.ts";
import { factRules } from "../../src/rules/fact-rules.ts";
import * as createAiCallTaskRules from "../../src/rules/aiccs/CreateAiCallTask.ts";
import * as updateAiCallTaskRules from "../../src/rules/aiccs/UpdateAiCallTask.ts";
import * as queryAiCallDetailPageRules from "../../src/rules/aiccs/QueryAiCallDetailPage.ts";
import * as importTaskNumberDatasRules from "../../src/rules/aiccs/ImportTaskNumberDatas.ts";
import * as importOneTaskPhoneNumberRules from "../../src/rules/aiccs/ImportOneTaskPhoneNumber.ts";
import * as cancelAiCallDetailsRules from "../../src/rules/aiccs/CancelAiCallDetails.ts";
import * as queryConversationDetailInfoNewRules from "../../src/rules/aiccs/QueryConversationDetailInfoNew.ts";
import * as facts from "./facts.ts";
import type * as types from "./types.ts";
import * as validators from "./validators.ts";

export type {
  CreateAiCallTaskInput,
  UpdateAiCallTaskInput,
  StartAiCallTaskInput,
  QueryAiCallTaskPageInput,
  QueryAiCallDetailPageInput,
  ImportTaskNumberDatasInput,
  StopAiCallTaskInput,
  ImportOneTaskPhoneNumberInput,
  QueryAiCallTaskDetailInput,
  CancelAiCallDetailsInput,
  QueryConversationDetailInfoInput,
  QueryConversationDetailInfoNewInput,
} from "./types.ts";

/** The conditions between the parameters of CreateAiCallTask, by the sentence that a compiler error shows. */
export interface CreateAiCallTaskConditions {
  "TaskStartTime is required when StartType is SCHEDULE": { of: "TaskStartTime"; when: { StartType: "SCHEDULE" } };
  "AgentId is required when Source is not given or 0": { of: "AgentId"; when: { Source: "not given" | 0 } };
  "VirtualNumber is required when Source is not given or 0": { of: "VirtualNumber"; when: { Source: "not given" | 0 } };
}

/** What the validation of CreateAiCallTask needs. */
export const createAiCallTask: InputContract<"CreateAiCallTask", "aiccs"> = {
  facts: facts.createAiCallTask,
  validator: validators.zCreateAiCallTaskRequest,
  conditions: createAiCallTaskRules.conditions,
  rules: () => [...factRules(facts.createAiCallTask), ...createAiCallTaskRules.rules()],
};

/** The conditions between the parameters of UpdateAiCallTask, by the sentence that a compiler error shows. */
export interface UpdateAiCallTaskConditions {
  "TaskStartTime is required when StartType is SCHEDULE": { of: "TaskStartTime"; when: { StartType: "SCHEDULE" } };
  "VirtualNumber or PhoneType or LineEncoding is required": { of: "VirtualNumber" | "PhoneType" | "LineEncoding" };
}

/** What the validation of UpdateAiCallTask needs. */
export const updateAiCallTask: InputContract<"UpdateAiCallTask", "aiccs"> = {
  facts: facts.updateAiCallTask,
  validator: validators.zUpdateAiCallTaskRequest,
  conditions: updateAiCallTaskRules.conditions,
  rules: () => [...factRules(facts.updateAiCallTask), ...updateAiCallTaskRules.rules()],
};

/** What the validation of StartAiCallTask needs. */
export const startAiCallTask: InputContract<"StartAiCallTask", "aiccs"> = {
  facts: facts.startAiCallTask,
  validator: validators.zStartAiCallTaskRequest,
};

/** What the validation of QueryAiCallTaskPage needs. */
export const queryAiCallTaskPage: InputContract<"QueryAiCallTaskPage", "aiccs"> = {
  facts: facts.queryAiCallTaskPage,
  validator: validators.zQueryAiCallTaskPageRequest,
};

/** What the validation of QueryAiCallDetailPage needs. */
export const queryAiCallDetailPage: InputContract<"QueryAiCallDetailPage", "aiccs"> = {
  facts: facts.queryAiCallDetailPage,
  validator: validators.zQueryAiCallDetailPageRequest,
  rules: () => [...factRules(facts.queryAiCallDetailPage), ...queryAiCallDetailPageRules.rules()],
};

/** The conditions between the parameters of ImportTaskNumberDatas, by the sentence that a compiler error shows. */
export interface ImportTaskNumberDatasConditions {
  "PhoneNumberList is required when DataType is JSON": { of: "PhoneNumberList"; when: { DataType: "JSON" } };
}

/** What the validation of ImportTaskNumberDatas needs. */
export const importTaskNumberDatas: InputContract<"ImportTaskNumberDatas", "aiccs"> = {
  facts: facts.importTaskNumberDatas,
  validator: validators.zImportTaskNumberDatasRequest,
  conditions: importTaskNumberDatasRules.conditions,
  rules: () => [...factRules(facts.importTaskNumberDatas), ...importTaskNumberDatasRules.rules()],
};

/** What the validation of StopAiCallTask needs. */
export const stopAiCallTask: InputContract<"StopAiCallTask", "aiccs"> = {
  facts: facts.stopAiCallTask,
  validator: validators.zStopAiCallTaskRequest,
};

/** What the validation of ImportOneTaskPhoneNumber needs. */
export const importOneTaskPhoneNumber: InputContract<"ImportOneTaskPhoneNumber", "aiccs"> = {
  facts: facts.importOneTaskPhoneNumber,
  validator: validators.zImportOneTaskPhoneNumberRequest,
  rules: () => [...factRules(facts.importOneTaskPhoneNumber), ...importOneTaskPhoneNumberRules.rules()],
};

/** What the validation of QueryAiCallTaskDetail needs. */
export const queryAiCallTaskDetail: InputContract<"QueryAiCallTaskDetail", "aiccs"> = {
  facts: facts.queryAiCallTaskDetail,
  validator: validators.zQueryAiCallTaskDetailRequest,
};

/** What the validation of CancelAiCallDetails needs. */
export const cancelAiCallDetails: InputContract<"CancelAiCallDetails", "aiccs"> = {
  facts: facts.cancelAiCallDetails,
  validator: validators.zCancelAiCallDetailsRequest,
  rules: () => [...factRules(facts.cancelAiCallDetails), ...cancelAiCallDetailsRules.rules()],
};

/** What the validation of QueryConversationDetailInfo needs. */
export const queryConversationDetailInfo: InputContract<"QueryConversationDetailInfo", "aiccs"> = {
  facts: facts.queryConversationDetailInfo,
  validator: validators.zQueryConversationDetailInfoRequest,
};

/** What the validation of QueryConversationDetailInfoNew needs. */
export const queryConversationDetailInfoNew: InputContract<"QueryConversationDetailInfoNew", "aiccs"> = {
  facts: facts.queryConversationDetailInfoNew,
  validator: validators.zQueryConversationDetailInfoNewRequest,
  rules: queryConversationDetailInfoNewRules.rules,
};

/** The contracts of all operations, by the name of their method. */
export const aiccsContracts = {
  createAiCallTask,
  updateAiCallTask,
  startAiCallTask,
  queryAiCallTaskPage,
  queryAiCallDetailPage,
  importTaskNumberDatas,
  stopAiCallTask,
  importOneTaskPhoneNumber,
  queryAiCallTaskDetail,
  cancelAiCallDetails,
  queryConversationDetailInfo,
  queryConversationDetailInfoNew,
} as const;

/** The vendor's names of the service's operations. */
export type AiccsAction = keyof AiccsInputs;

/** The inputs of all operations, by the vendor's name of the operation. */
export interface AiccsInputs {
  /** The input of CreateAiCallTask. */
  CreateAiCallTask: types.CreateAiCallTaskInput;
  /** The input of UpdateAiCallTask. */
  UpdateAiCallTask: types.UpdateAiCallTaskInput;
  /** The input of StartAiCallTask. */
  StartAiCallTask: types.StartAiCallTaskInput;
  /** The input of QueryAiCallTaskPage. */
  QueryAiCallTaskPage: types.QueryAiCallTaskPageInput;
  /** The input of QueryAiCallDetailPage. */
  QueryAiCallDetailPage: types.QueryAiCallDetailPageInput;
  /** The input of ImportTaskNumberDatas. */
  ImportTaskNumberDatas: types.ImportTaskNumberDatasInput;
  /** The input of StopAiCallTask. */
  StopAiCallTask: types.StopAiCallTaskInput;
  /** The input of ImportOneTaskPhoneNumber. */
  ImportOneTaskPhoneNumber: types.ImportOneTaskPhoneNumberInput;
  /** The input of QueryAiCallTaskDetail. */
  QueryAiCallTaskDetail: types.QueryAiCallTaskDetailInput;
  /** The input of CancelAiCallDetails. */
  CancelAiCallDetails: types.CancelAiCallDetailsInput;
  /** The input of QueryConversationDetailInfo. */
  QueryConversationDetailInfo: types.QueryConversationDetailInfoInput;
  /** The input of QueryConversationDetailInfoNew. */
  QueryConversationDetailInfoNew: types.QueryConversationDetailInfoNewInput;
}

/** The results of all operations, by the vendor's name of the operation. */
export interface AiccsResults {
  /** The result of CreateAiCallTask. */
  CreateAiCallTask: types.CreateAiCallTaskResult;
  /** The result of UpdateAiCallTask. */
  UpdateAiCallTask: types.UpdateAiCallTaskResult;
  /** The result of StartAiCallTask. */
  StartAiCallTask: types.StartAiCallTaskResult;
  /** The result of QueryAiCallTaskPage. */
  QueryAiCallTaskPage: types.QueryAiCallTaskPageResult;
  /** The result of QueryAiCallDetailPage. */
  QueryAiCallDetailPage: types.QueryAiCallDetailPageResult;
  /** The result of ImportTaskNumberDatas. */
  ImportTaskNumberDatas: types.ImportTaskNumberDatasResult;
  /** The result of StopAiCallTask. */
  StopAiCallTask: types.StopAiCallTaskResult;
  /** The result of ImportOneTaskPhoneNumber. */
  ImportOneTaskPhoneNumber: types.ImportOneTaskPhoneNumberResult;
  /** The result of QueryAiCallTaskDetail. */
  QueryAiCallTaskDetail: types.QueryAiCallTaskDetailResult;
  /** The result of CancelAiCallDetails. */
  CancelAiCallDetails: types.CancelAiCallDetailsResult;
  /** The result of QueryConversationDetailInfo. */
  QueryConversationDetailInfo: types.QueryConversationDetailInfoResult;
  /** The result of QueryConversationDetailInfoNew. */
  QueryConversationDetailInfoNew: types.QueryConversationDetailInfoNewResult;
}

/** The conditions between the parameters of all operations, by the vendor's name of the operation. */
export interface AiccsConditions {
  /** The conditions of CreateAiCallTask. */
  CreateAiCallTask: CreateAiCallTaskConditions;
  /** The conditions of UpdateAiCallTask. */
  UpdateAiCallTask: UpdateAiCallTaskConditions;
  /** The conditions of StartAiCallTask. */
  StartAiCallTask: NoConditions;
  /** The conditions of QueryAiCallTaskPage. */
  QueryAiCallTaskPage: NoConditions;
  /** The conditions of QueryAiCallDetailPage. */
  QueryAiCallDetailPage: NoConditions;
  /** The conditions of ImportTaskNumberDatas. */
  ImportTaskNumberDatas: ImportTaskNumberDatasConditions;
  /** The conditions of StopAiCallTask. */
  StopAiCallTask: NoConditions;
  /** The conditions of ImportOneTaskPhoneNumber. */
  ImportOneTaskPhoneNumber: NoConditions;
  /** The conditions of QueryAiCallTaskDetail. */
  QueryAiCallTaskDetail: NoConditions;
  /** The conditions of CancelAiCallDetails. */
  CancelAiCallDetails: NoConditions;
  /** The conditions of QueryConversationDetailInfo. */
  QueryConversationDetailInfo: NoConditions;
  /** The conditions of QueryConversationDetailInfoNew. */
  QueryConversationDetailInfoNew: NoConditions;
}

/** The input of an operation by the vendor's name of it: `InputOf<"CreateAiCallTask">`. */
export type InputOf<Action extends AiccsAction> = AiccsInputs[Action];

/** The result of an operation by the vendor's name of it: `ResultOf<"CreateAiCallTask">`. */
export type ResultOf<Action extends AiccsAction> = AiccsResults[Action];
