import { ConfigurationError } from "../errors/configuration-error.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { shown } from "./shown.ts";

/**
 * The error for the name of an operation that does not exist. It suggests the nearest name, because a service has too many
 * operations to list them. `where` is what has the operations: "the client".
 */
export function noOperation(where: string, given: unknown, known: readonly string[]): ConfigurationError {
  // Of other values not even the kind is read: a proxy may throw.
  const name = typeof given === "string" ? shown(given) : "of this name";
  return new ConfigurationError(`${where} has no operation ${name}${didYouMean(given, known)}`);
}
