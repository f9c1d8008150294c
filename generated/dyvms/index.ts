// Generated from specs/dyvms by scripts/generate/entries.ts. Not to be edited: change the spec and run `npm run generate`.

/**
 * Alibaba Cloud Voice Messaging, Cloud* outbound tasks. API version 2017-05-25.
 * @module
 */
import { buildClient, type Client, type ServiceClient } from "../../src/client/client.ts";
import type { AlibabaClientOptions } from "../../src/client/options.ts";
import type { Operations } from "../../src/operation/operation.ts";
import { dyvmsOperations, type DyvmsMethods } from "./operations.ts";

/** A client with all operations of the service. */
export type Dyvms = DyvmsMethods & ServiceClient<typeof dyvmsOperations>;

/** The options of a client of the service. */
export type DyvmsOptions = AlibabaClientOptions;

/**
 * Creates a client with all operations of the service.
 *
 * @example
 * await using dyvms = createDyvms({ credentials: credentialsFromEnv() });
 * const result = await dyvms.cloudUpdateTask(input);
 * @throws ConfigurationError if an option is missing or invalid.
 */
export function createDyvms(options: DyvmsOptions): Dyvms {
  return buildClient(options, dyvmsOperations);
}

/**
 * Creates a client with only the given operations, which keeps bundles small.
 *
 * @example
 * const client = createClient({ credentials: credentialsFromEnv() }, { cloudUpdateTask });
 * const result = await client.cloudUpdateTask(input);
 * @throws ConfigurationError if an option is missing or invalid, or no operation is given.
 */
export function createClient<const Ops extends Operations<"dyvms">>(
  options: DyvmsOptions,
  operations: Ops,
): Client<Ops> {
  return buildClient(options, operations);
}

export { cloudUpdateTask, type DyvmsMethods } from "./operations.ts";
export {
  alibabaCredentialsFromEnv as credentialsFromEnv,
  type AlibabaCredentials,
  type Provider,
} from "../../src/signing/credentials.ts";
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
