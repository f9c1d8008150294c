/**
 * A fake cloud for tests.
 * @module
 */
export type { ReceivedRequest } from "./recording/request-log.ts";
export type { FailOptions } from "./faults/fail-options.ts";
export type { Fault, FaultKind } from "./faults/fault.ts";
export type { Lag } from "./faults/lag.ts";
export type { FaultHandle } from "./faults/fault-queue.ts";
export type { TransportFault } from "./faults/transport-fault.ts";
export type { VendorRefusal } from "./faults/vendor-refusal.ts";
export type { Exchange } from "./recording/exchange.ts";
export { createFakeCloud, type FakeCloud } from "./fake-cloud.ts";
export { validInput, type FakeInputs } from "./fixtures.ts";
export {
  cloudMatchers,
  type CloudMatchers,
  type MatcherResult,
  type NamesOf,
  type SomeParameters,
} from "./recording/matchers.ts";
export { recordWire } from "./recorder.ts";
export { wireSnapshot } from "./recording/wire-snapshot.ts";
export type { FakeFetch, FetchInit } from "./http/fetch.ts";
export type { Redirect } from "./http/fetch-reply.ts";
export type { FakeLimits, Rate } from "./gateways/rate-limits.ts";
export type { FakeCloudOptions, FakeCredentials } from "./options.ts";
export type { RawAnswer, WireRequest } from "./http/raw-request.ts";
export type { Listening, ListenOptions } from "./http/server.ts";
export type { FakeSnapshot } from "./tasks/snapshot.ts";
export type { FakeBatch, FakeNumber, FakePhoneCallCounts, FakePhoneCalls, FakeTask } from "./tasks/fake-task.ts";
export type { PhoneCallOptions } from "./phone-calls/phone-call-options.ts";
export type { FamilyName } from "./families/families.ts";
export type { FamilyCodes } from "./handlers/run.ts";
export type { RefusalCodes } from "./handlers/handler.ts";
export type { FakeStatus, PhoneCallResult, RefusalReason } from "./families/family.ts";
export { requiredTasks } from "./required-tasks.ts";
