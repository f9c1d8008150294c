import { ConfigurationError } from "../errors/configuration-error.ts";
import { didYouMean } from "../util/did-you-mean.ts";

/** `where` ends in its verb: "the options have". @throws ConfigurationError that names the first of the names that is not known. */
export function checkKnown(names: readonly string[], known: readonly string[], where: string): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new ConfigurationError(`${where} no "${unknown}"; there are ${known.join(", ")}${didYouMean(unknown, known)}`);
}
