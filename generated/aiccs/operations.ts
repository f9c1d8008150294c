// Generated from specs/aiccs by scripts/generate/operations.ts. Not to be edited: change the spec and run `npm run generate`.

import type { CallOptions } from "../../src/call/call-options.ts";
import type { Method } from "../../src/call/method.ts";
import type { Operation } from "../../src/operation/operation.ts";
import { withPaths } from "../../src/operation/typed-post.ts";
import { alibaba } from "../../src/vendors/alibaba.ts";
import * as contracts from "./contracts.ts";
import * as facts from "./facts.ts";
import type * as types from "./types.ts";

/**
 * Creates an AI call task.
 *
 * Creates a task in which a published agent calls the numbers that are imported into the task later. Test the
 * agent with a single phone call first. The agent of a task cannot be changed, and no operation deletes a task.
 * It starts phone calls if the task starts immediately or has a start time.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-createaicalltask
 */
export const createAiCallTask: Operation<
  "CreateAiCallTask",
  types.CreateAiCallTaskInput,
  types.CreateAiCallTaskResult,
  "aiccs",
  contracts.CreateAiCallTaskConditions
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
 * changed. It starts phone calls if the task has a start time.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-updateaicalltask
 */
export const updateAiCallTask: Operation<
  "UpdateAiCallTask",
  types.UpdateAiCallTaskInput,
  types.UpdateAiCallTaskResult,
  "aiccs",
  contracts.UpdateAiCallTaskConditions
> = {
  facts: facts.updateAiCallTask,
  contract: contracts.updateAiCallTask,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/UpdateAiCallTask", { body, ...init }))
      .data as types.UpdateAiCallTaskResult,
};

/**
 * Starts an AI call task.
 *
 * Starts a task, which then calls its numbers within its time windows. The task must be stopped; the page does
 * not say whether a new task (state 0) counts as stopped. A start can also fail afterwards, for example because
 * the agent is offline. QueryAiCallTaskPage then returns the state 3 and the reason. It starts phone calls.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-startaicalltask
 */
export const startAiCallTask: Operation<
  "StartAiCallTask",
  types.StartAiCallTaskInput,
  types.StartAiCallTaskResult,
  "aiccs"
> = {
  facts: facts.startAiCallTask,
  contract: contracts.startAiCallTask,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/StartAiCallTask", { body, ...init }))
      .data as types.StartAiCallTaskResult,
};

/**
 * Lists AI call tasks.
 *
 * Returns a page of the account's tasks with their states and counts. All filters are optional.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryaicalltaskpage
 */
export const queryAiCallTaskPage: Operation<
  "QueryAiCallTaskPage",
  types.QueryAiCallTaskPageInput,
  types.QueryAiCallTaskPageResult,
  "aiccs"
> = {
  facts: facts.queryAiCallTaskPage,
  contract: contracts.queryAiCallTaskPage,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/QueryAiCallTaskPage", { body, ...init }))
      .data as types.QueryAiCallTaskPageResult,
};

/**
 * Lists the phone numbers of an AI call task.
 *
 * Returns a page of the numbers that were imported into a task, with the state and the result of their calls.
 * `Status` is required, so all numbers of a task take three lists.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryaicalldetailpage
 */
export const queryAiCallDetailPage: Operation<
  "QueryAiCallDetailPage",
  types.QueryAiCallDetailPageInput,
  types.QueryAiCallDetailPageResult,
  "aiccs"
> = {
  facts: facts.queryAiCallDetailPage,
  contract: contracts.queryAiCallDetailPage,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/QueryAiCallDetailPage", { body, ...init }))
      .data as types.QueryAiCallDetailPageResult,
};

/**
 * Imports phone numbers into an AI call task.
 *
 * Adds up to 1,000 phone numbers to a task, each with variables for the agent. A task that runs calls them.
 * Nothing prevents duplicates: two identical requests import the numbers twice, and each is called twice. For an
 * engine task ImportOneTaskPhoneNumber documents prefixes of the variables' names; this page has none. It starts
 * phone calls if the task is running.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-importtasknumberdatas
 */
