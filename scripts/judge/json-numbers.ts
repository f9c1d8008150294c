/** Parameters on the wire side of outdial as a JSON parser reads them: an id, or each id of a list, is a number. */
export function jsonNumbers(wire: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(wire).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(toNumber) : toNumber(value),
  ]);
  // fromEntries also keeps a parameter named __proto__.
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function toNumber(value: unknown): unknown {
  return typeof value === "bigint" ? Number(value) : value;
}
