import type { Agent } from "node:http";
import type { Socket } from "node:net";

/** What node:http needs to send requests to an origin. One object per origin. */
export interface Origin {
  readonly secure: boolean;
  readonly hostname: string;
  readonly port: string;
  readonly agent: Agent;
  /** Bytes that each kept-alive socket had read when its last response ended. */
  readonly readBefore: WeakMap<Socket, number>;
}
