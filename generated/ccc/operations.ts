// Generated from specs/ccc by scripts/generate/operations.ts. Not to be edited: change the spec and run `npm run generate`.

import type { CallOptions } from "../../src/call/call-options.ts";
import type { Method } from "../../src/call/method.ts";
import type { Operation } from "../../src/operation/operation.ts";
import { withPaths } from "../../src/operation/typed-post.ts";
import { tencent } from "../../src/vendors/tencent.ts";
import * as contracts from "./contracts.ts";
import * as facts from "./facts.ts";
import type * as types from "./types.ts";

/**
 * Creates an automatic outbound call task.
 *
 * Creates a task that automatically calls a list of numbers from `NotBefore` on and connects each to a voice menu
 * or an AI agent. An AI agent requires a package of AI calls and the customer's own numbers. Nothing prevents
 * duplicates: two identical requests create two tasks, and both call the numbers. DescribeAutoCalloutTasks, which
 * shows whether a request ran, cannot search by name: give each task a `Name` of its own, and compare the names
 * in the list. A task can be paused, resumed and stopped, but its settings and numbers cannot be changed. It
 * starts phone calls. The vendor accepts 20 requests per second.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59791
 */
export const createAutoCalloutTask: Operation<
  "CreateAutoCalloutTask",
  types.CreateAutoCalloutTaskInput,
  types.CreateAutoCalloutTaskResult,
  "ccc",
  contracts.CreateAutoCalloutTaskConditions
> = {
  facts: facts.createAutoCalloutTask,
  contract: contracts.createAutoCalloutTask,
  vendor: tencent,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/CreateAutoCalloutTask", { body, ...init }))
      .data as types.CreateAutoCalloutTaskResult,
};

/**
 * Replaces the settings of a predictive dialling campaign before it starts.
 *
 * Replaces the settings of a campaign that has not started: what is required must be given again, even if it
 * stays the same. No operation returns the numbers of a campaign, so you have to store them yourself. The vendor
 * does not document whether optional settings that are omitted are kept or removed, or what becomes of the
 * `TimeZone` and `AvailableTime` that the campaign was created with. It starts phone calls if the task has a
 * start time. The vendor accepts 20 requests per second.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59780
 */
export const updatePredictiveDialingCampaign: Operation<
  "UpdatePredictiveDialingCampaign",
  types.UpdatePredictiveDialingCampaignInput,
  types.UpdatePredictiveDialingCampaignResult,
  "ccc"
> = {
  facts: facts.updatePredictiveDialingCampaign,
  contract: contracts.updatePredictiveDialingCampaign,
  vendor: tencent,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/UpdatePredictiveDialingCampaign", { body, ...init }))
      .data as types.UpdatePredictiveDialingCampaignResult,
};

/**
 * Returns an automatic outbound call task.
 *
 * Returns the settings and the state of a task, and all its numbers, each with its state and the ids of its
 * calls. Some settings cannot be read: `AIAgentId`, `Tries`, variables, `UUI`, times of the day and what decides
 * about retries. The vendor accepts 20 requests per second.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59788
 */
export const describeAutoCalloutTask: Operation<
  "DescribeAutoCalloutTask",
  types.DescribeAutoCalloutTaskInput,
  types.DescribeAutoCalloutTaskResult,
  "ccc"
> = {
  facts: facts.describeAutoCalloutTask,
  contract: contracts.describeAutoCalloutTask,
  vendor: tencent,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/DescribeAutoCalloutTask", { body, ...init }))
      .data as types.DescribeAutoCalloutTaskResult,
};

/**
 * Lists automatic outbound call tasks.
 *
 * Returns a page of the application's tasks with their settings and states, without their numbers. There are no
 * filters and no documented order: to find a task by its name, read all pages and compare `Name`. The vendor
 * accepts 20 requests per second.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59787
 */
export const describeAutoCalloutTasks: Operation<
  "DescribeAutoCalloutTasks",
  types.DescribeAutoCalloutTasksInput,
  types.DescribeAutoCalloutTasksResult,
  "ccc"
> = {
  facts: facts.describeAutoCalloutTasks,
  contract: contracts.describeAutoCalloutTasks,
  vendor: tencent,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/DescribeAutoCalloutTasks", { body, ...init }))
      .data as types.DescribeAutoCalloutTasksResult,
};

/**
 * Stops an automatic outbound call task for good.
 *
 * Ends a task before its time. It cannot be resumed; to interrupt it for a while, use `pauseAutoCalloutTask`. The
 * vendor lists `UnsupportedOperation`, but not the states in which it refuses a task with that code. What happens
 * to calls in progress is not documented. The vendor accepts 20 requests per second.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59781
 */
export const stopAutoCalloutTask: Operation<
  "StopAutoCalloutTask",
  types.StopAutoCalloutTaskInput,
  types.StopAutoCalloutTaskResult,
  "ccc"
> = {
  facts: facts.stopAutoCalloutTask,
  contract: contracts.stopAutoCalloutTask,
  vendor: tencent,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/StopAutoCalloutTask", { body, ...init }))
      .data as types.StopAutoCalloutTaskResult,
};

/**
 * Pauses an automatic outbound call task.
 *
 * Interrupts a running task: it starts no new calls, and calls in progress continue. `resumeAutoCalloutTask`
 * continues the task; to end it for good, use `stopAutoCalloutTask`. The vendor lists `UnsupportedOperation`, but
 * not the states in which it refuses a task with that code. The vendor accepts 20 requests per second.
 *
 * @see https://www.tencentcloud.com/document/product/1229/76611
 */
