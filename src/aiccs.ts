/**
 * AI call tasks of Alibaba Cloud AICCS, API version 2019-10-15.
 * @module
 */
import {
  aiccsOperations,
  type AiccsMethods,
  type CreateAiCallTaskInput,
  type UpdateAiCallTaskInput,
} from "../generated/aiccs/operations.ts";
import { buildClient, type Client, type ServiceClient } from "./client/client.ts";
import type { Operations } from "./operation/operation.ts";
import type { AlibabaCredentials } from "./signing/credentials.ts";
import type { ClientOptions } from "./client/options.ts";
import { standardSchema, type StandardSchema } from "./client/standard-schema.ts";
import { validateAction } from "./client/find-operation.ts";
import type { Checked } from "./validation/validate.ts";
import type { CheckOptions } from "./validation/check-rules.ts";

/** A client for all operations of AICCS. */
export type Aiccs = AiccsMethods & ServiceClient<typeof aiccsOperations>;
export type AiccsOptions = ClientOptions<AlibabaCredentials>;

/** What each operation takes, by its vendor name. */
export interface AiccsInputs {
  CreateAiCallTask: CreateAiCallTaskInput;
  UpdateAiCallTask: UpdateAiCallTaskInput;
}

/** Makes a client for all operations of AICCS. @throws ConfigurationError where an option is missing or wrong. */
export function createAiccs(options: AiccsOptions): Aiccs {
  return buildClient(options, aiccsOperations);
}

/** Makes a client that carries only the operations it is given: `createClient({ credentials }, { createAiCallTask })`. */
export function createClient<const Ops extends Operations<"aiccs">>(
  options: AiccsOptions,
  operations: Ops,
): Client<Ops> {
  return buildClient(options, operations);
}

/** Checks an input without sending anything. `value` is the form that would be sent. */
export function validate<Action extends keyof AiccsInputs>(
  action: Action,
  input: unknown,
  options?: CheckOptions,
): Checked<AiccsInputs[Action]> {
  return validateAction(aiccsOperations, action, input, options) as Checked<AiccsInputs[Action]>;
}

/** An operation's input as a Standard Schema (https://standardschema.dev), for form libraries, tRPC, Hono and the like. */
export function schemaOf<Action extends keyof AiccsInputs>(
  action: Action,
  options?: CheckOptions,
): StandardSchema<AiccsInputs[Action]> {
  return standardSchema(aiccsOperations, action, options);
}

export {
  createAiCallTask,
  updateAiCallTask,
  type AiccsMethods,
  type CreateAiCallTaskInput,
  type UpdateAiCallTaskInput,
} from "../generated/aiccs/operations.ts";
export type {
  CallTimeWindow,
  CreateAiCallTaskRequest,
  CreateAiCallTaskResult,
  UpdateAiCallTaskRequest,
  UpdateAiCallTaskResult,
} from "../generated/aiccs/types.ts";
export {
  alibabaCredentialsFromEnv as credentialsFromEnv,
  type AlibabaCredentials,
  type Provider,
} from "./signing/credentials.ts";
export { CallDay, CallExpireType, CallRetryReason, PhoneType, StartType, TaskSource } from "./enums/aiccs.ts";
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
