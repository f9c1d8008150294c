import type { OperationFacts } from "../../operation.ts";
import type { Fault } from "../refusals.ts";
import { firstFault } from "../refusals.ts";
import type { Judge } from "../judge.ts";

/** The parameters of a request, read. */
export interface Parameters {
  /** As the judge takes them: an id is the number that its digits parse to. */
  readonly judged: Readonly<Record<string, unknown>>;
  /** As they are recorded and used: an id is its digits. */
  readonly recorded: Readonly<Record<string, unknown>>;
}

const LARGEST = { int64: 2n ** 63n - 1n, uint64: 2n ** 64n - 1n } as const;

/** The first fault of a request's parameters; undefined where there is none. Those `taken` as they are have none. */
export function faultOf(
  facts: OperationFacts,
  judge: Judge,
  { judged, recorded }: Parameters,
  taken: readonly string[],
): Fault | undefined {
  const known =
    taken.length === 0 ? judged : Object.fromEntries(Object.entries(judged).filter(([name]) => !taken.includes(name)));
  if (!judge(known)) return firstFault(judge.errors ?? []);
  // The judge sees ids rounded, so their range is judged here, by every digit.
  for (const name in facts.request) {
    const type = facts.request[name]?.id;
    const digits = recorded[name];
    if (type === undefined || digits === undefined) continue;
    const isRight = typeof digits === "string" && /^\d+$/.test(digits) && BigInt(digits) <= LARGEST[type];
    if (!isRight) return { kind: "invalid", parameter: name };
  }
  return undefined;
}
