type Headers = Readonly<Record<string, string>>;

/**
 * What is wrong with the list of the headers that a signature is over, in words for whoever signed; undefined where
 * nothing is. Every name is looked at once, so that a list of any length takes no time.
 */
export function problemOf(names: readonly string[], headers: Headers, required: Iterable<string>): string | undefined {
  const signed = new Set(names);
  for (const name of required) if (!signed.has(name)) return `The header ${name} must be signed, and it is not.`;
  const absent = names.find((name) => !Object.hasOwn(headers, name));
  if (absent !== undefined) return `The header ${shown(absent)} is signed, and the request has none.`;
  const isSorted = names.every((name, index) => index === 0 || (names[index - 1] ?? "") < name);
  return isSorted ? undefined : "SignedHeaders must be in ascending order, each name once.";
}

function shown(name: string): string {
  return /^[\w-]{1,80}$/.test(name) ? name : "of another form";
}
