import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { TransportFault } from "../../src/testing/faults/transport-fault.ts";
import type { Script, SocketServer } from "../support/socket-server.ts";

/** What a fault says about the request: whether it ran, and whether anyone can know. */
export type FaultLine = "did not run" | "rejected" | "lost" | "server failed" | "unreadable" | "state";

/** One way in which a request can fail. */
export interface FaultCase {
  readonly name: string;
  /** The line of the summary that it belongs to: see summary.ts. */
  readonly line: FaultLine;
  /** Set if every operation is run with it, and not only one of each kind and vendor: what happens may depend on the operation. */
  readonly core?: true;
  /** Set if only the time limit ends the attempt. */
  readonly hangs?: true;
  /** The target of the call, if not a scripted server. Such a target does not recover. */
  readonly at?: "closed port" | "deaf port" | "no such host";
  readonly tls?: boolean;
  /** The offset of the client's clock, in milliseconds. */
  readonly clockOff?: number;
  /** Makes a successful call first, so that its socket is reused. */
  readonly warm?: boolean;
  /** Runs at the moment the call starts. */
  readonly meanwhile?: (server: SocketServer) => void;
  /** The fault itself; `vendor` writes responses in the vendor's envelope. The last argument tells whether this request fails. */
  readonly script?: (vendor: Vendor, wrong: (number: number) => boolean) => Partial<Script>;
}

export interface Vendor {
  readonly name: "alibaba" | "tencent";
  /** A refusal with a code of the vendor: Alibaba's or Tencent's. */
  refusal(alibaba: readonly [status: number, code: string], tencent: string, more?: RefusalParts): TransportFault;
  /** The date in the signature of a request. */
  signedAt(request: IncomingMessage): Date;
}

/** What a refusal contains besides its code. */
export interface RefusalParts {
  readonly headers?: Record<string, string>;
  /** Replaces the status that goes with the code. */
  readonly status?: number;
  /** Members beside the code. */
  readonly members?: Readonly<Record<string, unknown>>;
}

const connections =
  (take: (socket: Socket) => void): NonNullable<FaultCase["script"]> =>
  (_vendor, wrong) => ({
    connection(socket, number) {
      if (!wrong(number)) return false;
      take(socket);
      return true;
    },
  });

const requests =
  (fault: TransportFault | ((vendor: Vendor) => TransportFault)): NonNullable<FaultCase["script"]> =>
  (vendor, wrong) => ({
    fault: (number) => (wrong(number) ? (typeof fault === "function" ? fault(vendor) : fault) : undefined),
  });

const html = (status: number, headers: Record<string, string> = {}): TransportFault => ({
  answer: { status, headers: { "content-type": "text/html", ...headers }, body: "<html>a proxy speaks</html>" },
});

