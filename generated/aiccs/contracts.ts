// Generated from specs/aiccs by scripts/generate/contracts.ts. Not to be edited: change the spec and run `npm run generate`.

import type { ConditionalInput } from "../../src/operation/conditional-input.ts";
import type { InputContract } from "../../src/operation/input-contract.ts";
import * as rules from "../../src/rules/aiccs.ts";
import * as facts from "./facts.ts";
import type * as types from "./types.ts";
import * as validators from "./validators.ts";

/**
 * The parameters of CreateAiCallTask, with the conditions between them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-createaicalltask
 */
export type CreateAiCallTaskInput = ConditionalInput<types.CreateAiCallTaskRequest, typeof rules.createAiCallTask, 2>;

/** What CreateAiCallTask accepts. */
export const createAiCallTask: InputContract<"CreateAiCallTask", "aiccs"> = {
  facts: facts.createAiCallTask,
  validator: validators.zCreateAiCallTaskRequest,
  conditions: rules.createAiCallTask,
  rules: rules.createAiCallTaskRules,
};

/**
 * The parameters of UpdateAiCallTask, with the conditions between them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-updateaicalltask
 */
export type UpdateAiCallTaskInput = ConditionalInput<types.UpdateAiCallTaskRequest, typeof rules.updateAiCallTask, 2>;

/** What UpdateAiCallTask accepts. */
export const updateAiCallTask: InputContract<"UpdateAiCallTask", "aiccs"> = {
  facts: facts.updateAiCallTask,
  validator: validators.zUpdateAiCallTaskRequest,
  conditions: rules.updateAiCallTask,
  rules: rules.updateAiCallTaskRules,
};

/** The contracts of all operations, by the name of the method. */
export const aiccsContracts = { createAiCallTask, updateAiCallTask } as const;

/** The input of each operation, by its vendor name. */
export interface AiccsInputs {
  CreateAiCallTask: CreateAiCallTaskInput;
  UpdateAiCallTask: UpdateAiCallTaskInput;
}
