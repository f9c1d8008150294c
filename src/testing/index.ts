/**
 * A fake cloud for tests.
 * @module
 */
export type { FakeCall } from "./calls.ts";
export type { FailOptions, FakeFault, FaultKind } from "./fail-options.ts";
export type { ScriptedFault } from "./fault-queue.ts";
export type { Fault } from "./fault.ts";
export type { Exchange } from "./exchange.ts";
export { createFakeCloud, type FakeCloud } from "./fake-cloud.ts";
export { validInput, type FakeInputs } from "./fixtures.ts";
export { cloudMatchers, type CloudMatchers, type SomeParameters } from "./matchers.ts";
export { recordWire, wireSnapshot } from "./recorder.ts";
export type { FakeFetch, FetchInit } from "./fetch.ts";
export type { FakeLimits, Rate } from "./limits.ts";
export type { FakeCloudOptions, FakeCredentials } from "./options.ts";
export type { RawAnswer, WireRequest } from "./raw-request.ts";
export type { Listening, ListenOptions } from "./server.ts";
export type { FakeSnapshot } from "./snapshot.ts";
export type { FakeTask } from "./state.ts";
export type { VendorRefusal } from "./vendor-refusal.ts";