export const FAULTS: readonly FaultCase[] = [
  { name: "the host name cannot be resolved", line: "did not run", at: "no such host" },
  { name: "the connection is refused", line: "did not run", core: true, at: "closed port" },
  { name: "the connection hangs before it is accepted", line: "did not run", at: "deaf port", hangs: true },
  {
    name: "the TLS handshake fails",
    line: "did not run",
    tls: true,
    script: connections((socket) => void socket.end("no TLS here\n")),
  },
  {
    name: "an idle kept-alive socket was closed, and the client has not noticed yet",
    line: "did not run",
    warm: true,
    meanwhile: (server) => server.closeConnections(),
  },
  {
    name: "a kept-alive socket holds an unsolicited response",
    line: "did not run",
    warm: true,
    meanwhile: (server) => server.writeToAll("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"),
  },
  {
    name: "a kept-alive socket holds the first half of an unsolicited response",
    line: "did not run",
    warm: true,
    meanwhile: (server) => server.writeToAll("HTTP/1.1 429 Too Many Requests\r\ncontent-le"),
  },
  {
    name: "accepted, then reset before the request is read",
    line: "lost",
    script: connections((socket) => void setTimeout(() => socket.resetAndDestroy(), 20)),
  },
  {
    name: "accepted, then closed",
    line: "lost",
    script: connections((socket) => {
      socket.resume();
      setTimeout(() => socket.end(), 20);
    }),
  },
  {
    name: "accepted, then no reaction",
    line: "lost",
    hangs: true,
    script: connections((socket) => void socket.pause()),
  },
  {
    name: "reset while the request is being received",
    line: "lost",
    script: connections((socket) => void socket.once("data", () => socket.resetAndDestroy())),
  },
  {
    name: "a kept-alive socket is reset when the next request arrives",
    line: "lost",
    warm: true,
    script: requests({ reset: "before" }),
  },
  { name: "reset after the request was received; it did not run", line: "lost", script: requests({ reset: "before" }) },
  {
    name: "reset after the request was received; it ran",
    line: "lost",
    core: true,
    script: requests({ reset: "after" }),
  },
  {
    name: "the request was received; it did not run, and no response is sent",
    line: "lost",
    hangs: true,
    script: requests({ hang: "before" }),
  },
  { name: "the request ran, and no response is sent", line: "lost", hangs: true, script: requests({ hang: "after" }) },
  { name: "response headers, then nothing", line: "lost", hangs: true, script: requests({ hang: "headers" }) },
  { name: "the response body is truncated", line: "lost", script: requests({ cut: 10 }) },
  {
    name: "the response body arrives slowly and never ends",
    line: "lost",
    hangs: true,
    script: requests({ trickle: 10 }),
  },
  {
    name: "the request ran, and the response is not JSON",
    line: "unreadable",
    core: true,
    script: requests({ ...html(200), runs: true }),
  },
  { name: "status 429 from a proxy", line: "did not run", script: requests(html(429)) },
  { name: "status 414 from a gateway, whose limit the URL exceeds", line: "rejected", script: requests(html(414)) },
  { name: "an HTML page of a firewall with status 405", line: "unreadable", script: requests(html(405)) },
  {
    name: "status 413 with an id, after the request ran",
    line: "unreadable",
    core: true,
    script: requests((vendor) => ({
      answer: {
        status: 413,
        headers: {},
        body: vendor.name === "alibaba" ? '{"Data":118700000000000123}' : '{"TaskId":118700000000000123}',
      },
      runs: true,
    })),
  },
  { name: "status 503 from a proxy", line: "server failed", script: requests(html(503)) },
  {
    name: "status 503 from a proxy after the request ran",
    line: "server failed",
    script: requests({ ...html(503), runs: true }),
  },
  {
    name: "the vendor throttles the request",
    line: "did not run",
    core: true,
    script: requests((vendor) => vendor.refusal([400, "Throttling.User"], "RequestLimitExceeded")),
  },
  {
    name: "the vendor throttles the request and states a delay",
    line: "did not run",
    script: requests((vendor) =>
      vendor.refusal([400, "Throttling.User"], "RequestLimitExceeded", {
        headers: { "x-acs-retry-after": "5", "retry-after": "1" },
      }),
    ),
  },
  {
    name: "the request ran; the response has a throttling code and a sign of success",
    line: "server failed",
    core: true,
    script: requests((vendor) => ({
      ...vendor.refusal([400, "Throttling.User"], "RequestLimitExceeded", { members: { Success: true } }),
      runs: true,
    })),
  },
  {
    name: "the request ran; a gateway timed out and responds with 504 and a throttling code",
    line: "server failed",
    script: requests((vendor) => ({
      ...vendor.refusal([504, "Throttling.User"], "RequestLimitExceeded", { status: 504 }),
      runs: true,
    })),
  },
  {
    name: "the vendor's service fails",
    line: "server failed",
    core: true,
    script: requests((vendor) => vendor.refusal([500, "InternalError"], "InternalError")),
  },
  {
    name: "the client's clock is an hour slow, and the response has a date",
    line: "did not run",
    clockOff: -3_600_000,
    script: (vendor) => ({
      fault: (_number, request) =>
        Math.abs(Date.now() - vendor.signedAt(request).getTime()) > 300_000
          ? vendor.refusal([400, "InvalidTimeStamp.Expired"], "AuthFailure.SignatureExpire")
          : undefined,
    }),
  },
  {
    name: "the vendor reports clock skew, but the clock is right",
    line: "rejected",
    script: requests((vendor) => vendor.refusal([400, "InvalidTimeStamp.Expired"], "AuthFailure.SignatureExpire")),
  },
  {
    name: "the token has expired",
    line: "rejected",
    core: true,
    script: requests((vendor) => vendor.refusal([400, "InvalidSecurityToken.Expired"], "AuthFailure.TokenFailure")),
  },
  {
    name: "the request ran and was reset; the next attempt is rejected because of the task's state",
    line: "state",
    core: true,
    script: (vendor, wrong) => ({
      fault: (number) => {
        if (wrong(number) && number === 1) return { reset: "after" };
        return number === 1 ? undefined : vendor.refusal([400, "InvalidOperation"], "UnsupportedOperation");
      },
    }),
  },
];
