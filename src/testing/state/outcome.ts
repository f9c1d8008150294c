import type { RawAnswer } from "../http/raw-request.ts";
import type { Account } from "../signatures/verifier.ts";
import type { Lagged } from "./lagging-state.ts";

/** What an operation did, or why a request was refused, before the vendor's envelope is put around it. */
export interface Outcome {
  /** The vendor's code; `OK` on success. */
  readonly code: string;
  /** HTTP status. Default: 200. */
  readonly status?: number;
  readonly message?: string;
  /** Other members of the answer. A bigint is an id, which is written as digits without quotes. */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** A request after its gateway has checked it: who sent it, what it asks for, and whether it was accepted. It has not run yet. */
export interface CheckedRequest {
  readonly service?: string;
  readonly operation?: string;
  /** The parameters as sent over the wire, typed; ids are text. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly account?: Account;
  readonly isAccepted: boolean;
  /** Runs the operation, at most once, on earlier tasks if they are given. For a refused request it only returns the refusal. */
  readonly run: (lagged?: Lagged) => Outcome;
  /** Puts the vendor's envelope around an outcome. */
  readonly write: (outcome: Outcome, requestId: string) => RawAnswer;
}
