/**
 * Outbound tasks of Tencent Cloud Contact Center, API version 2020-02-10.
 * @module
 */
import {
  cccOperations,
  type CccMethods,
  type CreateAutoCalloutTaskInput,
  type UpdatePredictiveDialingCampaignInput,
} from "../generated/ccc/methods.ts";
import { buildClient, type Client, type Operations, type ServiceClient } from "./client.ts";
import type { TencentCredentials } from "./credentials.ts";
import type { ClientOptions } from "./options.ts";
import { standardSchema, type StandardSchema } from "./standard-schema.ts";
import { validateAction } from "./by-action.ts";
import type { Checked, CheckOptions } from "./validate.ts";

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
} from "../generated/ccc/methods.ts";
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
} from "./credentials.ts";
export { CallbackAuth, CallOrder, DayOfWeek, DayType, HangupType, TriggerMode } from "./enums/ccc.ts";
export type { Issue, IssueCode } from "./issue.ts";
export type { Client, Operations, ServiceClient } from "./client.ts";
export type { AnyOperation, FieldFacts, Operation, OperationFacts, ServiceName } from "./operation.ts";
export type { Limiter, PermitRequest } from "./limiter/limiter.ts";
export type {
  AttemptEndEvent,
  AttemptStartEvent,
  CallOptions,
  ClientOptions,
  Hooks,
  LogFields,
  Logger,
  UnmappedEvent,
  WarningEvent,
} from "./options.ts";
export type { RetryOptions } from "./retry.ts";
export type { Fetch, HttpRequest } from "./transport.ts";
export type { Checked, CheckOptions } from "./validate.ts";
export type { StandardSchema } from "./standard-schema.ts";