export const importTaskNumberDatas: Operation<
  "ImportTaskNumberDatas",
  types.ImportTaskNumberDatasInput,
  types.ImportTaskNumberDatasResult,
  "aiccs",
  contracts.ImportTaskNumberDatasConditions
> = {
  facts: facts.importTaskNumberDatas,
  contract: contracts.importTaskNumberDatas,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/ImportTaskNumberDatas", { body, ...init }))
      .data as types.ImportTaskNumberDatasResult,
};

/**
 * Stops an AI call task.
 *
 * Stops a task. The task must exist and be running. A stopped task can be changed and started again.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-stopaicalltask
 */
export const stopAiCallTask: Operation<
  "StopAiCallTask",
  types.StopAiCallTaskInput,
  types.StopAiCallTaskResult,
  "aiccs"
> = {
  facts: facts.stopAiCallTask,
  contract: contracts.stopAiCallTask,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/StopAiCallTask", { body, ...init })).data as types.StopAiCallTaskResult,
};

/**
 * Imports one phone number into an AI call task.
 *
 * Adds a single phone number to a task and returns the id of the number in the task. A task that runs calls it.
 * No parameter makes a second request harmless: two identical requests may import the number twice. Give each
 * number an `OutId` of its own, so that QueryAiCallDetailPage can find it when no response shows whether the
 * request ran. Without one, search by `CalledNumber` and the time of the import. ImportTaskNumberDatas imports up
 * to 1,000 numbers with one request. It starts phone calls if the task is running.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-importonetaskphonenumber
 */
export const importOneTaskPhoneNumber: Operation<
  "ImportOneTaskPhoneNumber",
  types.ImportOneTaskPhoneNumberInput,
  types.ImportOneTaskPhoneNumberResult,
  "aiccs"
> = {
  facts: facts.importOneTaskPhoneNumber,
  contract: contracts.importOneTaskPhoneNumber,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/ImportOneTaskPhoneNumber", { body, ...init }))
      .data as types.ImportOneTaskPhoneNumberResult,
};

/**
 * Returns the settings of an AI call task.
 *
 * Returns the agent or the application of one task, its line, its time windows, its retries and its start time.
 * The response has neither the state of the task nor its counts; QueryAiCallTaskPage has both. Several fields
 * have other names than in the requests that set them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryaicalltaskdetail
 */
export const queryAiCallTaskDetail: Operation<
  "QueryAiCallTaskDetail",
  types.QueryAiCallTaskDetailInput,
  types.QueryAiCallTaskDetailResult,
  "aiccs"
> = {
  facts: facts.queryAiCallTaskDetail,
  contract: contracts.queryAiCallTaskDetail,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/QueryAiCallTaskDetail", { body, ...init }))
      .data as types.QueryAiCallTaskDetailResult,
};

/**
 * Cancels phone numbers of an AI call task.
 *
 * Cancels numbers that are waiting, so that the task does not call them. The numbers are named by their ids, or
 * by the import that they came with and, of this import, by the numbers themselves. A number that is already in
 * the queue for a call, or in a call, cannot be cancelled. A cancelled number cannot be restored. A response with
 * code `OK` may still report that some numbers, or all of them, were not cancelled; see `ResultCode`. After a
 * retry these may be numbers that an earlier attempt has cancelled.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-cancelaicalldetails
 */
export const cancelAiCallDetails: Operation<
  "CancelAiCallDetails",
  types.CancelAiCallDetailsInput,
  types.CancelAiCallDetailsResult,
  "aiccs"
> = {
  facts: facts.cancelAiCallDetails,
  contract: contracts.cancelAiCallDetails,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/CancelAiCallDetails", { body, ...init }))
      .data as types.CancelAiCallDetailsResult,
};

/**
 * Returns the conversation of one call.
 *
 * Returns the call of one number of a task; its result, its times, what was said, the tags that the agent
 * assigned, the variables and the address of the recording. The number must have been imported; no page says what
 * the response is before its call. QueryConversationDetailInfoNew returns more, does not need the id of the
 * import, and finds a call by other ids too.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryconversationdetailinfo
 */
