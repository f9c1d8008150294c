/**
 * Outbound tasks (the Cloud* operations) of Alibaba Cloud Voice Messaging, API version 2017-05-25.
 * @module
 */
import { dyvmsOperations, type CloudUpdateTaskInput, type DyvmsMethods } from "../generated/dyvms/operations.ts";
import { buildClient, type Client, type ServiceClient } from "./client/client.ts";
import type { Operations } from "./operation/operation.ts";
import type { AlibabaCredentials } from "./signing/credentials.ts";
import type { ClientOptions } from "./client/options.ts";
import { standardSchema, type StandardSchema } from "./client/standard-schema.ts";
import { validateAction } from "./client/find-operation.ts";
import type { Checked } from "./validation/validate.ts";
import type { CheckOptions } from "./validation/check-rules.ts";

/** A client for all operations of Voice Messaging that outdial knows. */
export type Dyvms = DyvmsMethods & ServiceClient<typeof dyvmsOperations>;
export type DyvmsOptions = ClientOptions<AlibabaCredentials>;

/** What each operation takes, by its vendor name. */
export interface DyvmsInputs {
  CloudUpdateTask: CloudUpdateTaskInput;
}

/** Makes a client for all operations of Voice Messaging. @throws ConfigurationError where an option is missing or wrong. */
export function createDyvms(options: DyvmsOptions): Dyvms {
  return buildClient(options, dyvmsOperations);
}

/** Makes a client that carries only the operations it is given: `createClient({ credentials }, { cloudUpdateTask })`. */
export function createClient<const Ops extends Operations<"dyvms">>(
  options: DyvmsOptions,
  operations: Ops,
): Client<Ops> {
  return buildClient(options, operations);
}

/** Checks an input without sending anything. `value` is the form that would be sent. */
export function validate<Action extends keyof DyvmsInputs>(
  action: Action,
  input: unknown,
  options?: CheckOptions,
): Checked<DyvmsInputs[Action]> {
  return validateAction(dyvmsOperations, action, input, options) as Checked<DyvmsInputs[Action]>;
}

/** An operation's input as a Standard Schema (https://standardschema.dev), for form libraries, tRPC, Hono and the like. */
export function schemaOf<Action extends keyof DyvmsInputs>(
  action: Action,
  options?: CheckOptions,
): StandardSchema<DyvmsInputs[Action]> {
  return standardSchema(dyvmsOperations, action, options);
}

export { cloudUpdateTask, type CloudUpdateTaskInput, type DyvmsMethods } from "../generated/dyvms/operations.ts";
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
} from "../generated/dyvms/types.ts";
export {
  alibabaCredentialsFromEnv as credentialsFromEnv,
  type AlibabaCredentials,
  type Provider,
} from "./signing/credentials.ts";
export {
  AutoTaskType,
  CallRouteStrategy,
  CallStrategy,
  CustomerClidsCategory,
  CustomerClidType,
  FirstCallOrder,
  PriorityType,
  RetryOrder,
  RetryStrategyOnlyToday,
  RetryStrategyTimeType,
  Switch,
} from "./enums/dyvms.ts";
export type { Issue, IssueCode } from "./errors/issue.ts";
export type { Client, ServiceClient } from "./client/client.ts";
export type { Operations } from "./operation/operation.ts";
export type { AnyOperation, Operation } from "./operation/operation.ts";
export type { FieldFacts, OperationFacts, ServiceName } from "./operation/facts.ts";
export type { Limiter, PermitRequest } from "./limiter/limiter.ts";
export type {
  AttemptEndEvent,
  AttemptStartEvent,
  Hooks,
  LogFields,
  Logger,
  UnmappedEvent,
  WarningEvent,
} from "./call/hooks.ts";
export type { CallOptions } from "./call/call-options.ts";
export type { ClientOptions } from "./client/options.ts";
export type { RetryOptions } from "./call/retry-policy.ts";
export type { Fetch } from "./transport/fetch.ts";
export type { HttpRequest } from "./transport/message.ts";
export type { Checked } from "./validation/validate.ts";
export type { CheckOptions } from "./validation/check-rules.ts";
export type { StandardSchema } from "./client/standard-schema.ts";
