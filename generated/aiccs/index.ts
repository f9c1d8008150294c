// Generated from specs/aiccs by scripts/generate/entries.ts. Not to be edited: change the spec and run `npm run generate`.

/**
 * Alibaba Cloud AICCS, AI call tasks. API version 2019-10-15.
 * @module
 */
import { buildClient, type Client, type ServiceClient } from "../../src/client/client.ts";
import type { AlibabaClientOptions } from "../../src/client/options.ts";
import type { Operations } from "../../src/operation/operation.ts";
import { aiccsOperations, type AiccsMethods } from "./operations.ts";

/** A client with all operations of the service. */
export type Aiccs = AiccsMethods & ServiceClient<typeof aiccsOperations>;

/** The options of a client of the service. */
export type AiccsOptions = AlibabaClientOptions;

/**
 * Creates a client with all operations of the service.
 *
 * @example
 * await using aiccs = createAiccs({ credentials: credentialsFromEnv() });
 * const result = await aiccs.createAiCallTask(input);
 * @throws ConfigurationError if an option is missing or invalid.
 */
export function createAiccs(options: AiccsOptions): Aiccs {
  return buildClient(options, aiccsOperations);
}

/**
 * Creates a client with only the given operations, which keeps bundles small.
 *
 * @example
 * const client = createClient({ credentials: credentialsFromEnv() }, { createAiCallTask });
 * const result = await client.createAiCallTask(input);
 * @throws ConfigurationError if an option is missing or invalid, or no operation is given.
 */
export function createClient<const Ops extends Operations<"aiccs">>(
  options: AiccsOptions,
  operations: Ops,
): Client<Ops> {
  return buildClient(options, operations);
}

export {
  createAiCallTask,
  updateAiCallTask,
  startAiCallTask,
  queryAiCallTaskPage,
  queryAiCallDetailPage,
  importTaskNumberDatas,
  stopAiCallTask,
  type AiccsMethods,
} from "./operations.ts";
export {
  alibabaCredentialsFromEnv as credentialsFromEnv,
  type AlibabaCredentials,
  type Provider,
} from "../../src/signing/credentials.ts";
export { schemaOf, validate } from "./validate.ts";
export type {
  CreateAiCallTaskInput,
  UpdateAiCallTaskInput,
  StartAiCallTaskInput,
  QueryAiCallTaskPageInput,
  QueryAiCallDetailPageInput,
  ImportTaskNumberDatasInput,
  StopAiCallTaskInput,
  AiccsInputs,
} from "./contracts.ts";
export type {
  AiCallTaskItem,
  CallDetail,
  CallTimeWindow,
  CreateAiCallTaskRequest,
  CreateAiCallTaskResult,
  ImportTaskNumberDatasRequest,
  ImportTaskNumberDatasResult,
  ImportedNumber,
  QueryAiCallDetailPageRequest,
  QueryAiCallDetailPageResult,
  QueryAiCallTaskPageRequest,
  QueryAiCallTaskPageResult,
  StartAiCallTaskRequest,
  StartAiCallTaskResult,
  StopAiCallTaskRequest,
  StopAiCallTaskResult,
  UpdateAiCallTaskRequest,
  UpdateAiCallTaskResult,
} from "./types.ts";
export {
  AiCallTaskState,
  AiCallTaskStatus,
  CallDay,
  CallDetailState,
  CallDetailStatus,
  CallExpireType,
  CallResult,
  CallRetryReason,
  EncryptionType,
  ImportDataType,
  PhoneType,
  StartType,
  TaskSource,
} from "../../src/enums/aiccs.ts";
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
