import type { Call } from "../effects.ts";
import type { RateLimits } from "../limits.ts";
import type { Outcome } from "../outcome.ts";
import type { Account, Verifier } from "../signatures/verifier.ts";
import type { FakeTask, TaskStore } from "../state.ts";

/** What the cloud keeps behind its gateways. */
export interface Backstage {
  readonly verifier: Verifier;
  readonly limits: RateLimits;
  readonly storeOf: (account: Account) => TaskStore;
  readonly nextId: (service: FakeTask["service"]) => string;
  /** The parameters that the test has an operation take beside those of the specs. */
  readonly extraOf: (operation: string) => readonly string[];
  readonly run: (call: Call) => Outcome;
}