export const pauseAutoCalloutTask: Operation<
  "PauseAutoCalloutTask",
  types.PauseAutoCalloutTaskInput,
  types.PauseAutoCalloutTaskResult,
  "ccc"
> = {
  facts: facts.pauseAutoCalloutTask,
  contract: contracts.pauseAutoCalloutTask,
  vendor: tencent,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/PauseAutoCalloutTask", { body, ...init }))
      .data as types.PauseAutoCalloutTaskResult,
};

/**
 * Resumes a paused automatic outbound call task.
 *
 * Continues a task that `pauseAutoCalloutTask` interrupted: it calls the numbers that are not finished yet. A
 * stopped task cannot be resumed. The vendor lists `UnsupportedOperation`, but not the states in which it refuses
 * a task with that code. It starts phone calls. The vendor accepts 20 requests per second.
 *
 * @see https://www.tencentcloud.com/document/product/1229/76610
 */
export const resumeAutoCalloutTask: Operation<
  "ResumeAutoCalloutTask",
  types.ResumeAutoCalloutTaskInput,
  types.ResumeAutoCalloutTaskResult,
  "ccc"
> = {
  facts: facts.resumeAutoCalloutTask,
  contract: contracts.resumeAutoCalloutTask,
  vendor: tencent,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/ResumeAutoCalloutTask", { body, ...init }))
      .data as types.ResumeAutoCalloutTaskResult,
};

/**
 * Pauses a predictive dialling campaign.
 *
 * Pauses a campaign until ResumePredictiveDialingCampaign resumes it. The vendor does not document in which
 * states this is possible, which error code another state has, or whether calls in progress go on.
 * DescribePredictiveDialingCampaigns shows the state on both sites, DescribePredictiveDialingCampaign only on the
 * China site. The vendor accepts 20 requests per second.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59783
 */
export const pausePredictiveDialingCampaign: Operation<
  "PausePredictiveDialingCampaign",
  types.PausePredictiveDialingCampaignInput,
  types.PausePredictiveDialingCampaignResult,
  "ccc"
> = {
  facts: facts.pausePredictiveDialingCampaign,
  contract: contracts.pausePredictiveDialingCampaign,
  vendor: tencent,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/PausePredictiveDialingCampaign", { body, ...init }))
      .data as types.PausePredictiveDialingCampaignResult,
};

/**
 * Resumes a paused predictive dialling campaign.
 *
 * Resumes a campaign that PausePredictiveDialingCampaign has paused: it calls numbers again. The vendor does not
 * document which error code a campaign in another state has, or what happens if the `EndTime` of the campaign has
 * passed. DescribePredictiveDialingCampaigns shows the state on both sites, DescribePredictiveDialingCampaign
 * only on the China site. It starts phone calls. The vendor accepts 20 requests per second.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59782
 */
export const resumePredictiveDialingCampaign: Operation<
  "ResumePredictiveDialingCampaign",
  types.ResumePredictiveDialingCampaignInput,
  types.ResumePredictiveDialingCampaignResult,
  "ccc"
> = {
  facts: facts.resumePredictiveDialingCampaign,
  contract: contracts.resumePredictiveDialingCampaign,
  vendor: tencent,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/ResumePredictiveDialingCampaign", { body, ...init }))
      .data as types.ResumePredictiveDialingCampaignResult,
};

/**
 * Ends a predictive dialling campaign for good.
 *
 * Ends a campaign before its `EndTime`. No operation starts it again; PausePredictiveDialingCampaign interrupts
 * it instead. Its `Status` is then 3 (terminated) and its `StatusReason` 1 (ended by hand). The vendor does not
 * document in which states this is possible, which error code another state has, or whether calls in progress go
 * on. DescribePredictiveDialingCampaigns shows the state on both sites, DescribePredictiveDialingCampaign only on
 * the China site. The vendor accepts 20 requests per second.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59792
 */
export const abortPredictiveDialingCampaign: Operation<
  "AbortPredictiveDialingCampaign",
  types.AbortPredictiveDialingCampaignInput,
  types.AbortPredictiveDialingCampaignResult,
  "ccc"
> = {
  facts: facts.abortPredictiveDialingCampaign,
  contract: contracts.abortPredictiveDialingCampaign,
  vendor: tencent,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/AbortPredictiveDialingCampaign", { body, ...init }))
      .data as types.AbortPredictiveDialingCampaignResult,
};

/**
 * Deletes a predictive dialling campaign.
 *
 * Deletes a campaign. The vendor does not document whether a campaign can be deleted while it runs: end it with
 * AbortPredictiveDialingCampaign first. It does not document whether the session ids of a deleted campaign can
 * still be listed either: store what DescribePredictiveDialingSessions returns before you delete it. The vendor
 * accepts 20 requests per second.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59789
 */
export const deletePredictiveDialingCampaign: Operation<
  "DeletePredictiveDialingCampaign",
  types.DeletePredictiveDialingCampaignInput,
  types.DeletePredictiveDialingCampaignResult,
  "ccc"
> = {
  facts: facts.deletePredictiveDialingCampaign,
  contract: contracts.deletePredictiveDialingCampaign,
  vendor: tencent,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/DeletePredictiveDialingCampaign", { body, ...init }))
      .data as types.DeletePredictiveDialingCampaignResult,
};

