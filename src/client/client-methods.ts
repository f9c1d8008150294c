import type { CallOptions } from "../call/call-options.ts";
import type { Method } from "../call/method.ts";
import type { NoConditions } from "../operation/conditional-input.ts";
import type { Operations } from "../operation/operation.ts";

/** The vendor's name of an operation. */
export type ActionOf<O> = O extends { readonly facts: { readonly action: infer Action extends string } }
  ? Action
  : never;

/** The input of an operation. */
export type OperationInput<O> = O extends { readonly send: (http: never, input: infer Input, init: never) => unknown }
  ? Input
  : never;

/** The result of an operation. */
export type OperationResult<O> = O extends { readonly send: (...parameters: never) => Promise<infer Result> }
  ? Result
  : never;

/** The conditions between the parameters of an operation. */
export type OperationConditions<O> = O extends { readonly "~conditions"?: infer Conditions }
  ? Conditions
  : NoConditions;

/** The inputs of operations, by the vendor's name of the operation. */
export type InputsOf<Ops extends Operations> = {
  [Name in keyof Ops as ActionOf<Ops[Name]>]: OperationInput<Ops[Name]>;
};

/** The conditions of operations, by the vendor's name of the operation. */
export type ConditionsOf<Ops extends Operations> = {
  [Name in keyof Ops as ActionOf<Ops[Name]>]: OperationConditions<Ops[Name]>;
};

/** The method of an operation. */
export type MethodOf<O> = keyof OperationConditions<O> extends never
  ? (input: OperationInput<O>, options?: CallOptions) => Promise<OperationResult<O>>
  : Method<OperationInput<O>, OperationResult<O>, OperationConditions<O>>;

/** The methods of operations, by the name that each has in a client. */
export type MethodsOf<Ops extends Operations> = { readonly [Name in keyof Ops]: MethodOf<Ops[Name]> };

/**
 * The methods of operations like `MethodsOf`. `Parts` has the documented methods, each in an object of its own, and `Known` the
 * operations of these.
 */
// Not a `Pick` of an interface with all methods: TypeScript 7 shows no documentation for the properties of a mapped type.
export type DocumentedMethodsOf<Ops extends Operations, Known extends Operations, Parts> = IntersectionOf<
  Parts[DocumentedNames<Ops, Known> & keyof Parts]
> &
  MethodsOf<Omit<Ops, DocumentedNames<Ops, Known>>>;

/** The names of the operations that have the method of the same name. */
export type DocumentedNames<Ops extends Operations, Known extends Operations> = {
  [Name in keyof Ops & keyof Known]: Ops[Name] extends Known[Name] ? Name : never;
}[keyof Ops & keyof Known];

/** The intersection of the members of a union. */
export type IntersectionOf<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  member: infer Intersection,
) => void
  ? Intersection
  : never;
