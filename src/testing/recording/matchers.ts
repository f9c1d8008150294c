import { numberIn } from "../../options/forms.ts";
import type { FakeInputs } from "../fixtures.ts";
import { differing } from "./differing.ts";
import { checkExpected } from "./expected.ts";
import type { ReceivedRequest } from "./request-log.ts";

/** The names of an operation's parameters. */
export type NamesOf<Input> = Input extends unknown ? keyof Input : never;

/** Some of an operation's parameters, as clients take them. A value may be a matcher such as `expect.any(String)`. */
export type SomeParameters<Name extends keyof FakeInputs> = Readonly<
  Partial<Record<NamesOf<FakeInputs[Name]>, unknown>>
>;

/** The types of the matchers, for your test runner: `interface Matchers<R, T> extends CloudMatchers<R> {}`. */
export interface CloudMatchers<Result = unknown> {
  /** The cloud received a request for an operation, with a valid signature and at least these parameters. */
  toHaveReceived<Name extends keyof FakeInputs>(operation: Name, parameters?: SomeParameters<Name>): Result;
  /** The cloud received so many requests for an operation, each with a valid signature and at least these parameters. */
  toHaveReceivedTimes<Name extends keyof FakeInputs>(
    operation: Name,
    times: number,
    parameters?: SomeParameters<Name>,
  ): Result;
}

const TIMES = numberIn({ whole: true, least: 0, most: Number.MAX_SAFE_INTEGER });

/** The result of a matcher, for the test runner. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** Matchers for `expect.extend(cloudMatchers)` of Vitest and Jest. */
export const cloudMatchers: {
  toHaveReceived(received: unknown, operation: string, parameters?: object): MatcherResult;
  toHaveReceivedTimes(received: unknown, operation: string, times: number, parameters?: object): MatcherResult;
} = {
  toHaveReceived(received, operation, parameters = {}) {
    const requests = requestsOf(received);
    checkExpected(received as object, operation, parameters);
    const found = requests.filter((request) => isLike(request, operation, parameters));
    return {
      pass: found.length > 0,
      message: () => `${describe(operation, parameters, found.length > 0)}\n${listed(requests, operation, parameters)}`,
    };
  },
  toHaveReceivedTimes(received, operation, times, parameters = {}) {
    const requests = requestsOf(received);
    checkExpected(received as object, operation, parameters);
    TIMES("times", times);
    const found = requests.filter((request) => isLike(request, operation, parameters));
    const pass = found.length === times;
    return {
      pass,
      message: () =>
        `${describe(operation, parameters, pass)} ${times} times; it did ${found.length} times\n${listed(requests, operation, parameters)}`,
    };
  },
};

/* Anything but a cloud is an error: with `.not` the matcher would always pass. */
function requestsOf(received: unknown): readonly ReceivedRequest[] {
  const { calls } = (received ?? {}) as { calls?: unknown };
  if (!Array.isArray(calls)) throw new TypeError("this matcher takes a fake cloud: expect(cloud).toHaveReceived(…)");
  return calls as readonly ReceivedRequest[];
}

function isLike(request: ReceivedRequest, operation: string, parameters: object): boolean {
  return request.operation === operation && differing(request, parameters).length === 0;
}

function describe(operation: string, parameters: object, pass: boolean): string {
  const which = Object.keys(parameters).length === 0 ? "" : ` with ${shown(parameters)}`;
  return `The cloud should ${pass ? "not " : ""}have received ${operation}${which}`;
}

/** The newest requests, each with its differing parameters. */
function listed(requests: readonly ReceivedRequest[], operation: string, expected: object): string {
  if (requests.length === 0) return "It received nothing.";
  const lines = requests.slice(-10).map((request) => {
    const names = request.operation === operation ? differing(request, expected) : [];
    const others = names.map((name) => `${name} is ${shown(request.parameters?.[name])}`).join(", ");
    const fault = request.fault === undefined ? "" : ` (fault: ${request.fault})`;
    const what = `${request.operation ?? "a refused request"}: ${request.code ?? "no code"}${fault}`;
    return `  ${what}${others === "" ? "" : `; ${others}`}`;
  });
  return `It received ${requests.length} requests, the newest last:\n${lines.join("\n")}`;
}

function shown(value: unknown): string {
  // JSON.stringify gives undefined for undefined.
  const text =
    (JSON.stringify(value, (_name, inner: unknown) => (typeof inner === "bigint" ? String(inner) : inner)) as
      string | undefined) ?? "missing";
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
