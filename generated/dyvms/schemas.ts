// Generated from specs/dyvms by @hey-api/openapi-ts and scripts/generate/schemas.ts. Not to be edited: change the spec and run `npm run generate`.

import { decimals, idRange, propertyCount } from "../../src/validation/schema/checks.ts";
import * as z from "zod";
import type { CheckOptions } from "../../src/validation/check-rules.ts";
import { normalised } from "../../src/schemas/normalised.ts";
import { addRulesOf, requestSchema } from "../../src/schemas/with-rules.ts";
import { factRules } from "../../src/rules/fact-rules.ts";
import * as cloudUpdateTaskRules from "../../src/rules/dyvms/CloudUpdateTask.ts";
import * as cloudCreateTaskRules from "../../src/rules/dyvms/CloudCreateTask.ts";
import * as cloudImportTaskTelRules from "../../src/rules/dyvms/CloudImportTaskTel.ts";
import * as cloudQueryTaskRules from "../../src/rules/dyvms/CloudQueryTask.ts";
import * as cloudDeleteTaskTelRules from "../../src/rules/dyvms/CloudDeleteTaskTel.ts";
import * as cloudListTaskFileRules from "../../src/rules/dyvms/CloudListTaskFile.ts";
import * as cloudCreateEnterpriseTimeRules from "../../src/rules/dyvms/CloudCreateEnterpriseTime.ts";
import * as cloudDeleteEnterpriseTimeRules from "../../src/rules/dyvms/CloudDeleteEnterpriseTime.ts";
import type { DyvmsInputs } from "./contracts.ts";
import * as facts from "./facts.ts";
import type * as types from "./types.ts";

const zSwitch = /* @__PURE__ */ (() => z.literal([0, 1]))();

const zCalendarDate = /* @__PURE__ */ (() => z.iso.date())();

const zClockTime = /* @__PURE__ */ (() =>
  z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/, "must be written HH:mm:ss")))();

const zAutoTaskType = /* @__PURE__ */ (() => z.literal([0, 1]))();

const zRetryRound = /* @__PURE__ */ (() =>
  z.strictObject({
    round: z.int().check(z.gte(1), z.lte(9007199254740991)),
    time: z.string().check(z.regex(/^\d{1,5}-\d{1,5}-\d{1,5}$/, "must be written days-hours-minutes")),
  }))();

const zBasicRetryStrategy = /* @__PURE__ */ (() =>
  z.strictObject({
    retry: z.int().check(z.gte(0), z.lte(9007199254740991)),
    strategy: z.array(zRetryRound).check(z.minLength(1)),
  }))();

const zRetryCondition = /* @__PURE__ */ (() =>
  z.strictObject({
    sipCause: z.array(z.int().check(z.gte(0), z.lte(9007199254740991))).check(z.minLength(1)),
  }))();

const zAdvancedRetryRule = /* @__PURE__ */ (() =>
  z.strictObject({
    condition: zRetryCondition,
    retry: z.int().check(z.gte(0), z.lte(9007199254740991)),
    sort: z.int().check(z.gte(0), z.lte(9007199254740991)),
    strategy: z.array(zRetryRound).check(z.minLength(1)),
  }))();

const zAdvancedRetryStrategy = /* @__PURE__ */ (() => z.array(zAdvancedRetryRule).check(z.minLength(1)))();

const zRetryStrategy = /* @__PURE__ */ (() => z.union([zBasicRetryStrategy, zAdvancedRetryStrategy]))();

const zRetryStrategyTimeType = /* @__PURE__ */ (() => z.literal([1, 2]))();

const zRetryStrategyOnlyToday = /* @__PURE__ */ (() => z.literal([0, 1, 2, 3]))();

const zPriorityType = /* @__PURE__ */ (() => z.literal(["retryCall", "firstCall"]))();

const zRetryOrder = /* @__PURE__ */ (() => z.literal([0, 1]))();

const zFirstCallOrder = /* @__PURE__ */ (() => z.literal([0, 1, 2]))();

const zCallPriorityEntry = /* @__PURE__ */ (() =>
  z.strictObject({
    sort: z.int().check(z.gte(0), z.lte(9007199254740991)),
    type: zPriorityType,
    desc: z.optional(zRetryOrder),
    orderType: z.optional(zFirstCallOrder),
  }))();

const zCallPriorityStrategy = /* @__PURE__ */ (() =>
  z.strictObject({
    strategy: z.array(zCallPriorityEntry).check(z.minLength(1)),
  }))();

const zCustomerClidsCategory = /* @__PURE__ */ (() => z.literal([1, 2, 4, 5]))();

const zCustomerClidType = /* @__PURE__ */ (() => z.literal([1, 2]))();

const zClidProperty = /* @__PURE__ */ (() =>
  z.looseObject({
    defaultAreaCode: z.optional(z.string()),
    isMatchCapital: z.optional(z.string()),
  }))();

const zClidWeight = /* @__PURE__ */ (() =>
  z.strictObject({
    number: z.string(),
    weight: z.string(),
  }))();

const zCustomerClidWeight = /* @__PURE__ */ (() => z.array(zClidWeight))();

const zCallRouteStrategy = /* @__PURE__ */ (() => z.literal([1, 2]))();

const zUserField = /* @__PURE__ */ (() =>
  z.record(z.string(), z.string().check(z.maxLength(1000))).check(propertyCount({ minimum: 1, maximum: 1 })))();

const zUserFields = /* @__PURE__ */ (() => z.array(zUserField))();

const zCallVariable = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.string().check(z.minLength(1)),
    value: z.string().check(z.maxLength(1000)),
  }))();

const zCallVariables = /* @__PURE__ */ (() => z.array(zCallVariable).check(z.maxLength(5)))();

const zCallStrategy = /* @__PURE__ */ (() => z.literal(["1", "2", "3", "4"]))();

const zCallLimit = /* @__PURE__ */ (() =>
  z.strictObject({
    cnos: z.array(z.string()).check(z.minLength(1)),
    limit: z.string(),
  }))();

const zCallLimitStrategy = /* @__PURE__ */ (() => z.array(zCallLimit))();

const zCloudUpdateTaskRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    TaskId: z.string().check(z.minLength(1)),
    Name: z.optional(z.string().check(z.maxLength(49))),
    Description: z.optional(z.string().check(z.maxLength(199))),
    AutoStart: z.optional(zSwitch),
    AutoStartDay: z.optional(zCalendarDate),
    AutoStartTime: z.optional(zClockTime),
    AutoStop: z.optional(zSwitch),
    AutoStopDay: z.optional(zCalendarDate),
    AutoStopTime: z.optional(zClockTime),
    ForceEndFlag: z.optional(zSwitch),
    AutoTaskType: z.optional(zAutoTaskType),
    AutoTriggerTimeStrategy: z.optional(
      z.array(z.string().check(z.regex(/^[^,]+$/, "must be written without a comma"))).check(z.minLength(1)),
    ),
    AutoComplete: z.optional(zSwitch),
    RetryStrategy: z.optional(zRetryStrategy),
    RetryStrategyTimeType: z.optional(zRetryStrategyTimeType),
    RetryStrategyOnlyToday: z.optional(zRetryStrategyOnlyToday),
    CallPriorityStrategy: z.optional(zCallPriorityStrategy),
    CustomerClidsCategory: z.optional(zCustomerClidsCategory),
    CustomerClids: z.optional(
      z.array(z.string().check(z.regex(/^[^,]+$/, "must be written without a comma"))).check(z.minLength(1)),
    ),
    CustomerClidType: z.optional(zCustomerClidType),
    ClidProperty: z.optional(zClidProperty),
    CustomerClidWeightFlag: z.optional(zSwitch),
    CustomerClidWeight: z.optional(zCustomerClidWeight),
    CustomerClidsGroup: z.optional(z.string()),
    CustomerTimeout: z.optional(z.int().check(z.gte(5), z.lte(60))),
    CallRouteStrategy: z.optional(zCallRouteStrategy),
    IvrId: z.optional(z.string().check(idRange("int64"))),
    IvrName: z.optional(z.string()),
    Concurrency: z.optional(z.int().check(z.gte(0), z.lte(9007199254740991))),
    UserFields: z.optional(zUserFields),
    CallVariables: z.optional(zCallVariables),
    TimeStrategy: z.optional(
      z.array(z.string().check(z.regex(/^[^,]+$/, "must be written without a comma"))).check(z.minLength(1)),
    ),
    Cnos: z.optional(
      z.array(z.string().check(z.regex(/^[^,]+$/, "must be written without a comma"))).check(z.minLength(1)),
    ),
    AgentGroup: z.optional(
      z.array(z.string().check(z.regex(/^[^,]+$/, "must be written without a comma"))).check(z.minLength(1)),
    ),
    CallStrategy: z.optional(zCallStrategy),
    AgentTimeout: z.optional(z.int().check(z.gte(5), z.lte(60))),
    Wrapup: z.optional(z.int().check(z.gte(1), z.lte(10800))),
    MaxWaitTime: z.optional(z.int().check(z.gte(10), z.lte(600))),
    MinAvailableAgentCount: z.optional(z.int().check(z.gte(1), z.lte(10))),
    Quotiety: z.optional(z.number().check(z.gt(0), z.lte(20), decimals(2))),
    PredictAdjust: z.optional(z.int().check(z.gte(50), z.lte(400))),
    CallLimitStrategy: z.optional(zCallLimitStrategy),
    CustomerMoh: z.optional(z.string()),
    CustomerVoice: z.optional(z.string()),
    AnswerRate: z.optional(z.int().check(z.gte(1), z.lte(100))),
    WarmUpDuration: z.optional(z.int().check(z.gte(60), z.lte(600))),
    IsRewarm: z.optional(zSwitch),
  }))();

const zCloudStartTaskRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    TaskId: z.string().check(idRange("int64")),
  }))();

const zCloudPauseTaskRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    TaskId: z.string().check(idRange("int64")),
    PauseDuration: z.optional(z.int().check(z.gte(0), z.lte(9007199254740991))),
  }))();

const zCloudDeleteTaskRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    TaskId: z.string().check(idRange("int64")),
  }))();

const zTaskType = /* @__PURE__ */ (() => z.literal([1, 2]))();

const zCallGroupType = /* @__PURE__ */ (() => z.literal([1, 2]))();

const zCloudCreateTaskRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    Name: z.string().check(z.minLength(1), z.maxLength(49)),
    Type: zTaskType,
    TemplateName: z.optional(z.string().check(z.minLength(1))),
    CallGroupType: z.optional(zCallGroupType),
    AutoDelete: z.optional(zSwitch),
    Description: z.optional(z.string().check(z.maxLength(199))),
    AutoStart: z.optional(zSwitch),
    AutoStartDay: z.optional(zCalendarDate),
    AutoStartTime: z.optional(zClockTime),
    AutoStop: z.optional(zSwitch),
    AutoStopDay: z.optional(zCalendarDate),
    AutoStopTime: z.optional(zClockTime),
    ForceEndFlag: z.optional(zSwitch),
    AutoTaskType: z.optional(zAutoTaskType),
    AutoTriggerTimeStrategy: z.optional(
      z.array(z.string().check(z.regex(/^[^,]+$/, "must be written without a comma"))).check(z.minLength(1)),
    ),
    AutoComplete: z.optional(zSwitch),
    RetryStrategy: z.optional(zRetryStrategy),
    RetryStrategyTimeType: z.optional(zRetryStrategyTimeType),
    RetryStrategyOnlyToday: z.optional(zRetryStrategyOnlyToday),
    CallPriorityStrategy: z.optional(zCallPriorityStrategy),
    CustomerClidsCategory: z.optional(zCustomerClidsCategory),
    CustomerClids: z.optional(
      z.array(z.string().check(z.regex(/^[^,]+$/, "must be written without a comma"))).check(z.minLength(1)),
    ),
    CustomerClidType: z.optional(zCustomerClidType),
    ClidProperty: z.optional(zClidProperty),
    CustomerClidWeightFlag: z.optional(zSwitch),
    CustomerClidWeight: z.optional(zCustomerClidWeight),
    CustomerClidsGroup: z.optional(z.string()),
    CustomerTimeout: z.optional(z.int().check(z.gte(5), z.lte(60))),
    CallRouteStrategy: z.optional(zCallRouteStrategy),
    IvrId: z.optional(z.string().check(idRange("int64"))),
    IvrName: z.optional(z.string()),
    Concurrency: z.optional(z.int().check(z.gte(0), z.lte(9007199254740991))),
    UserFields: z.optional(zUserFields),
    CallVariables: z.optional(zCallVariables),
    TimeStrategy: z.optional(
      z.array(z.string().check(z.regex(/^[^,]+$/, "must be written without a comma"))).check(z.minLength(1)),
    ),
    Cnos: z.optional(
      z.array(z.string().check(z.regex(/^[^,]+$/, "must be written without a comma"))).check(z.minLength(1)),
    ),
    AgentGroup: z.optional(
      z.array(z.string().check(z.regex(/^[^,]+$/, "must be written without a comma"))).check(z.minLength(1)),
    ),
    CallStrategy: z.optional(zCallStrategy),
    AgentTimeout: z.optional(z.int().check(z.gte(5), z.lte(60))),
    Wrapup: z.optional(z.int().check(z.gte(1), z.lte(10800))),
    MaxWaitTime: z.optional(z.int().check(z.gte(10), z.lte(600))),
    MinAvailableAgentCount: z.optional(z.int().check(z.gte(1), z.lte(10))),
    Quotiety: z.optional(z.number().check(z.gt(0), z.lte(20), decimals(2))),
    PredictAdjust: z.optional(z.int().check(z.gte(50), z.lte(400))),
    CallLimitStrategy: z.optional(zCallLimitStrategy),
    CustomerMoh: z.optional(z.string()),
    CustomerVoice: z.optional(z.string()),
    AnswerRate: z.optional(z.int().check(z.gte(1), z.lte(100))),
    WarmUpDuration: z.optional(z.int().check(z.gte(60), z.lte(600))),
    IsRewarm: z.optional(zSwitch),
  }))();

const zCloudGetTaskRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    TaskId: z.string().check(idRange("int64")),
  }))();

const zImportedTel = /* @__PURE__ */ (() =>
  z.strictObject({
    Tel: z.string().check(z.minLength(1)),
    Clid: z.optional(z.string()),
    ClidGroup: z.optional(z.string()),
    Priority: z.optional(z.int().check(z.gte(0), z.lte(999999))),
    Property: z.optional(z.string()),
    BackupTels: z.optional(z.string()),
  }))();

const zRepeatCheck = /* @__PURE__ */ (() => z.literal([0, 1, 2, 3]))();

const zBridgeVoiceType = /* @__PURE__ */ (() => z.literal([1, 2, 3]))();

const zCloudImportTaskTelRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    TaskId: z.string().check(idRange("int64")),
    Name: z.string().check(z.minLength(1)),
    TaskTelList: z.array(zImportedTel).check(z.minLength(1), z.maxLength(100000)),
    FileId: z.optional(z.string().check(idRange("int64"))),
    Priority: z.optional(z.int().check(z.gte(0), z.lte(999999))),
    IsRepeat: z.optional(zRepeatCheck),
    ImportTelAutoStart: z.optional(zSwitch),
    BridgeVoiceType: z.optional(zBridgeVoiceType),
    BridgeVoicePath: z.optional(z.string()),
  }))();

const zCloudTaskStatus = /* @__PURE__ */ (() => z.literal([0, 1, 2, 3]))();

const zTaskTimeType = /* @__PURE__ */ (() => z.literal([1, 2, 3]))();

const zDateAndTime = /* @__PURE__ */ (() =>
  z
    .string()
    .check(
      z.regex(
        /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29) (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
        "must be written yyyy-MM-dd HH:mm:ss",
      ),
    ))();

const zCloudQueryTaskRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    Type: zTaskType,
    Name: z.optional(z.string()),
    Status: z.optional(zCloudTaskStatus),
    AutoStart: z.optional(zSwitch),
    AutoStop: z.optional(zSwitch),
    TimeType: z.optional(zTaskTimeType),
    StartTime: z.optional(zDateAndTime),
    EndTime: z.optional(zDateAndTime),
    Start: z.optional(z.int().check(z.gte(0), z.lte(9007199254740991))),
    Limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  }))();

const zTelStatus = /* @__PURE__ */ (() => z.literal([0, 1]))();

const zCloudDeleteTaskTelRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    TaskId: z.string().check(idRange("int64")),
    FileId: z.optional(z.string().check(idRange("int64"))),
    FileName: z.optional(z.string().check(z.minLength(1))),
    Status: z.optional(zTelStatus),
    Tels: z.optional(
      z.array(z.string().check(z.regex(/^[^,]+$/, "must be written without a comma"))).check(z.minLength(1)),
    ),
  }))();

const zBatchStatus = /* @__PURE__ */ (() => z.literal([0, 1, 2, 3]))();

const zCloudListTaskFileRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    TaskId: z.string().check(idRange("int64")),
    Status: z.optional(zBatchStatus),
    StartTime: z.optional(zDateAndTime),
    EndTime: z.optional(zDateAndTime),
    Start: z.optional(z.int().check(z.gte(0), z.lte(9007199254740991))),
    Limit: z.optional(z.int().check(z.gte(1), z.lte(5000))),
  }))();

const zCloudMonitorTaskRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    TaskId: z.string().check(idRange("int64")),
  }))();

const zTimeConditionType = /* @__PURE__ */ (() => z.literal([1, 2]))();

const zTimeConditionPeriod = /* @__PURE__ */ (() => z.literal([1, 2]))();

const zHourAndMinute = /* @__PURE__ */ (() =>
  z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "must be written HH:mm")))();

const zCloudCreateEnterpriseTimeRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    Name: z.string().check(z.minLength(1)),
    Priority: z.int().check(z.gte(1), z.lte(9007199254740991)),
    Type: zTimeConditionType,
    TimeType: zTimeConditionPeriod,
    DayOfWeek: z.optional(
      z.array(z.string().check(z.regex(/^[^,]+$/, "must be written without a comma"))).check(z.minLength(1)),
    ),
    FromDay: z.optional(zCalendarDate),
    ToDay: z.optional(zCalendarDate),
    StartTime: zHourAndMinute,
    EndTime: zHourAndMinute,
  }))();

const zCloudListEnterpriseTimeRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    Name: z.optional(z.string()),
    Priority: z.optional(z.int().check(z.gte(1), z.lte(9007199254740991))),
    Type: z.optional(zTimeConditionType),
  }))();

const zCloudDeleteEnterpriseTimeRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    Id: z.optional(z.string().check(idRange("int64"))),
    Name: z.optional(z.string().check(z.minLength(1))),
  }))();

/**
 * The schema of CloudUpdateTask's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudupdatetask
 */
export const CloudUpdateTaskFields = /* @__PURE__ */ (() =>
  zCloudUpdateTaskRequest.extend({
    EnterpriseId: normalised<
      typeof zCloudUpdateTaskRequest.shape.EnterpriseId,
      types.CloudUpdateTaskRequest["EnterpriseId"]
    >(facts.cloudUpdateTask.request.EnterpriseId, zCloudUpdateTaskRequest.shape.EnterpriseId),
    AutoTriggerTimeStrategy: z.optional(
      normalised<
        ReturnType<typeof zCloudUpdateTaskRequest.shape.AutoTriggerTimeStrategy.unwrap>,
        Exclude<types.CloudUpdateTaskRequest["AutoTriggerTimeStrategy"], undefined>
      >(
        facts.cloudUpdateTask.request.AutoTriggerTimeStrategy,
        zCloudUpdateTaskRequest.shape.AutoTriggerTimeStrategy.unwrap(),
      ),
    ),
    RetryStrategy: z.optional(
      normalised<
        ReturnType<typeof zCloudUpdateTaskRequest.shape.RetryStrategy.unwrap>,
        Exclude<types.CloudUpdateTaskRequest["RetryStrategy"], undefined>
      >(facts.cloudUpdateTask.request.RetryStrategy, zCloudUpdateTaskRequest.shape.RetryStrategy.unwrap()),
    ),
    CallPriorityStrategy: z.optional(
      normalised<
        ReturnType<typeof zCloudUpdateTaskRequest.shape.CallPriorityStrategy.unwrap>,
        Exclude<types.CloudUpdateTaskRequest["CallPriorityStrategy"], undefined>
      >(
        facts.cloudUpdateTask.request.CallPriorityStrategy,
        zCloudUpdateTaskRequest.shape.CallPriorityStrategy.unwrap(),
      ),
    ),
    CustomerClids: z.optional(
      normalised<
        ReturnType<typeof zCloudUpdateTaskRequest.shape.CustomerClids.unwrap>,
        Exclude<types.CloudUpdateTaskRequest["CustomerClids"], undefined>
      >(facts.cloudUpdateTask.request.CustomerClids, zCloudUpdateTaskRequest.shape.CustomerClids.unwrap()),
    ),
    ClidProperty: z.optional(
      normalised<
        ReturnType<typeof zCloudUpdateTaskRequest.shape.ClidProperty.unwrap>,
        Exclude<types.CloudUpdateTaskRequest["ClidProperty"], undefined>
      >(facts.cloudUpdateTask.request.ClidProperty, zCloudUpdateTaskRequest.shape.ClidProperty.unwrap()),
    ),
    CustomerClidWeight: z.optional(
      normalised<
        ReturnType<typeof zCloudUpdateTaskRequest.shape.CustomerClidWeight.unwrap>,
        Exclude<types.CloudUpdateTaskRequest["CustomerClidWeight"], undefined>
      >(facts.cloudUpdateTask.request.CustomerClidWeight, zCloudUpdateTaskRequest.shape.CustomerClidWeight.unwrap()),
    ),
    IvrId: z.optional(
      normalised<
        ReturnType<typeof zCloudUpdateTaskRequest.shape.IvrId.unwrap>,
        Exclude<types.CloudUpdateTaskRequest["IvrId"], undefined>
      >(facts.cloudUpdateTask.request.IvrId, zCloudUpdateTaskRequest.shape.IvrId.unwrap()),
    ),
    UserFields: z.optional(
      normalised<
        ReturnType<typeof zCloudUpdateTaskRequest.shape.UserFields.unwrap>,
        Exclude<types.CloudUpdateTaskRequest["UserFields"], undefined>
      >(facts.cloudUpdateTask.request.UserFields, zCloudUpdateTaskRequest.shape.UserFields.unwrap()),
    ),
    CallVariables: z.optional(
      normalised<
        ReturnType<typeof zCloudUpdateTaskRequest.shape.CallVariables.unwrap>,
        Exclude<types.CloudUpdateTaskRequest["CallVariables"], undefined>
      >(facts.cloudUpdateTask.request.CallVariables, zCloudUpdateTaskRequest.shape.CallVariables.unwrap()),
    ),
    TimeStrategy: z.optional(
      normalised<
        ReturnType<typeof zCloudUpdateTaskRequest.shape.TimeStrategy.unwrap>,
        Exclude<types.CloudUpdateTaskRequest["TimeStrategy"], undefined>
      >(facts.cloudUpdateTask.request.TimeStrategy, zCloudUpdateTaskRequest.shape.TimeStrategy.unwrap()),
    ),
    Cnos: z.optional(
      normalised<
        ReturnType<typeof zCloudUpdateTaskRequest.shape.Cnos.unwrap>,
        Exclude<types.CloudUpdateTaskRequest["Cnos"], undefined>
      >(facts.cloudUpdateTask.request.Cnos, zCloudUpdateTaskRequest.shape.Cnos.unwrap()),
    ),
    AgentGroup: z.optional(
      normalised<
        ReturnType<typeof zCloudUpdateTaskRequest.shape.AgentGroup.unwrap>,
        Exclude<types.CloudUpdateTaskRequest["AgentGroup"], undefined>
      >(facts.cloudUpdateTask.request.AgentGroup, zCloudUpdateTaskRequest.shape.AgentGroup.unwrap()),
    ),
    CallLimitStrategy: z.optional(
      normalised<
        ReturnType<typeof zCloudUpdateTaskRequest.shape.CallLimitStrategy.unwrap>,
        Exclude<types.CloudUpdateTaskRequest["CallLimitStrategy"], undefined>
      >(facts.cloudUpdateTask.request.CallLimitStrategy, zCloudUpdateTaskRequest.shape.CallLimitStrategy.unwrap()),
    ),
  }))();

