import { noOperation } from "../options/no-operation.ts";

/**
 * Finds an operation by the vendor's name. `where` is what has the operations, as in messages: "the client".
 *
 * @throws ConfigurationError if there is none.
 */
export function findOperation<Found extends { readonly facts: { readonly action: string } }>(
  operations: Readonly<Record<string, Found>>,
  action: string,
  where: string,
): Found {
  const all = Object.values(operations);
  const operation = all.find(({ facts }) => facts.action === action);
  if (operation) return operation;
  throw noOperation(
    where,
    action,
    all.map(({ facts }) => facts.action),
  );
}
