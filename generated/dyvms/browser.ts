// Generated from specs/dyvms by scripts/generate/entries.ts. Not to be edited: change the spec and run `npm run generate`.

/**
 * Alibaba Cloud Voice Messaging, Cloud* outbound tasks. API version 2017-05-25.
 * @module
 */
export {
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
} from "./contracts.ts";
export { schemaOf, validate } from "./validate.ts";
export { responseOf, type ResponseDetails } from "../../src/call/response.ts";
export type {
  CloudUpdateTaskInput,
  CloudStartTaskInput,
  CloudPauseTaskInput,
  CloudDeleteTaskInput,
  CloudCreateTaskInput,
  CloudGetTaskInput,
  CloudImportTaskTelInput,
  CloudQueryTaskInput,
  CloudDeleteTaskTelInput,
  CloudListTaskFileInput,
  CloudMonitorTaskInput,
  CloudCreateEnterpriseTimeInput,
  CloudListEnterpriseTimeInput,
  CloudDeleteEnterpriseTimeInput,
  CloudUpdateTaskConditions,
  CloudCreateTaskConditions,
  CloudCreateEnterpriseTimeConditions,
  CloudDeleteEnterpriseTimeConditions,
  DyvmsAction,
  DyvmsConditions,
  DyvmsInputs,
  DyvmsResults,
  InputOf,
  ResultOf,
} from "./contracts.ts";
export type {
  AdvancedRetryRule,
  AdvancedRetryStrategy,
  AgentInfo,
  AgentStatistic,
  BasicRetryStrategy,
  CalendarDate,
  CallLimit,
  CallLimitStrategy,
  CallPriorityEntry,
  CallPriorityStrategy,
  CallVariable,
  CallVariables,
  ChannelInfo,
  ClidProperty,
  ClidWeight,
  ClockTime,
  CloudActionResult,
  CloudCreateEnterpriseTimeRequest,
  CloudCreateEnterpriseTimeResult,
  CloudCreateTaskRequest,
  CloudCreateTaskResult,
  CloudDeleteEnterpriseTimeRequest,
  CloudDeleteEnterpriseTimeResult,
  CloudDeleteTaskRequest,
  CloudDeleteTaskResult,
  CloudDeleteTaskTelRequest,
  CloudDeleteTaskTelResult,
  CloudGetTaskRequest,
  CloudGetTaskResult,
  CloudImportTaskTelRequest,
  CloudImportTaskTelResult,
  CloudListEnterpriseTimeRequest,
  CloudListEnterpriseTimeResult,
  CloudListTaskFileRequest,
  CloudListTaskFileResult,
  CloudMonitorTaskRequest,
  CloudMonitorTaskResult,
  CloudPauseTaskRequest,
  CloudPauseTaskResult,
  CloudQueryTaskRequest,
  CloudQueryTaskResult,
  CloudStartTaskRequest,
  CloudStartTaskResult,
  CloudTask,
  CloudTaskData,
  CloudTaskProperty,
  CloudUpdateTaskRequest,
  CloudUpdateTaskResult,
  CustomerClidWeight,
  DateAndTime,
  EnterpriseTime,
  HourAndMinute,
  ImportedTel,
  ListedCloudTask,
  MonitoredTask,
  MonitoredTaskToday,
  RetryCondition,
  RetryRound,
  RetryStrategy,
  TaskFile,
  TaskMonitor,
  TaskStatistic,
  TodayTaskStatistic,
  UserField,
  UserFields,
} from "./types.ts";
export {
  AgentStatus,
  AutoTaskType,
  BatchStatus,
  BatchStatusText,
  BridgeVoiceType,
  CallGroupType,
  CallRouteStrategy,
  CallStrategy,
  CloudTaskStatus,
  CloudTaskStatusText,
  CustomerClidType,
  CustomerClidsCategory,
  FirstCallOrder,
  PriorityType,
  RepeatCheck,
  RetryOrder,
  RetryStrategyOnlyToday,
  RetryStrategyTimeType,
  StatusTriggerType,
  Switch,
  TaskTimeType,
  TaskType,
  TaskTypeText,
  TelStatus,
  TimeConditionPeriod,
  TimeConditionPeriodText,
  TimeConditionType,
  TimeConditionTypeText,
} from "../../src/enums/dyvms.ts";
export type { CallOptions } from "../../src/call/call-options.ts";
export type {
  AttemptEndEvent,
  AttemptStartEvent,
  CallEvent,
  Hooks,
  LogFields,
  Logger,
  QueueEvent,
  UnmappedEvent,
  WarningEvent,
} from "../../src/call/hooks.ts";
export type { CheckedFunction, Method, NamedFunction } from "../../src/call/method.ts";
export type { RetryOptions } from "../../src/call/retry-policy.ts";
export type { DrainOptions, ServiceClient } from "../../src/client/client.ts";
export type {
  ActionOf,
  ConditionsOf,
  DocumentedMethodsOf,
  DocumentedNames,
  InputsOf,
  IntersectionOf,
  MethodOf,
  MethodsOf,
  OperationConditions,
  OperationInput,
  OperationResult,
} from "../../src/client/client-methods.ts";
export type { ClientOptions } from "../../src/client/options.ts";
export type { StandardResult, StandardSchema } from "../../src/client/standard-schema.ts";
export type { CodeTable } from "../../src/errors/codes/code-table.ts";
export type { VendorCode } from "../../src/errors/codes/vendor-code.ts";
export type { ErrorKind } from "../../src/errors/error-kind.ts";
export type { Issue, IssueCode, IssueParams, IssuePath } from "../../src/errors/issue.ts";
export type { Limiter, PermitRequest } from "../../src/limiter/limiter.ts";
export type {
  ConditionalInput,
  ConditionMatch,
  FieldPresence,
  IsViolated,
  Needed,
  Needs,
  NoConditions,
  Refused,
  TagValue,
  Verdict,
  Violated,
} from "../../src/operation/conditional-input.ts";
export type {
  AnswerShape,
  FieldFacts,
  OperationFacts,
  OperationKind,
  PhoneFacts,
  ServiceName,
} from "../../src/operation/facts.ts";
export type { AnyCondition } from "../../src/operation/condition.ts";
export type { InputContract, Validator } from "../../src/operation/input-contract.ts";
export type { AnyOperation, Operation, Operations } from "../../src/operation/operation.ts";
export type { AgentOption, AgentOptions, HttpAgent } from "../../src/transport/agent-options.ts";
export type { RequestFields, Rule, RuleContext, RuleFinding } from "../../src/operation/rule.ts";
export type { SendInit, TypedPost } from "../../src/operation/typed-post.ts";
export type { AnyCredentials, Envelope, Reading, Sign, Vendor } from "../../src/operation/vendor.ts";
export type { CredentialsForm, Environment } from "../../src/signing/credentials.ts";
export type { RequestToSign } from "../../src/signing/request-to-sign.ts";
export type { Fetch } from "../../src/transport/fetch.ts";
export type { Headers as HttpHeaders, HttpRequest } from "../../src/transport/message.ts";
export type { AsyncDisposal } from "../../src/util/async-disposal.ts";
export type { IdType } from "../../src/util/int64.ts";
export type { UnknownRecord } from "../../src/util/record.ts";
export type { CheckOptions } from "../../src/validation/check-rules.ts";
export type { Checked } from "../../src/validation/validate.ts";