/**
 * The schema of CloudUpdateTask's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudupdatetask
 */
export const CloudUpdateTask = /* @__PURE__ */ (() =>
  requestSchema<types.CloudUpdateTaskInput, typeof CloudUpdateTaskFields>({
    conditions: cloudUpdateTaskRules.conditions,
    rules: () => [...factRules(facts.cloudUpdateTask), ...cloudUpdateTaskRules.rules()],
    fields: CloudUpdateTaskFields,
  }))();

/**
 * The schema of CloudStartTask's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudstarttask
 */
export const CloudStartTaskFields = /* @__PURE__ */ (() =>
  zCloudStartTaskRequest.extend({
    EnterpriseId: normalised<
      typeof zCloudStartTaskRequest.shape.EnterpriseId,
      types.CloudStartTaskRequest["EnterpriseId"]
    >(facts.cloudStartTask.request.EnterpriseId, zCloudStartTaskRequest.shape.EnterpriseId),
    TaskId: normalised<typeof zCloudStartTaskRequest.shape.TaskId, types.CloudStartTaskRequest["TaskId"]>(
      facts.cloudStartTask.request.TaskId,
      zCloudStartTaskRequest.shape.TaskId,
    ),
  }))();

/**
 * The schema of CloudStartTask's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudstarttask
 */
export const CloudStartTask = /* @__PURE__ */ (() =>
  requestSchema<types.CloudStartTaskInput, typeof CloudStartTaskFields>({ fields: CloudStartTaskFields }))();

/**
 * The schema of CloudPauseTask's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudpausetask
 */
export const CloudPauseTaskFields = /* @__PURE__ */ (() =>
  zCloudPauseTaskRequest.extend({
    EnterpriseId: normalised<
      typeof zCloudPauseTaskRequest.shape.EnterpriseId,
      types.CloudPauseTaskRequest["EnterpriseId"]
    >(facts.cloudPauseTask.request.EnterpriseId, zCloudPauseTaskRequest.shape.EnterpriseId),
    TaskId: normalised<typeof zCloudPauseTaskRequest.shape.TaskId, types.CloudPauseTaskRequest["TaskId"]>(
      facts.cloudPauseTask.request.TaskId,
      zCloudPauseTaskRequest.shape.TaskId,
    ),
  }))();

/**
 * The schema of CloudPauseTask's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudpausetask
 */
export const CloudPauseTask = /* @__PURE__ */ (() =>
  requestSchema<types.CloudPauseTaskInput, typeof CloudPauseTaskFields>({ fields: CloudPauseTaskFields }))();

/**
 * The schema of CloudDeleteTask's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-clouddeletetask
 */
export const CloudDeleteTaskFields = /* @__PURE__ */ (() =>
  zCloudDeleteTaskRequest.extend({
    EnterpriseId: normalised<
      typeof zCloudDeleteTaskRequest.shape.EnterpriseId,
      types.CloudDeleteTaskRequest["EnterpriseId"]
    >(facts.cloudDeleteTask.request.EnterpriseId, zCloudDeleteTaskRequest.shape.EnterpriseId),
    TaskId: normalised<typeof zCloudDeleteTaskRequest.shape.TaskId, types.CloudDeleteTaskRequest["TaskId"]>(
      facts.cloudDeleteTask.request.TaskId,
      zCloudDeleteTaskRequest.shape.TaskId,
    ),
  }))();

/**
 * The schema of CloudDeleteTask's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-clouddeletetask
 */
export const CloudDeleteTask = /* @__PURE__ */ (() =>
  requestSchema<types.CloudDeleteTaskInput, typeof CloudDeleteTaskFields>({ fields: CloudDeleteTaskFields }))();

/**
 * The schema of CloudCreateTask's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudcreatetask
 */
