// Generated from specs/dyvms by scripts/generate/operations.ts. Not to be edited: change the spec and run `npm run generate`.

import type { CallOptions } from "../../src/call/call-options.ts";
import type { Method } from "../../src/call/method.ts";
import type { Operation } from "../../src/operation/operation.ts";
import { withPaths } from "../../src/operation/typed-post.ts";
import { alibaba } from "../../src/vendors/alibaba.ts";
import * as contracts from "./contracts.ts";
import * as facts from "./facts.ts";
import type * as types from "./types.ts";

/**
 * Changes the settings of an outbound call task.
 *
 * Changes a predictive or automatic call task. Settings that the request omits keep their stored values. How
 * agents are specified (by number or by group) and the type of the task are fixed when the task is created. It
 * starts phone calls if the task has a start time.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudupdatetask
 */
export const cloudUpdateTask: Operation<
  "CloudUpdateTask",
  types.CloudUpdateTaskInput,
  types.CloudUpdateTaskResult,
  "dyvms",
  contracts.CloudUpdateTaskConditions
> = {
  facts: facts.cloudUpdateTask,
  contract: contracts.cloudUpdateTask,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/CloudUpdateTask", { body, ...init }))
      .data as types.CloudUpdateTaskResult,
};

/**
 * Starts an outbound call task.
 *
 * Starts a task manually, independently of its scheduled start. An ended task cannot be started.
 * A predictive task has further limits. At most 10 predictive tasks of a call centre can be running or paused,
 * and an agent can be in only one of them. A task with fewer available agents than its `MinAvailableAgentCount`
 * (10 by default) pauses by itself. The service ends the task if agents take 2 seconds or more to answer, or if
 * too few calls are answered. It starts phone calls.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudstarttask
 */
export const cloudStartTask: Operation<
  "CloudStartTask",
  types.CloudStartTaskInput,
  types.CloudStartTaskResult,
  "dyvms"
> = {
  facts: facts.cloudStartTask,
  contract: contracts.cloudStartTask,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/CloudStartTask", { body, ...init })).data as types.CloudStartTaskResult,
};

/**
 * Pauses an outbound call task.
 *
 * Pauses a running task. CloudStartTask resumes it. Whether the task warms up again after the pause is its
 * setting `IsRewarm`.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudpausetask
 */
export const cloudPauseTask: Operation<
  "CloudPauseTask",
  types.CloudPauseTaskInput,
  types.CloudPauseTaskResult,
  "dyvms"
> = {
  facts: facts.cloudPauseTask,
  contract: contracts.cloudPauseTask,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/CloudPauseTask", { body, ...init })).data as types.CloudPauseTaskResult,
};

/**
 * Deletes an outbound call task.
 *
 * Deletes a predictive or automatic task together with its phone numbers. The call records remain.
 * The task must be initial or ended. No operation ends a task at once: it ends when all its numbers have been
 * called (`AutoComplete`), or at its scheduled stop (`ForceEndFlag`).
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-clouddeletetask
 */
export const cloudDeleteTask: Operation<
  "CloudDeleteTask",
  types.CloudDeleteTaskInput,
  types.CloudDeleteTaskResult,
  "dyvms"
> = {
  facts: facts.cloudDeleteTask,
  contract: contracts.cloudDeleteTask,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/CloudDeleteTask", { body, ...init }))
      .data as types.CloudDeleteTaskResult,
};

/**
 * Creates an outbound call task.
 *
 * Creates a predictive or automatic call task. Its phone numbers are imported afterwards, and it calls them once
 * it is started, by CloudStartTask or at its scheduled start. A call centre has at most 100 tasks, with
 * 10,000,000 phone numbers in all.
 * A template can supply any setting except `Name` and `Type`, so the other parameters that are required together
 * with some value of another one are not required beside `TemplateName`. A template may also schedule the start.
 * It starts phone calls if the task has a start time.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudcreatetask
 */
