import type { OperationFacts } from "../../operation/facts.ts";
import type { Judge } from "./judge.ts";
import { firstProblem, type ParameterProblem } from "./parameter-problem.ts";

/** The parameters of a request, read. */
export interface WireParameters {
  /** As the judge takes them: an id is a number, which may be rounded. */
  readonly judged: Readonly<Record<string, unknown>>;
  /** As they are recorded and used: an id is its digits. */
  readonly recorded: Readonly<Record<string, unknown>>;
  /** A parameter with an integer that is not written as one: `3.0`, `1e3`, `-0`. */
  readonly malformedInteger?: string | undefined;
}

const LARGEST = { int64: 2n ** 63n - 1n, uint64: 2n ** 64n - 1n } as const;

/** The first problem of a request's parameters; undefined if there is none. */
export function findProblem(
  facts: OperationFacts,
  judge: Judge,
  { judged, recorded, malformedInteger }: WireParameters,
): ParameterProblem | undefined {
  if (!judge(judged)) return firstProblem(judge.errors ?? []);
  // The judge gets rounded ids, so their range is checked here, with every digit.
  for (const name in facts.request) {
    const { id, ids } = facts.request[name] ?? {};
    const type = id ?? ids;
    const digits = recorded[name];
    if (type === undefined || digits === undefined) continue;
    const all: readonly unknown[] = ids === undefined || !Array.isArray(digits) ? [digits] : digits;
    if (!all.every((each) => isId(each, type)))
      return { kind: "invalid", parameter: name, reason: `${name} must be the digits of an ${type}.` };
  }
  return malformedInteger === undefined
    ? undefined
    : { kind: "invalid", parameter: malformedInteger, reason: `${malformedInteger} must have plain integers.` };
}

function isId(digits: unknown, type: keyof typeof LARGEST): boolean {
  return typeof digits === "string" && /^(?:0|[1-9]\d{0,19})$/.test(digits) && BigInt(digits) <= LARGEST[type];
}
