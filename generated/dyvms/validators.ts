// Generated from specs/dyvms by @hey-api/openapi-ts. Not to be edited: change the spec and run `npm run generate`.

import { array } from "../../src/validation/schema/array.ts";
import { record } from "../../src/validation/schema/record.ts";
import { decimals, idRange, propertyCount } from "../../src/validation/schema/checks.ts";
import * as z from "zod/mini";

export const zSwitch = () => z.literal([0, 1]);

export const zCalendarDate = () => z.iso.date();

export const zClockTime = () => z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/, "HH:mm:ss"));

export const zAutoTaskType = () => z.literal([0, 1]);

export const zRetryRound = () =>
  z.strictObject({
    round: z.int().check(z.gte(1), z.lte(9007199254740991)),
    time: z.string().check(z.regex(/^\d{1,5}-\d{1,5}-\d{1,5}$/, "days-hours-minutes")),
  });

export const zBasicRetryStrategy = () =>
  z.strictObject({
    retry: z.int().check(z.gte(0), z.lte(9007199254740991)),
    strategy: array(zRetryRound()).check(z.minLength(1)),
  });

export const zRetryCondition = () =>
  z.strictObject({
    sipCause: array(z.int().check(z.gte(0), z.lte(9007199254740991))).check(z.minLength(1)),
  });

export const zAdvancedRetryRule = () =>
  z.strictObject({
    condition: zRetryCondition(),
    retry: z.int().check(z.gte(0), z.lte(9007199254740991)),
    sort: z.int().check(z.gte(0), z.lte(9007199254740991)),
    strategy: array(zRetryRound()).check(z.minLength(1)),
  });

export const zAdvancedRetryStrategy = () => array(zAdvancedRetryRule()).check(z.minLength(1));

export const zRetryStrategy = () => z.union([zBasicRetryStrategy(), zAdvancedRetryStrategy()]);

export const zRetryStrategyTimeType = () => z.literal([1, 2]);

export const zRetryStrategyOnlyToday = () => z.literal([0, 1, 2, 3]);

export const zPriorityType = () => z.literal(["retryCall", "firstCall"]);

export const zRetryOrder = () => z.literal([0, 1]);

export const zFirstCallOrder = () => z.literal([0, 1, 2]);

export const zCallPriorityEntry = () =>
  z.strictObject({
    sort: z.int().check(z.gte(0), z.lte(9007199254740991)),
    type: zPriorityType(),
    desc: z.optional(zRetryOrder()),
    orderType: z.optional(zFirstCallOrder()),
  });

export const zCallPriorityStrategy = () =>
  z.strictObject({
    strategy: array(zCallPriorityEntry()).check(z.minLength(1)),
  });

export const zCustomerClidsCategory = () => z.literal([1, 2, 4, 5]);

export const zCustomerClidType = () => z.literal([1, 2]);

export const zClidProperty = () =>
  z.looseObject({
    defaultAreaCode: z.optional(z.string()),
    isMatchCapital: z.optional(z.string()),
  });

export const zClidWeight = () =>
  z.strictObject({
    number: z.string(),
    weight: z.string(),
  });

export const zCustomerClidWeight = () => array(zClidWeight());

export const zCallRouteStrategy = () => z.literal([1, 2]);

export const zUserField = () =>
  record(z.string(), z.string().check(z.maxLength(1000))).check(propertyCount({ minimum: 1, maximum: 1 }));

export const zUserFields = () => array(zUserField());

export const zCallVariable = () =>
  z.strictObject({
    name: z.string().check(z.minLength(1)),
    value: z.string().check(z.maxLength(1000)),
  });

export const zCallVariables = () => array(zCallVariable()).check(z.maxLength(5));

export const zCallStrategy = () => z.literal(["1", "2", "3", "4"]);

export const zCallLimit = () =>
  z.strictObject({
    cnos: array(z.string()).check(z.minLength(1)),
    limit: z.string(),
  });

export const zCallLimitStrategy = () => array(zCallLimit());

