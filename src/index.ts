/**
 * The error classes of all services, and the HTTP response behind a result or an error.
 * @module
 */
export type { AnyOutdialError } from "./errors/any-outdial-error.ts";
export { AbortedError } from "./errors/aborted-error.ts";
export { AmbiguousResultError, type AmbiguousDetails } from "./errors/ambiguous-result-error.ts";
export { AuthError } from "./errors/auth-error.ts";
export { ConfigurationError } from "./errors/configuration-error.ts";
export { ConnectionError } from "./errors/connection-error.ts";
export { DecodeError } from "./errors/decode-error.ts";
export { InvalidRequestError } from "./errors/invalid-request-error.ts";
export { NotFoundError } from "./errors/not-found-error.ts";
export type { ErrorOfAnyName, MembersByName, Unanswered } from "./errors/members-by-name.ts";
export { OutdialError, type ErrorDetails, type InstanceOf } from "./errors/outdial-error.ts";
export { PermissionError } from "./errors/permission-error.ts";
export { QuotaError } from "./errors/quota-error.ts";
export { ServerError } from "./errors/server-error.ts";
export { StateError } from "./errors/state-error.ts";
export { ThrottledError } from "./errors/throttled-error.ts";
export { TimeoutError } from "./errors/timeout-error.ts";
export { UnansweredError } from "./errors/unanswered-error.ts";
export { ValidationError } from "./errors/validation-error.ts";
export type { Verification } from "./errors/verification.ts";
export type { VendorCode } from "./errors/codes/vendor-code.ts";
export type { Issue, IssueCode } from "./errors/issue.ts";
export { responseOf, type ResponseDetails } from "./call/response.ts";
