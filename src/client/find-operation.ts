import { ConfigurationError } from "../errors/configuration-error.ts";
import { listWords } from "../util/did-you-mean.ts";

/** Finds an operation by the vendor's name. @throws ConfigurationError if there is none. */
export function findOperation<Found extends { readonly facts: { readonly action: string } }>(
  operations: Readonly<Record<string, Found>>,
  action: string,
): Found {
  const all = Object.values(operations);
  const operation = all.find(({ facts }) => facts.action === action);
  if (operation) return operation;
  const actions = all.map(({ facts }) => facts.action);
  throw new ConfigurationError(`the operation must be one of ${listWords(actions, action)}`);
}
