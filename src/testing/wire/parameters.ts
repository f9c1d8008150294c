import type { OperationFacts } from "../../operation/facts.ts";
import { type Fault, firstFault } from "../gateways/refusals.ts";
import type { Judge } from "../gateways/judge.ts";

/** The parameters of a request, read. */
export interface Parameters {
  /** As the judge takes them: an id is the number that its digits parse to. */
  readonly judged: Readonly<Record<string, unknown>>;
  /** As they are recorded and used: an id is its digits. */
  readonly recorded: Readonly<Record<string, unknown>>;
  /** One with an integer that is not written as one. */
  readonly odd?: string | undefined;
}

const LARGEST = { int64: 2n ** 63n - 1n, uint64: 2n ** 64n - 1n } as const;

/** The first fault of a request's parameters; undefined where there is none. */
export function faultOf(facts: OperationFacts, judge: Judge, { judged, recorded, odd }: Parameters): Fault | undefined {
  if (!judge(judged)) return firstFault(judge.errors ?? []);
  // The judge sees ids rounded, so their range is judged here, by every digit.
  for (const name in facts.request) {
    const type = facts.request[name]?.id;
    const digits = recorded[name];
    if (type === undefined || digits === undefined) continue;
    const isRight = typeof digits === "string" && /^(?:0|[1-9]\d*)$/.test(digits) && BigInt(digits) <= LARGEST[type];
    if (!isRight) return { kind: "invalid", parameter: name, reason: `${name} must be the digits of an ${type}.` };
  }
  return odd === undefined
    ? undefined
    : { kind: "invalid", parameter: odd, reason: `${odd} must have plain integers.` };
}
