import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { TransportFault } from "../../src/testing/faults/transport-fault.ts";
import type { Script, SocketServer } from "../support/socket-server.ts";

/** One way in which a call can fail. */
export interface FaultCase {
  readonly name: string;
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
  { name: "the host name cannot be resolved", at: "no such host" },
  { name: "the connection is refused", at: "closed port" },
  { name: "the connection hangs before it is accepted", at: "deaf port", hangs: true },
  { name: "the TLS handshake fails", tls: true, script: connections((socket) => void socket.end("no TLS here\n")) },
  {
    name: "an idle kept-alive socket was closed, and the client has not noticed yet",
    warm: true,
    meanwhile: (server) => server.closeConnections(),
  },
  {
    name: "a kept-alive socket holds an unsolicited response",
    warm: true,
    meanwhile: (server) => server.writeToAll("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"),
  },
  {
    name: "a kept-alive socket holds the first half of an unsolicited response",
    warm: true,
    meanwhile: (server) => server.writeToAll("HTTP/1.1 429 Too Many Requests\r\ncontent-le"),
  },
  {
    name: "accepted, then reset before the request is read",
    script: connections((socket) => void setTimeout(() => socket.resetAndDestroy(), 20)),
  },
  {
    name: "accepted, then closed",
    script: connections((socket) => {
      socket.resume();
      setTimeout(() => socket.end(), 20);
    }),
  },
  { name: "accepted, then no reaction", hangs: true, script: connections((socket) => void socket.pause()) },
  {
    name: "reset while the request is being received",
    script: connections((socket) => void socket.once("data", () => socket.resetAndDestroy())),
  },
  {
    name: "a kept-alive socket is reset when the next request arrives",
    warm: true,
    script: requests({ reset: "before" }),
  },
  { name: "reset after the request was received; it did not run", script: requests({ reset: "before" }) },
  { name: "reset after the request was received; it ran", script: requests({ reset: "after" }) },
  {
    name: "the request was received; it did not run, and no response is sent",
    hangs: true,
    script: requests({ hang: "before" }),
  },
  { name: "the request ran, and no response is sent", hangs: true, script: requests({ hang: "after" }) },
  { name: "response headers, then nothing", hangs: true, script: requests({ hang: "headers" }) },
  { name: "the response body is truncated", script: requests({ cut: 10 }) },
  { name: "the response body arrives slowly and never ends", hangs: true, script: requests({ trickle: 10 }) },
  { name: "the request ran, and the response is not JSON", script: requests({ ...html(200), runs: true }) },
  { name: "status 429 from a proxy", script: requests(html(429)) },
  { name: "status 414 from a gateway, whose limit the URL exceeds", script: requests(html(414)) },
  { name: "an HTML page of a firewall with status 405", script: requests(html(405)) },
  {
    name: "status 413 with an id, after the request ran",
    script: requests((vendor) => ({
      answer: {
        status: 413,
        headers: {},
        body: vendor.name === "alibaba" ? '{"Data":118700000000000123}' : '{"TaskId":118700000000000123}',
      },
      runs: true,
    })),
  },
  { name: "status 503 from a proxy", script: requests(html(503)) },
  { name: "status 503 from a proxy after the request ran", script: requests({ ...html(503), runs: true }) },
  {
    name: "the vendor throttles the request",
    script: requests((vendor) => vendor.refusal([400, "Throttling.User"], "RequestLimitExceeded")),
  },
  {
    name: "the vendor throttles the request and states a delay",
    script: requests((vendor) =>
      vendor.refusal([400, "Throttling.User"], "RequestLimitExceeded", {
        headers: { "x-acs-retry-after": "5", "retry-after": "1" },
      }),
    ),
  },
  {
    name: "the request ran; the response has a throttling code and a sign of success",
    script: requests((vendor) => ({
      ...vendor.refusal([400, "Throttling.User"], "RequestLimitExceeded", { members: { Success: true } }),
      runs: true,
    })),
  },
  {
    name: "the request ran; a gateway timed out and responds with 504 and a throttling code",
    script: requests((vendor) => ({
      ...vendor.refusal([504, "Throttling.User"], "RequestLimitExceeded", { status: 504 }),
      runs: true,
    })),
  },
  {
    name: "the vendor's service fails",
    script: requests((vendor) => vendor.refusal([500, "InternalError"], "InternalError")),
  },
  {
    name: "the client's clock is an hour slow, and the response has a date",
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
    script: requests((vendor) => vendor.refusal([400, "InvalidTimeStamp.Expired"], "AuthFailure.SignatureExpire")),
  },
  {
    name: "the token has expired",
    script: requests((vendor) => vendor.refusal([400, "InvalidSecurityToken.Expired"], "AuthFailure.TokenFailure")),
  },
  {
    name: "the request ran and was reset; the next attempt is rejected because of the task's state",
    script: (vendor, wrong) => ({
      fault: (number) => {
        if (wrong(number) && number === 1) return { reset: "after" };
        return number === 1 ? undefined : vendor.refusal([400, "InvalidOperation"], "UnsupportedOperation");
      },
    }),
  },
];
