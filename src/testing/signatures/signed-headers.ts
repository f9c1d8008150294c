/** So few names that searching them costs nothing. */
const FEW = 64;

type Headers = Readonly<Record<string, string>>;

/**
 * The problem of the list of signed headers, as a message for whoever signed; undefined if there is none. The time does not
 * grow with the length of the list.
 */
export function problemOf(names: readonly string[], headers: Headers, required: Iterable<string>): string | undefined {
  // A list with more names than the request has headers is refused below, so its other names need no search.
  const searched = names.length > FEW ? names.slice(0, Object.keys(headers).length) : names;
  for (const name of required) if (!searched.includes(name)) return `The header ${name} must be signed, and it is not.`;
  const absent = names.find((name) => !Object.hasOwn(headers, name));
  if (absent !== undefined) return `The header ${shown(absent)} is signed, and the request does not have it.`;
  const isSorted = names.every((name, index) => index === 0 || (names[index - 1] ?? "") < name);
  return isSorted ? undefined : "SignedHeaders must be in ascending order, each name once.";
}

function shown(name: string): string {
  return /^[\w-]{1,80}$/.test(name) ? name : "(a name not shown)";
}
