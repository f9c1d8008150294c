import type { OperationRequest } from "../handlers/run.ts";
import type { CheckedRequest, Outcome } from "../state/outcome.ts";
import type { TaskStore } from "../state/task-store.ts";
import type { Account, Verifier } from "../signatures/verifier.ts";
import type { RateLimits } from "./rate-limits.ts";

/** What a gateway needs of the cloud to check a request. */
export interface GatewayContext {
  readonly verifier: Verifier;
  readonly limits: RateLimits;
  readonly storeOf: (account: Account) => TaskStore;
  readonly nextId: OperationRequest["nextId"];
  /** The parameters that an operation takes in addition to those of its spec, by the cloud's `extra` option. */
  readonly extraOf: (operation: string) => readonly string[];
  readonly run: (request: OperationRequest, account: Account) => Outcome;
  /** The codes of refusals that replace those of the families, by the cloud's `codes` option. */
  readonly codes: OperationRequest["codes"];
}

/** The rest of a checked request once its parameters were judged: it is accepted unless there is a problem. */
export function judged(
  context: GatewayContext,
  operation: string,
  account: Account,
  parameters: OperationRequest["parameters"],
  problem: Outcome | undefined,
): Pick<CheckedRequest, "operation" | "account" | "parameters" | "isAccepted" | "run"> {
  const { verifier, nextId, codes } = context;
  const request = { operation, parameters, store: context.storeOf(account), now: verifier.now, nextId, codes };
  return {
    operation,
    account,
    parameters,
    isAccepted: problem === undefined,
    run: (lagged) => problem ?? context.run({ ...request, ...lagged }, account),
  };
}
