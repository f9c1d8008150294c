/*
 * Two copies of outdial in one program have different classes, so that an error of one is not an instance of the other's class. Each
 * prototype therefore has the name of its class under a registered symbol, which all copies share. The name of the function will not
 * do, because minifiers change it.
 */

/** The key of the class's name. It has the type of any symbol, because the types of two copies would not fit if it were in them. */
export const BRAND: symbol = Symbol.for("outdial.error");

/** Whether a class is one of outdial's, and the value is an instance of the class of this name in any copy of outdial. */
export function isOfBrand(value: unknown, prototype: object): boolean {
  const brand = brandOf(prototype);
  if (brand === undefined || typeof value !== "object") return false;
  for (let holder: unknown = value; holder !== null; holder = Object.getPrototypeOf(holder))
    if (brandOf(holder as object) === brand) return true;
  return false;
}

/* The brand of a prototype itself. A class that extends one of outdial's has none of its own. */
function brandOf(prototype: object): unknown {
  return Object.hasOwn(prototype, BRAND) ? (prototype as Readonly<Record<symbol, unknown>>)[BRAND] : undefined;
}