export const CloudCreateTaskFields = /* @__PURE__ */ (() =>
  zCloudCreateTaskRequest.extend({
    EnterpriseId: normalised<
      typeof zCloudCreateTaskRequest.shape.EnterpriseId,
      types.CloudCreateTaskRequest["EnterpriseId"]
    >(facts.cloudCreateTask.request.EnterpriseId, zCloudCreateTaskRequest.shape.EnterpriseId),
    AutoTriggerTimeStrategy: z.optional(
      normalised<
        ReturnType<typeof zCloudCreateTaskRequest.shape.AutoTriggerTimeStrategy.unwrap>,
        Exclude<types.CloudCreateTaskRequest["AutoTriggerTimeStrategy"], undefined>
      >(
        facts.cloudCreateTask.request.AutoTriggerTimeStrategy,
        zCloudCreateTaskRequest.shape.AutoTriggerTimeStrategy.unwrap(),
      ),
    ),
    RetryStrategy: z.optional(
      normalised<
        ReturnType<typeof zCloudCreateTaskRequest.shape.RetryStrategy.unwrap>,
        Exclude<types.CloudCreateTaskRequest["RetryStrategy"], undefined>
      >(facts.cloudCreateTask.request.RetryStrategy, zCloudCreateTaskRequest.shape.RetryStrategy.unwrap()),
    ),
    CallPriorityStrategy: z.optional(
      normalised<
        ReturnType<typeof zCloudCreateTaskRequest.shape.CallPriorityStrategy.unwrap>,
        Exclude<types.CloudCreateTaskRequest["CallPriorityStrategy"], undefined>
      >(
        facts.cloudCreateTask.request.CallPriorityStrategy,
        zCloudCreateTaskRequest.shape.CallPriorityStrategy.unwrap(),
      ),
    ),
    CustomerClids: z.optional(
      normalised<
        ReturnType<typeof zCloudCreateTaskRequest.shape.CustomerClids.unwrap>,
        Exclude<types.CloudCreateTaskRequest["CustomerClids"], undefined>
      >(facts.cloudCreateTask.request.CustomerClids, zCloudCreateTaskRequest.shape.CustomerClids.unwrap()),
    ),
    ClidProperty: z.optional(
      normalised<
        ReturnType<typeof zCloudCreateTaskRequest.shape.ClidProperty.unwrap>,
        Exclude<types.CloudCreateTaskRequest["ClidProperty"], undefined>
      >(facts.cloudCreateTask.request.ClidProperty, zCloudCreateTaskRequest.shape.ClidProperty.unwrap()),
    ),
    CustomerClidWeight: z.optional(
      normalised<
        ReturnType<typeof zCloudCreateTaskRequest.shape.CustomerClidWeight.unwrap>,
        Exclude<types.CloudCreateTaskRequest["CustomerClidWeight"], undefined>
      >(facts.cloudCreateTask.request.CustomerClidWeight, zCloudCreateTaskRequest.shape.CustomerClidWeight.unwrap()),
    ),
    IvrId: z.optional(
      normalised<
        ReturnType<typeof zCloudCreateTaskRequest.shape.IvrId.unwrap>,
        Exclude<types.CloudCreateTaskRequest["IvrId"], undefined>
      >(facts.cloudCreateTask.request.IvrId, zCloudCreateTaskRequest.shape.IvrId.unwrap()),
    ),
    UserFields: z.optional(
      normalised<
        ReturnType<typeof zCloudCreateTaskRequest.shape.UserFields.unwrap>,
        Exclude<types.CloudCreateTaskRequest["UserFields"], undefined>
      >(facts.cloudCreateTask.request.UserFields, zCloudCreateTaskRequest.shape.UserFields.unwrap()),
    ),
    CallVariables: z.optional(
      normalised<
        ReturnType<typeof zCloudCreateTaskRequest.shape.CallVariables.unwrap>,
        Exclude<types.CloudCreateTaskRequest["CallVariables"], undefined>
      >(facts.cloudCreateTask.request.CallVariables, zCloudCreateTaskRequest.shape.CallVariables.unwrap()),
    ),
    TimeStrategy: z.optional(
      normalised<
        ReturnType<typeof zCloudCreateTaskRequest.shape.TimeStrategy.unwrap>,
        Exclude<types.CloudCreateTaskRequest["TimeStrategy"], undefined>
      >(facts.cloudCreateTask.request.TimeStrategy, zCloudCreateTaskRequest.shape.TimeStrategy.unwrap()),
    ),
    Cnos: z.optional(
      normalised<
        ReturnType<typeof zCloudCreateTaskRequest.shape.Cnos.unwrap>,
        Exclude<types.CloudCreateTaskRequest["Cnos"], undefined>
      >(facts.cloudCreateTask.request.Cnos, zCloudCreateTaskRequest.shape.Cnos.unwrap()),
    ),
    AgentGroup: z.optional(
      normalised<
        ReturnType<typeof zCloudCreateTaskRequest.shape.AgentGroup.unwrap>,
        Exclude<types.CloudCreateTaskRequest["AgentGroup"], undefined>
      >(facts.cloudCreateTask.request.AgentGroup, zCloudCreateTaskRequest.shape.AgentGroup.unwrap()),
    ),
    CallLimitStrategy: z.optional(
      normalised<
        ReturnType<typeof zCloudCreateTaskRequest.shape.CallLimitStrategy.unwrap>,
        Exclude<types.CloudCreateTaskRequest["CallLimitStrategy"], undefined>
      >(facts.cloudCreateTask.request.CallLimitStrategy, zCloudCreateTaskRequest.shape.CallLimitStrategy.unwrap()),
    ),
  }))();

/**
 * The schema of CloudCreateTask's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudcreatetask
 */
export const CloudCreateTask = /* @__PURE__ */ (() =>
  requestSchema<types.CloudCreateTaskInput, typeof CloudCreateTaskFields>({
    conditions: cloudCreateTaskRules.conditions,
    rules: () => [...factRules(facts.cloudCreateTask), ...cloudCreateTaskRules.rules()],
    fields: CloudCreateTaskFields,
  }))();

/**
 * The schema of CloudGetTask's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudgettask
 */
export const CloudGetTaskFields = /* @__PURE__ */ (() =>
  zCloudGetTaskRequest.extend({
    EnterpriseId: normalised<typeof zCloudGetTaskRequest.shape.EnterpriseId, types.CloudGetTaskRequest["EnterpriseId"]>(
      facts.cloudGetTask.request.EnterpriseId,
      zCloudGetTaskRequest.shape.EnterpriseId,
    ),
    TaskId: normalised<typeof zCloudGetTaskRequest.shape.TaskId, types.CloudGetTaskRequest["TaskId"]>(
      facts.cloudGetTask.request.TaskId,
      zCloudGetTaskRequest.shape.TaskId,
    ),
  }))();

/**
 * The schema of CloudGetTask's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudgettask
 */
export const CloudGetTask = /* @__PURE__ */ (() =>
  requestSchema<types.CloudGetTaskInput, typeof CloudGetTaskFields>({ fields: CloudGetTaskFields }))();

/**
 * The schema of CloudImportTaskTel's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudimporttasktel
 */
export const CloudImportTaskTelFields = /* @__PURE__ */ (() =>
  zCloudImportTaskTelRequest.extend({
    EnterpriseId: normalised<
      typeof zCloudImportTaskTelRequest.shape.EnterpriseId,
      types.CloudImportTaskTelRequest["EnterpriseId"]
    >(facts.cloudImportTaskTel.request.EnterpriseId, zCloudImportTaskTelRequest.shape.EnterpriseId),
    TaskId: normalised<typeof zCloudImportTaskTelRequest.shape.TaskId, types.CloudImportTaskTelRequest["TaskId"]>(
      facts.cloudImportTaskTel.request.TaskId,
      zCloudImportTaskTelRequest.shape.TaskId,
    ),
    FileId: z.optional(
      normalised<
        ReturnType<typeof zCloudImportTaskTelRequest.shape.FileId.unwrap>,
        Exclude<types.CloudImportTaskTelRequest["FileId"], undefined>
      >(facts.cloudImportTaskTel.request.FileId, zCloudImportTaskTelRequest.shape.FileId.unwrap()),
    ),
  }))();

/**
 * The schema of CloudImportTaskTel's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudimporttasktel
 */