/**
 * Creates a cruise dialling campaign of one agent.
 *
 * Creates a campaign that calls numbers for one agent, up to `ConcurrencyNumber` at a time, between `StartTime`
 * and `EndTime`. It starts and ends automatically at these times. Nothing prevents duplicates: two identical
 * requests create two campaigns, and both call the numbers. Store the returned id: no operation lists cruise
 * campaigns, and without its id a campaign can neither be read nor aborted. No operation changes a campaign or
 * adds numbers to it, and whom one without `Callees` calls is not documented. It starts phone calls. The vendor
 * accepts 20 requests per second.
 *
 * @see https://www.tencentcloud.com/document/product/1229/64324
 */
export const createAgentCruiseDialingCampaign: Operation<
  "CreateAgentCruiseDialingCampaign",
  types.CreateAgentCruiseDialingCampaignInput,
  types.CreateAgentCruiseDialingCampaignResult,
  "ccc"
> = {
  facts: facts.createAgentCruiseDialingCampaign,
  contract: contracts.createAgentCruiseDialingCampaign,
  vendor: tencent,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/CreateAgentCruiseDialingCampaign", { body, ...init }))
      .data as types.CreateAgentCruiseDialingCampaignResult,
};

/**
 * Creates a predictive dialling campaign.
 *
 * Creates a campaign that automatically calls a list of numbers from `StartTime` to `EndTime` and connects
 * answered calls to the agents of a skill group. Nothing prevents duplicates: two identical requests create two
 * campaigns, and both call the numbers. UpdatePredictiveDialingCampaign replaces the settings until the campaign
 * starts, all but `TimeZone` and `AvailableTime`. No operation returns the numbers of a campaign, so you have to
 * store them yourself. It starts phone calls. The vendor accepts 20 requests per second.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59790
 */
export const createPredictiveDialingCampaign: Operation<
  "CreatePredictiveDialingCampaign",
  types.CreatePredictiveDialingCampaignInput,
  types.CreatePredictiveDialingCampaignResult,
  "ccc"
> = {
  facts: facts.createPredictiveDialingCampaign,
  contract: contracts.createPredictiveDialingCampaign,
  vendor: tencent,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/CreatePredictiveDialingCampaign", { body, ...init }))
      .data as types.CreatePredictiveDialingCampaignResult,
};

/**
 * Returns a cruise dialling campaign of an agent.
 *
 * Returns the settings and the state of a campaign, and how many of its numbers have been called. Neither the
 * numbers nor their states can be read: store the numbers yourself. The vendor accepts 20 requests per second.
 *
 * @see https://www.tencentcloud.com/document/product/1229/64328
 */
export const describeAgentCruiseDialingCampaign: Operation<
  "DescribeAgentCruiseDialingCampaign",
  types.DescribeAgentCruiseDialingCampaignInput,
  types.DescribeAgentCruiseDialingCampaignResult,
  "ccc"
> = {
  facts: facts.describeAgentCruiseDialingCampaign,
  contract: contracts.describeAgentCruiseDialingCampaign,
  vendor: tencent,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/DescribeAgentCruiseDialingCampaign", { body, ...init }))
      .data as types.DescribeAgentCruiseDialingCampaignResult,
};

/**
 * Ends a cruise dialling campaign of an agent for good.
 *
 * Ends a campaign before its time. Cruise campaigns can be neither paused nor resumed. The vendor documents
 * neither what happens to calls in progress nor whether a campaign that is over can be aborted again: the page
 * lists no error code for a state, so a refusal may have `InvalidParameterValue`. The vendor accepts 20 requests
 * per second.
 *
 * @see https://www.tencentcloud.com/document/product/1229/64325
 */
export const abortAgentCruiseDialingCampaign: Operation<
  "AbortAgentCruiseDialingCampaign",
  types.AbortAgentCruiseDialingCampaignInput,
  types.AbortAgentCruiseDialingCampaignResult,
  "ccc"
> = {
  facts: facts.abortAgentCruiseDialingCampaign,
  contract: contracts.abortAgentCruiseDialingCampaign,
  vendor: tencent,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/AbortAgentCruiseDialingCampaign", { body, ...init }))
      .data as types.AbortAgentCruiseDialingCampaignResult,
};

/**
 * Returns a predictive dialling campaign.
 *
 * Returns the settings of a campaign, and on the China site its state, but neither its numbers nor `Callers`,
 * `CalleeAttributes`, `TimeZone` and `AvailableTime`. So its response is not enough for
 * UpdatePredictiveDialingCampaign, which requires the numbers. On the international site,
 * DescribePredictiveDialingCampaigns returns the state. The vendor accepts 20 requests per second.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59786
 */
export const describePredictiveDialingCampaign: Operation<
  "DescribePredictiveDialingCampaign",
  types.DescribePredictiveDialingCampaignInput,
  types.DescribePredictiveDialingCampaignResult,
  "ccc"
> = {
  facts: facts.describePredictiveDialingCampaign,
  contract: contracts.describePredictiveDialingCampaign,
  vendor: tencent,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/DescribePredictiveDialingCampaign", { body, ...init }))
      .data as types.DescribePredictiveDialingCampaignResult,
};

/**
 * Lists predictive dialling campaigns.
 *
 * Returns a page of the application's campaigns with their states and with how many of their numbers are done.
 * Pages are counted from 0 and have at most 100 campaigns. On the international site, campaigns cannot be
 * selected by `CampaignId`. The vendor accepts 20 requests per second.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59785
 */
export const describePredictiveDialingCampaigns: Operation<
  "DescribePredictiveDialingCampaigns",
  types.DescribePredictiveDialingCampaignsInput,
  types.DescribePredictiveDialingCampaignsResult,
  "ccc"
