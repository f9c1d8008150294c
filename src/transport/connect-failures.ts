import type { AnswerHead } from "./message.ts";
import type { FailureDetails } from "./transport.ts";

/* The errors of tunnels, which have no class of their own: a refused connection of a proxy is an error of node:net. */
const tunnels = new WeakSet<object>();

/** Remembers that an error is one of a connection through a proxy. */
export function markTunnelFailure(error: Error): void {
  tunnels.add(error);
}

/** What an error tells beyond its code. */
export function detailsOf(cause: unknown): FailureDetails {
  if (typeof cause !== "object" || cause === null || !tunnels.has(cause)) return {};
  const { statusCode: status } = cause as { readonly statusCode?: unknown };
  if (typeof status !== "number") return { reason: "the connection through the proxy failed" };
  return {
    head: { status, header: () => undefined },
    reason: `the proxy refused the connection with status ${status}${hintOf(status)}`,
    permanent: isPermanent(status),
  };
}

/** A response that came before the request was sent. Agents of other packages pass on the refusal of a proxy in this way. */
export function earlyResponse(head: AnswerHead): FailureDetails {
  const { status } = head;
  const reason = `a response with status ${status} came before the request was sent${hintOf(status)}`;
  return { head, reason, permanent: isPermanent(status) };
}

function hintOf(status: number): string {
  return status === 407 ? ": the proxy requires a valid user name and password" : "";
}

/* 408 and 429 ask for another attempt later. */
function isPermanent(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}
