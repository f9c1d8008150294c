import type { Issue } from "./issue.ts";
import type { Verification } from "./verification.ts";

/** What each class of errors has besides the members of all errors, by its `name`. */
export interface MembersByName {
  AbortedError: Unanswered;
  AmbiguousResultError: {
    readonly verify: Verification;
    readonly bytesWritten: number | undefined;
  };
  AuthError: object;
  ConfigurationError: object;
  ConnectionError: Unanswered;
  DecodeError: object;
  InvalidRequestError: object;
  NotFoundError: object;
  PermissionError: object;
  QuotaError: object;
  ServerError: object;
  StateError: object;
  ThrottledError: object;
  TimeoutError: Unanswered;
  ValidationError: { readonly issues: readonly Issue[] };
}

export interface Unanswered {
  readonly sent: boolean;
}

/**
 * An error of any class, given the type of the members of all. It equals `AnyOutdialError`, which the base class cannot import: the
 * classes in it import the base class.
 */
export type ErrorOfAnyName<Base> = {
  [Name in keyof MembersByName]: Base & { readonly name: Name } & MembersByName[Name];
}[keyof MembersByName];
