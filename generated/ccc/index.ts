// Generated from specs/ccc by scripts/generate/entries.ts. Not to be edited: change the spec and run `npm run generate`.

/**
 * Tencent Cloud Contact Center, outbound tasks. API version 2020-02-10.
 * @module
 */
import { buildClient, type Client, type ServiceClient } from "../../src/client/client.ts";
import type { TencentClientOptions } from "../../src/client/options.ts";
import type { Operations } from "../../src/operation/operation.ts";
import { cccOperations, type CccMethods } from "./operations.ts";

/** A client with all operations of the service. */
export type Ccc = CccMethods & ServiceClient<typeof cccOperations>;

/** The options of a client of the service. */
export type CccOptions = TencentClientOptions;

/**
 * Creates a client with all operations of the service.
 * The endpoint of the international site is `https://ccc.intl.tencentcloudapi.com`; set it as the option `endpoint`.
 *
 * @example
 * await using ccc = createCcc({ credentials: credentialsFromEnv() });
 * const result = await ccc.createAutoCalloutTask(input);
 * @throws ConfigurationError if an option is missing or invalid.
 */
export function createCcc(options: CccOptions): Ccc {
  return buildClient(options, cccOperations);
}

/**
 * Creates a client with only the given operations, which keeps bundles small.
 *
 * @example
 * const client = createClient({ credentials: credentialsFromEnv() }, { createAutoCalloutTask });
 * const result = await client.createAutoCalloutTask(input);
 * @throws ConfigurationError if an option is missing or invalid, or no operation is given.
 */
export function createClient<const Ops extends Operations<"ccc">>(options: CccOptions, operations: Ops): Client<Ops> {
  return buildClient(options, operations);
}

export {
  createAutoCalloutTask,
  updatePredictiveDialingCampaign,
  describeAutoCalloutTask,
  describeAutoCalloutTasks,
  type CccMethods,
} from "./operations.ts";
export {
  tencentCredentialsFromEnv as credentialsFromEnv,
  type TencentCredentials,
  type Provider,
} from "../../src/signing/credentials.ts";
export { schemaOf, validate } from "./validate.ts";
export type {
  CreateAutoCalloutTaskInput,
  UpdatePredictiveDialingCampaignInput,
  DescribeAutoCalloutTaskInput,
  DescribeAutoCalloutTasksInput,
  CccInputs,
} from "./contracts.ts";
export type {
  AutoCalloutTaskCallee,
  AutoCalloutTaskInfo,
  AvailableTimeConfig,
  BasicAuth,
  BearerAuth,
  CalleeAttribute,
  CreateAutoCalloutTaskRequest,
  CreateAutoCalloutTaskResult,
  DescribeAutoCalloutTaskRequest,
  DescribeAutoCalloutTaskResult,
  DescribeAutoCalloutTasksRequest,
  DescribeAutoCalloutTasksResult,
  HeaderParam,
  HttpCallbackConfig,
  HttpParam,
  OauthConfig,
  RetryTagItem,
  ReturnKey,
  TimeRange,
  TriggerStrategyItem,
  UpdatePredictiveDialingCampaignRequest,
  UpdatePredictiveDialingCampaignResult,
  Variable,
} from "./types.ts";
export {
  AutoCalloutCalleeState,
  AutoCalloutTaskState,
  CallOrder,
  CallbackAuth,
  DayOfWeek,
  DayType,
  HangupType,
  TriggerMode,
} from "../../src/enums/ccc.ts";
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