export const queryConversationDetailInfo: Operation<
  "QueryConversationDetailInfo",
  types.QueryConversationDetailInfoInput,
  types.QueryConversationDetailInfoResult,
  "aiccs"
> = {
  facts: facts.queryConversationDetailInfo,
  contract: contracts.queryConversationDetailInfo,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/QueryConversationDetailInfo", { body, ...init }))
      .data as types.QueryConversationDetailInfoResult,
};

/**
 * Returns the conversation of one call, found by any of its ids.
 *
 * Returns the call of one number of a task; its result, its times, what was said, the tags that the agent
 * assigned, the variables and the address of the recording. The number must have been imported; no page says what
 * the response is before its call. The call is found by the id of the number, by its own id, or by the `outId` of
 * the import. The page marks all three as optional and does not say which call it returns without them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryconversationdetailinfonew
 */
export const queryConversationDetailInfoNew: Operation<
  "QueryConversationDetailInfoNew",
  types.QueryConversationDetailInfoNewInput,
  types.QueryConversationDetailInfoNewResult,
  "aiccs"
> = {
  facts: facts.queryConversationDetailInfoNew,
  contract: contracts.queryConversationDetailInfoNew,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/QueryConversationDetailInfoNew", { body, ...init }))
      .data as types.QueryConversationDetailInfoNewResult,
};

/** The types of all operations of the service, by the name of their method. */
export type AiccsOperations = {
  readonly createAiCallTask: typeof createAiCallTask;
  readonly updateAiCallTask: typeof updateAiCallTask;
  readonly startAiCallTask: typeof startAiCallTask;
  readonly queryAiCallTaskPage: typeof queryAiCallTaskPage;
  readonly queryAiCallDetailPage: typeof queryAiCallDetailPage;
  readonly importTaskNumberDatas: typeof importTaskNumberDatas;
  readonly stopAiCallTask: typeof stopAiCallTask;
  readonly importOneTaskPhoneNumber: typeof importOneTaskPhoneNumber;
  readonly queryAiCallTaskDetail: typeof queryAiCallTaskDetail;
  readonly cancelAiCallDetails: typeof cancelAiCallDetails;
  readonly queryConversationDetailInfo: typeof queryConversationDetailInfo;
  readonly queryConversationDetailInfoNew: typeof queryConversationDetailInfoNew;
};

/** All operations of the service, by the name of their method. */
export const aiccsOperations: AiccsOperations = {
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
};

/**
 * The methods of a client with all operations of the service. The interface is plain: mocks and classes can implement it. The
 * methods of a client are `CheckedAiccsMethods`.
 */
