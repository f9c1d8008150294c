import type { Call } from "../effects.ts";
import type { RateLimits } from "../limits.ts";
import type { Outcome } from "../outcome.ts";
import type { Account, Verifier } from "../signatures/verifier.ts";
import type { FakeTask, TaskStore } from "../state.ts";

/** What the cloud keeps behind its gateways. */
export interface Backstage {
  readonly verifier: Verifier;
  readonly limits: RateLimits;
  /** Parameters of an operation that are taken as they are. */
  readonly takenOf: (action: string) => readonly string[];
  readonly storeOf: (account: Account) => TaskStore;
  readonly nextId: (service: FakeTask["service"]) => string;
  readonly run: (call: Call) => Outcome;
}
