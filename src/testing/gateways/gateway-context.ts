import type { Call } from "../tasks/behaviours.ts";
import type { RateLimits } from "./rate-limits.ts";
import type { Checked, Outcome } from "../tasks/outcome.ts";
import type { Account, Verifier } from "../signatures/verifier.ts";
import type { FakeTask, TaskStore } from "../tasks/task-store.ts";

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

/** What becomes of a request whose parameters were judged: it is carried out, unless there is a problem. */
export function judged(
  backstage: Backstage,
  operation: string,
  account: Account,
  parameters: Call["parameters"],
  problem: Outcome | undefined,
): Pick<Checked, "operation" | "account" | "parameters" | "isAccepted" | "run"> {
  const { verifier, nextId } = backstage;
  const call = { operation, parameters, store: backstage.storeOf(account), now: verifier.now, nextId };
  return {
    operation,
    account,
    parameters,
    isAccepted: problem === undefined,
    run: () => problem ?? backstage.run(call),
  };
}
