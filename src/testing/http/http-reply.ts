import type { ServerResponse } from "node:http";
import { firstBytes, statedLength, type Reply } from "./reply.ts";
import type { RawAnswer } from "./raw-request.ts";

/** Sends a reply over its socket. */
export function respond(response: ServerResponse, reply: Reply): void {
  // Node's own date would be the machine's time, not the cloud's.
  if (reply.answer?.headers.date !== undefined) response.sendDate = false;
  if (reply.kind === "reset") {
    reset(response);
  } else if (reply.kind === "whole") {
    const { answer, delay } = reply;
    if (delay === undefined) send(response, answer);
    else
      endWith(
        response,
        setTimeout(() => send(response, answer), delay),
      );
  } else if (reply.kind === "trickle") {
    response.writeHead(reply.answer.status, reply.answer.headers).flushHeaders();
    const blank = (): unknown => response.writableNeedDrain || response.write(" ");
    endWith(response, setInterval(blank, reply.every));
  } else if (reply.answer !== undefined) {
    response.writeHead(reply.answer.status, headersOf(reply.answer)).flushHeaders();
    if (reply.kind === "silence") return;
    // An empty write to the socket itself calls back after the headers were sent, so that the reset comes after them.
    response.write(firstBytes(reply.answer.body, reply.bytes));
    response.req.socket.write("", () => reset(response));
  }
}

function send(response: ServerResponse, answer: RawAnswer): void {
  response.writeHead(answer.status, headersOf(answer)).end(answer.body);
}

function headersOf(answer: RawAnswer): Record<string, string | number> {
  const length = statedLength(answer);
  return length === undefined ? answer.headers : { ...answer.headers, "content-length": length };
}

/* A reset rather than an end, so that the client does not take what it received for a complete answer. */
function reset(response: ServerResponse): void {
  // With pipelined requests the response itself may not have a socket yet.
  response.req.socket.resetAndDestroy();
}

function endWith(response: ServerResponse, timer: NodeJS.Timeout): void {
  response.on("close", () => clearTimeout(timer));
}
