import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { RawAnswer } from "./raw-request.ts";

/** What goes wrong with a request that has come in whole. "before" means that it does not run, "after" that it does. */
export type Fault =
  /** The connection is reset without an answer. */
  | { readonly reset: "before" | "after" }
  /** Nothing more is sent: no answer at all, or after the headers of one. */
  | { readonly hang: "before" | "after" | "headers" }
  /** It runs; of the answer's body only so many bytes are sent before the connection is reset. */
  | { readonly cut: number }
  /** It runs; the body never ends: a blank every so many milliseconds. */
  | { readonly trickle: number }
  /** Another answer in its place, and it does not run, unless `runs` says so. */
  | { readonly answer: Partial<RawAnswer>; readonly runs?: boolean }
  /** It runs and is answered after so many milliseconds. */
  | { readonly delay: number };

/** Answers a request, with a fault or without. `run` carries it out. */
export async function respond(response: ServerResponse, run: () => RawAnswer, fault?: Fault): Promise<void> {
  if (fault === undefined) {
    send(response, run());
    return;
  }
  if ("reset" in fault) {
    if (fault.reset === "after") run();
    reset(response);
    return;
  }
  if ("hang" in fault) {
    if (fault.hang === "before") return;
    const { status, headers, body } = run();
    if (fault.hang === "headers") response.writeHead(status, lengthOf(headers, body)).flushHeaders();
    return;
  }
  if ("delay" in fault) {
    await sleep(fault.delay);
    send(response, run());
    return;
  }
  if ("answer" in fault) {
    const usual = fault.runs === true ? run() : OK;
    send(response, { ...usual, ...fault.answer, headers: { ...usual.headers, ...fault.answer.headers } });
    return;
  }
  const { status, headers, body } = run();
  if ("cut" in fault) {
    response.writeHead(status, lengthOf(headers, body));
    return void response.write(body.slice(0, fault.cut), () => reset(response));
  }
  response.writeHead(status, headers);
  const timer = setInterval(() => response.write(" "), fault.trickle);
  response.on("close", () => clearInterval(timer));
}

const OK: RawAnswer = { status: 200, headers: { "content-type": "application/json" }, body: "" };

function send(response: ServerResponse, { status, headers, body }: RawAnswer): void {
  response.writeHead(status, lengthOf(headers, body)).end(body);
}

function lengthOf(headers: RawAnswer["headers"], body: string): Record<string, string | number> {
  return { ...headers, "content-length": Buffer.byteLength(body) };
}

/* A reset rather than an end: the client must not take what it has for an answer. */
function reset(response: ServerResponse): void {
  response.socket?.resetAndDestroy();
}
