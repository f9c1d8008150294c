import type { Agent } from "node:http";
import type { Socket } from "node:net";

/** What node:http has to know of a place that requests go to, made once for it. */
export interface Origin {
  readonly secure: boolean;
  readonly hostname: string;
  readonly port: string;
  readonly agent: Agent;
  /** How many bytes each kept socket had read when its last answer ended. */
  readonly readBefore: WeakMap<Socket, number>;
}
