import { hasBody, type Reply } from "../http/reply.ts";
import type { RawAnswer } from "../http/raw-request.ts";

/** What goes wrong with a request that has come in whole. "before" means that it does not run, "after" that it does. */
export type Fault =
  /** The connection is reset without an answer. */
  | { readonly reset: "before" | "after" }
  /** Nothing more is sent: no answer at all, or ("headers") after it ran and the headers of its answer were sent. */
  | { readonly hang: "before" | "after" | "headers" }
  /** It runs; of the answer's body only so many bytes are sent, never all, before the connection is reset. */
  | { readonly cut: number }
  /** It runs; the answer's body is a blank every so many milliseconds, and never ends. */
  | { readonly trickle: number }
  /** It runs at once and is answered after so many milliseconds. */
  | { readonly delay: number }
  /** Another answer in its place, and it does not run. With `runs` it does, and what is not given stays as it was answered. */
  | { readonly answer: Partial<RawAnswer>; readonly runs?: boolean | undefined };

/** Answers a request, with a fault or without. `run` carries it out; it is called once, or not at all. */
export function carryOut(run: () => RawAnswer, fault?: Fault): Reply {
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
    const usual = fault.runs === true ? run() : OK;
    const answer = { ...usual, ...fault.answer, headers: { ...usual.headers, ...fault.answer.headers } };
    return { kind: "whole", answer: hasBody(answer.status) ? answer : { ...answer, body: "" } };
  }
  const answer = run();
  if ("delay" in fault) return { kind: "whole", answer, delay: fault.delay };
  if ("trickle" in fault) return { kind: "trickle", answer, every: fault.trickle };
  return { kind: "cut", answer, bytes: Math.max(0, Math.min(fault.cut, Buffer.byteLength(answer.body) - 1)) };
}

const OK: RawAnswer = { status: 200, headers: { "content-type": "application/json" }, body: "" };