export const zCloudUpdateTaskRequest = () =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    TaskId: z.string().check(z.minLength(1)),
    Name: z.optional(z.string().check(z.maxLength(49))),
    Description: z.optional(z.string().check(z.maxLength(199))),
    AutoStart: z.optional(zSwitch()),
    AutoStartDay: z.optional(zCalendarDate()),
    AutoStartTime: z.optional(zClockTime()),
    AutoStop: z.optional(zSwitch()),
    AutoStopDay: z.optional(zCalendarDate()),
    AutoStopTime: z.optional(zClockTime()),
    ForceEndFlag: z.optional(zSwitch()),
    AutoTaskType: z.optional(zAutoTaskType()),
    AutoTriggerTimeStrategy: z.optional(
      array(z.string().check(z.regex(/^[^,]+$/, "without a comma"))).check(z.minLength(1)),
    ),
    AutoComplete: z.optional(zSwitch()),
    RetryStrategy: z.optional(zRetryStrategy()),
    RetryStrategyTimeType: z.optional(zRetryStrategyTimeType()),
    RetryStrategyOnlyToday: z.optional(zRetryStrategyOnlyToday()),
    CallPriorityStrategy: z.optional(zCallPriorityStrategy()),
    CustomerClidsCategory: z.optional(zCustomerClidsCategory()),
    CustomerClids: z.optional(array(z.string().check(z.regex(/^[^,]+$/, "without a comma"))).check(z.minLength(1))),
    CustomerClidType: z.optional(zCustomerClidType()),
    ClidProperty: z.optional(zClidProperty()),
    CustomerClidWeightFlag: z.optional(zSwitch()),
    CustomerClidWeight: z.optional(zCustomerClidWeight()),
    CustomerClidsGroup: z.optional(z.string()),
    CustomerTimeout: z.optional(z.int().check(z.gte(5), z.lte(60))),
    CallRouteStrategy: z.optional(zCallRouteStrategy()),
    IvrId: z.optional(z.string().check(idRange("int64"))),
    IvrName: z.optional(z.string()),
    Concurrency: z.optional(z.int().check(z.gte(0), z.lte(9007199254740991))),
    UserFields: z.optional(zUserFields()),
    CallVariables: z.optional(zCallVariables()),
    TimeStrategy: z.optional(array(z.string().check(z.regex(/^[^,]+$/, "without a comma"))).check(z.minLength(1))),
    Cnos: z.optional(array(z.string().check(z.regex(/^[^,]+$/, "without a comma"))).check(z.minLength(1))),
    AgentGroup: z.optional(array(z.string().check(z.regex(/^[^,]+$/, "without a comma"))).check(z.minLength(1))),
    CallStrategy: z.optional(zCallStrategy()),
    AgentTimeout: z.optional(z.int().check(z.gte(5), z.lte(60))),
    Wrapup: z.optional(z.int().check(z.gte(1), z.lte(10800))),
    MaxWaitTime: z.optional(z.int().check(z.gte(10), z.lte(600))),
    MinAvailableAgentCount: z.optional(z.int().check(z.gte(1), z.lte(10))),
    Quotiety: z.optional(z.number().check(z.gt(0), z.lte(20), decimals(2))),
    PredictAdjust: z.optional(z.int().check(z.gte(50), z.lte(400))),
    CallLimitStrategy: z.optional(zCallLimitStrategy()),
    CustomerMoh: z.optional(z.string()),
    CustomerVoice: z.optional(z.string()),
    AnswerRate: z.optional(z.int().check(z.gte(1), z.lte(100))),
    WarmUpDuration: z.optional(z.int().check(z.gte(60), z.lte(600))),
    IsRewarm: z.optional(zSwitch()),
  });

export const zCloudStartTaskRequest = () =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    TaskId: z.string().check(idRange("int64")),
  });

export const zCloudPauseTaskRequest = () =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    TaskId: z.string().check(idRange("int64")),
    PauseDuration: z.optional(z.int().check(z.gte(0), z.lte(9007199254740991))),
  });

export const zCloudDeleteTaskRequest = () =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    TaskId: z.string().check(idRange("int64")),
  });

export const zTaskType = () => z.literal([1, 2]);

export const zCallGroupType = () => z.literal([1, 2]);

