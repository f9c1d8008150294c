// Generated from specs/aiccs by scripts/generate/operations.ts. Not to be edited: change the spec and run `npm run generate`.

import type { CallOptions } from "../../src/call/call-options.ts";
import type { Operation } from "../../src/operation/operation.ts";
import { withPaths } from "../../src/operation/typed-post.ts";
import { alibaba } from "../../src/vendors/alibaba.ts";
import * as contracts from "./contracts.ts";
import type { CreateAiCallTaskInput, UpdateAiCallTaskInput } from "./contracts.ts";
import * as facts from "./facts.ts";
import type * as types from "./types.ts";

/**
 * Creates an AI call task.
 *
 * Creates a task in which a published agent calls the numbers that are imported into the task later. Test the
 * agent with a single phone call first. It starts calls when the task starts at once.
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
  contract: contracts.createAiCallTask,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/CreateAiCallTask", { body, ...init }))
      .data as types.CreateAiCallTaskResult,
};

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
  contract: contracts.updateAiCallTask,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/UpdateAiCallTask", { body, ...init }))
      .data as types.UpdateAiCallTaskResult,
};

/** All operations of the service, by the name of the method. */
export const aiccsOperations = { createAiCallTask, updateAiCallTask } as const;

/** The methods of a client with all operations of the service. */
export interface AiccsMethods {
  /**
   * Creates an AI call task.
   *
   * Creates a task in which a published agent calls the numbers that are imported into the task later. Test the
   * agent with a single phone call first. It starts calls when the task starts at once.
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