export const cloudCreateTask: Operation<
  "CloudCreateTask",
  types.CloudCreateTaskInput,
  types.CloudCreateTaskResult,
  "dyvms",
  contracts.CloudCreateTaskConditions
> = {
  facts: facts.cloudCreateTask,
  contract: contracts.cloudCreateTask,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/CloudCreateTask", { body, ...init }))
      .data as types.CloudCreateTaskResult,
};

/**
 * Returns an outbound call task.
 *
 * Returns the settings, the state and the times of one task. All values are text, also numbers and switches.
 * Settings that are not in the response cannot be read back: `AgentGroup`, `CallGroupType`,
 * `CallPriorityStrategy`, `CallRouteStrategy`, `CustomerClidsGroup`, `IvrName` and `RetryStrategyTimeType`.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudgettask
 */
export const cloudGetTask: Operation<"CloudGetTask", types.CloudGetTaskInput, types.CloudGetTaskResult, "dyvms"> = {
  facts: facts.cloudGetTask,
  contract: contracts.cloudGetTask,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/CloudGetTask", { body, ...init })).data as types.CloudGetTaskResult,
};

/**
 * Imports phone numbers into an outbound call task.
 *
 * Adds one batch of phone numbers to a task, or more numbers to a batch. A running task calls them, and with
 * `ImportTelAutoStart` the import starts the task.
 * A batch has at most 100,000 numbers, a task 1,000,000 numbers and 100,000 batches, and a call centre 10,000,000
 * numbers.
 * The numbers are part of the URL, because the vendor documents all parameters in the query. The documented 8 MB
 * are far beyond the 8,000 bytes that gateways usually accept, which is enough for about 200 numbers without
 * other fields. To import more, send several requests: the first one with the `Name` of the batch, the others
 * with its `FileId` as well. With the client option `maxUrlBytes`, a longer request is refused before it is sent.
 * The response only counts the numbers that were refused. Event notifications, which are set up in the vendor's
 * console, report which ones they are. It starts phone calls if the task is running.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudimporttasktel
 */
export const cloudImportTaskTel: Operation<
  "CloudImportTaskTel",
  types.CloudImportTaskTelInput,
  types.CloudImportTaskTelResult,
  "dyvms"
> = {
  facts: facts.cloudImportTaskTel,
  contract: contracts.cloudImportTaskTel,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/CloudImportTaskTel", { body, ...init }))
      .data as types.CloudImportTaskTelResult,
};

/**
 * Lists outbound call tasks.
 *
 * Returns some of the tasks of one type, with their settings, states and times. The filters are combined.
 * The response has no total. To read all tasks, increase `Start` by `Limit` until a response has fewer tasks than
 * `Limit`. The order of the tasks is not documented.
 * Numbers and switches are numbers here, and text in CloudGetTask.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudquerytask
 */
export const cloudQueryTask: Operation<
  "CloudQueryTask",
  types.CloudQueryTaskInput,
  types.CloudQueryTaskResult,
  "dyvms"
> = {
  facts: facts.cloudQueryTask,
  contract: contracts.cloudQueryTask,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/CloudQueryTask", { body, ...init })).data as types.CloudQueryTaskResult,
};

/**
 * Deletes phone numbers of an outbound call task.
 *
 * Deletes the numbers that the parameters select, also while the task is running: they are not called any more.
 * Which numbers a request without `FileId`, `FileName`, `Status` and `Tels` deletes is not documented, and
 * neither is how these are combined. Prefer `FileId` to `FileName`. A name selects the batch that was added last,
 * so a request that is sent again after an unclear result may delete the batch before it. A request with
 * `FileName` is therefore retried only if it certainly did not run.
 * The response does not say how many numbers were deleted; the counts of CloudMonitorTask show it. The numbers
 * are part of the URL. Gateways usually accept 8,000 bytes, which is enough for about 550 numbers.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-clouddeletetasktel
 */
export const cloudDeleteTaskTel: Operation<
  "CloudDeleteTaskTel",
  types.CloudDeleteTaskTelInput,
  types.CloudDeleteTaskTelResult,
  "dyvms"
