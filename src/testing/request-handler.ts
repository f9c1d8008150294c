import { randomUUID } from "node:crypto";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { withPlainPrototype } from "../util/record.ts";
import { recordedRun } from "./handlers/recorded-run.ts";
import type { FamilyCodes } from "./handlers/run.ts";
import { kindOfFault, type Fault } from "./faults/fault.ts";
import type { FaultQueue } from "./faults/fault-queue.ts";
import { carryOut, type TransportFault } from "./faults/transport-fault.ts";
import { refusalFor } from "./faults/vendor-refusal.ts";
import { checkAlibaba, writeUncheckedAlibaba } from "./gateways/alibaba.ts";
import type { GatewayContext } from "./gateways/gateway-context.ts";
import type { RateLimits } from "./gateways/rate-limits.ts";
import { checkTencent, isTencent } from "./gateways/tencent.ts";
import { writeTencent } from "./gateways/tencent-answer.ts";
import { sizeOf, type RawAnswer, type RawRequest } from "./http/raw-request.ts";
import { sentOf, withDate, type Reply } from "./http/reply.ts";
import type { Vendor } from "./operations.ts";
import type { VendorAccount } from "./options.ts";
import type { Listeners } from "./recording/exchange.ts";
import type { ReceivedRequest, RequestLog } from "./recording/request-log.ts";
import type { NonceMemory } from "./signatures/nonces.ts";
import type { CloudState } from "./state/cloud-state.ts";
import type { Lagged } from "./state/lagging-state.ts";
import type { CheckedRequest, Outcome } from "./state/outcome.ts";

/** The parts of a cloud that requests use. */
export interface CloudParts {
  readonly accounts: readonly VendorAccount[];
  /** The cloud's time, in milliseconds since 1970. */
  readonly now: () => number;
  readonly state: CloudState;
  readonly limits: RateLimits;
  readonly nonces: NonceMemory;
  readonly extra: Readonly<Record<string, readonly string[]>>;
  readonly codes: FamilyCodes;
  readonly faults: FaultQueue;
  readonly log: RequestLog;
  readonly listeners: Listeners;
}

/** The function that answers a request, in this process or on a port. It does not throw. */
export function requestHandler(parts: CloudParts): (request: RawRequest) => Reply {
  const answer = checkedHandler(parts);
  return (request) => {
    try {
      return answer(request);
    } catch (error) {
      // Its message may have parts of the request, and nobody who sent it can use it. The test's author can.
      process.emitWarning(error instanceof Error ? error : String(error));
      const { checked } = failed(
        request,
        error instanceof ConfigurationError
          ? `An option of the fake cloud is invalid: ${error.message}`
          : "The fake cloud failed, which is a mistake in it; its process has a warning.",
      );
      return withDate({ kind: "whole", answer: checked.write(checked.run(), randomUUID()) }, Date.now());
    }
  };
}

const NO_FAULT: { readonly fault?: Fault | undefined; readonly lagged?: Lagged | undefined } = {};

/* The fault that applies to a request, and the earlier tasks that it shows. */
function takeFault({ faults, state }: CloudParts, checked: CheckedRequest, time: number): typeof NO_FAULT {
  let lagged: Lagged | undefined;
  const fault = faults.take(checked, (script) => {
    lagged = state.lagged(script, checked.account?.id ?? "", time);
  });
  return { fault, lagged };
}

/* Checks a request, runs it or applies a fault, and records it. */
function checkedHandler(parts: CloudParts): (request: RawRequest) => Reply {
  const { log, listeners } = parts;
  const checkNow = checker(parts);
  const handle = (request: RawRequest): { readonly call: ReceivedRequest; readonly reply: Reply } => {
    const requestId = randomUUID();
    const { time, checked } = checkNow(request);
    const { fault, lagged } = checked.isAccepted ? takeFault(parts, checked, time) : NO_FAULT;
    let outcome: Outcome | undefined;
    const runAndWrite = (): RawAnswer => checked.write((outcome = checked.run(lagged)), requestId);
    const reply = withDate(carryOut(runAndWrite, fault && asTransportFault(fault, checked, requestId)), time);
    const { service, operation, parameters, account } = checked;
    const call: ReceivedRequest = {
      ...{ service, operation, parameters, keyId: account?.id, status: reply.answer?.status },
      code: fault && "code" in fault ? fault.code : outcome?.code,
      requestId,
      ran: outcome?.code === "OK",
      fault: fault && kindOfFault(fault),
    };
    log.add(call, sizeOf(request));
    return { call, reply };
  };
  return (request) => {
    const started = listeners.hasAny ? performance.now() : 0;
    // A test may run in a program that has added members to Object.prototype. The listeners are the test's, and may need them.
    const { call, reply } = withPlainPrototype(() => handle(request));
    if (listeners.hasAny) {
      const milliseconds = Math.round((performance.now() - started) * 100) / 100;
      listeners.notify({ call, request, answer: sentOf(reply), milliseconds });
    }
    return reply;
  };
}

interface Checked {
  readonly checked: CheckedRequest;
  /** The cloud's time. It is read once, so that it does not change while the request is checked. */
  readonly time: number;
}

function checker(parts: CloudParts): (request: RawRequest) => Checked {
  const contextAt = gatewayContexts(parts);
  return (request) => {
    let time: number;
    try {
      time = parts.now();
    } catch (error) {
      return failed(request, `The option clock of the fake cloud failed: ${textOfError(error)}`);
    }
    const checked = isTencent(request)
      ? checkTencent(request, contextAt(time, "Tencent"))
      : checkAlibaba(request, contextAt(time, "Alibaba"));
    return { time, checked };
  };
}

function textOfError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/* A request that the cloud cannot check. Nothing runs, and the client sees the message in the vendor's envelope. */
function failed(request: RawRequest, message: string): Checked {
  const forTencent = isTencent(request);
  const outcome: Outcome = { code: "InternalError", message, ...(forTencent ? {} : { status: 500 }) };
  const write: CheckedRequest["write"] = (given, id) =>
    forTencent ? writeTencent(given, id) : writeUncheckedAlibaba(request, given, id);
  return { time: Date.now(), checked: { isAccepted: false, run: () => outcome, write } };
}

function gatewayContexts({
  accounts,
  state,
  limits,
  nonces,
  extra,
  codes,
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
    run: (request, account) => recordedRun(state, account.id, request),
    codes,
  });
}

/* A vendor's refusal is an answer like any other, once it is written in the envelope of the request's vendor. */
function asTransportFault(fault: Fault, checked: CheckedRequest, requestId: string): TransportFault | undefined {
  if ("lag" in fault) return undefined;
  if (!("code" in fault)) return fault;
  const { status, headers, body } = checked.write(refusalFor(fault, checked), requestId);
  return { answer: { status, headers: { ...headers, ...fault.headers }, body }, runs: fault.runs };
}
