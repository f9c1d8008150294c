import type { RawAnswer } from "../http/raw-request.ts";
import type { Account } from "../signatures/verifier.ts";

/** What an operation did, or why a request was refused; the vendor's envelope is put around it later. */
export interface Outcome {
  /** The vendor's code; `OK` on success. */
  readonly code: string;
  /** HTTP status, where it is not 200. */
  readonly status?: number;
  readonly message?: string;
  /** Members of the answer. */
  readonly members?: Readonly<Record<string, unknown>>;
  /** The id of what was made, for the member that the vendor puts it in. */
  readonly id?: string;
}

/** A request that was looked at: whose it is, what it asks for, and whether it passed. Nothing has happened yet. */
export interface Checked {
  readonly service?: string;
  readonly operation?: string;
  /** The parameters as they came over the wire, typed; ids are text. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly account?: Account;
  readonly isAccepted: boolean;
  /** Does what the operation does, once; for a refused request it only tells why. */
  readonly run: () => Outcome;
  /** Puts the vendor's envelope around an outcome. */
  readonly write: (outcome: Outcome, requestId: string) => RawAnswer;
}
