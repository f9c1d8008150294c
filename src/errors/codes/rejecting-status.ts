import type { ErrorKind } from "../error-kind.ts";

/** The meaning of a status with which a gateway rejects a request before anything runs it. */
export interface RejectingStatus {
  readonly kind: ErrorKind;
  /** What the status says, in words that follow a colon. */
  readonly reason: string;
  /** Whether a shorter URL helps. Alibaba Cloud's parameters are part of the URL. */
  readonly isAboutUrl?: true;
}

/**
 * The statuses of responses without the vendor's envelope that prove that the request did not run: they are decided from its head
 * or its length. Others, such as 400, 403 and 405, prove nothing: a firewall may send them after it has read the vendor's response,
 * as it does when it blocks what it takes for leaked data.
 */
export const REJECTING_STATUSES: Readonly<Record<number, RejectingStatus>> = {
  407: { kind: "auth", reason: "the proxy requires credentials" },
  413: { kind: "invalid", reason: "the request is too large" },
  414: { kind: "invalid", reason: "the URL is too long", isAboutUrl: true },
  429: { kind: "throttled", reason: "too many requests" },
  431: { kind: "invalid", reason: "the URL or the headers are too long", isAboutUrl: true },
  // Of nginx alone, as 431.
  494: { kind: "invalid", reason: "the URL or the headers are too long", isAboutUrl: true },
};
