// Generated from specs/aiccs by scripts/generate/contracts.ts. Not to be edited: change the spec and run `npm run generate`.

import type { ConditionalInput } from "../../src/operation/conditional-input.ts";
import type { InputContract } from "../../src/operation/input-contract.ts";
import { factRules } from "../../src/rules/fact-rules.ts";
import * as createAiCallTaskRules from "../../src/rules/aiccs/CreateAiCallTask.ts";
import * as updateAiCallTaskRules from "../../src/rules/aiccs/UpdateAiCallTask.ts";
import * as importTaskNumberDatasRules from "../../src/rules/aiccs/ImportTaskNumberDatas.ts";
import * as facts from "./facts.ts";
import type * as types from "./types.ts";
import * as validators from "./validators.ts";

/**
 * The input of CreateAiCallTask: its parameters, with the conditions between them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-createaicalltask
 */
export type CreateAiCallTaskInput = ConditionalInput<
  types.CreateAiCallTaskRequest,
  typeof createAiCallTaskRules.conditions,
  2
>;

/** What the validation of CreateAiCallTask needs. */
export const createAiCallTask: InputContract<"CreateAiCallTask", "aiccs"> = {
  facts: facts.createAiCallTask,
  validator: validators.zCreateAiCallTaskRequest,
  conditions: createAiCallTaskRules.conditions,
  rules: () => [...factRules(facts.createAiCallTask), ...createAiCallTaskRules.rules()],
};

/**
 * The input of UpdateAiCallTask: its parameters, with the conditions between them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-updateaicalltask
 */
export type UpdateAiCallTaskInput = ConditionalInput<
  types.UpdateAiCallTaskRequest,
  typeof updateAiCallTaskRules.conditions,
  2
>;

/** What the validation of UpdateAiCallTask needs. */
export const updateAiCallTask: InputContract<"UpdateAiCallTask", "aiccs"> = {
  facts: facts.updateAiCallTask,
  validator: validators.zUpdateAiCallTaskRequest,
  conditions: updateAiCallTaskRules.conditions,
  rules: () => [...factRules(facts.updateAiCallTask), ...updateAiCallTaskRules.rules()],
};

/**
 * The input of StartAiCallTask: its parameters, with the conditions between them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-startaicalltask
 */
export type StartAiCallTaskInput = types.StartAiCallTaskRequest;

/** What the validation of StartAiCallTask needs. */
export const startAiCallTask: InputContract<"StartAiCallTask", "aiccs"> = {
  facts: facts.startAiCallTask,
  validator: validators.zStartAiCallTaskRequest,
};

/**
 * The input of QueryAiCallTaskPage: its parameters, with the conditions between them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryaicalltaskpage
 */
export type QueryAiCallTaskPageInput = types.QueryAiCallTaskPageRequest;

/** What the validation of QueryAiCallTaskPage needs. */
export const queryAiCallTaskPage: InputContract<"QueryAiCallTaskPage", "aiccs"> = {
  facts: facts.queryAiCallTaskPage,
  validator: validators.zQueryAiCallTaskPageRequest,
};

/**
 * The input of QueryAiCallDetailPage: its parameters, with the conditions between them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryaicalldetailpage
 */
export type QueryAiCallDetailPageInput = types.QueryAiCallDetailPageRequest;

/** What the validation of QueryAiCallDetailPage needs. */
export const queryAiCallDetailPage: InputContract<"QueryAiCallDetailPage", "aiccs"> = {
  facts: facts.queryAiCallDetailPage,
  validator: validators.zQueryAiCallDetailPageRequest,
  rules: () => [...factRules(facts.queryAiCallDetailPage)],
};

/**
 * The input of ImportTaskNumberDatas: its parameters, with the conditions between them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-importtasknumberdatas
 */
export type ImportTaskNumberDatasInput = ConditionalInput<
  types.ImportTaskNumberDatasRequest,
  typeof importTaskNumberDatasRules.conditions,
  1
>;

/** What the validation of ImportTaskNumberDatas needs. */
export const importTaskNumberDatas: InputContract<"ImportTaskNumberDatas", "aiccs"> = {
  facts: facts.importTaskNumberDatas,
  validator: validators.zImportTaskNumberDatasRequest,
  conditions: importTaskNumberDatasRules.conditions,
  rules: () => [...factRules(facts.importTaskNumberDatas), ...importTaskNumberDatasRules.rules()],
};

/**
 * The input of StopAiCallTask: its parameters, with the conditions between them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-stopaicalltask
 */
export type StopAiCallTaskInput = types.StopAiCallTaskRequest;

/** What the validation of StopAiCallTask needs. */
export const stopAiCallTask: InputContract<"StopAiCallTask", "aiccs"> = {
  facts: facts.stopAiCallTask,
  validator: validators.zStopAiCallTaskRequest,
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
} as const;

/** The inputs of all operations, by the vendor's name of the operation. */
export interface AiccsInputs {
  /** The input of CreateAiCallTask. */
  CreateAiCallTask: CreateAiCallTaskInput;
  /** The input of UpdateAiCallTask. */
  UpdateAiCallTask: UpdateAiCallTaskInput;
  /** The input of StartAiCallTask. */
  StartAiCallTask: StartAiCallTaskInput;
  /** The input of QueryAiCallTaskPage. */
  QueryAiCallTaskPage: QueryAiCallTaskPageInput;
  /** The input of QueryAiCallDetailPage. */
  QueryAiCallDetailPage: QueryAiCallDetailPageInput;
  /** The input of ImportTaskNumberDatas. */
  ImportTaskNumberDatas: ImportTaskNumberDatasInput;
  /** The input of StopAiCallTask. */
  StopAiCallTask: StopAiCallTaskInput;
}
