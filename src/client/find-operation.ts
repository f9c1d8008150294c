import { ConfigurationError } from "../errors/configuration-error.ts";

/** The operation of a service that has this vendor name. @throws ConfigurationError where there is none. */
export function findOperation<Found extends { readonly facts: { readonly action: string } }>(
  operations: Readonly<Record<string, Found>>,
  action: string,
): Found {
  const all = Object.values(operations);
  const operation = all.find(({ facts }) => facts.action === action);
  if (operation) return operation;
  throw new ConfigurationError(
    `there is no such operation here; there are ${all.map(({ facts }) => facts.action).join(", ")}`,
  );
}
