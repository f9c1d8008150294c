/**
 * Outbound tasks of Tencent Cloud Contact Center, API version 2020-02-10.
 * @module
 */
import {
  cccOperations,
  type CccMethods,
  type CreateAutoCalloutTaskInput,
  type UpdatePredictiveDialingCampaignInput,
} from "../generated/ccc/operations.ts";
import { buildClient, type Client, type ServiceClient } from "./client/client.ts";
import type { Operations } from "./operation/operation.ts";
import type { TencentCredentials } from "./signing/credentials.ts";
import type { ClientOptions } from "./client/options.ts";
import { standardSchema, type StandardSchema } from "./client/standard-schema.ts";
import { validateAction } from "./client/find-operation.ts";
import type { Checked } from "./validation/validate.ts";
import type { CheckOptions } from "./validation/check-rules.ts";

/** A client for all operations of Contact Center that outdial knows. */
export type Ccc = CccMethods & ServiceClient<typeof cccOperations>;

export interface CccOptions extends ClientOptions<TencentCredentials> {
  /** Sent as X-TC-Region. Contact Center needs none. Default: not sent. */
  readonly region?: string | undefined;
}

/** What each operation takes, by its vendor name. */
export interface CccInputs {
  CreateAutoCalloutTask: CreateAutoCalloutTaskInput;
  UpdatePredictiveDialingCampaign: UpdatePredictiveDialingCampaignInput;
}

/**
 * Makes a client for all operations of Contact Center. For the international site set `endpoint` to
 * `https://ccc.intl.tencentcloudapi.com`. @throws ConfigurationError where an option is missing or wrong.
 */
export function createCcc(options: CccOptions): Ccc {
  return buildClient(options, cccOperations);
}

/** Makes a client that carries only the operations it is given: `createClient({ credentials }, { createAutoCalloutTask })`. */
export function createClient<const Ops extends Operations<"ccc">>(options: CccOptions, operations: Ops): Client<Ops> {
  return buildClient(options, operations);
}

/** Checks an input without sending anything. `value` is the form that would be sent. */
export function validate<Action extends keyof CccInputs>(
  action: Action,
  input: unknown,
  options?: CheckOptions,
): Checked<CccInputs[Action]> {
  return validateAction(cccOperations, action, input, options) as Checked<CccInputs[Action]>;
}

/** An operation's input as a Standard Schema (https://standardschema.dev), for form libraries, tRPC, Hono and the like. */
export function schemaOf<Action extends keyof CccInputs>(
  action: Action,
  options?: CheckOptions,
): StandardSchema<CccInputs[Action]> {
  return standardSchema(cccOperations, action, options);
}

export {
  createAutoCalloutTask,
  updatePredictiveDialingCampaign,
  type CccMethods,
  type CreateAutoCalloutTaskInput,
  type UpdatePredictiveDialingCampaignInput,
} from "../generated/ccc/operations.ts";
export type {
  AvailableTimeConfig,
  BasicAuth,
  BearerAuth,
  CalleeAttribute,
  CreateAutoCalloutTaskRequest,
  CreateAutoCalloutTaskResult,
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
} from "../generated/ccc/types.ts";
export {
  tencentCredentialsFromEnv as credentialsFromEnv,
  type TencentCredentials,
  type Provider,
} from "./signing/credentials.ts";
export { CallbackAuth, CallOrder, DayOfWeek, DayType, HangupType, TriggerMode } from "./enums/ccc.ts";
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
