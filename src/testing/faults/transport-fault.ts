import { hasBody, type Reply } from "../http/reply.ts";
import type { RawAnswer } from "../http/raw-request.ts";

/**
 * What networks, proxies and servers do to a request that was received completely. "before" means that the operation does not
 * run, "after" that it does.
 */
export type TransportFault =
  /** The connection is reset without an answer. */
  | { readonly reset: "before" | "after" }
  /** Nothing more is sent: no answer at all, or ("headers") only its status and headers; the operation runs then. */
  | { readonly hang: "before" | "after" | "headers" }
  /** The operation runs; only so many bytes of the answer's body are sent, never all, before the connection is reset. */
  | { readonly cut: number }
  /** The operation runs; the answer's body is one space every so many milliseconds, without an end. */
  | { readonly trickle: number }
  /** The operation runs at once and is answered after so many milliseconds. */
  | { readonly delay: number }
  /**
   * Another answer is sent and the operation does not run. With `runs` it does, and what is not given here stays as in its own
   * answer.
   */
  | { readonly answer: Partial<RawAnswer>; readonly runs?: boolean | undefined };

/** Answers a request, with a fault or without one. `run` runs the operation; it is called at most once. */
export function carryOut(run: () => RawAnswer, fault?: TransportFault): Reply {
  if (fault === undefined) return { kind: "whole", answer: run() };
  if ("reset" in fault) {
    if (fault.reset === "after") run();
    return { kind: "reset", answer: undefined };
  }
  if ("hang" in fault) {
    const answer = fault.hang === "before" ? undefined : run();
    return { kind: "silence", answer: fault.hang === "headers" ? answer : undefined };
  }
  if ("answer" in fault) {
    const usual = fault.runs === true ? run() : EMPTY;
    const answer = { ...usual, ...fault.answer, headers: { ...usual.headers, ...fault.answer.headers } };
    return { kind: "whole", answer: hasBody(answer.status) ? answer : { ...answer, body: "" } };
  }
  const answer = run();
  if ("delay" in fault) return { kind: "whole", answer, delay: fault.delay };
  if ("trickle" in fault) return { kind: "trickle", answer, every: fault.trickle };
  return { kind: "cut", answer, bytes: Math.max(0, Math.min(fault.cut, Buffer.byteLength(answer.body) - 1)) };
}

const EMPTY: RawAnswer = { status: 200, headers: { "content-type": "application/json" }, body: "" };
