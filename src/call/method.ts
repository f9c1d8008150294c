import type { ConditionalInput } from "../operation/conditional-input.ts";
import type { CallOptions } from "./call-options.ts";

/**
 * A method of a client whose parameters have conditions between them. The compiler checks the conditions where the method is
 * invoked.
 */
// An intersection, which the compiler does not take for a generic function: where a method is passed as a function, its
// parameter is inferred as the plain input.
export type Method<Input, Result, Conditions> = CheckedFunction<Input, Result, Conditions> & NamedFunction;

/** The function of a method. */
export type CheckedFunction<Input, Result, Conditions> = <Given extends Input>(
  input: ConditionalInput<Given, Input, Conditions>,
  options?: CallOptions,
) => Promise<Result>;

/** The properties of the function of a method. */
export interface NamedFunction {
  /** The name of the function. */
  readonly name: string;
}