export const zCloudCreateTaskRequest = () =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    Name: z.string().check(z.minLength(1), z.maxLength(49)),
    Type: zTaskType(),
    TemplateName: z.optional(z.string().check(z.minLength(1))),
    CallGroupType: z.optional(zCallGroupType()),
    AutoDelete: z.optional(zSwitch()),
    Description: z.optional(z.string().check(z.maxLength(199))),
    AutoStart: z.optional(zSwitch()),
    AutoStartDay: z.optional(zCalendarDate()),
    AutoStartTime: z.optional(zClockTime()),
    AutoStop: z.optional(zSwitch()),
    AutoStopDay: z.optional(zCalendarDate()),
    AutoStopTime: z.optional(zClockTime()),
    ForceEndFlag: z.optional(zSwitch()),
    AutoTaskType: z.optional(zAutoTaskType()),
    AutoTriggerTimeStrategy: z.optional(
      array(z.string().check(z.regex(/^[^,]+$/, "without a comma"))).check(z.minLength(1)),
    ),
    AutoComplete: z.optional(zSwitch()),
    RetryStrategy: z.optional(zRetryStrategy()),
    RetryStrategyTimeType: z.optional(zRetryStrategyTimeType()),
    RetryStrategyOnlyToday: z.optional(zRetryStrategyOnlyToday()),
    CallPriorityStrategy: z.optional(zCallPriorityStrategy()),
    CustomerClidsCategory: z.optional(zCustomerClidsCategory()),
    CustomerClids: z.optional(array(z.string().check(z.regex(/^[^,]+$/, "without a comma"))).check(z.minLength(1))),
    CustomerClidType: z.optional(zCustomerClidType()),
    ClidProperty: z.optional(zClidProperty()),
    CustomerClidWeightFlag: z.optional(zSwitch()),
    CustomerClidWeight: z.optional(zCustomerClidWeight()),
    CustomerClidsGroup: z.optional(z.string()),
    CustomerTimeout: z.optional(z.int().check(z.gte(5), z.lte(60))),
    CallRouteStrategy: z.optional(zCallRouteStrategy()),
    IvrId: z.optional(z.string().check(idRange("int64"))),
    IvrName: z.optional(z.string()),
    Concurrency: z.optional(z.int().check(z.gte(0), z.lte(9007199254740991))),
    UserFields: z.optional(zUserFields()),
    CallVariables: z.optional(zCallVariables()),
    TimeStrategy: z.optional(array(z.string().check(z.regex(/^[^,]+$/, "without a comma"))).check(z.minLength(1))),
    Cnos: z.optional(array(z.string().check(z.regex(/^[^,]+$/, "without a comma"))).check(z.minLength(1))),
    AgentGroup: z.optional(array(z.string().check(z.regex(/^[^,]+$/, "without a comma"))).check(z.minLength(1))),
    CallStrategy: z.optional(zCallStrategy()),
    AgentTimeout: z.optional(z.int().check(z.gte(5), z.lte(60))),
    Wrapup: z.optional(z.int().check(z.gte(1), z.lte(10800))),
    MaxWaitTime: z.optional(z.int().check(z.gte(10), z.lte(600))),
    MinAvailableAgentCount: z.optional(z.int().check(z.gte(1), z.lte(10))),
    Quotiety: z.optional(z.number().check(z.gt(0), z.lte(20), decimals(2))),
    PredictAdjust: z.optional(z.int().check(z.gte(50), z.lte(400))),
    CallLimitStrategy: z.optional(zCallLimitStrategy()),
    CustomerMoh: z.optional(z.string()),
    CustomerVoice: z.optional(z.string()),
    AnswerRate: z.optional(z.int().check(z.gte(1), z.lte(100))),
    WarmUpDuration: z.optional(z.int().check(z.gte(60), z.lte(600))),
    IsRewarm: z.optional(zSwitch()),
  });

export const zCloudGetTaskRequest = () =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    TaskId: z.string().check(idRange("int64")),
  });

export const zImportedTel = () =>
  z.strictObject({
    Tel: z.string().check(z.minLength(1)),
    Clid: z.optional(z.string()),
    ClidGroup: z.optional(z.string()),
    Priority: z.optional(z.int().check(z.gte(0), z.lte(999999))),
    Property: z.optional(z.string()),
    BackupTels: z.optional(z.string()),
  });

