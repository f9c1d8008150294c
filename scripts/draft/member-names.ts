/** Valid and unique names for the members of an enum's const object, in the order of its values. */
export function memberNames(values: readonly (string | number)[]): string[] {
  const names: string[] = [];
  for (const value of values) {
    const base = memberName(String(value));
    let name = base;
    for (let number = 2; names.includes(name); number += 1) name = `${base}${/\d$/.test(base) ? "_" : ""}${number}`;
    names.push(name);
  }
  return names;
}

/* `NO_ANSWER` becomes NoAnswer, `Custom` stays, 3 becomes Code3, -1 CodeMinus1; a value without letters and digits becomes Value. */
function memberName(value: string): string {
  if (/^-?\d/.test(value)) return `Code${value.replace(/^-/, "Minus").replace(/[^\p{L}\p{N}]/gu, "_")}`;
  const words = value
    .normalize("NFKC")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const name = words
    .map((word) => word.charAt(0).toUpperCase() + (/\p{Ll}/u.test(word) ? word.slice(1) : word.slice(1).toLowerCase()))
    .join("");
  return /^[\p{L}_]/u.test(name) ? name : `Value${name}`;
}
