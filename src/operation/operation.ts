import type { InputContract } from "./input-contract.ts";
import type { ServiceName } from "./facts.ts";
import type { SendInit, TypedPost } from "./typed-post.ts";
import type { Vendor } from "./vendor.ts";

/** An operation with all that a request of it needs. It is a value, so a program carries only the operations that it names. */
export interface Operation<
  Action extends string = string,
  Input = never,
  Result = unknown,
  Service extends ServiceName = ServiceName,
> {
  readonly facts: InputContract<Action, Service>["facts"];
  readonly contract: InputContract<Action, Service>;
  readonly vendor: Vendor;
  /** Sends a request: openapi-fetch's `POST`, whose body serialiser validates and encodes the input. */
  readonly send: (http: TypedPost, input: Input, init: SendInit) => Promise<Result>;
}

/** Any operation, whatever it takes and returns. */
export type AnyOperation = Operation;

/** Operations by the name of their method, of one service where it is named. */
export type Operations<Service extends ServiceName = ServiceName> = Readonly<
  Record<string, Operation<string, never, unknown, Service>>
>;
