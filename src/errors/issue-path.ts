/** Formats a path for messages: `CallTime[0].startTime`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === "number" ? `${text}[${key}]` : text === "" ? safeName(key) : `${text}.${safeName(key)}`,
    "",
  );
}

/** The name of a field for messages. A key that is not an identifier is hidden: it may be a phone number or a person's name. */
export function safeName(key: PropertyKey): string {
  const name = String(key);
  return /^[A-Za-z_]\w{0,63}$/.test(name) && !/\d{5}/.test(name) ? name : "(a name not shown)";
}
