// Generated from specs/ccc by scripts/generate/operations.ts. Not to be edited: change the spec and run `npm run generate`.

import { withPaths } from "../../src/operation/typed-post.ts";
import type { Operation } from "../../src/operation/operation.ts";
import type { CallOptions } from "../../src/call/call-options.ts";
import type { Conditioned } from "../../src/operation/conditional-input.ts";
import * as rules from "../../src/rules/ccc.ts";
import { tencent } from "../../src/vendors/tencent.ts";
import * as facts from "./facts.ts";
import type * as types from "./types.ts";
import * as validators from "./validators.ts";

/**
 * The parameters of CreateAutoCalloutTask, with the conditions between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59791
 */
export type CreateAutoCalloutTaskInput = Conditioned<
  types.CreateAutoCalloutTaskRequest,
  typeof rules.createAutoCalloutTask,
  1
>;

/**
 * Creates an automatic outbound call task.
 *
 * Creates a task that calls a list of numbers by itself from `NotBefore` on and connects each to a voice menu or
 * an AI agent. An AI agent needs a package of AI calls and numbers of the customer's own. There is no protection
 * against a second task: two identical calls make two tasks that both call. It starts calls. At most 20 requests
 * in 1 s.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59791
 */
export const createAutoCalloutTask: Operation<
  "CreateAutoCalloutTask",
  CreateAutoCalloutTaskInput,
  types.CreateAutoCalloutTaskResult,
  "ccc"
> = {
  facts: facts.createAutoCalloutTask,
  vendor: tencent,
  validator: validators.zCreateAutoCalloutTaskRequest,
  conditions: rules.createAutoCalloutTask,
  rules: rules.createAutoCalloutTaskRules,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/CreateAutoCalloutTask", { body, ...init }))
      .data as types.CreateAutoCalloutTaskResult,
};

/**
 * The parameters of UpdatePredictiveDialingCampaign, with the conditions between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59780
 */
export type UpdatePredictiveDialingCampaignInput = Conditioned<
  types.UpdatePredictiveDialingCampaignRequest,
  typeof rules.updatePredictiveDialingCampaign,
  0
>;

/**
 * Replaces the settings of a predictive dialling campaign before it starts.
 *
 * Replaces the settings of a campaign that has not started. No operation returns the numbers of a campaign, so
 * the caller has to keep them. It starts calls when the task has a time to start. At most 20 requests in 1 s.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59780
 */
export const updatePredictiveDialingCampaign: Operation<
  "UpdatePredictiveDialingCampaign",
  UpdatePredictiveDialingCampaignInput,
  types.UpdatePredictiveDialingCampaignResult,
  "ccc"
> = {
  facts: facts.updatePredictiveDialingCampaign,
  vendor: tencent,
  validator: validators.zUpdatePredictiveDialingCampaignRequest,
  conditions: rules.updatePredictiveDialingCampaign,
  rules: rules.updatePredictiveDialingCampaignRules,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/UpdatePredictiveDialingCampaign", { body, ...init }))
      .data as types.UpdatePredictiveDialingCampaignResult,
};

/** Every operation of the service, by the name of its method. */
export const cccOperations = { createAutoCalloutTask, updatePredictiveDialingCampaign } as const;

/** The methods of a client with every operation of the service. */
export interface CccMethods {
  /**
   * Creates an automatic outbound call task.
   *
   * Creates a task that calls a list of numbers by itself from `NotBefore` on and connects each to a voice menu or
   * an AI agent. An AI agent needs a package of AI calls and numbers of the customer's own. There is no protection
   * against a second task: two identical calls make two tasks that both call. It starts calls. At most 20 requests
   * in 1 s.
   *
   * @see https://www.tencentcloud.com/document/product/1229/59791
   * @throws ValidationError before anything is sent, with every problem of the input; any other OutdialError afterwards.
   */
  createAutoCalloutTask(
    input: CreateAutoCalloutTaskInput,
    options?: CallOptions,
  ): Promise<types.CreateAutoCalloutTaskResult>;

  /**
   * Replaces the settings of a predictive dialling campaign before it starts.
   *
   * Replaces the settings of a campaign that has not started. No operation returns the numbers of a campaign, so
   * the caller has to keep them. It starts calls when the task has a time to start. At most 20 requests in 1 s.
   *
   * @see https://www.tencentcloud.com/document/product/1229/59780
   * @throws ValidationError before anything is sent, with every problem of the input; any other OutdialError afterwards.
   */
  updatePredictiveDialingCampaign(
    input: UpdatePredictiveDialingCampaignInput,
    options?: CallOptions,
  ): Promise<types.UpdatePredictiveDialingCampaignResult>;
}
