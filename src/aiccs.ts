/**
 * AI call tasks of Alibaba Cloud AICCS, API version 2019-10-15.
 * @module
 */
import {
  aiccsOperations,
  type AiccsMethods,
  type CreateAiCallTaskInput,
  type UpdateAiCallTaskInput,
} from "../generated/aiccs/methods.ts";
import { buildClient, type Client, type Operations, type ServiceClient } from "./client.ts";
import type { AlibabaCredentials } from "./credentials.ts";
import type { ClientOptions } from "./options.ts";
import { standardSchema, type StandardSchema } from "./standard-schema.ts";
import { validateAction } from "./by-action.ts";
import type { Checked, CheckOptions } from "./validate.ts";

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
} from "../generated/aiccs/methods.ts";
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
} from "./credentials.ts";
export { CallDay, CallExpireType, CallRetryReason, PhoneType, StartType, TaskSource } from "./enums/aiccs.ts";
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
