import type { Field } from "../facts/model.ts";
import type { ServiceSpec } from "../specs/load.ts";
import { refName, type Schema } from "../specs/schema.ts";
import type { DraftSchema } from "./draft-schema.ts";
import { asWritten, type Drafting, type Side } from "./drafting.ts";
import { enumValues } from "./enum-values.ts";
import { hasValues, isGeneralName } from "./enums.ts";
import { isAllowed, typeOf } from "./fits.ts";
import { exampleOf } from "./keywords.ts";
import { likeness } from "./kind.ts";

/** A field of the same name in another operation of the service. */
interface Sibling {
  readonly operation: string;
  readonly side: Side;
  readonly schema: Schema;
}

/* What a parameter takes from its sibling where its source says nothing. A default differs between a create and a change. */
const OF_REQUESTS = [
  ...["x-unit", "x-wire", "x-decimals", "minimum", "maximum", "exclusiveMinimum", "minLength", "maxLength"],
  ...["pattern", "x-pattern-message", "format", "minItems", "maxItems", "contentMediaType", "contentSchema"],
] as const satisfies readonly (keyof Schema)[];
/* Responses have no limits. */
const OF_RESPONSES = ["x-unit"] as const satisfies readonly (keyof Schema)[];

/**
 * Completes a drafted field from the field of the same name in the operation of the service with the nearest name. What the source
 * states stays; everything that is taken is listed in `todo`. `outdial` marks limits of the draft that are only assumptions.
 */
export function withSibling(
  drafting: Drafting,
  side: Side,
  field: Field,
  own: DraftSchema,
  todo: string[],
): DraftSchema {
  const sibling = siblingOf(drafting, side, field);
  if (!sibling) return own;
  const { $ref, items, description, ...keywords } = asWritten(drafting, sibling.schema);
  const base: DraftSchema = { ...own, ...(description !== undefined && { description: merged(own, description) }) };
  const target = targetOf(drafting.service, sibling.schema);
  if (
    $ref !== undefined &&
    target.properties === undefined &&
    target.type !== "array" &&
    (target.enum || side === "request")
  ) {
    if (own.$ref !== $ref) todo.push("$ref");
    return { $ref, ...without(base, [...OF_REQUESTS, "type", "x-id", "x-source"]) };
  }
  const taken: DraftSchema = {};
  const width = keywords["x-id"];
  if (width !== undefined && own.$ref === undefined && typeOf(own) === "integer") {
    const isStated = field.form?.width !== undefined;
    if (!isStated && !todo.includes("x-id")) todo.push("x-id");
    // The source says how wide the id is here: in another operation it may be wider.
    const id = isStated ? (field.form.width ?? width) : width;
    return { ...without(base, ["minimum", "maximum", "x-source"]), "x-id": id };
  }
  if (own.$ref !== undefined) return base;
  const assumed = Object.keys(typeof own["x-source"] === "object" ? own["x-source"] : {});
  for (const key of side === "request" ? OF_REQUESTS : OF_RESPONSES) {
    if (keywords[key] === undefined || (own[key] !== undefined && !assumed.includes(key))) continue;
    Object.assign(taken, { [key]: keywords[key] });
    if (!todo.includes(key)) todo.push(key);
  }
  const result = { ...without(base, ["x-source"]), ...taken, ...sourceOf(own, taken, keywords["x-source"]) };
  if (typeOf(own) !== "array" || !items || !own.items || isPlaced(own.items)) return result;
  return { ...result, items: itemWithSibling(drafting, side, own.items, items, todo) };
}

/* The items of a list that the source does not describe. */
function itemWithSibling(
  { service }: Drafting,
  side: Side,
  own: DraftSchema,
  sibling: DraftSchema,
  todo: string[],
): DraftSchema {
  const name = sibling.$ref?.split("#/").at(-1) ?? "";
  const target = sibling.$ref === undefined ? sibling : service.schemas.get(name)?.schema;
  if (target?.type !== typeOf(own) || typeOf(own) === "object" || own["x-id"] !== undefined) return own;
  if (side === "response" && !target?.enum) return own;
  todo.push("items");
  const { examples: _examples, ...taken } = sibling;
  return { ...taken, ...(own.examples && { examples: own.examples }), "x-todo": ["description"] };
}

/* Whether the draft already says what the items are. */
function isPlaced({ $ref, properties }: DraftSchema): boolean {
  return $ref !== undefined || properties !== undefined;
}

/* The placeholder of a draft gives way; sentences that the draft added about this field stay. */
function merged({ description: own = "" }: DraftSchema, sibling: string): string {
  const rest = own.replace(/^To be described\. ?/, "");
  return rest === "" || sibling.includes(rest) ? sibling : `${sibling} ${rest}`;
}

/* The sources of the limits that remain, in the draft or taken from the sibling. */
function sourceOf(
  { "x-source": own }: DraftSchema,
  taken: DraftSchema,
  sibling: Schema["x-source"],
): Pick<DraftSchema, "x-source"> {
  const of = (source: Schema["x-source"], isKept: (key: string) => boolean): [string, string][] =>
    Object.entries(typeof source === "object" ? source : {}).filter(([key]) => isKept(key));
  const sources = [...of(own, (key) => !(key in taken)), ...of(sibling, (key) => key in taken)];
  return sources.length === 0 ? {} : { "x-source": Object.fromEntries(sources) };
}

function without(schema: DraftSchema, keys: readonly (keyof DraftSchema)[]): DraftSchema {
  const drop: ReadonlySet<string> = new Set(keys);
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !drop.has(key)));
}

/* A parameter has parameters as siblings; a field of a response also parameters, since responses show what requests set. */
function siblingOf({ source, service }: Drafting, side: Side, field: Field): Sibling | undefined {
  const { path } = field;
  if (path.endsWith("[]") || (side === "request" && path.includes("."))) return undefined;
  const name = path.split(".").at(-1) ?? path;
  const isShared = side === "request" ? !path.includes("[]") : true;
  if (!isShared) return undefined;
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
  return example === undefined || type === "array" || isAllowed(target as DraftSchema, example);
}

function targetOf(service: ServiceSpec, schema: Schema): Schema {
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
