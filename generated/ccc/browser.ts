// Generated from specs/ccc by scripts/generate/entries.ts. Not to be edited: change the spec and run `npm run generate`.

/**
 * Tencent Cloud Contact Center, outbound tasks. API version 2020-02-10.
 * @module
 */
export {
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
} from "./contracts.ts";
export { schemaOf, validate } from "./validate.ts";
export { responseOf, type ResponseDetails } from "../../src/call/response.ts";
export type {
  CreateAutoCalloutTaskInput,
  UpdatePredictiveDialingCampaignInput,
  DescribeAutoCalloutTaskInput,
  DescribeAutoCalloutTasksInput,
  StopAutoCalloutTaskInput,
  PauseAutoCalloutTaskInput,
  ResumeAutoCalloutTaskInput,
  PausePredictiveDialingCampaignInput,
  ResumePredictiveDialingCampaignInput,
  AbortPredictiveDialingCampaignInput,
  DeletePredictiveDialingCampaignInput,
  CreateAgentCruiseDialingCampaignInput,
  CreatePredictiveDialingCampaignInput,
  DescribeAgentCruiseDialingCampaignInput,
  AbortAgentCruiseDialingCampaignInput,
  DescribePredictiveDialingCampaignInput,
  DescribePredictiveDialingCampaignsInput,
  DescribePredictiveDialingSessionsInput,
  CreateAutoCalloutTaskConditions,
  CccAction,
  CccConditions,
  CccInputs,
  CccResults,
  InputOf,
  ResultOf,
} from "./contracts.ts";
export type {
  AbortAgentCruiseDialingCampaignRequest,
  AbortAgentCruiseDialingCampaignResult,
  AbortPredictiveDialingCampaignRequest,
  AbortPredictiveDialingCampaignResult,
  AutoCalloutTaskCallee,
  AutoCalloutTaskInfo,
  AvailableTimeConfig,
  BasicAuth,
  BearerAuth,
  CalleeAttribute,
  CampaignVariable,
  ClockTime,
  CreateAgentCruiseDialingCampaignRequest,
  CreateAgentCruiseDialingCampaignResult,
  CreateAutoCalloutTaskRequest,
  CreateAutoCalloutTaskResult,
  CreatePredictiveDialingCampaignRequest,
  CreatePredictiveDialingCampaignResult,
  DeletePredictiveDialingCampaignRequest,
  DeletePredictiveDialingCampaignResult,
  DescribeAgentCruiseDialingCampaignRequest,
  DescribeAgentCruiseDialingCampaignResult,
  DescribeAutoCalloutTaskRequest,
  DescribeAutoCalloutTaskResult,
  DescribeAutoCalloutTasksRequest,
  DescribeAutoCalloutTasksResult,
  DescribePredictiveDialingCampaignRequest,
  DescribePredictiveDialingCampaignResult,
  DescribePredictiveDialingCampaignsRequest,
  DescribePredictiveDialingCampaignsResult,
  DescribePredictiveDialingSessionsRequest,
  DescribePredictiveDialingSessionsResult,
  HeaderParam,
  HttpCallbackConfig,
  HttpParam,
  OauthConfig,
  PauseAutoCalloutTaskRequest,
  PauseAutoCalloutTaskResult,
  PausePredictiveDialingCampaignRequest,
  PausePredictiveDialingCampaignResult,
  PredictiveDialingCampaignInfo,
  ResumeAutoCalloutTaskRequest,
  ResumeAutoCalloutTaskResult,
  ResumePredictiveDialingCampaignRequest,
  ResumePredictiveDialingCampaignResult,
  RetryTagItem,
  ReturnKey,
  StopAutoCalloutTaskRequest,
  StopAutoCalloutTaskResult,
  TimeRange,
  TriggerStrategyItem,
  UpdatePredictiveDialingCampaignRequest,
  UpdatePredictiveDialingCampaignResult,
  Variable,
} from "./types.ts";
export {
  AgentCruiseState,
  AutoCalloutCalleeState,
  AutoCalloutTaskState,
  CallOrder,
  CallbackAuth,
  DayOfWeek,
  DayType,
  HangupType,
  PredictiveDialingStatus,
  PredictiveDialingStatusReason,
  TriggerMode,
} from "../../src/enums/ccc.ts";
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