> = {
  facts: facts.cloudDeleteTaskTel,
  contract: contracts.cloudDeleteTaskTel,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/CloudDeleteTaskTel", { body, ...init }))
      .data as types.CloudDeleteTaskTelResult,
};

/**
 * Lists the batches of phone numbers of an outbound call task.
 *
 * Returns some of the batches that were imported into a task, with the counts of their numbers. After an import
 * with an ambiguous result it shows whether the batch exists, by its `Name`.
 * `StartTime` and `EndTime` may be up to one month apart. All numbers in the response are text.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudlisttaskfile
 */
export const cloudListTaskFile: Operation<
  "CloudListTaskFile",
  types.CloudListTaskFileInput,
  types.CloudListTaskFileResult,
  "dyvms"
> = {
  facts: facts.cloudListTaskFile,
  contract: contracts.cloudListTaskFile,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/CloudListTaskFile", { body, ...init }))
      .data as types.CloudListTaskFileResult,
};

/**
 * Returns live statistics of an outbound call task.
 *
 * Returns what a task has done since its first start and today, the phone calls and agents at this moment, and
 * the counts of each agent.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudmonitortask
 */
export const cloudMonitorTask: Operation<
  "CloudMonitorTask",
  types.CloudMonitorTaskInput,
  types.CloudMonitorTaskResult,
  "dyvms"
> = {
  facts: facts.cloudMonitorTask,
  contract: contracts.cloudMonitorTask,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/CloudMonitorTask", { body, ...init }))
      .data as types.CloudMonitorTaskResult,
};

/**
 * Creates a time condition.
 *
 * Creates a condition that is true on certain days of the week, or between two days, at certain hours. Tasks
 * refer to time conditions by id: `TimeStrategy` has those during which no calls are made, and
 * `AutoTriggerTimeStrategy` those during which a task calls.
 * A call centre cannot have two time conditions with the same name or the same priority.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudcreateenterprisetime
 */
export const cloudCreateEnterpriseTime: Operation<
  "CloudCreateEnterpriseTime",
  types.CloudCreateEnterpriseTimeInput,
  types.CloudCreateEnterpriseTimeResult,
  "dyvms",
  contracts.CloudCreateEnterpriseTimeConditions
> = {
  facts: facts.cloudCreateEnterpriseTime,
  contract: contracts.cloudCreateEnterpriseTime,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/CloudCreateEnterpriseTime", { body, ...init }))
      .data as types.CloudCreateEnterpriseTimeResult,
};

/**
 * Lists the time conditions of a call centre.
 *
 * Returns all time conditions that the filters select. The response has no pages and no total. Its ids are what
 * tasks take as `TimeStrategy` and `AutoTriggerTimeStrategy`.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudlistenterprisetime
 */
export const cloudListEnterpriseTime: Operation<
  "CloudListEnterpriseTime",
  types.CloudListEnterpriseTimeInput,
  types.CloudListEnterpriseTimeResult,
  "dyvms"
> = {
  facts: facts.cloudListEnterpriseTime,
  contract: contracts.cloudListEnterpriseTime,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/CloudListEnterpriseTime", { body, ...init }))
      .data as types.CloudListEnterpriseTimeResult,
};

/**
 * Deletes a time condition.
 *
 * Deletes the time condition with an id or a name. What happens to tasks whose `TimeStrategy` or
 * `AutoTriggerTimeStrategy` has its id is not documented: change these tasks first, so that none calls at a time
 * that the condition excluded.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-clouddeleteenterprisetime
 */
export const cloudDeleteEnterpriseTime: Operation<
  "CloudDeleteEnterpriseTime",
  types.CloudDeleteEnterpriseTimeInput,
  types.CloudDeleteEnterpriseTimeResult,
  "dyvms",
  contracts.CloudDeleteEnterpriseTimeConditions
