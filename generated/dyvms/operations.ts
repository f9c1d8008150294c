// Generated from specs/dyvms by scripts/generate/operations.ts. Not to be edited: change the spec and run `npm run generate`.

import { withPaths } from "../../src/operation/typed-post.ts";
import type { Operation } from "../../src/operation/operation.ts";
import type { CallOptions } from "../../src/call/call-options.ts";
import type { Conditioned } from "../../src/operation/conditional-input.ts";
import * as rules from "../../src/rules/dyvms.ts";
import { alibaba } from "../../src/vendors/alibaba.ts";
import * as facts from "./facts.ts";
import type * as types from "./types.ts";
import * as validators from "./validators.ts";

/**
 * The parameters of CloudUpdateTask, with the conditions between them.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudupdatetask
 */
export type CloudUpdateTaskInput = Conditioned<types.CloudUpdateTaskRequest, typeof rules.cloudUpdateTask, 4>;

/**
 * Changes the settings of an outbound call task.
 *
 * Changes a predictive or automatic call task. What a call leaves out stays as it is stored. How agents are named
 * (by number or by group) and the kind of the task are fixed when it is made. It starts calls when the task has a
 * time to start.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudupdatetask
 */
export const cloudUpdateTask: Operation<"CloudUpdateTask", CloudUpdateTaskInput, types.CloudUpdateTaskResult, "dyvms"> =
  {
    facts: facts.cloudUpdateTask,
    vendor: alibaba,
    validator: validators.zCloudUpdateTaskRequest,
    conditions: rules.cloudUpdateTask,
    rules: rules.cloudUpdateTaskRules,
    send: async (http, body, init) =>
      (await withPaths<types.paths>(http).POST("/CloudUpdateTask", { body, ...init }))
        .data as types.CloudUpdateTaskResult,
  };

/** Every operation of the service, by the name of its method. */
export const dyvmsOperations = { cloudUpdateTask } as const;

/** The methods of a client with every operation of the service. */
export interface DyvmsMethods {
  /**
   * Changes the settings of an outbound call task.
   *
   * Changes a predictive or automatic call task. What a call leaves out stays as it is stored. How agents are named
   * (by number or by group) and the kind of the task are fixed when it is made. It starts calls when the task has a
   * time to start.
   *
   * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudupdatetask
   * @throws ValidationError before anything is sent, with every problem of the input; any other OutdialError afterwards.
   */
  cloudUpdateTask(input: CloudUpdateTaskInput, options?: CallOptions): Promise<types.CloudUpdateTaskResult>;
}
