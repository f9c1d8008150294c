import type { FieldFacts } from "../../operation/facts.ts";
import type { FakeCall } from "./call-log.ts";
import type { FakeInputs } from "../fixtures.ts";
import { checkExpected, isAsymmetric } from "./expected.ts";
import { whole } from "../check-input.ts";
import { OPERATIONS } from "../gateways/rate-limits.ts";

type NamesOf<Input> = Input extends unknown ? keyof Input : never;

/** Some of an operation's parameters, as a client takes them; a value may be a matcher such as `expect.any(String)`. */
export type SomeParameters<Name extends keyof FakeInputs> = Readonly<
  Partial<Record<NamesOf<FakeInputs[Name]>, unknown>>
>;

/** The matchers, for the types of your test runner: `interface Matchers<R, T> extends CloudMatchers<R> {}`. */
export interface CloudMatchers<Result = unknown> {
  /** The cloud was asked for an operation by a request with a right signature, with at least these parameters. */
  toHaveReceived<Name extends keyof FakeInputs>(operation: Name, parameters?: SomeParameters<Name>): Result;
  /** The cloud was asked for an operation so many times, with at least these parameters. */
  toHaveReceivedTimes<Name extends keyof FakeInputs>(
    operation: Name,
    times: number,
    parameters?: SomeParameters<Name>,
  ): Result;
}

interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** For `expect.extend(cloudMatchers)` of Vitest and Jest. */
export const cloudMatchers: {
  toHaveReceived(received: unknown, operation: string, parameters?: object): MatcherResult;
  toHaveReceivedTimes(received: unknown, operation: string, times: number, parameters?: object): MatcherResult;
} = {
  toHaveReceived(received, operation, parameters = {}) {
    const calls = callsOf(received);
    checkExpected(received as object, operation, parameters);
    const found = calls.filter((call) => call.operation === operation && isLike(call, parameters));
    return {
      pass: found.length > 0,
      message: () => `${describe(operation, parameters, found.length > 0)}\n${listed(calls, operation, parameters)}`,
    };
  },
  toHaveReceivedTimes(received, operation, times, parameters = {}) {
    const calls = callsOf(received);
    checkExpected(received as object, operation, parameters);
    whole("times", times, 0, Number.MAX_SAFE_INTEGER);
    const found = calls.filter((call) => call.operation === operation && isLike(call, parameters));
    const pass = found.length === times;
    return {
      pass,
      message: () =>
        `${describe(operation, parameters, pass)} ${times} times; it did ${found.length} times\n${listed(calls, operation, parameters)}`,
    };
  },
};

/* A matcher that looks at something else must fail, not pass by luck. */
function callsOf(received: unknown): readonly FakeCall[] {
  const { calls } = (received ?? {}) as { calls?: unknown };
  if (!Array.isArray(calls)) throw new TypeError("this matcher takes a fake cloud: expect(cloud).toHaveReceived(…)");
  return calls as readonly FakeCall[];
}

function isLike(call: FakeCall, parameters: object): boolean {
  return differing(call, parameters).length === 0;
}

/** The names of the expected parameters that a call has otherwise, or not at all. */
function differing({ operation = "", parameters }: FakeCall, expected: object): string[] {
  const fields: Readonly<Record<string, FieldFacts>> = OPERATIONS.get(operation)?.request ?? {};
  return Object.entries(expected)
    .filter(([name, value]) => !matches(value, asGiven(parameters?.[name], fields[name], value)))
    .map(([name]) => name);
}

/** A value of the wire in the form in which it is expected: structures rather than their text, unless text is expected. */
function asGiven(value: unknown, field: FieldFacts | undefined, expected: unknown): unknown {
  if (field?.id !== undefined && (typeof expected === "number" || typeof expected === "bigint"))
    return String(value) === String(expected) ? expected : value;
  if (typeof expected === "string") return value;
  if (field?.form === "list" && typeof value === "string") return value.split(",");
  if (field?.form === "text") return parsed(value);
  if (field?.form === "texts" && Array.isArray(value))
    return value.map((item: unknown, index) =>
      typeof (expected as unknown[] | undefined)?.[index] === "string" ? item : parsed(item),
    );
  return value;
}

function parsed(value: unknown): unknown {
  try {
    return typeof value === "string" ? (JSON.parse(value) as unknown) : value;
  } catch {
    return value;
  }
}

function matches(expected: unknown, actual: unknown): boolean {
  if (typeof expected !== "object" || expected === null) return Object.is(expected, actual);
  if (isAsymmetric(expected)) return Boolean(expected.asymmetricMatch(actual));
  if (typeof actual !== "object" || actual === null || Array.isArray(expected) !== Array.isArray(actual)) return false;
  if (Array.isArray(expected) && expected.length !== (actual as unknown[]).length) return false;
  return Object.entries(expected).every(([name, value]) => matches(value, (actual as Record<string, unknown>)[name]));
}

function describe(operation: string, parameters: object, pass: boolean): string {
  const which = Object.keys(parameters).length === 0 ? "" : ` with ${shown(parameters)}`;
  return `The cloud should ${pass ? "not " : ""}have received ${operation}${which}`;
}

/** The newest calls, each with what it has otherwise. */
function listed(calls: readonly FakeCall[], operation: string, expected: object): string {
  if (calls.length === 0) return "It received nothing.";
  const lines = calls.slice(-10).map((call) => {
    const names = call.operation === operation ? differing(call, expected) : [];
    const others = names.map((name) => `${name} is ${shown(call.parameters?.[name])}`).join(", ");
    const fault = call.fault === undefined ? "" : ` (fault: ${call.fault})`;
    const what = `${call.operation ?? "a request that was refused"}: ${call.code ?? "no code"}${fault}`;
    return `  ${what}${others === "" ? "" : `; ${others}`}`;
  });
  return `It received ${calls.length}, at last:\n${lines.join("\n")}`;
}

function shown(value: unknown): string {
  // undefined has no JSON.
  const text =
    (JSON.stringify(value, (_name, inner: unknown) => (typeof inner === "bigint" ? String(inner) : inner)) as
      string | undefined) ?? "missing";
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