> = {
  facts: facts.cloudDeleteEnterpriseTime,
  contract: contracts.cloudDeleteEnterpriseTime,
  vendor: alibaba,
  send: async (http, body, init) =>
    (await withPaths<types.paths>(http).POST("/CloudDeleteEnterpriseTime", { body, ...init }))
      .data as types.CloudDeleteEnterpriseTimeResult,
};

/** The types of all operations of the service, by the name of their method. */
export type DyvmsOperations = {
  readonly cloudUpdateTask: typeof cloudUpdateTask;
  readonly cloudStartTask: typeof cloudStartTask;
  readonly cloudPauseTask: typeof cloudPauseTask;
  readonly cloudDeleteTask: typeof cloudDeleteTask;
  readonly cloudCreateTask: typeof cloudCreateTask;
  readonly cloudGetTask: typeof cloudGetTask;
  readonly cloudImportTaskTel: typeof cloudImportTaskTel;
  readonly cloudQueryTask: typeof cloudQueryTask;
  readonly cloudDeleteTaskTel: typeof cloudDeleteTaskTel;
  readonly cloudListTaskFile: typeof cloudListTaskFile;
  readonly cloudMonitorTask: typeof cloudMonitorTask;
  readonly cloudCreateEnterpriseTime: typeof cloudCreateEnterpriseTime;
  readonly cloudListEnterpriseTime: typeof cloudListEnterpriseTime;
  readonly cloudDeleteEnterpriseTime: typeof cloudDeleteEnterpriseTime;
};

/** All operations of the service, by the name of their method. */
export const dyvmsOperations: DyvmsOperations = {
  cloudUpdateTask,
  cloudStartTask,
  cloudPauseTask,
  cloudDeleteTask,
  cloudCreateTask,
  cloudGetTask,
  cloudImportTaskTel,
  cloudQueryTask,
  cloudDeleteTaskTel,
  cloudListTaskFile,
  cloudMonitorTask,
  cloudCreateEnterpriseTime,
  cloudListEnterpriseTime,
  cloudDeleteEnterpriseTime,
};

/**
 * The methods of a client with all operations of the service. The interface is plain: mocks and classes can implement it. The
 * methods of a client are `CheckedDyvmsMethods`.
 */
