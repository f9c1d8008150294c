import type { NoConditions } from "./conditional-input.ts";
import type { InputContract } from "./input-contract.ts";
import type { ServiceName } from "./facts.ts";
import type { SendInit, TypedPost } from "./typed-post.ts";
import type { Vendor } from "./vendor.ts";

/**
 * An operation with everything that its requests need. It is a value, so that the bundle of a program contains only the
 * operations that it uses. See `createClient`.
 */
export interface Operation<
  Action extends string = string,
  Input = never,
  Result = unknown,
  Service extends ServiceName = ServiceName,
  Conditions = NoConditions,
> {
  /** The facts of the operation's spec. */
  readonly facts: InputContract<Action, Service>["facts"];
  /** What the validation of an input needs. */
  readonly contract: InputContract<Action, Service>;
  /** How requests are signed and responses are read. */
  readonly vendor: Vendor;
  /** Sends a request with openapi-fetch's `POST`, whose `bodySerializer` validates and encodes the input. */
  readonly send: (http: TypedPost, input: Input, init: SendInit) => Promise<Result>;
  /** The conditions between the parameters, for the compiler. No operation has this property at run time. */
  readonly "~conditions"?: Conditions;
}

/** An operation with any input and result. */
export type AnyOperation = Operation;

/** Operations by the name of their method, of one service or of any. */
export type Operations<Service extends ServiceName = ServiceName> = Readonly<
  Record<string, Operation<string, never, unknown, Service>>
>;