export const CloudImportTaskTel = /* @__PURE__ */ (() =>
  requestSchema<types.CloudImportTaskTelInput, typeof CloudImportTaskTelFields>({
    rules: () => [...factRules(facts.cloudImportTaskTel), ...cloudImportTaskTelRules.rules()],
    fields: CloudImportTaskTelFields,
  }))();

/**
 * The schema of CloudQueryTask's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudquerytask
 */
export const CloudQueryTaskFields = /* @__PURE__ */ (() =>
  zCloudQueryTaskRequest.extend({
    EnterpriseId: normalised<
      typeof zCloudQueryTaskRequest.shape.EnterpriseId,
      types.CloudQueryTaskRequest["EnterpriseId"]
    >(facts.cloudQueryTask.request.EnterpriseId, zCloudQueryTaskRequest.shape.EnterpriseId),
  }))();

/**
 * The schema of CloudQueryTask's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudquerytask
 */
export const CloudQueryTask = /* @__PURE__ */ (() =>
  requestSchema<types.CloudQueryTaskInput, typeof CloudQueryTaskFields>({
    rules: cloudQueryTaskRules.rules,
    fields: CloudQueryTaskFields,
  }))();

/**
 * The schema of CloudDeleteTaskTel's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-clouddeletetasktel
 */
export const CloudDeleteTaskTelFields = /* @__PURE__ */ (() =>
  zCloudDeleteTaskTelRequest.extend({
    EnterpriseId: normalised<
      typeof zCloudDeleteTaskTelRequest.shape.EnterpriseId,
      types.CloudDeleteTaskTelRequest["EnterpriseId"]
    >(facts.cloudDeleteTaskTel.request.EnterpriseId, zCloudDeleteTaskTelRequest.shape.EnterpriseId),
    TaskId: normalised<typeof zCloudDeleteTaskTelRequest.shape.TaskId, types.CloudDeleteTaskTelRequest["TaskId"]>(
      facts.cloudDeleteTaskTel.request.TaskId,
      zCloudDeleteTaskTelRequest.shape.TaskId,
    ),
    FileId: z.optional(
      normalised<
        ReturnType<typeof zCloudDeleteTaskTelRequest.shape.FileId.unwrap>,
        Exclude<types.CloudDeleteTaskTelRequest["FileId"], undefined>
      >(facts.cloudDeleteTaskTel.request.FileId, zCloudDeleteTaskTelRequest.shape.FileId.unwrap()),
    ),
    Tels: z.optional(
      normalised<
        ReturnType<typeof zCloudDeleteTaskTelRequest.shape.Tels.unwrap>,
        Exclude<types.CloudDeleteTaskTelRequest["Tels"], undefined>
      >(facts.cloudDeleteTaskTel.request.Tels, zCloudDeleteTaskTelRequest.shape.Tels.unwrap()),
    ),
  }))();

/**
 * The schema of CloudDeleteTaskTel's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-clouddeletetasktel
 */
export const CloudDeleteTaskTel = /* @__PURE__ */ (() =>
  requestSchema<types.CloudDeleteTaskTelInput, typeof CloudDeleteTaskTelFields>({
    rules: cloudDeleteTaskTelRules.rules,
    fields: CloudDeleteTaskTelFields,
  }))();

/**
 * The schema of CloudListTaskFile's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudlisttaskfile
 */
export const CloudListTaskFileFields = /* @__PURE__ */ (() =>
  zCloudListTaskFileRequest.extend({
    EnterpriseId: normalised<
      typeof zCloudListTaskFileRequest.shape.EnterpriseId,
      types.CloudListTaskFileRequest["EnterpriseId"]
    >(facts.cloudListTaskFile.request.EnterpriseId, zCloudListTaskFileRequest.shape.EnterpriseId),
    TaskId: normalised<typeof zCloudListTaskFileRequest.shape.TaskId, types.CloudListTaskFileRequest["TaskId"]>(
      facts.cloudListTaskFile.request.TaskId,
      zCloudListTaskFileRequest.shape.TaskId,
    ),
  }))();

/**
 * The schema of CloudListTaskFile's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudlisttaskfile
 */
export const CloudListTaskFile = /* @__PURE__ */ (() =>
  requestSchema<types.CloudListTaskFileInput, typeof CloudListTaskFileFields>({
    rules: cloudListTaskFileRules.rules,
    fields: CloudListTaskFileFields,
  }))();

/**
 * The schema of CloudMonitorTask's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudmonitortask
 */
export const CloudMonitorTaskFields = /* @__PURE__ */ (() =>
  zCloudMonitorTaskRequest.extend({
    EnterpriseId: normalised<
      typeof zCloudMonitorTaskRequest.shape.EnterpriseId,
      types.CloudMonitorTaskRequest["EnterpriseId"]
    >(facts.cloudMonitorTask.request.EnterpriseId, zCloudMonitorTaskRequest.shape.EnterpriseId),
    TaskId: normalised<typeof zCloudMonitorTaskRequest.shape.TaskId, types.CloudMonitorTaskRequest["TaskId"]>(
      facts.cloudMonitorTask.request.TaskId,
      zCloudMonitorTaskRequest.shape.TaskId,
    ),
  }))();

/**
 * The schema of CloudMonitorTask's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudmonitortask
 */
export const CloudMonitorTask = /* @__PURE__ */ (() =>
  requestSchema<types.CloudMonitorTaskInput, typeof CloudMonitorTaskFields>({ fields: CloudMonitorTaskFields }))();

/**
 * The schema of CloudCreateEnterpriseTime's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudcreateenterprisetime
 */
export const CloudCreateEnterpriseTimeFields = /* @__PURE__ */ (() =>
  zCloudCreateEnterpriseTimeRequest.extend({
    EnterpriseId: normalised<
      typeof zCloudCreateEnterpriseTimeRequest.shape.EnterpriseId,
      types.CloudCreateEnterpriseTimeRequest["EnterpriseId"]
    >(facts.cloudCreateEnterpriseTime.request.EnterpriseId, zCloudCreateEnterpriseTimeRequest.shape.EnterpriseId),
    DayOfWeek: z.optional(
      normalised<
        ReturnType<typeof zCloudCreateEnterpriseTimeRequest.shape.DayOfWeek.unwrap>,
        Exclude<types.CloudCreateEnterpriseTimeRequest["DayOfWeek"], undefined>
      >(facts.cloudCreateEnterpriseTime.request.DayOfWeek, zCloudCreateEnterpriseTimeRequest.shape.DayOfWeek.unwrap()),
    ),
  }))();

