// Generated from specs/aiccs by scripts/generate/entries.ts. Not to be edited: change the spec and run `npm run generate`.

/**
 * Alibaba Cloud AICCS, AI call tasks. API version 2019-10-15.
 * @module
 */
export {
  createAiCallTask,
  updateAiCallTask,
  startAiCallTask,
  queryAiCallTaskPage,
  queryAiCallDetailPage,
  importTaskNumberDatas,
  stopAiCallTask,
} from "./contracts.ts";
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