export interface AiccsMethods {
  /**
   * Creates an AI call task.
   *
   * Creates a task in which a published agent calls the numbers that are imported into the task later. Test the
   * agent with a single phone call first. The agent of a task cannot be changed, and no operation deletes a task.
   * It starts phone calls if the task starts immediately or has a start time.
   *
   * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-createaicalltask
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  createAiCallTask(input: types.CreateAiCallTaskInput, options?: CallOptions): Promise<types.CreateAiCallTaskResult>;

  /**
   * Changes the settings of an AI call task.
   *
   * Replaces the settings of a task. The task must be stopped. The agent and the application of a task cannot be
   * changed. It starts phone calls if the task has a start time.
   *
   * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-updateaicalltask
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  updateAiCallTask(input: types.UpdateAiCallTaskInput, options?: CallOptions): Promise<types.UpdateAiCallTaskResult>;

  /**
   * Starts an AI call task.
   *
   * Starts a task, which then calls its numbers within its time windows. The task must be stopped; the page does
   * not say whether a new task (state 0) counts as stopped. A start can also fail afterwards, for example because
   * the agent is offline. QueryAiCallTaskPage then returns the state 3 and the reason. It starts phone calls.
   *
   * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-startaicalltask
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  startAiCallTask(input: types.StartAiCallTaskInput, options?: CallOptions): Promise<types.StartAiCallTaskResult>;

  /**
   * Lists AI call tasks.
   *
   * Returns a page of the account's tasks with their states and counts. All filters are optional.
   *
   * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryaicalltaskpage
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  queryAiCallTaskPage(
    input: types.QueryAiCallTaskPageInput,
    options?: CallOptions,
  ): Promise<types.QueryAiCallTaskPageResult>;

  /**
   * Lists the phone numbers of an AI call task.
   *
   * Returns a page of the numbers that were imported into a task, with the state and the result of their calls.
   * `Status` is required, so all numbers of a task take three lists.
   *
   * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryaicalldetailpage
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  queryAiCallDetailPage(
    input: types.QueryAiCallDetailPageInput,
    options?: CallOptions,
  ): Promise<types.QueryAiCallDetailPageResult>;

  /**
   * Imports phone numbers into an AI call task.
   *
   * Adds up to 1,000 phone numbers to a task, each with variables for the agent. A task that runs calls them.
   * Nothing prevents duplicates: two identical requests import the numbers twice, and each is called twice. For an
   * engine task ImportOneTaskPhoneNumber documents prefixes of the variables' names; this page has none. It starts
   * phone calls if the task is running.
   *
   * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-importtasknumberdatas
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  importTaskNumberDatas(
    input: types.ImportTaskNumberDatasInput,
    options?: CallOptions,
  ): Promise<types.ImportTaskNumberDatasResult>;

  /**
   * Stops an AI call task.
   *
   * Stops a task. The task must exist and be running. A stopped task can be changed and started again.
   *
   * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-stopaicalltask
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  stopAiCallTask(input: types.StopAiCallTaskInput, options?: CallOptions): Promise<types.StopAiCallTaskResult>;

  /**
   * Imports one phone number into an AI call task.
   *
   * Adds a single phone number to a task and returns the id of the number in the task. A task that runs calls it.
   * No parameter makes a second request harmless: two identical requests may import the number twice. Give each
   * number an `OutId` of its own, so that QueryAiCallDetailPage can find it when no response shows whether the
   * request ran. Without one, search by `CalledNumber` and the time of the import. ImportTaskNumberDatas imports up
   * to 1,000 numbers with one request. It starts phone calls if the task is running.
   *
   * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-importonetaskphonenumber
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  importOneTaskPhoneNumber(
    input: types.ImportOneTaskPhoneNumberInput,
    options?: CallOptions,
  ): Promise<types.ImportOneTaskPhoneNumberResult>;

  /**
   * Returns the settings of an AI call task.
   *
   * Returns the agent or the application of one task, its line, its time windows, its retries and its start time.
   * The response has neither the state of the task nor its counts; QueryAiCallTaskPage has both. Several fields
   * have other names than in the requests that set them.
   *
   * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryaicalltaskdetail
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  queryAiCallTaskDetail(
    input: types.QueryAiCallTaskDetailInput,
    options?: CallOptions,
  ): Promise<types.QueryAiCallTaskDetailResult>;

  /**
   * Cancels phone numbers of an AI call task.
   *
   * Cancels numbers that are waiting, so that the task does not call them. The numbers are named by their ids, or
   * by the import that they came with and, of this import, by the numbers themselves. A number that is already in
   * the queue for a call, or in a call, cannot be cancelled. A cancelled number cannot be restored. A response with
   * code `OK` may still report that some numbers, or all of them, were not cancelled; see `ResultCode`. After a
   * retry these may be numbers that an earlier attempt has cancelled.
   *
   * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-cancelaicalldetails
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  cancelAiCallDetails(
    input: types.CancelAiCallDetailsInput,
    options?: CallOptions,
  ): Promise<types.CancelAiCallDetailsResult>;

  /**
   * Returns the conversation of one call.
   *
   * Returns the call of one number of a task; its result, its times, what was said, the tags that the agent
   * assigned, the variables and the address of the recording. The number must have been imported; no page says what
   * the response is before its call. QueryConversationDetailInfoNew returns more, does not need the id of the
   * import, and finds a call by other ids too.
   *
   * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryconversationdetailinfo
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  queryConversationDetailInfo(
    input: types.QueryConversationDetailInfoInput,
    options?: CallOptions,
  ): Promise<types.QueryConversationDetailInfoResult>;

  /**
   * Returns the conversation of one call, found by any of its ids.
   *
   * Returns the call of one number of a task; its result, its times, what was said, the tags that the agent
   * assigned, the variables and the address of the recording. The number must have been imported; no page says what
   * the response is before its call. The call is found by the id of the number, by its own id, or by the `outId` of
   * the import. The page marks all three as optional and does not say which call it returns without them.
   *
   * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryconversationdetailinfonew
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  queryConversationDetailInfoNew(
    input: types.QueryConversationDetailInfoNewInput,
    options?: CallOptions,
  ): Promise<types.QueryConversationDetailInfoNewResult>;
}

/** The same methods, with the conditions between parameters. The compiler checks them where a method is invoked. */
export interface CheckedAiccsMethods extends AiccsMethods {
  createAiCallTask: Method<
    types.CreateAiCallTaskInput,
    types.CreateAiCallTaskResult,
    contracts.CreateAiCallTaskConditions
  >;
  updateAiCallTask: Method<
    types.UpdateAiCallTaskInput,
    types.UpdateAiCallTaskResult,
    contracts.UpdateAiCallTaskConditions
  >;
  importTaskNumberDatas: Method<
    types.ImportTaskNumberDatasInput,
    types.ImportTaskNumberDatasResult,
    contracts.ImportTaskNumberDatasConditions
  >;
}

/** Each of these methods in an object of its own, of which `createClient` composes a client. */
export interface AiccsMethodParts {
  readonly createAiCallTask: {
    /**
     * Creates an AI call task.
     *
     * Creates a task in which a published agent calls the numbers that are imported into the task later. Test the
     * agent with a single phone call first. The agent of a task cannot be changed, and no operation deletes a task.
     * It starts phone calls if the task starts immediately or has a start time.
     *
     * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-createaicalltask
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly createAiCallTask: Method<
      types.CreateAiCallTaskInput,
      types.CreateAiCallTaskResult,
      contracts.CreateAiCallTaskConditions
    >;
  };

  readonly updateAiCallTask: {
    /**
     * Changes the settings of an AI call task.
     *
     * Replaces the settings of a task. The task must be stopped. The agent and the application of a task cannot be
     * changed. It starts phone calls if the task has a start time.
     *
     * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-updateaicalltask
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly updateAiCallTask: Method<
      types.UpdateAiCallTaskInput,
      types.UpdateAiCallTaskResult,
      contracts.UpdateAiCallTaskConditions
    >;
  };

  readonly startAiCallTask: {
    /**
     * Starts an AI call task.
     *
     * Starts a task, which then calls its numbers within its time windows. The task must be stopped; the page does
     * not say whether a new task (state 0) counts as stopped. A start can also fail afterwards, for example because
     * the agent is offline. QueryAiCallTaskPage then returns the state 3 and the reason. It starts phone calls.
     *
     * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-startaicalltask
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly startAiCallTask: AiccsMethods["startAiCallTask"];
  };

  readonly queryAiCallTaskPage: {
    /**
     * Lists AI call tasks.
     *
     * Returns a page of the account's tasks with their states and counts. All filters are optional.
     *
     * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryaicalltaskpage
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly queryAiCallTaskPage: AiccsMethods["queryAiCallTaskPage"];
  };

  readonly queryAiCallDetailPage: {
    /**
     * Lists the phone numbers of an AI call task.
     *
     * Returns a page of the numbers that were imported into a task, with the state and the result of their calls.
     * `Status` is required, so all numbers of a task take three lists.
     *
     * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryaicalldetailpage
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly queryAiCallDetailPage: AiccsMethods["queryAiCallDetailPage"];
  };

  readonly importTaskNumberDatas: {
    /**
     * Imports phone numbers into an AI call task.
     *
     * Adds up to 1,000 phone numbers to a task, each with variables for the agent. A task that runs calls them.
     * Nothing prevents duplicates: two identical requests import the numbers twice, and each is called twice. For an
     * engine task ImportOneTaskPhoneNumber documents prefixes of the variables' names; this page has none. It starts
     * phone calls if the task is running.
     *
     * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-importtasknumberdatas
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly importTaskNumberDatas: Method<
      types.ImportTaskNumberDatasInput,
      types.ImportTaskNumberDatasResult,
      contracts.ImportTaskNumberDatasConditions
    >;
  };

  readonly stopAiCallTask: {
    /**
     * Stops an AI call task.
     *
     * Stops a task. The task must exist and be running. A stopped task can be changed and started again.
     *
     * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-stopaicalltask
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly stopAiCallTask: AiccsMethods["stopAiCallTask"];
  };

  readonly importOneTaskPhoneNumber: {
    /**
     * Imports one phone number into an AI call task.
     *
     * Adds a single phone number to a task and returns the id of the number in the task. A task that runs calls it.
     * No parameter makes a second request harmless: two identical requests may import the number twice. Give each
     * number an `OutId` of its own, so that QueryAiCallDetailPage can find it when no response shows whether the
     * request ran. Without one, search by `CalledNumber` and the time of the import. ImportTaskNumberDatas imports up
     * to 1,000 numbers with one request. It starts phone calls if the task is running.
     *
     * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-importonetaskphonenumber
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly importOneTaskPhoneNumber: AiccsMethods["importOneTaskPhoneNumber"];
  };

  readonly queryAiCallTaskDetail: {
    /**
     * Returns the settings of an AI call task.
     *
     * Returns the agent or the application of one task, its line, its time windows, its retries and its start time.
     * The response has neither the state of the task nor its counts; QueryAiCallTaskPage has both. Several fields
     * have other names than in the requests that set them.
     *
     * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryaicalltaskdetail
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly queryAiCallTaskDetail: AiccsMethods["queryAiCallTaskDetail"];
  };

  readonly cancelAiCallDetails: {
    /**
     * Cancels phone numbers of an AI call task.
     *
     * Cancels numbers that are waiting, so that the task does not call them. The numbers are named by their ids, or
     * by the import that they came with and, of this import, by the numbers themselves. A number that is already in
     * the queue for a call, or in a call, cannot be cancelled. A cancelled number cannot be restored. A response with
     * code `OK` may still report that some numbers, or all of them, were not cancelled; see `ResultCode`. After a
     * retry these may be numbers that an earlier attempt has cancelled.
     *
     * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-cancelaicalldetails
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly cancelAiCallDetails: AiccsMethods["cancelAiCallDetails"];
  };

  readonly queryConversationDetailInfo: {
    /**
     * Returns the conversation of one call.
     *
     * Returns the call of one number of a task; its result, its times, what was said, the tags that the agent
     * assigned, the variables and the address of the recording. The number must have been imported; no page says what
     * the response is before its call. QueryConversationDetailInfoNew returns more, does not need the id of the
     * import, and finds a call by other ids too.
     *
     * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryconversationdetailinfo
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly queryConversationDetailInfo: AiccsMethods["queryConversationDetailInfo"];
  };

  readonly queryConversationDetailInfoNew: {
    /**
     * Returns the conversation of one call, found by any of its ids.
     *
     * Returns the call of one number of a task; its result, its times, what was said, the tags that the agent
     * assigned, the variables and the address of the recording. The number must have been imported; no page says what
     * the response is before its call. The call is found by the id of the number, by its own id, or by the `outId` of
     * the import. The page marks all three as optional and does not say which call it returns without them.
     *
     * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryconversationdetailinfonew
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly queryConversationDetailInfoNew: AiccsMethods["queryConversationDetailInfoNew"];
  };
}
