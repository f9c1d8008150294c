import type { Agent } from "node:http";
import type { Socket } from "node:net";
import type { SocketQueue } from "./socket-queue.ts";

/** What node:http needs to send requests to an origin. One object per origin. */
export interface Origin {
  /** Scheme, host and port. */
  readonly name: string;
  readonly scheme: "http" | "https";
  readonly hostname: string;
  readonly port: string;
  /** Limits the sockets; undefined if an agent of the user does. */
  readonly queue: SocketQueue | undefined;
  /** Bytes that each kept-alive socket had read when its last response ended. */
  readonly readBefore: WeakMap<Socket, number>;
}

/** The agent of one request. */
export interface Route {
  readonly agent: Agent;
  /** Whether the agent belongs to the client alone. Other agents may share their sockets with other code. */
  readonly own: boolean;
}
