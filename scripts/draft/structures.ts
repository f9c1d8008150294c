import type { DraftSchema } from "./draft-schema.ts";
import { freeName, refFrom, schemasOfRequests, type Drafting, type Side } from "./drafting.ts";
import { UNDESCRIBED } from "./words.ts";

/**
 * The $ref of a vendor's structure. If the service has it with all of these fields, it is reused; otherwise it becomes a part of
 * the draft. Structures of requests are closed and have limits, so requests and responses have their own.
 */
export function structureRef(
  drafting: Drafting,
  side: Side,
  name: string,
  fields: readonly string[],
  draft: () => DraftSchema,
): string {
  const { service, parts } = drafting;
  const known = service.schemas.get(name)?.schema;
  if (known && isOfSide(drafting, side, name) && fields.every((field) => field in (known.properties ?? {})))
    return refFrom(drafting, name);
  const own = drafted(drafting, side).get(name);
  if (own !== undefined) return `#/${own}`;
  const free = freeName(drafting, name);
  drafted(drafting, side).set(name, free);
  // The name is taken before the fields are drafted: a structure may contain itself.
  parts[free] = {};
  const { description: _description, ...schema } = draft();
  parts[free] = { ...schema, description: UNDESCRIBED, "x-todo": ["description"] };
  return `#/${free}`;
}

/** The $ref of a structure that the page describes elsewhere. A person has to add its fields. */
export function describedElsewhere(drafting: Drafting, side: Side, name: string): string {
  const { service, parts } = drafting;
  if (service.schemas.has(name) && isOfSide(drafting, side, name)) return refFrom(drafting, name);
  const own = drafted(drafting, side).get(name) ?? freeName(drafting, name);
  drafted(drafting, side).set(name, own);
  parts[own] = {
    type: "object",
    description: UNDESCRIBED,
    additionalProperties: true,
    "x-todo": ["description", "properties"],
  };
  return `#/${own}`;
}

function isOfSide({ service }: Drafting, side: Side, name: string): boolean {
  return schemasOfRequests(service).has(name) === (side === "request");
}

const names = new WeakMap<Drafting, Record<Side, Map<string, string>>>();

/* The names that the structures of one side have in a draft. */
function drafted(drafting: Drafting, side: Side): Map<string, string> {
  const known = names.get(drafting) ?? { request: new Map<string, string>(), response: new Map<string, string>() };
  names.set(drafting, known);
  return known[side];
}