> = {
  facts: facts.describePredictiveDialingCampaigns,
  contract: contracts.describePredictiveDialingCampaigns,
  vendor: tencent,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/DescribePredictiveDialingCampaigns", { body, ...init }))
      .data as types.DescribePredictiveDialingCampaignsResult,
};

/**
 * Lists the session ids of a predictive dialling campaign's calls.
 *
 * Returns a page of the session ids of a campaign's calls, and nothing else about them. DescribeTelCdr of the
 * vendor returns the details of calls. Pages are counted from 0 and have at most 1000 ids. The vendor does not
 * document the order of the ids. The vendor accepts 20 requests per second.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59784
 */
export const describePredictiveDialingSessions: Operation<
  "DescribePredictiveDialingSessions",
  types.DescribePredictiveDialingSessionsInput,
  types.DescribePredictiveDialingSessionsResult,
  "ccc"
> = {
  facts: facts.describePredictiveDialingSessions,
  contract: contracts.describePredictiveDialingSessions,
  vendor: tencent,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/DescribePredictiveDialingSessions", { body, ...init }))
      .data as types.DescribePredictiveDialingSessionsResult,
};

/** The types of all operations of the service, by the name of their method. */
export type CccOperations = {
  readonly createAutoCalloutTask: typeof createAutoCalloutTask;
  readonly updatePredictiveDialingCampaign: typeof updatePredictiveDialingCampaign;
  readonly describeAutoCalloutTask: typeof describeAutoCalloutTask;
  readonly describeAutoCalloutTasks: typeof describeAutoCalloutTasks;
  readonly stopAutoCalloutTask: typeof stopAutoCalloutTask;
  readonly pauseAutoCalloutTask: typeof pauseAutoCalloutTask;
  readonly resumeAutoCalloutTask: typeof resumeAutoCalloutTask;
  readonly pausePredictiveDialingCampaign: typeof pausePredictiveDialingCampaign;
  readonly resumePredictiveDialingCampaign: typeof resumePredictiveDialingCampaign;
  readonly abortPredictiveDialingCampaign: typeof abortPredictiveDialingCampaign;
  readonly deletePredictiveDialingCampaign: typeof deletePredictiveDialingCampaign;
  readonly createAgentCruiseDialingCampaign: typeof createAgentCruiseDialingCampaign;
  readonly createPredictiveDialingCampaign: typeof createPredictiveDialingCampaign;
  readonly describeAgentCruiseDialingCampaign: typeof describeAgentCruiseDialingCampaign;
  readonly abortAgentCruiseDialingCampaign: typeof abortAgentCruiseDialingCampaign;
  readonly describePredictiveDialingCampaign: typeof describePredictiveDialingCampaign;
  readonly describePredictiveDialingCampaigns: typeof describePredictiveDialingCampaigns;
  readonly describePredictiveDialingSessions: typeof describePredictiveDialingSessions;
};

/** All operations of the service, by the name of their method. */
export const cccOperations: CccOperations = {
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
};

/**
 * The methods of a client with all operations of the service. The interface is plain: mocks and classes can implement it. The
 * methods of a client are `CheckedCccMethods`.
 */
