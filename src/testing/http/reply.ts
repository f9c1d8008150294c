import type { RawAnswer } from "./raw-request.ts";

/** The answer to a request, and how its transmission ends. */
export type Reply =
  | { readonly kind: "whole"; readonly answer: RawAnswer; readonly delay?: number }
  /** So many bytes of the body, then a reset. */
  | { readonly kind: "cut"; readonly answer: RawAnswer; readonly bytes: number }
  /** The headers, then a space every so many milliseconds. */
  | { readonly kind: "trickle"; readonly answer: RawAnswer; readonly every: number }
  /** The headers of the answer, if there is one, then nothing. */
  | { readonly kind: "silence"; readonly answer: RawAnswer | undefined }
  | { readonly kind: "reset"; readonly answer: undefined };

/** Whether an answer with this status may have a body. */
export function hasBody(status: number): boolean {
  return status !== 204 && status !== 205 && status !== 304;
}

/** The length that an answer states; undefined for an answer whose status does not allow one. */
export function statedLength({ status, body }: RawAnswer): number | undefined {
  return status === 204 || status === 304 ? undefined : Buffer.byteLength(body);
}

/** The part of an answer that is sent, without the spaces of a trickle. */
export function sentOf(reply: Reply): RawAnswer | undefined {
  if (reply.kind === "whole" || reply.answer === undefined) return reply.answer;
  const body = reply.kind === "cut" ? firstBytes(reply.answer.body, reply.bytes).toString() : "";
  return { ...reply.answer, body };
}

/** A reply whose answer has the date header of a time, in milliseconds since 1970, unless it has one of its own. */
export function withDate(reply: Reply, time: number): Reply {
  const { answer } = reply;
  if (answer === undefined || answer.headers.date !== undefined) return reply;
  const headers = { ...answer.headers, date: new Date(time).toUTCString() };
  return { ...reply, answer: { ...answer, headers } };
}

export function firstBytes(body: string, count: number): Buffer {
  return Buffer.from(body).subarray(0, count);
}
