import type { Lag } from "./lag.ts";
import type { TransportFault } from "./transport-fault.ts";
import type { VendorRefusal } from "./vendor-refusal.ts";

/** A fault of a request: a refusal in the vendor's own envelope, what networks, proxies and servers do, or an earlier state. */
export type Fault = VendorRefusal | TransportFault | Lag;

/** The members of each kind of fault. A kind is named by the member that only it has. */
export const FAULT_MEMBERS = {
  code: ["code", "message", "status", "headers", "runs"],
  answer: ["answer", "runs"],
  reset: ["reset"],
  hang: ["hang"],
  cut: ["cut"],
  trickle: ["trickle"],
  delay: ["delay"],
  lag: ["lag"],
} as const;

export type FaultKind = keyof typeof FAULT_MEMBERS;

export const FAULT_KINDS = Object.keys(FAULT_MEMBERS) as FaultKind[];

export function kindOfFault(fault: Fault): FaultKind {
  const kind = FAULT_KINDS.find((candidate) => candidate in fault);
  if (!kind) throw new TypeError("this is not a fault");
  return kind;
}
