// Generated from specs/aiccs by scripts/generate/operations.ts. Not to be edited: change the spec and run `npm run generate`.

import { withPaths } from "../../src/operation/typed-post.ts";
import type { Operation } from "../../src/operation/operation.ts";
import type { CallOptions } from "../../src/call/call-options.ts";
import type { Conditioned } from "../../src/operation/conditional-input.ts";
import * as rules from "../../src/rules/aiccs.ts";
import { alibaba } from "../../src/vendors/alibaba.ts";
import * as facts from "./facts.ts";
import type * as types from "./types.ts";
import * as validators from "./validators.ts";

/**
 * The parameters of CreateAiCallTask, with the conditions between them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-createaicalltask
 */
export type CreateAiCallTaskInput = Conditioned<types.CreateAiCallTaskRequest, typeof rules.createAiCallTask, 2>;

/**
 * Creates an AI call task.
 *
 * Creates a task in which a published agent calls the numbers that are imported into it later. Try the agent in a
 * single test call first. It starts calls when the task starts at once.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-createaicalltask
 */
export const createAiCallTask: Operation<
  "CreateAiCallTask",
  CreateAiCallTaskInput,
  types.CreateAiCallTaskResult,
  "aiccs"
> = {
  facts: facts.createAiCallTask,
  vendor: alibaba,
  validator: validators.zCreateAiCallTaskRequest,
  conditions: rules.createAiCallTask,
  rules: rules.createAiCallTaskRules,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/CreateAiCallTask", { body, ...init }))
      .data as types.CreateAiCallTaskResult,
};

/**
 * The parameters of UpdateAiCallTask, with the conditions between them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-updateaicalltask
 */
export type UpdateAiCallTaskInput = Conditioned<types.UpdateAiCallTaskRequest, typeof rules.updateAiCallTask, 2>;

/**
 * Changes the settings of an AI call task.
 *
 * Replaces the settings of a task. The task must be stopped. The agent and the application of a task cannot be
 * changed. It starts calls when the task has a time to start.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-updateaicalltask
 */
export const updateAiCallTask: Operation<
  "UpdateAiCallTask",
  UpdateAiCallTaskInput,
  types.UpdateAiCallTaskResult,
  "aiccs"
> = {
  facts: facts.updateAiCallTask,
  vendor: alibaba,
  validator: validators.zUpdateAiCallTaskRequest,
  conditions: rules.updateAiCallTask,
  rules: rules.updateAiCallTaskRules,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/UpdateAiCallTask", { body, ...init }))
      .data as types.UpdateAiCallTaskResult,
};

/** Every operation of the service, by the name of its method. */
export const aiccsOperations = { createAiCallTask, updateAiCallTask } as const;

/** The methods of a client with every operation of the service. */
export interface AiccsMethods {
  /**
   * Creates an AI call task.
   *
   * Creates a task in which a published agent calls the numbers that are imported into it later. Try the agent in a
   * single test call first. It starts calls when the task starts at once.
   *
   * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-createaicalltask
   * @throws ValidationError before anything is sent, with every problem of the input; any other OutdialError afterwards.
   */
  createAiCallTask(input: CreateAiCallTaskInput, options?: CallOptions): Promise<types.CreateAiCallTaskResult>;

  /**
   * Changes the settings of an AI call task.
   *
   * Replaces the settings of a task. The task must be stopped. The agent and the application of a task cannot be
   * changed. It starts calls when the task has a time to start.
   *
   * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-updateaicalltask
   * @throws ValidationError before anything is sent, with every problem of the input; any other OutdialError afterwards.
   */
  updateAiCallTask(input: UpdateAiCallTaskInput, options?: CallOptions): Promise<types.UpdateAiCallTaskResult>;
}