/**
 * The schema of CloudCreateEnterpriseTime's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudcreateenterprisetime
 */
export const CloudCreateEnterpriseTime = /* @__PURE__ */ (() =>
  requestSchema<types.CloudCreateEnterpriseTimeInput, typeof CloudCreateEnterpriseTimeFields>({
    conditions: cloudCreateEnterpriseTimeRules.conditions,
    rules: () => [...factRules(facts.cloudCreateEnterpriseTime), ...cloudCreateEnterpriseTimeRules.rules()],
    fields: CloudCreateEnterpriseTimeFields,
  }))();

/**
 * The schema of CloudListEnterpriseTime's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudlistenterprisetime
 */
export const CloudListEnterpriseTimeFields = /* @__PURE__ */ (() =>
  zCloudListEnterpriseTimeRequest.extend({
    EnterpriseId: normalised<
      typeof zCloudListEnterpriseTimeRequest.shape.EnterpriseId,
      types.CloudListEnterpriseTimeRequest["EnterpriseId"]
    >(facts.cloudListEnterpriseTime.request.EnterpriseId, zCloudListEnterpriseTimeRequest.shape.EnterpriseId),
  }))();

/**
 * The schema of CloudListEnterpriseTime's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudlistenterprisetime
 */
export const CloudListEnterpriseTime = /* @__PURE__ */ (() =>
  requestSchema<types.CloudListEnterpriseTimeInput, typeof CloudListEnterpriseTimeFields>({
    fields: CloudListEnterpriseTimeFields,
  }))();

/**
 * The schema of CloudDeleteEnterpriseTime's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-clouddeleteenterprisetime
 */
export const CloudDeleteEnterpriseTimeFields = /* @__PURE__ */ (() =>
  zCloudDeleteEnterpriseTimeRequest.extend({
    EnterpriseId: normalised<
      typeof zCloudDeleteEnterpriseTimeRequest.shape.EnterpriseId,
      types.CloudDeleteEnterpriseTimeRequest["EnterpriseId"]
    >(facts.cloudDeleteEnterpriseTime.request.EnterpriseId, zCloudDeleteEnterpriseTimeRequest.shape.EnterpriseId),
    Id: z.optional(
      normalised<
        ReturnType<typeof zCloudDeleteEnterpriseTimeRequest.shape.Id.unwrap>,
        Exclude<types.CloudDeleteEnterpriseTimeRequest["Id"], undefined>
      >(facts.cloudDeleteEnterpriseTime.request.Id, zCloudDeleteEnterpriseTimeRequest.shape.Id.unwrap()),
    ),
  }))();

/**
 * The schema of CloudDeleteEnterpriseTime's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-clouddeleteenterprisetime
 */
export const CloudDeleteEnterpriseTime = /* @__PURE__ */ (() =>
  requestSchema<types.CloudDeleteEnterpriseTimeInput, typeof CloudDeleteEnterpriseTimeFields>({
    conditions: cloudDeleteEnterpriseTimeRules.conditions,
    rules: cloudDeleteEnterpriseTimeRules.rules,
    fields: CloudDeleteEnterpriseTimeFields,
  }))();

const RULES = {
  CloudUpdateTask: {
    conditions: cloudUpdateTaskRules.conditions,
    rules: () => [...factRules(facts.cloudUpdateTask), ...cloudUpdateTaskRules.rules()],
    fields: CloudUpdateTaskFields,
  },
  CloudStartTask: { fields: CloudStartTaskFields },
  CloudPauseTask: { fields: CloudPauseTaskFields },
  CloudDeleteTask: { fields: CloudDeleteTaskFields },
  CloudCreateTask: {
    conditions: cloudCreateTaskRules.conditions,
    rules: () => [...factRules(facts.cloudCreateTask), ...cloudCreateTaskRules.rules()],
    fields: CloudCreateTaskFields,
  },
  CloudGetTask: { fields: CloudGetTaskFields },
  CloudImportTaskTel: {
    rules: () => [...factRules(facts.cloudImportTaskTel), ...cloudImportTaskTelRules.rules()],
    fields: CloudImportTaskTelFields,
  },
  CloudQueryTask: { rules: cloudQueryTaskRules.rules, fields: CloudQueryTaskFields },
  CloudDeleteTaskTel: { rules: cloudDeleteTaskTelRules.rules, fields: CloudDeleteTaskTelFields },
  CloudListTaskFile: { rules: cloudListTaskFileRules.rules, fields: CloudListTaskFileFields },
  CloudMonitorTask: { fields: CloudMonitorTaskFields },
  CloudCreateEnterpriseTime: {
    conditions: cloudCreateEnterpriseTimeRules.conditions,
    rules: () => [...factRules(facts.cloudCreateEnterpriseTime), ...cloudCreateEnterpriseTimeRules.rules()],
    fields: CloudCreateEnterpriseTimeFields,
  },
  CloudListEnterpriseTime: { fields: CloudListEnterpriseTimeFields },
  CloudDeleteEnterpriseTime: {
    conditions: cloudDeleteEnterpriseTimeRules.conditions,
    rules: cloudDeleteEnterpriseTimeRules.rules,
    fields: CloudDeleteEnterpriseTimeFields,
  },
};

/**
 * Adds the conditions and rules of an operation to a schema that is derived from its `Fields`, except those of fields that
 * the schema does not have. Rules whose violation is only a warning are added if `strict` makes them errors.
 *
 * @example
 * const schema = withRules("CloudUpdateTask", CloudUpdateTaskFields.extend({ campaign: z.string() }));
 * @throws ConfigurationError if the operation is unknown or an option is invalid.
 */
export function withRules<Schema extends z.ZodType>(
  action: keyof DyvmsInputs,
  schema: Schema,
  options?: CheckOptions,
): Schema {
  return addRulesOf(RULES, action, schema, options);
}
