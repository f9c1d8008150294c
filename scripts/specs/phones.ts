import type { PhoneFacts } from "../../src/operation/facts.ts";
import { refName, SpecError, walk, type Schema } from "./schema.ts";
import { reachable, type OperationSpec, type ServiceSpec } from "./service-spec.ts";

/** Where a parameter holds phone numbers: itself, its items, or fields of the object that either is. */
export function phoneFacts(schema: Schema, schemas: ServiceSpec["schemas"]): PhoneFacts[] {
  const contentOf = (given: Schema): Schema => {
    const found = given.$ref === undefined ? given : { ...schemas.get(refName(given.$ref))?.schema };
    return found.contentSchema ? contentOf(found.contentSchema) : found;
  };
  const outer = contentOf(schema);
  const item = outer.items ? contentOf(outer.items) : outer;
  const list = outer.items || item["x-wire"] === "comma-list" ? { list: true as const } : {};
  if (item["x-phone"] !== undefined) return [{ ...list, ...digestOf(item) }];
  return Object.entries(item.properties ?? {}).flatMap(([at, field]): PhoneFacts[] => {
    if (field["x-phone"] === undefined) return [];
    const several = field["x-phone"] === "comma-list" ? { list: true as const, commas: true as const } : list;
    const repeats = field["x-phone"] === "repeatable" ? { repeats: true as const } : {};
    return [{ ...several, ...repeats, at, ...digestOf(field) }];
  });
}

function digestOf({ "x-digest": digest }: Schema): Pick<PhoneFacts, "digest"> {
  return digest === undefined ? {} : { digest };
}

/** @throws SpecError if the facts of an operation cannot express all of its phone numbers. */
export function checkPhones({ request, file }: OperationSpec, schemas: ServiceSpec["schemas"]): void {
  const { properties = {} } = schemas.get(request)?.schema ?? {};
  let found = 0;
  for (const name of reachable(schemas, [request])) {
    walk(schemas.get(name)?.schema ?? {}, `/${name}`, (schema, path) => {
      if (schema["x-phone"] === undefined) return;
      found += 1;
      const digest = schema["x-digest"];
      if (digest !== undefined && !(digest in properties))
        throw new SpecError(file, `${path}/x-digest`, `${digest} is not a parameter of the operation`);
      if (schema["x-phone"] === "comma-list" && path.split("/").length < 4)
        throw new SpecError(file, `${path}/x-phone`, "only a field of a structure can be a comma-list; use x-wire");
    });
  }
  const known = Object.values(properties).flatMap((schema) => phoneFacts(schema, schemas)).length;
  if (known < found)
    throw new SpecError(
      file,
      `/${request}`,
      "x-phone must be at a parameter, an item of it, or a field of the object that either is",
    );
}
