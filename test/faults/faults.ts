import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { TransportFault } from "../../src/testing/faults/transport-fault.ts";
import type { Script, SocketServer } from "../support/socket-server.ts";

/** One way for a call to go wrong. */
export interface FaultCase {
  readonly name: string;
  /** Set where an attempt ends by its own time alone. */
  readonly hangs?: true;
  /** Where the call goes, if not to a scripted server. Such a place is never well again. */
  readonly at?: "closed port" | "deaf port" | "no such host";
  readonly tls?: boolean;
  /** How far the client's clock is off, in milliseconds. */
  readonly clockOff?: number;
  /** A call that goes well comes first, so that its socket is used again. */
  readonly warm?: boolean;
  /** What happens in the very moment in which the call begins. */
  readonly meanwhile?: (server: SocketServer) => void;
  /** What goes wrong; `vendor` answers in the vendor's envelope. The last argument tells whether it goes wrong this time. */
  readonly script?: (vendor: Vendor, wrong: (number: number) => boolean) => Partial<Script>;
}

export interface Vendor {
  readonly name: "alibaba" | "tencent";
  /** A refusal with one of the vendor's codes: Alibaba's, or Tencent's. */
  refusal(alibaba: readonly [status: number, code: string], tencent: string, more?: RefusalParts): TransportFault;
  /** The date that a request was signed with. */
  signedAt(request: IncomingMessage): Date;
}

/** What a refusal has besides its code. */
export interface RefusalParts {
  readonly headers?: Record<string, string>;
  /** In place of the status that goes with the code. */
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
  { name: "the host's name cannot be found", at: "no such host" },
  { name: "the connection is refused", at: "closed port" },
  { name: "the connection hangs before it is accepted", at: "deaf port", hangs: true },
  { name: "the TLS handshake fails", tls: true, script: connections((socket) => void socket.end("no TLS here\n")) },
  {
    name: "a kept socket was closed while it was idle, and nobody had noticed",
    warm: true,
    meanwhile: (server) => server.drop(),
  },
  {
    name: "a kept socket holds an answer that nobody asked for",
    warm: true,
    meanwhile: (server) => server.say("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"),
  },
  {
    name: "a kept socket holds the first half of an answer that nobody asked for",
    warm: true,
    meanwhile: (server) => server.say("HTTP/1.1 429 Too Many Requests\r\ncontent-le"),
  },
  {
    name: "accepted, then reset before the request is read",
    script: connections((socket) => void setTimeout(() => socket.resetAndDestroy(), 20)),
  },
  {
    name: "accepted, then dropped",
    script: connections((socket) => {
      socket.resume();
      setTimeout(() => socket.end(), 20);
    }),
  },
  { name: "accepted, then nothing", hangs: true, script: connections((socket) => void socket.pause()) },
  {
    name: "reset while the request comes in",
    script: connections((socket) => void socket.once("data", () => socket.resetAndDestroy())),
  },
  { name: "a kept socket is reset when the next request comes", warm: true, script: requests({ reset: "before" }) },
  { name: "reset after the request, which did not run", script: requests({ reset: "before" }) },
  { name: "reset after the request, which ran", script: requests({ reset: "after" }) },
  { name: "the request came in and nothing more happens", hangs: true, script: requests({ hang: "before" }) },
  { name: "it ran and nothing is answered", hangs: true, script: requests({ hang: "after" }) },
  { name: "headers of an answer, then nothing", hangs: true, script: requests({ hang: "headers" }) },
  { name: "the answer's body is cut", script: requests({ cut: 10 }) },
  { name: "the answer's body trickles for ever", hangs: true, script: requests({ trickle: 10 }) },
  { name: "it ran and the answer is no JSON", script: requests({ ...html(200), runs: true }) },
  { name: "status 429 from a proxy", script: requests(html(429)) },
  { name: "status 503 from a proxy", script: requests(html(503)) },
  { name: "status 503 from a proxy after it ran", script: requests({ ...html(503), runs: true }) },
  {
    name: "the vendor throttles",
    script: requests((vendor) => vendor.refusal([400, "Throttling.User"], "RequestLimitExceeded")),
  },
  {
    name: "the vendor throttles and says how long",
    script: requests((vendor) =>
      vendor.refusal([400, "Throttling.User"], "RequestLimitExceeded", {
        headers: { "x-acs-retry-after": "5", "retry-after": "1" },
      }),
    ),
  },
  {
    name: "it ran, and the answer says so beside a throttling code",
    script: requests((vendor) => ({
      ...vendor.refusal([400, "Throttling.User"], "RequestLimitExceeded", { members: { Success: true } }),
      runs: true,
    })),
  },
  {
    name: "it ran, and a gateway whose time was up answers 504 with a throttling code",
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
    name: "the client's clock is an hour slow, and the answer has a date",
    clockOff: -3_600_000,
    script: (vendor) => ({
      fault: (_number, request) =>
        Math.abs(Date.now() - vendor.signedAt(request).getTime()) > 300_000
          ? vendor.refusal([400, "InvalidTimeStamp.Expired"], "AuthFailure.SignatureExpire")
          : undefined,
    }),
  },
  {
    name: "the vendor finds the clock off, which it is not",
    script: requests((vendor) => vendor.refusal([400, "InvalidTimeStamp.Expired"], "AuthFailure.SignatureExpire")),
  },
  {
    name: "the token has expired",
    script: requests((vendor) => vendor.refusal([400, "InvalidSecurityToken.Expired"], "AuthFailure.TokenFailure")),
  },
  {
    name: "it ran, was reset, and is refused for its state the next time",
    script: (vendor, wrong) => ({
      fault: (number) => {
        if (wrong(number) && number === 1) return { reset: "after" };
        return number === 1 ? undefined : vendor.refusal([400, "InvalidOperation"], "UnsupportedOperation");
      },
    }),
  },
];