export interface DyvmsMethods {
  /**
   * Changes the settings of an outbound call task.
   *
   * Changes a predictive or automatic call task. Settings that the request omits keep their stored values. How
   * agents are specified (by number or by group) and the type of the task are fixed when the task is created. It
   * starts phone calls if the task has a start time.
   *
   * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudupdatetask
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  cloudUpdateTask(input: types.CloudUpdateTaskInput, options?: CallOptions): Promise<types.CloudUpdateTaskResult>;

  /**
   * Starts an outbound call task.
   *
   * Starts a task manually, independently of its scheduled start. An ended task cannot be started.
   * A predictive task has further limits. At most 10 predictive tasks of a call centre can be running or paused,
   * and an agent can be in only one of them. A task with fewer available agents than its `MinAvailableAgentCount`
   * (10 by default) pauses by itself. The service ends the task if agents take 2 seconds or more to answer, or if
   * too few calls are answered. It starts phone calls.
   *
   * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudstarttask
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  cloudStartTask(input: types.CloudStartTaskInput, options?: CallOptions): Promise<types.CloudStartTaskResult>;

  /**
   * Pauses an outbound call task.
   *
   * Pauses a running task. CloudStartTask resumes it. Whether the task warms up again after the pause is its
   * setting `IsRewarm`.
   *
   * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudpausetask
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  cloudPauseTask(input: types.CloudPauseTaskInput, options?: CallOptions): Promise<types.CloudPauseTaskResult>;

  /**
   * Deletes an outbound call task.
   *
   * Deletes a predictive or automatic task together with its phone numbers. The call records remain.
   * The task must be initial or ended. No operation ends a task at once: it ends when all its numbers have been
   * called (`AutoComplete`), or at its scheduled stop (`ForceEndFlag`).
   *
   * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-clouddeletetask
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  cloudDeleteTask(input: types.CloudDeleteTaskInput, options?: CallOptions): Promise<types.CloudDeleteTaskResult>;

  /**
   * Creates an outbound call task.
   *
   * Creates a predictive or automatic call task. Its phone numbers are imported afterwards, and it calls them once
   * it is started, by CloudStartTask or at its scheduled start. A call centre has at most 100 tasks, with
   * 10,000,000 phone numbers in all.
   * A template can supply any setting except `Name` and `Type`, so the other parameters that are required together
   * with some value of another one are not required beside `TemplateName`. A template may also schedule the start.
   * It starts phone calls if the task has a start time.
   *
   * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudcreatetask
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  cloudCreateTask(input: types.CloudCreateTaskInput, options?: CallOptions): Promise<types.CloudCreateTaskResult>;

  /**
   * Returns an outbound call task.
   *
   * Returns the settings, the state and the times of one task. All values are text, also numbers and switches.
   * Settings that are not in the response cannot be read back: `AgentGroup`, `CallGroupType`,
   * `CallPriorityStrategy`, `CallRouteStrategy`, `CustomerClidsGroup`, `IvrName` and `RetryStrategyTimeType`.
   *
   * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudgettask
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  cloudGetTask(input: types.CloudGetTaskInput, options?: CallOptions): Promise<types.CloudGetTaskResult>;

  /**
   * Imports phone numbers into an outbound call task.
   *
   * Adds one batch of phone numbers to a task, or more numbers to a batch. A running task calls them, and with
   * `ImportTelAutoStart` the import starts the task.
   * A batch has at most 100,000 numbers, a task 1,000,000 numbers and 100,000 batches, and a call centre 10,000,000
   * numbers.
   * The numbers are part of the URL, because the vendor documents all parameters in the query. The documented 8 MB
   * are far beyond the 8,000 bytes that gateways usually accept, which is enough for about 200 numbers without
   * other fields. To import more, send several requests: the first one with the `Name` of the batch, the others
   * with its `FileId` as well. With the client option `maxUrlBytes`, a longer request is refused before it is sent.
   * The response only counts the numbers that were refused. Event notifications, which are set up in the vendor's
   * console, report which ones they are. It starts phone calls if the task is running.
   *
   * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudimporttasktel
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  cloudImportTaskTel(
    input: types.CloudImportTaskTelInput,
    options?: CallOptions,
  ): Promise<types.CloudImportTaskTelResult>;

  /**
   * Lists outbound call tasks.
   *
   * Returns some of the tasks of one type, with their settings, states and times. The filters are combined.
   * The response has no total. To read all tasks, increase `Start` by `Limit` until a response has fewer tasks than
   * `Limit`. The order of the tasks is not documented.
   * Numbers and switches are numbers here, and text in CloudGetTask.
   *
   * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudquerytask
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  cloudQueryTask(input: types.CloudQueryTaskInput, options?: CallOptions): Promise<types.CloudQueryTaskResult>;

  /**
   * Deletes phone numbers of an outbound call task.
   *
   * Deletes the numbers that the parameters select, also while the task is running: they are not called any more.
   * Which numbers a request without `FileId`, `FileName`, `Status` and `Tels` deletes is not documented, and
   * neither is how these are combined. Prefer `FileId` to `FileName`. A name selects the batch that was added last,
   * so a request that is sent again after an unclear result may delete the batch before it. A request with
   * `FileName` is therefore retried only if it certainly did not run.
   * The response does not say how many numbers were deleted; the counts of CloudMonitorTask show it. The numbers
   * are part of the URL. Gateways usually accept 8,000 bytes, which is enough for about 550 numbers.
   *
   * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-clouddeletetasktel
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  cloudDeleteTaskTel(
    input: types.CloudDeleteTaskTelInput,
    options?: CallOptions,
  ): Promise<types.CloudDeleteTaskTelResult>;

  /**
   * Lists the batches of phone numbers of an outbound call task.
   *
   * Returns some of the batches that were imported into a task, with the counts of their numbers. After an import
   * with an ambiguous result it shows whether the batch exists, by its `Name`.
   * `StartTime` and `EndTime` may be up to one month apart. All numbers in the response are text.
   *
   * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudlisttaskfile
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  cloudListTaskFile(input: types.CloudListTaskFileInput, options?: CallOptions): Promise<types.CloudListTaskFileResult>;

  /**
   * Returns live statistics of an outbound call task.
   *
   * Returns what a task has done since its first start and today, the phone calls and agents at this moment, and
   * the counts of each agent.
   *
   * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudmonitortask
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  cloudMonitorTask(input: types.CloudMonitorTaskInput, options?: CallOptions): Promise<types.CloudMonitorTaskResult>;

  /**
   * Creates a time condition.
   *
   * Creates a condition that is true on certain days of the week, or between two days, at certain hours. Tasks
   * refer to time conditions by id: `TimeStrategy` has those during which no calls are made, and
   * `AutoTriggerTimeStrategy` those during which a task calls.
   * A call centre cannot have two time conditions with the same name or the same priority.
   *
   * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudcreateenterprisetime
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  cloudCreateEnterpriseTime(
    input: types.CloudCreateEnterpriseTimeInput,
    options?: CallOptions,
  ): Promise<types.CloudCreateEnterpriseTimeResult>;

  /**
   * Lists the time conditions of a call centre.
   *
   * Returns all time conditions that the filters select. The response has no pages and no total. Its ids are what
   * tasks take as `TimeStrategy` and `AutoTriggerTimeStrategy`.
   *
   * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudlistenterprisetime
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  cloudListEnterpriseTime(
    input: types.CloudListEnterpriseTimeInput,
    options?: CallOptions,
  ): Promise<types.CloudListEnterpriseTimeResult>;

  /**
   * Deletes a time condition.
   *
   * Deletes the time condition with an id or a name. What happens to tasks whose `TimeStrategy` or
   * `AutoTriggerTimeStrategy` has its id is not documented: change these tasks first, so that none calls at a time
   * that the condition excluded.
   *
   * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-clouddeleteenterprisetime
   * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
   * @throws AmbiguousResultError if it is not known whether the operation ran.
   * @throws OutdialError of another class if the request fails for another reason.
   */
  cloudDeleteEnterpriseTime(
    input: types.CloudDeleteEnterpriseTimeInput,
    options?: CallOptions,
  ): Promise<types.CloudDeleteEnterpriseTimeResult>;
}