export interface CccMethods {
  /**
   * Creates an automatic outbound call task.
   *
   * Creates a task that automatically calls a list of numbers from `NotBefore` on and connects each to a voice menu
   * or an AI agent. An AI agent requires a package of AI calls and the customer's own numbers. Nothing prevents
   * duplicates: two identical requests create two tasks, and both call the numbers. DescribeAutoCalloutTasks, which
   * shows whether a request ran, cannot search by name: give each task a `Name` of its own, and compare the names
   * in the list. A task can be paused, resumed and stopped, but its settings and numbers cannot be changed. It
   * starts phone calls. The vendor accepts 20 requests per second.
   *
   * @see https://www.tencentcloud.com/document/product/1229/59791
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  createAutoCalloutTask(
    input: types.CreateAutoCalloutTaskInput,
    options?: CallOptions,
  ): Promise<types.CreateAutoCalloutTaskResult>;

  /**
   * Replaces the settings of a predictive dialling campaign before it starts.
   *
   * Replaces the settings of a campaign that has not started: what is required must be given again, even if it
   * stays the same. No operation returns the numbers of a campaign, so you have to store them yourself. The vendor
   * does not document whether optional settings that are omitted are kept or removed, or what becomes of the
   * `TimeZone` and `AvailableTime` that the campaign was created with. It starts phone calls if the task has a
   * start time. The vendor accepts 20 requests per second.
   *
   * @see https://www.tencentcloud.com/document/product/1229/59780
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  updatePredictiveDialingCampaign(
    input: types.UpdatePredictiveDialingCampaignInput,
    options?: CallOptions,
  ): Promise<types.UpdatePredictiveDialingCampaignResult>;

  /**
   * Returns an automatic outbound call task.
   *
   * Returns the settings and the state of a task, and all its numbers, each with its state and the ids of its
   * calls. Some settings cannot be read: `AIAgentId`, `Tries`, variables, `UUI`, times of the day and what decides
   * about retries. The vendor accepts 20 requests per second.
   *
   * @see https://www.tencentcloud.com/document/product/1229/59788
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  describeAutoCalloutTask(
    input: types.DescribeAutoCalloutTaskInput,
    options?: CallOptions,
  ): Promise<types.DescribeAutoCalloutTaskResult>;

  /**
   * Lists automatic outbound call tasks.
   *
   * Returns a page of the application's tasks with their settings and states, without their numbers. There are no
   * filters and no documented order: to find a task by its name, read all pages and compare `Name`. The vendor
   * accepts 20 requests per second.
   *
   * @see https://www.tencentcloud.com/document/product/1229/59787
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  describeAutoCalloutTasks(
    input: types.DescribeAutoCalloutTasksInput,
    options?: CallOptions,
  ): Promise<types.DescribeAutoCalloutTasksResult>;

  /**
   * Stops an automatic outbound call task for good.
   *
   * Ends a task before its time. It cannot be resumed; to interrupt it for a while, use `pauseAutoCalloutTask`. The
   * vendor lists `UnsupportedOperation`, but not the states in which it refuses a task with that code. What happens
   * to calls in progress is not documented. The vendor accepts 20 requests per second.
   *
   * @see https://www.tencentcloud.com/document/product/1229/59781
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  stopAutoCalloutTask(
    input: types.StopAutoCalloutTaskInput,
    options?: CallOptions,
  ): Promise<types.StopAutoCalloutTaskResult>;

  /**
   * Pauses an automatic outbound call task.
   *
   * Interrupts a running task: it starts no new calls, and calls in progress continue. `resumeAutoCalloutTask`
   * continues the task; to end it for good, use `stopAutoCalloutTask`. The vendor lists `UnsupportedOperation`, but
   * not the states in which it refuses a task with that code. The vendor accepts 20 requests per second.
   *
   * @see https://www.tencentcloud.com/document/product/1229/76611
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  pauseAutoCalloutTask(
    input: types.PauseAutoCalloutTaskInput,
    options?: CallOptions,
  ): Promise<types.PauseAutoCalloutTaskResult>;

  /**
   * Resumes a paused automatic outbound call task.
   *
   * Continues a task that `pauseAutoCalloutTask` interrupted: it calls the numbers that are not finished yet. A
   * stopped task cannot be resumed. The vendor lists `UnsupportedOperation`, but not the states in which it refuses
   * a task with that code. It starts phone calls. The vendor accepts 20 requests per second.
   *
   * @see https://www.tencentcloud.com/document/product/1229/76610
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  resumeAutoCalloutTask(
    input: types.ResumeAutoCalloutTaskInput,
    options?: CallOptions,
  ): Promise<types.ResumeAutoCalloutTaskResult>;

  /**
   * Pauses a predictive dialling campaign.
   *
   * Pauses a campaign until ResumePredictiveDialingCampaign resumes it. The vendor does not document in which
   * states this is possible, which error code another state has, or whether calls in progress go on.
   * DescribePredictiveDialingCampaigns shows the state on both sites, DescribePredictiveDialingCampaign only on the
   * China site. The vendor accepts 20 requests per second.
   *
   * @see https://www.tencentcloud.com/document/product/1229/59783
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  pausePredictiveDialingCampaign(
    input: types.PausePredictiveDialingCampaignInput,
    options?: CallOptions,
  ): Promise<types.PausePredictiveDialingCampaignResult>;

  /**
   * Resumes a paused predictive dialling campaign.
   *
   * Resumes a campaign that PausePredictiveDialingCampaign has paused: it calls numbers again. The vendor does not
   * document which error code a campaign in another state has, or what happens if the `EndTime` of the campaign has
   * passed. DescribePredictiveDialingCampaigns shows the state on both sites, DescribePredictiveDialingCampaign
   * only on the China site. It starts phone calls. The vendor accepts 20 requests per second.
   *
   * @see https://www.tencentcloud.com/document/product/1229/59782
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  resumePredictiveDialingCampaign(
    input: types.ResumePredictiveDialingCampaignInput,
    options?: CallOptions,
  ): Promise<types.ResumePredictiveDialingCampaignResult>;

  /**
   * Ends a predictive dialling campaign for good.
   *
   * Ends a campaign before its `EndTime`. No operation starts it again; PausePredictiveDialingCampaign interrupts
   * it instead. Its `Status` is then 3 (terminated) and its `StatusReason` 1 (ended by hand). The vendor does not
   * document in which states this is possible, which error code another state has, or whether calls in progress go
   * on. DescribePredictiveDialingCampaigns shows the state on both sites, DescribePredictiveDialingCampaign only on
   * the China site. The vendor accepts 20 requests per second.
   *
   * @see https://www.tencentcloud.com/document/product/1229/59792
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  abortPredictiveDialingCampaign(
    input: types.AbortPredictiveDialingCampaignInput,
    options?: CallOptions,
  ): Promise<types.AbortPredictiveDialingCampaignResult>;

  /**
   * Deletes a predictive dialling campaign.
   *
   * Deletes a campaign. The vendor does not document whether a campaign can be deleted while it runs: end it with
   * AbortPredictiveDialingCampaign first. It does not document whether the session ids of a deleted campaign can
   * still be listed either: store what DescribePredictiveDialingSessions returns before you delete it. The vendor
   * accepts 20 requests per second.
   *
   * @see https://www.tencentcloud.com/document/product/1229/59789
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  deletePredictiveDialingCampaign(
    input: types.DeletePredictiveDialingCampaignInput,
    options?: CallOptions,
  ): Promise<types.DeletePredictiveDialingCampaignResult>;

  /**
   * Creates a cruise dialling campaign of one agent.
   *
   * Creates a campaign that calls numbers for one agent, up to `ConcurrencyNumber` at a time, between `StartTime`
   * and `EndTime`. It starts and ends automatically at these times. Nothing prevents duplicates: two identical
   * requests create two campaigns, and both call the numbers. Store the returned id: no operation lists cruise
   * campaigns, and without its id a campaign can neither be read nor aborted. No operation changes a campaign or
   * adds numbers to it, and whom one without `Callees` calls is not documented. It starts phone calls. The vendor
   * accepts 20 requests per second.
   *
   * @see https://www.tencentcloud.com/document/product/1229/64324
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  createAgentCruiseDialingCampaign(
    input: types.CreateAgentCruiseDialingCampaignInput,
    options?: CallOptions,
  ): Promise<types.CreateAgentCruiseDialingCampaignResult>;

  /**
   * Creates a predictive dialling campaign.
   *
   * Creates a campaign that automatically calls a list of numbers from `StartTime` to `EndTime` and connects
   * answered calls to the agents of a skill group. Nothing prevents duplicates: two identical requests create two
   * campaigns, and both call the numbers. UpdatePredictiveDialingCampaign replaces the settings until the campaign
   * starts, all but `TimeZone` and `AvailableTime`. No operation returns the numbers of a campaign, so you have to
   * store them yourself. It starts phone calls. The vendor accepts 20 requests per second.
   *
   * @see https://www.tencentcloud.com/document/product/1229/59790
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  createPredictiveDialingCampaign(
    input: types.CreatePredictiveDialingCampaignInput,
    options?: CallOptions,
  ): Promise<types.CreatePredictiveDialingCampaignResult>;

  /**
   * Returns a cruise dialling campaign of an agent.
   *
   * Returns the settings and the state of a campaign, and how many of its numbers have been called. Neither the
   * numbers nor their states can be read: store the numbers yourself. The vendor accepts 20 requests per second.
   *
   * @see https://www.tencentcloud.com/document/product/1229/64328
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  describeAgentCruiseDialingCampaign(
    input: types.DescribeAgentCruiseDialingCampaignInput,
    options?: CallOptions,
  ): Promise<types.DescribeAgentCruiseDialingCampaignResult>;

  /**
   * Ends a cruise dialling campaign of an agent for good.
   *
   * Ends a campaign before its time. Cruise campaigns can be neither paused nor resumed. The vendor documents
   * neither what happens to calls in progress nor whether a campaign that is over can be aborted again: the page
   * lists no error code for a state, so a refusal may have `InvalidParameterValue`. The vendor accepts 20 requests
   * per second.
   *
   * @see https://www.tencentcloud.com/document/product/1229/64325
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  abortAgentCruiseDialingCampaign(
    input: types.AbortAgentCruiseDialingCampaignInput,
    options?: CallOptions,
  ): Promise<types.AbortAgentCruiseDialingCampaignResult>;

  /**
   * Returns a predictive dialling campaign.
   *
   * Returns the settings of a campaign, and on the China site its state, but neither its numbers nor `Callers`,
   * `CalleeAttributes`, `TimeZone` and `AvailableTime`. So its response is not enough for
   * UpdatePredictiveDialingCampaign, which requires the numbers. On the international site,
   * DescribePredictiveDialingCampaigns returns the state. The vendor accepts 20 requests per second.
   *
   * @see https://www.tencentcloud.com/document/product/1229/59786
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  describePredictiveDialingCampaign(
    input: types.DescribePredictiveDialingCampaignInput,
    options?: CallOptions,
  ): Promise<types.DescribePredictiveDialingCampaignResult>;

  /**
   * Lists predictive dialling campaigns.
   *
   * Returns a page of the application's campaigns with their states and with how many of their numbers are done.
   * Pages are counted from 0 and have at most 100 campaigns. On the international site, campaigns cannot be
   * selected by `CampaignId`. The vendor accepts 20 requests per second.
   *
   * @see https://www.tencentcloud.com/document/product/1229/59785
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  describePredictiveDialingCampaigns(
    input: types.DescribePredictiveDialingCampaignsInput,
    options?: CallOptions,
  ): Promise<types.DescribePredictiveDialingCampaignsResult>;

  /**
   * Lists the session ids of a predictive dialling campaign's calls.
   *
   * Returns a page of the session ids of a campaign's calls, and nothing else about them. DescribeTelCdr of the
   * vendor returns the details of calls. Pages are counted from 0 and have at most 1000 ids. The vendor does not
   * document the order of the ids. The vendor accepts 20 requests per second.
   *
   * @see https://www.tencentcloud.com/document/product/1229/59784
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  describePredictiveDialingSessions(
    input: types.DescribePredictiveDialingSessionsInput,
    options?: CallOptions,
  ): Promise<types.DescribePredictiveDialingSessionsResult>;
}

/** The same methods, with the conditions between parameters. The compiler checks them where a method is invoked. */
export interface CheckedCccMethods extends CccMethods {
  createAutoCalloutTask: Method<
    types.CreateAutoCalloutTaskInput,
    types.CreateAutoCalloutTaskResult,
    contracts.CreateAutoCalloutTaskConditions
  >;
}

/** Each of these methods in an object of its own, of which `createClient` composes a client. */
export interface CccMethodParts {
  readonly createAutoCalloutTask: {
    /**
     * Creates an automatic outbound call task.
     *
     * Creates a task that automatically calls a list of numbers from `NotBefore` on and connects each to a voice menu
     * or an AI agent. An AI agent requires a package of AI calls and the customer's own numbers. Nothing prevents
     * duplicates: two identical requests create two tasks, and both call the numbers. DescribeAutoCalloutTasks, which
     * shows whether a request ran, cannot search by name: give each task a `Name` of its own, and compare the names
     * in the list. A task can be paused, resumed and stopped, but its settings and numbers cannot be changed. It
     * starts phone calls. The vendor accepts 20 requests per second.
     *
     * @see https://www.tencentcloud.com/document/product/1229/59791
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly createAutoCalloutTask: Method<
      types.CreateAutoCalloutTaskInput,
      types.CreateAutoCalloutTaskResult,
      contracts.CreateAutoCalloutTaskConditions
    >;
  };

  readonly updatePredictiveDialingCampaign: {
    /**
     * Replaces the settings of a predictive dialling campaign before it starts.
     *
     * Replaces the settings of a campaign that has not started: what is required must be given again, even if it
     * stays the same. No operation returns the numbers of a campaign, so you have to store them yourself. The vendor
     * does not document whether optional settings that are omitted are kept or removed, or what becomes of the
     * `TimeZone` and `AvailableTime` that the campaign was created with. It starts phone calls if the task has a
     * start time. The vendor accepts 20 requests per second.
     *
     * @see https://www.tencentcloud.com/document/product/1229/59780
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly updatePredictiveDialingCampaign: CccMethods["updatePredictiveDialingCampaign"];
  };

  readonly describeAutoCalloutTask: {
    /**
     * Returns an automatic outbound call task.
     *
     * Returns the settings and the state of a task, and all its numbers, each with its state and the ids of its
     * calls. Some settings cannot be read: `AIAgentId`, `Tries`, variables, `UUI`, times of the day and what decides
     * about retries. The vendor accepts 20 requests per second.
     *
     * @see https://www.tencentcloud.com/document/product/1229/59788
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly describeAutoCalloutTask: CccMethods["describeAutoCalloutTask"];
  };

  readonly describeAutoCalloutTasks: {
    /**
     * Lists automatic outbound call tasks.
     *
     * Returns a page of the application's tasks with their settings and states, without their numbers. There are no
     * filters and no documented order: to find a task by its name, read all pages and compare `Name`. The vendor
     * accepts 20 requests per second.
     *
     * @see https://www.tencentcloud.com/document/product/1229/59787
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly describeAutoCalloutTasks: CccMethods["describeAutoCalloutTasks"];
  };

  readonly stopAutoCalloutTask: {
    /**
     * Stops an automatic outbound call task for good.
     *
     * Ends a task before its time. It cannot be resumed; to interrupt it for a while, use `pauseAutoCalloutTask`. The
     * vendor lists `UnsupportedOperation`, but not the states in which it refuses a task with that code. What happens
     * to calls in progress is not documented. The vendor accepts 20 requests per second.
     *
     * @see https://www.tencentcloud.com/document/product/1229/59781
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly stopAutoCalloutTask: CccMethods["stopAutoCalloutTask"];
  };

  readonly pauseAutoCalloutTask: {
    /**
     * Pauses an automatic outbound call task.
     *
     * Interrupts a running task: it starts no new calls, and calls in progress continue. `resumeAutoCalloutTask`
     * continues the task; to end it for good, use `stopAutoCalloutTask`. The vendor lists `UnsupportedOperation`, but
     * not the states in which it refuses a task with that code. The vendor accepts 20 requests per second.
     *
     * @see https://www.tencentcloud.com/document/product/1229/76611
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly pauseAutoCalloutTask: CccMethods["pauseAutoCalloutTask"];
  };

  readonly resumeAutoCalloutTask: {
    /**
     * Resumes a paused automatic outbound call task.
     *
     * Continues a task that `pauseAutoCalloutTask` interrupted: it calls the numbers that are not finished yet. A
     * stopped task cannot be resumed. The vendor lists `UnsupportedOperation`, but not the states in which it refuses
     * a task with that code. It starts phone calls. The vendor accepts 20 requests per second.
     *
     * @see https://www.tencentcloud.com/document/product/1229/76610
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly resumeAutoCalloutTask: CccMethods["resumeAutoCalloutTask"];
  };

  readonly pausePredictiveDialingCampaign: {
    /**
     * Pauses a predictive dialling campaign.
     *
     * Pauses a campaign until ResumePredictiveDialingCampaign resumes it. The vendor does not document in which
     * states this is possible, which error code another state has, or whether calls in progress go on.
     * DescribePredictiveDialingCampaigns shows the state on both sites, DescribePredictiveDialingCampaign only on the
     * China site. The vendor accepts 20 requests per second.
     *
     * @see https://www.tencentcloud.com/document/product/1229/59783
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly pausePredictiveDialingCampaign: CccMethods["pausePredictiveDialingCampaign"];
  };

  readonly resumePredictiveDialingCampaign: {
    /**
     * Resumes a paused predictive dialling campaign.
     *
     * Resumes a campaign that PausePredictiveDialingCampaign has paused: it calls numbers again. The vendor does not
     * document which error code a campaign in another state has, or what happens if the `EndTime` of the campaign has
     * passed. DescribePredictiveDialingCampaigns shows the state on both sites, DescribePredictiveDialingCampaign
     * only on the China site. It starts phone calls. The vendor accepts 20 requests per second.
     *
     * @see https://www.tencentcloud.com/document/product/1229/59782
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly resumePredictiveDialingCampaign: CccMethods["resumePredictiveDialingCampaign"];
  };

  readonly abortPredictiveDialingCampaign: {
    /**
     * Ends a predictive dialling campaign for good.
     *
     * Ends a campaign before its `EndTime`. No operation starts it again; PausePredictiveDialingCampaign interrupts
     * it instead. Its `Status` is then 3 (terminated) and its `StatusReason` 1 (ended by hand). The vendor does not
     * document in which states this is possible, which error code another state has, or whether calls in progress go
     * on. DescribePredictiveDialingCampaigns shows the state on both sites, DescribePredictiveDialingCampaign only on
     * the China site. The vendor accepts 20 requests per second.
     *
     * @see https://www.tencentcloud.com/document/product/1229/59792
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly abortPredictiveDialingCampaign: CccMethods["abortPredictiveDialingCampaign"];
  };

  readonly deletePredictiveDialingCampaign: {
    /**
     * Deletes a predictive dialling campaign.
     *
     * Deletes a campaign. The vendor does not document whether a campaign can be deleted while it runs: end it with
     * AbortPredictiveDialingCampaign first. It does not document whether the session ids of a deleted campaign can
     * still be listed either: store what DescribePredictiveDialingSessions returns before you delete it. The vendor
     * accepts 20 requests per second.
     *
     * @see https://www.tencentcloud.com/document/product/1229/59789
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly deletePredictiveDialingCampaign: CccMethods["deletePredictiveDialingCampaign"];
  };

  readonly createAgentCruiseDialingCampaign: {
    /**
     * Creates a cruise dialling campaign of one agent.
     *
     * Creates a campaign that calls numbers for one agent, up to `ConcurrencyNumber` at a time, between `StartTime`
     * and `EndTime`. It starts and ends automatically at these times. Nothing prevents duplicates: two identical
     * requests create two campaigns, and both call the numbers. Store the returned id: no operation lists cruise
     * campaigns, and without its id a campaign can neither be read nor aborted. No operation changes a campaign or
     * adds numbers to it, and whom one without `Callees` calls is not documented. It starts phone calls. The vendor
     * accepts 20 requests per second.
     *
     * @see https://www.tencentcloud.com/document/product/1229/64324
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly createAgentCruiseDialingCampaign: CccMethods["createAgentCruiseDialingCampaign"];
  };

  readonly createPredictiveDialingCampaign: {
    /**
     * Creates a predictive dialling campaign.
     *
     * Creates a campaign that automatically calls a list of numbers from `StartTime` to `EndTime` and connects
     * answered calls to the agents of a skill group. Nothing prevents duplicates: two identical requests create two
     * campaigns, and both call the numbers. UpdatePredictiveDialingCampaign replaces the settings until the campaign
     * starts, all but `TimeZone` and `AvailableTime`. No operation returns the numbers of a campaign, so you have to
     * store them yourself. It starts phone calls. The vendor accepts 20 requests per second.
     *
     * @see https://www.tencentcloud.com/document/product/1229/59790
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly createPredictiveDialingCampaign: CccMethods["createPredictiveDialingCampaign"];
  };

  readonly describeAgentCruiseDialingCampaign: {
    /**
     * Returns a cruise dialling campaign of an agent.
     *
     * Returns the settings and the state of a campaign, and how many of its numbers have been called. Neither the
     * numbers nor their states can be read: store the numbers yourself. The vendor accepts 20 requests per second.
     *
     * @see https://www.tencentcloud.com/document/product/1229/64328
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly describeAgentCruiseDialingCampaign: CccMethods["describeAgentCruiseDialingCampaign"];
  };

  readonly abortAgentCruiseDialingCampaign: {
    /**
     * Ends a cruise dialling campaign of an agent for good.
     *
     * Ends a campaign before its time. Cruise campaigns can be neither paused nor resumed. The vendor documents
     * neither what happens to calls in progress nor whether a campaign that is over can be aborted again: the page
     * lists no error code for a state, so a refusal may have `InvalidParameterValue`. The vendor accepts 20 requests
     * per second.
     *
     * @see https://www.tencentcloud.com/document/product/1229/64325
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly abortAgentCruiseDialingCampaign: CccMethods["abortAgentCruiseDialingCampaign"];
  };

  readonly describePredictiveDialingCampaign: {
    /**
     * Returns a predictive dialling campaign.
     *
     * Returns the settings of a campaign, and on the China site its state, but neither its numbers nor `Callers`,
     * `CalleeAttributes`, `TimeZone` and `AvailableTime`. So its response is not enough for
     * UpdatePredictiveDialingCampaign, which requires the numbers. On the international site,
     * DescribePredictiveDialingCampaigns returns the state. The vendor accepts 20 requests per second.
     *
     * @see https://www.tencentcloud.com/document/product/1229/59786
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly describePredictiveDialingCampaign: CccMethods["describePredictiveDialingCampaign"];
  };

  readonly describePredictiveDialingCampaigns: {
    /**
     * Lists predictive dialling campaigns.
     *
     * Returns a page of the application's campaigns with their states and with how many of their numbers are done.
     * Pages are counted from 0 and have at most 100 campaigns. On the international site, campaigns cannot be
     * selected by `CampaignId`. The vendor accepts 20 requests per second.
     *
     * @see https://www.tencentcloud.com/document/product/1229/59785
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly describePredictiveDialingCampaigns: CccMethods["describePredictiveDialingCampaigns"];
  };

  readonly describePredictiveDialingSessions: {
    /**
     * Lists the session ids of a predictive dialling campaign's calls.
     *
     * Returns a page of the session ids of a campaign's calls, and nothing else about them. DescribeTelCdr of the
     * vendor returns the details of calls. Pages are counted from 0 and have at most 1000 ids. The vendor does not
     * document the order of the ids. The vendor accepts 20 requests per second.
     *
     * @see https://www.tencentcloud.com/document/product/1229/59784
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly describePredictiveDialingSessions: CccMethods["describePredictiveDialingSessions"];
  };
}
