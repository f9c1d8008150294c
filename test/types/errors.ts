/* The types of errors; `npm run typecheck` is the test. This file never runs. */
import { expectTypeOf } from "vitest";
import type { Action, ServiceName } from "../../generated/actions.ts";
import {
  AmbiguousResultError,
  OutdialError,
  StateError,
  ThrottledError,
  UnansweredError,
  ValidationError,
  type AnyOutdialError,
  type Issue,
} from "../../src/index.ts";

/* A `switch` over the names knows the members of each class, and that it has all of them. */
export function explain(error: unknown): string | boolean | number | undefined {
  if (!(error instanceof OutdialError)) throw error;
  expectTypeOf(error).toExtend<AnyOutdialError>();
  switch (error.name) {
    case "ValidationError":
      expectTypeOf(error).toExtend<ValidationError>();
      return error.issues[0]?.message;
    case "AmbiguousResultError":
      return error.verify.noQuery ?? error.verify.operation;
    case "AbortedError":
    case "ConnectionError":
    case "TimeoutError":
      return error.sent;
    case "ThrottledError":
      return error.retryAfter;
    case "AuthError":
    case "ConfigurationError":
    case "DecodeError":
    case "InvalidRequestError":
    case "NotFoundError":
    case "PermissionError":
    case "QuotaError":
    case "ServerError":
    case "StateError":
      return error.code;
    // @ts-expect-error -- no class has this name
    case "ThrottleError":
      return undefined;
    default:
      return error satisfies never;
  }
}

export function narrowed(error: unknown): void {
  if (ValidationError.is(error)) expectTypeOf(error).toEqualTypeOf<ValidationError>();
  if (error instanceof ThrottledError) expectTypeOf(error).toEqualTypeOf<ThrottledError>();
  if (error instanceof UnansweredError) expectTypeOf(error.sent).toEqualTypeOf<boolean>();
  if (OutdialError.is(error) && error.name === "ValidationError")
    expectTypeOf(error.issues).toEqualTypeOf<readonly Issue[]>();
}

/* The names that `instanceof` gives are those of the exported union. */
export function both(error: unknown, any: AnyOutdialError): void {
  if (error instanceof OutdialError) {
    expectTypeOf(error.name).toEqualTypeOf<AnyOutdialError["name"]>();
    expectTypeOf(error).toExtend<AnyOutdialError>();
    expectTypeOf(any).toExtend<typeof error>();
  }
  expectTypeOf(any).toExtend<OutdialError>();
}

/* Classes of users. */
class Mine extends StateError {
  readonly tenant: string = "";
}
class Tagged<Tag> extends AmbiguousResultError {
  declare readonly tag: Tag;
}
export function mine(error: unknown): void {
  if (error instanceof Mine) expectTypeOf(error).toEqualTypeOf<Mine>();
  if (Mine.is(error)) expectTypeOf(error.tenant).toEqualTypeOf<string>();
  if (error instanceof Tagged && error.verify.noQuery === undefined)
    expectTypeOf(error.verify.key).toEqualTypeOf<string>();
}

/* `service` and `operation` are literals, so that a typing error in a comparison does not compile. */
export function compared(error: OutdialError): boolean {
  expectTypeOf(error.service).toEqualTypeOf<ServiceName | undefined>();
  expectTypeOf(error.operation).toEqualTypeOf<Action | undefined>();
  // @ts-expect-error -- there is no such service
  if (error.service === "nonsense") return true;
  return error.operation === "CreateAiCallTask";
}
