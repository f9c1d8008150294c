/** A path as it is written in issues. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === "number" ? `${text}[${key}]` : text === "" ? safeName(key) : `${text}.${safeName(key)}`,
    "",
  );
}

/** A field's name as it may be shown: a key that is no identifier could be a number or a name that somebody mixed up with one. */
export function safeName(key: PropertyKey): string {
  const name = String(key);
  return /^[A-Za-z_]\w{0,63}$/.test(name) && !/\d{5}/.test(name) ? name : "(a name not shown)";
}
