import type { Field } from "../facts/model.ts";
import type { ServiceSpec } from "../specs/service-spec.ts";
import { refName, type Schema } from "../specs/schema.ts";
import type { Drafting, Side } from "./drafting.ts";
import { enumValues } from "./enum-values.ts";
import { hasValues, isGeneralName } from "./enums.ts";
import { isAllowed } from "./fits.ts";
import { exampleOf } from "./keywords.ts";
import { likeness } from "./kind.ts";

/** A field of the same name in another operation of the service. */
export interface Sibling {
  readonly operation: string;
  readonly side: Side;
  readonly schema: Schema;
}

/**
 * The field of the same name in the operation with the nearest name, unless the source contradicts it. A parameter has parameters as
 * siblings; a field of a response also parameters, since responses show what requests set.
 */
export function siblingOf({ source, service }: Drafting, side: Side, field: Field): Sibling | undefined {
  const { path } = field;
  const isInside = path.includes(".") || path.includes("[]");
  if (path.endsWith("[]") || (side === "request" && isInside)) return undefined;
  const name = path.split(".").at(-1) ?? path;
  return siblingsIn(service)
    .get(name)
    ?.filter((one) => (side === "response" || one.side === "request") && matches(service, one, field, side, name))
    .sort((a, b) => rank(b, side, source.operation) - rank(a, side, source.operation))[0];
}

function rank({ side, operation }: Sibling, wanted: Side, name: string): number {
  return likeness(operation, name) + (side === wanted ? 100 : 0);
}

/* Whether nothing that the source states contradicts the sibling. */
function matches(service: ServiceSpec, { schema }: Sibling, field: Field, side: Side, name: string): boolean {
  const target = targetOf(service, schema);
  const { facts } = field;
  const type = String(facts.type?.value);
  if (target.type !== type) return false;
  const values = enumValues(field);
  if (values) return target.enum !== undefined && hasValues(target, values);
  if (isGeneralName(name) && (side === "response" || target.enum !== undefined)) return false;
  const unit = facts.unit?.value;
  if (unit !== undefined && schema["x-unit"] !== undefined && unit !== schema["x-unit"]) return false;
  const format = facts.format?.value;
  const message = target["x-pattern-message"] ?? (target.format === "date" ? "yyyy-MM-dd" : undefined);
  if (format !== undefined && message !== undefined && format !== message) return false;
  const example = exampleOf(field, target.type);
  return example === undefined || type === "array" || isAllowed(target, example);
}

/** A schema of a service, or of a $ref its target with the keywords beside it. */
export function targetOf(service: ServiceSpec, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  return { ...service.schemas.get(refName(schema.$ref))?.schema, ...schema };
}

const found = new WeakMap<ServiceSpec, ReadonlyMap<string, readonly Sibling[]>>();

/* All parameters, and the fields of responses at any depth, by name. */
function siblingsIn(service: ServiceSpec): ReadonlyMap<string, readonly Sibling[]> {
  const known = found.get(service);
  if (known) return known;
  const all = new Map<string, Sibling[]>();
  const add = (operation: string, side: Side, given: Schema, within: readonly string[]): void => {
    const ref = given.$ref === undefined ? undefined : refName(given.$ref);
    if (ref !== undefined && within.includes(ref)) return;
    const { properties = {}, items } = targetOf(service, given);
    const inside = ref === undefined ? within : [...within, ref];
    for (const [name, schema] of Object.entries(properties)) {
      all.set(name, [...(all.get(name) ?? []), { operation, side, schema }]);
      if (side === "response") add(operation, side, schema, inside);
    }
    if (items && side === "response") add(operation, side, items, inside);
  };
  for (const { action, request, result } of service.operations) {
    add(action, "request", service.schemas.get(request)?.schema ?? {}, []);
    add(action, "response", service.schemas.get(result)?.schema ?? {}, []);
  }
  found.set(service, all);
  return all;
}
