/**
 * A fake cloud for tests.
 * @module
 */
export {
  createFakeCloud,
  type FakeCall,
  type FakeCloud,
  type FakeCloudOptions,
  type FakeCredentials,
} from "./fake-cloud.ts";
export type { FakeTask } from "./state.ts";
