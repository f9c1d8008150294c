import type { RawAnswer } from "./raw-request.ts";

/** What is sent back to a request, and how that ends. */
export type Reply =
  | { readonly kind: "whole"; readonly answer: RawAnswer; readonly delay?: number }
  /** So many bytes of the body, then a reset. */
  | { readonly kind: "cut"; readonly answer: RawAnswer; readonly bytes: number }
  /** The headers, then a blank every so many milliseconds. */
  | { readonly kind: "trickle"; readonly answer: RawAnswer; readonly every: number }
  /** The headers of an answer if there is one, then nothing. */
  | { readonly kind: "silence"; readonly answer: RawAnswer | undefined }
  | { readonly kind: "reset"; readonly answer: undefined };

/** Whether an answer with this status may have a body. */
export function hasBody(status: number): boolean {
  return status !== 204 && status !== 205 && status !== 304;
}

/** What of an answer is sent; blanks are not counted. */
export function sentOf(reply: Reply): RawAnswer | undefined {
  if (reply.kind === "whole" || reply.answer === undefined) return reply.answer;
  const body = reply.kind === "cut" ? firstBytes(reply.answer.body, reply.bytes).toString() : "";
  return { ...reply.answer, body };
}

export function firstBytes(body: string, count: number): Buffer {
  return Buffer.from(body).subarray(0, count);
}
