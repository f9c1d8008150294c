/**
 * A fake cloud for tests.
 * @module
 */
export type { FakeCall } from "./recording/call-log.ts";
export type { FailOptions, FakeFault, FaultKind } from "./faults/fail-options.ts";
export type { ScriptedFault } from "./faults/fault-queue.ts";
export type { Fault } from "./faults/fault.ts";
export type { Exchange } from "./recording/exchange.ts";
export { createFakeCloud, type FakeCloud } from "./fake-cloud.ts";
export { validInput, type FakeInputs } from "./fixtures.ts";
export { cloudMatchers, type CloudMatchers, type SomeParameters } from "./recording/matchers.ts";
export { recordWire, wireSnapshot } from "./recorder.ts";
export type { FakeFetch, FetchInit } from "./http/fetch.ts";
export type { FakeLimits, Rate } from "./gateways/rate-limits.ts";
export type { FakeCloudOptions, FakeCredentials } from "./options.ts";
export type { RawAnswer, WireRequest } from "./http/raw-request.ts";
export type { Listening, ListenOptions } from "./http/server.ts";
export type { FakeSnapshot } from "./tasks/snapshot.ts";
export type { FakeTask } from "./tasks/task-store.ts";
export type { VendorRefusal } from "./gateways/vendor-refusal.ts";
