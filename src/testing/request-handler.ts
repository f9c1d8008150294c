import { randomUUID } from "node:crypto";
import { run } from "./handlers/run.ts";
import { kindOfFault, type Fault } from "./faults/fault.ts";
import type { FaultQueue } from "./faults/fault-queue.ts";
import { carryOut, type TransportFault } from "./faults/transport-fault.ts";
import { refusalFor } from "./faults/vendor-refusal.ts";
import { checkAlibaba } from "./gateways/alibaba.ts";
import type { GatewayContext } from "./gateways/gateway-context.ts";
import type { RateLimits } from "./gateways/rate-limits.ts";
import { checkTencent, isTencent } from "./gateways/tencent.ts";
import { sizeOf, type RawAnswer, type RawRequest } from "./http/raw-request.ts";
import { sentOf, type Reply } from "./http/reply.ts";
import type { Vendor } from "./operations.ts";
import type { VendorAccount } from "./options.ts";
import type { Listeners } from "./recording/exchange.ts";
import type { ReceivedRequest, RequestLog } from "./recording/request-log.ts";
import type { NonceMemory } from "./signatures/nonces.ts";
import type { CloudState } from "./tasks/cloud-state.ts";
import type { CheckedRequest, Outcome } from "./tasks/outcome.ts";

/** The parts of a cloud that requests use. */
export interface CloudParts {
  readonly accounts: readonly VendorAccount[];
  /** The cloud's time, in milliseconds since 1970. */
  readonly now: () => number;
  readonly state: CloudState;
  readonly limits: RateLimits;
  readonly nonces: NonceMemory;
  readonly extra: Readonly<Record<string, readonly string[]>>;
  readonly faults: FaultQueue;
  readonly log: RequestLog;
  readonly listeners: Listeners;
}

/** The function that answers a request: checks it, runs it or applies a fault, and records it. */
export function requestHandler(parts: CloudParts): (request: RawRequest) => Reply {
  const { now, faults, log, listeners } = parts;
  const contextAt = gatewayContexts(parts);
  return (request) => {
    const started = listeners.hasAny ? performance.now() : 0;
    const requestId = randomUUID();
    const vendor = isTencent(request) ? "Tencent" : "Alibaba";
    const check = vendor === "Tencent" ? checkTencent : checkAlibaba;
    const checked = check(request, contextAt(now(), vendor));
    const fault = checked.isAccepted ? faults.take(checked) : undefined;
    let outcome: Outcome | undefined;
    const runAndWrite = (): RawAnswer => checked.write((outcome = checked.run()), requestId);
    const reply = carryOut(runAndWrite, fault && asTransportFault(fault, checked, requestId));
    const { service, operation, parameters, account } = checked;
    const call: ReceivedRequest = {
      ...{ service, operation, parameters, keyId: account?.id, status: reply.answer?.status },
      code: fault && "code" in fault ? fault.code : outcome?.code,
      requestId,
      ran: outcome?.code === "OK",
      fault: fault && kindOfFault(fault),
    };
    log.add(call, sizeOf(request));
    if (listeners.hasAny) {
      const milliseconds = Math.round((performance.now() - started) * 100) / 100;
      listeners.notify({ call, request, answer: sentOf(reply), milliseconds });
    }
    return reply;
  };
}

/* The time of a request is read once, so that it does not change while the request is checked. */
function gatewayContexts({
  accounts,
  state,
  limits,
  nonces,
  extra,
}: CloudParts): (time: number, vendor: Vendor) => GatewayContext {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  return (time, vendor) => ({
    verifier: {
      account(id) {
        const account = byId.get(id);
        return account?.vendor === vendor ? account : undefined;
      },
      now: time,
      isFresh: (account, nonce, until) => nonces.isFresh(`${account.id}/${nonce}`, until, time),
    },
    limits,
    extraOf: (operation) => extra[operation] ?? [],
    storeOf: ({ id }) => state.storeOf(id),
    nextId: (family, kind) => state.nextId(family, kind),
    run,
  });
}

/* A vendor's refusal is an answer like any other, once it is written in the envelope of the request's vendor. */
function asTransportFault(fault: Fault, checked: CheckedRequest, requestId: string): TransportFault {
  if (!("code" in fault)) return fault;
  const { status, headers, body } = checked.write(refusalFor(fault, checked), requestId);
  return { answer: { status, headers: { ...headers, ...fault.headers }, body }, runs: fault.runs };
}
