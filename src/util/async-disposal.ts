/**
 * An object that `await using` disposes of. It has no such method for compilers whose libraries do not know
 * `Symbol.asyncDispose`, so that these can read the declarations too.
 */
export type AsyncDisposal = SymbolConstructor extends { readonly asyncDispose: infer Key extends symbol }
  ? { [Name in Key]: () => Promise<void> }
  : object;
