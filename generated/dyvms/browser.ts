// Generated from specs/dyvms by scripts/generate/entries.ts. Not to be edited: change the spec and run `npm run generate`.

/**
 * Alibaba Cloud Voice Messaging, Cloud* outbound tasks. API version 2017-05-25.
 * @module
 */
export { cloudUpdateTask } from "./contracts.ts";
export { schemaOf, validate } from "./validate.ts";
export type { CloudUpdateTaskInput, DyvmsInputs } from "./contracts.ts";
export type {
  AdvancedRetryRule,
  AdvancedRetryStrategy,
  BasicRetryStrategy,
  CallLimit,
  CallLimitStrategy,
  CallPriorityEntry,
  CallPriorityStrategy,
  CallVariable,
  CallVariables,
  ClidProperty,
  ClidWeight,
  CloudTask,
  CloudUpdateTaskRequest,
  CloudUpdateTaskResult,
  CustomerClidWeight,
  RetryCondition,
  RetryRound,
  RetryStrategy,
  UserField,
  UserFields,
} from "./types.ts";
export {
  AutoTaskType,
  CallRouteStrategy,
  CallStrategy,
  CustomerClidType,
  CustomerClidsCategory,
  FirstCallOrder,
  PriorityType,
  RetryOrder,
  RetryStrategyOnlyToday,
  RetryStrategyTimeType,
  Switch,
} from "../../src/enums/dyvms.ts";
export type { CallOptions } from "../../src/call/call-options.ts";
export type {
  AttemptEndEvent,
  AttemptStartEvent,
  Hooks,
  LogFields,
  Logger,
  QueueEvent,
  UnmappedEvent,
  WarningEvent,
} from "../../src/call/hooks.ts";
export type { RetryOptions } from "../../src/call/retry-policy.ts";
export type { Client, DrainOptions, ServiceClient } from "../../src/client/client.ts";
export type { ClientOptions } from "../../src/client/options.ts";
export type { StandardResult, StandardSchema } from "../../src/client/standard-schema.ts";
export type { VendorCode } from "../../src/errors/codes/vendor-code.ts";
export type { Issue, IssueCode, IssueParams, IssuePath } from "../../src/errors/issue.ts";
export type { Limiter, PermitRequest } from "../../src/limiter/limiter.ts";
export type { FieldFacts, OperationFacts, ServiceName } from "../../src/operation/facts.ts";
export type { InputContract } from "../../src/operation/input-contract.ts";
export type { AnyOperation, Operation, Operations } from "../../src/operation/operation.ts";
export type { AgentOption, AgentOptions, HttpAgent } from "../../src/transport/agent-options.ts";
export type { Fetch } from "../../src/transport/fetch.ts";
export type { HttpRequest } from "../../src/transport/message.ts";
export type { CheckOptions } from "../../src/validation/check-rules.ts";
export type { Checked } from "../../src/validation/validate.ts";
