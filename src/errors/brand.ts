/*
 * Two copies of outdial in one program have different classes, so that an error of one is not an instance of the other's class. Each
 * prototype therefore has the name of its class under a key that all copies share. The name of the function will not do, because
 * minifiers change it. A symbol will not do, because the declarations of two copies would not fit.
 */
const BRAND = "~outdial";

/** Whether a prototype is that of one of outdial's classes, and the value is an instance of this class of any copy of outdial. */
export function isOfBrand(value: unknown, prototype: object): boolean {
  const brand = brandOf(prototype);
  if (brand === undefined || typeof value !== "object") return false;
  for (let holder: unknown = value; holder !== null; holder = Object.getPrototypeOf(holder))
    if (brandOf(holder as object) === brand) return true;
  return false;
}

/* The brand of a prototype itself. A class that extends one of outdial's has none of its own. */
function brandOf(prototype: object): unknown {
  return Object.hasOwn(prototype, BRAND) ? (prototype as { readonly [BRAND]: unknown })[BRAND] : undefined;
}