export const zRepeatCheck = () => z.literal([0, 1, 2, 3]);

export const zBridgeVoiceType = () => z.literal([1, 2, 3]);

export const zCloudImportTaskTelRequest = () =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    TaskId: z.string().check(idRange("int64")),
    Name: z.string().check(z.minLength(1)),
    TaskTelList: array(zImportedTel()).check(z.minLength(1), z.maxLength(100000)),
    FileId: z.optional(z.string().check(idRange("int64"))),
    Priority: z.optional(z.int().check(z.gte(0), z.lte(999999))),
    IsRepeat: z.optional(zRepeatCheck()),
    ImportTelAutoStart: z.optional(zSwitch()),
    BridgeVoiceType: z.optional(zBridgeVoiceType()),
    BridgeVoicePath: z.optional(z.string()),
  });

export const zCloudTaskStatus = () => z.literal([0, 1, 2, 3]);

export const zTaskTimeType = () => z.literal([1, 2, 3]);

export const zDateAndTime = () =>
  z
    .string()
    .check(
      z.regex(
        /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29) (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
        "yyyy-MM-dd HH:mm:ss",
      ),
    );

export const zCloudQueryTaskRequest = () =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    Type: zTaskType(),
    Name: z.optional(z.string()),
    Status: z.optional(zCloudTaskStatus()),
    AutoStart: z.optional(zSwitch()),
    AutoStop: z.optional(zSwitch()),
    TimeType: z.optional(zTaskTimeType()),
    StartTime: z.optional(zDateAndTime()),
    EndTime: z.optional(zDateAndTime()),
    Start: z.optional(z.int().check(z.gte(0), z.lte(9007199254740991))),
    Limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  });

export const zTelStatus = () => z.literal([0, 1]);

export const zCloudDeleteTaskTelRequest = () =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    TaskId: z.string().check(idRange("int64")),
    FileId: z.optional(z.string().check(idRange("int64"))),
    FileName: z.optional(z.string().check(z.minLength(1))),
    Status: z.optional(zTelStatus()),
    Tels: z.optional(array(z.string().check(z.regex(/^[^,]+$/, "without a comma"))).check(z.minLength(1))),
  });

export const zBatchStatus = () => z.literal([0, 1, 2, 3]);

export const zCloudListTaskFileRequest = () =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    TaskId: z.string().check(idRange("int64")),
    Status: z.optional(zBatchStatus()),
    StartTime: z.optional(zDateAndTime()),
    EndTime: z.optional(zDateAndTime()),
    Start: z.optional(z.int().check(z.gte(0), z.lte(9007199254740991))),
    Limit: z.optional(z.int().check(z.gte(1), z.lte(5000))),
  });

export const zCloudMonitorTaskRequest = () =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    TaskId: z.string().check(idRange("int64")),
  });

export const zTimeConditionType = () => z.literal([1, 2]);

export const zTimeConditionPeriod = () => z.literal([1, 2]);

export const zHourAndMinute = () => z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "HH:mm"));

export const zCloudCreateEnterpriseTimeRequest = () =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    Name: z.string().check(z.minLength(1)),
    Priority: z.int().check(z.gte(1), z.lte(9007199254740991)),
    Type: zTimeConditionType(),
    TimeType: zTimeConditionPeriod(),
    DayOfWeek: z.optional(array(z.string().check(z.regex(/^[^,]+$/, "without a comma"))).check(z.minLength(1))),
    FromDay: z.optional(zCalendarDate()),
    ToDay: z.optional(zCalendarDate()),
    StartTime: zHourAndMinute(),
    EndTime: zHourAndMinute(),
  });

export const zCloudListEnterpriseTimeRequest = () =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    Name: z.optional(z.string()),
    Priority: z.optional(z.int().check(z.gte(1), z.lte(9007199254740991))),
    Type: z.optional(zTimeConditionType()),
  });

export const zCloudDeleteEnterpriseTimeRequest = () =>
  z.strictObject({
    EnterpriseId: z.string().check(idRange("int64")),
    Id: z.optional(z.string().check(idRange("int64"))),
    Name: z.optional(z.string().check(z.minLength(1))),
  });