/** The same methods, with the conditions between parameters. The compiler checks them where a method is invoked. */
export interface CheckedDyvmsMethods extends DyvmsMethods {
  cloudUpdateTask: Method<types.CloudUpdateTaskInput, types.CloudUpdateTaskResult, contracts.CloudUpdateTaskConditions>;
  cloudCreateTask: Method<types.CloudCreateTaskInput, types.CloudCreateTaskResult, contracts.CloudCreateTaskConditions>;
  cloudCreateEnterpriseTime: Method<
    types.CloudCreateEnterpriseTimeInput,
    types.CloudCreateEnterpriseTimeResult,
    contracts.CloudCreateEnterpriseTimeConditions
  >;
  cloudDeleteEnterpriseTime: Method<
    types.CloudDeleteEnterpriseTimeInput,
    types.CloudDeleteEnterpriseTimeResult,
    contracts.CloudDeleteEnterpriseTimeConditions
  >;
}

/** Each of these methods in an object of its own, of which `createClient` composes a client. */
export interface DyvmsMethodParts {
  readonly cloudUpdateTask: {
    /**
     * Changes the settings of an outbound call task.
     *
     * Changes a predictive or automatic call task. Settings that the request omits keep their stored values. How
     * agents are specified (by number or by group) and the type of the task are fixed when the task is created. It
     * starts phone calls if the task has a start time.
     *
     * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudupdatetask
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly cloudUpdateTask: Method<
      types.CloudUpdateTaskInput,
      types.CloudUpdateTaskResult,
      contracts.CloudUpdateTaskConditions
    >;
  };

  readonly cloudStartTask: {
    /**
     * Starts an outbound call task.
     *
     * Starts a task manually, independently of its scheduled start. An ended task cannot be started.
     * A predictive task has further limits. At most 10 predictive tasks of a call centre can be running or paused,
     * and an agent can be in only one of them. A task with fewer available agents than its `MinAvailableAgentCount`
     * (10 by default) pauses by itself. The service ends the task if agents take 2 seconds or more to answer, or if
     * too few calls are answered. It starts phone calls.
     *
     * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudstarttask
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly cloudStartTask: DyvmsMethods["cloudStartTask"];
  };

  readonly cloudPauseTask: {
    /**
     * Pauses an outbound call task.
     *
     * Pauses a running task. CloudStartTask resumes it. Whether the task warms up again after the pause is its
     * setting `IsRewarm`.
     *
     * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudpausetask
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly cloudPauseTask: DyvmsMethods["cloudPauseTask"];
  };

  readonly cloudDeleteTask: {
    /**
     * Deletes an outbound call task.
     *
     * Deletes a predictive or automatic task together with its phone numbers. The call records remain.
     * The task must be initial or ended. No operation ends a task at once: it ends when all its numbers have been
     * called (`AutoComplete`), or at its scheduled stop (`ForceEndFlag`).
     *
     * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-clouddeletetask
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly cloudDeleteTask: DyvmsMethods["cloudDeleteTask"];
  };

  readonly cloudCreateTask: {
    /**
     * Creates an outbound call task.
     *
     * Creates a predictive or automatic call task. Its phone numbers are imported afterwards, and it calls them once
     * it is started, by CloudStartTask or at its scheduled start. A call centre has at most 100 tasks, with
     * 10,000,000 phone numbers in all.
     * A template can supply any setting except `Name` and `Type`, so the other parameters that are required together
     * with some value of another one are not required beside `TemplateName`. A template may also schedule the start.
     * It starts phone calls if the task has a start time.
     *
     * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudcreatetask
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly cloudCreateTask: Method<
      types.CloudCreateTaskInput,
      types.CloudCreateTaskResult,
      contracts.CloudCreateTaskConditions
    >;
  };

  readonly cloudGetTask: {
    /**
     * Returns an outbound call task.
     *
     * Returns the settings, the state and the times of one task. All values are text, also numbers and switches.
     * Settings that are not in the response cannot be read back: `AgentGroup`, `CallGroupType`,
     * `CallPriorityStrategy`, `CallRouteStrategy`, `CustomerClidsGroup`, `IvrName` and `RetryStrategyTimeType`.
     *
     * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudgettask
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly cloudGetTask: DyvmsMethods["cloudGetTask"];
  };

  readonly cloudImportTaskTel: {
    /**
     * Imports phone numbers into an outbound call task.
     *
     * Adds one batch of phone numbers to a task, or more numbers to a batch. A running task calls them, and with
     * `ImportTelAutoStart` the import starts the task.
     * A batch has at most 100,000 numbers, a task 1,000,000 numbers and 100,000 batches, and a call centre 10,000,000
     * numbers.
     * The numbers are part of the URL, because the vendor documents all parameters in the query. The documented 8 MB
     * are far beyond the 8,000 bytes that gateways usually accept, which is enough for about 200 numbers without
     * other fields. To import more, send several requests: the first one with the `Name` of the batch, the others
     * with its `FileId` as well. With the client option `maxUrlBytes`, a longer request is refused before it is sent.
     * The response only counts the numbers that were refused. Event notifications, which are set up in the vendor's
     * console, report which ones they are. It starts phone calls if the task is running.
     *
     * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudimporttasktel
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly cloudImportTaskTel: DyvmsMethods["cloudImportTaskTel"];
  };

  readonly cloudQueryTask: {
    /**
     * Lists outbound call tasks.
     *
     * Returns some of the tasks of one type, with their settings, states and times. The filters are combined.
     * The response has no total. To read all tasks, increase `Start` by `Limit` until a response has fewer tasks than
     * `Limit`. The order of the tasks is not documented.
     * Numbers and switches are numbers here, and text in CloudGetTask.
     *
     * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudquerytask
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly cloudQueryTask: DyvmsMethods["cloudQueryTask"];
  };

  readonly cloudDeleteTaskTel: {
    /**
     * Deletes phone numbers of an outbound call task.
     *
     * Deletes the numbers that the parameters select, also while the task is running: they are not called any more.
     * Which numbers a request without `FileId`, `FileName`, `Status` and `Tels` deletes is not documented, and
     * neither is how these are combined. Prefer `FileId` to `FileName`. A name selects the batch that was added last,
     * so a request that is sent again after an unclear result may delete the batch before it. A request with
     * `FileName` is therefore retried only if it certainly did not run.
     * The response does not say how many numbers were deleted; the counts of CloudMonitorTask show it. The numbers
     * are part of the URL. Gateways usually accept 8,000 bytes, which is enough for about 550 numbers.
     *
     * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-clouddeletetasktel
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly cloudDeleteTaskTel: DyvmsMethods["cloudDeleteTaskTel"];
  };

  readonly cloudListTaskFile: {
    /**
     * Lists the batches of phone numbers of an outbound call task.
     *
     * Returns some of the batches that were imported into a task, with the counts of their numbers. After an import
     * with an ambiguous result it shows whether the batch exists, by its `Name`.
     * `StartTime` and `EndTime` may be up to one month apart. All numbers in the response are text.
     *
     * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudlisttaskfile
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly cloudListTaskFile: DyvmsMethods["cloudListTaskFile"];
  };

  readonly cloudMonitorTask: {
    /**
     * Returns live statistics of an outbound call task.
     *
     * Returns what a task has done since its first start and today, the phone calls and agents at this moment, and
     * the counts of each agent.
     *
     * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudmonitortask
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly cloudMonitorTask: DyvmsMethods["cloudMonitorTask"];
  };

  readonly cloudCreateEnterpriseTime: {
    /**
     * Creates a time condition.
     *
     * Creates a condition that is true on certain days of the week, or between two days, at certain hours. Tasks
     * refer to time conditions by id: `TimeStrategy` has those during which no calls are made, and
     * `AutoTriggerTimeStrategy` those during which a task calls.
     * A call centre cannot have two time conditions with the same name or the same priority.
     *
     * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudcreateenterprisetime
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly cloudCreateEnterpriseTime: Method<
      types.CloudCreateEnterpriseTimeInput,
      types.CloudCreateEnterpriseTimeResult,
      contracts.CloudCreateEnterpriseTimeConditions
    >;
  };

  readonly cloudListEnterpriseTime: {
    /**
     * Lists the time conditions of a call centre.
     *
     * Returns all time conditions that the filters select. The response has no pages and no total. Its ids are what
     * tasks take as `TimeStrategy` and `AutoTriggerTimeStrategy`.
     *
     * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudlistenterprisetime
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly cloudListEnterpriseTime: DyvmsMethods["cloudListEnterpriseTime"];
  };

  readonly cloudDeleteEnterpriseTime: {
    /**
     * Deletes a time condition.
     *
     * Deletes the time condition with an id or a name. What happens to tasks whose `TimeStrategy` or
     * `AutoTriggerTimeStrategy` has its id is not documented: change these tasks first, so that none calls at a time
     * that the condition excluded.
     *
     * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-clouddeleteenterprisetime
     * @throws ValidationError if the input is invalid, with all its problems. Nothing is sent.
     * @throws AmbiguousResultError if it is not known whether the operation ran.
     * @throws OutdialError of another class if the request fails for another reason.
     */
    readonly cloudDeleteEnterpriseTime: Method<
      types.CloudDeleteEnterpriseTimeInput,
      types.CloudDeleteEnterpriseTimeResult,
      contracts.CloudDeleteEnterpriseTimeConditions
    >;
  };
}
