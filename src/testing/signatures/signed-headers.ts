/** No more than are looked through in no time. */
const FEW = 64;

type Headers = Readonly<Record<string, string>>;

/**
 * What is wrong with the list of the headers that a signature is over, in words for whoever signed; undefined where
 * nothing is. A list of any length takes no time.
 */
export function problemOf(names: readonly string[], headers: Headers, required: Iterable<string>): string | undefined {
  // More names than there are headers are refused below, and need not be looked through.
  const looked = names.length > FEW ? names.slice(0, Object.keys(headers).length) : names;
  for (const name of required) if (!looked.includes(name)) return `The header ${name} must be signed, and it is not.`;
  const absent = names.find((name) => !Object.hasOwn(headers, name));
  if (absent !== undefined) return `The header ${shown(absent)} is signed, and the request has none.`;
  const isSorted = names.every((name, index) => index === 0 || (names[index - 1] ?? "") < name);
  return isSorted ? undefined : "SignedHeaders must be in ascending order, each name once.";
}

function shown(name: string): string {
  return /^[\w-]{1,80}$/.test(name) ? name : "of another form";
}
