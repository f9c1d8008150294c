import type { Field } from "../facts/model.ts";
import type { ServiceSpec } from "../specs/service-spec.ts";
import { EXCLUSIVE } from "../specs/keywords.ts";
import type { Schema } from "../specs/schema.ts";
import type { DraftSchema } from "./draft-schema.ts";
import { asWritten, type Drafting, type Side } from "./drafting.ts";
import { typeOf } from "./fits.ts";
import { siblingOf, targetOf } from "./siblings.ts";
import { UNDESCRIBED } from "./words.ts";

const LIMITS = ["minimum", "maximum", "exclusiveMinimum", "minLength", "maxLength", "minItems", "maxItems"] as const;
const FORMS = [
  "x-wire",
  "x-decimals",
  "pattern",
  "x-pattern-message",
  "format",
  "contentMediaType",
  "contentSchema",
] as const;

type Keyword = "x-unit" | (typeof LIMITS)[number] | (typeof FORMS)[number];

/* What a field takes from its sibling where its source says nothing. Responses have no limits, and a default differs between a create and a change. */
const TAKEN: Readonly<Record<Side, readonly Keyword[]>> = {
  request: ["x-unit", ...LIMITS, ...FORMS],
  response: ["x-unit"],
};

/* Whether a schema has a keyword that cannot stand beside this one. The form in words belongs to a pattern. */
function isExcluded(keyword: Keyword, own: DraftSchema): boolean {
  const name = keyword === "x-pattern-message" ? "pattern" : keyword;
  return EXCLUSIVE.some((pair) => pair.includes(name) && pair.some((other) => other !== name && other in own));
}

/**
 * Completes a drafted field from its sibling in another operation. What the source states stays; everything that is taken is listed
 * in `todo`. In a draft `outdial` marks limits that are only assumptions, so the sibling's are better.
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
  const assumed = Object.keys(typeof own["x-source"] === "object" ? own["x-source"] : {});
  const isStated = LIMITS.some((key) => own[key] !== undefined && !assumed.includes(key));
  const target = targetOf(drafting.service, sibling.schema);
  const isValue = target.properties === undefined && target.type !== "array";
  if ($ref !== undefined && isValue && !isStated && (target.enum || side === "request")) {
    if (own.$ref !== $ref) todo.push("$ref");
    return { $ref, ...without(base, [...TAKEN.request, "type", "x-id", "x-source"]) };
  }
  if (own.$ref !== undefined) return base;
  const { "x-id": known } = keywords;
  if (known !== undefined && !isStated) {
    // The source says how wide the id is here: in another operation it may be wider.
    const width = field.form?.width;
    if (width === undefined && !todo.includes("x-id")) todo.push("x-id");
    return { ...without(base, ["minimum", "maximum", "x-source"]), "x-id": width ?? known };
  }
  const taken = Object.fromEntries(
    TAKEN[side]
      .filter((key) => keywords[key] !== undefined && (own[key] === undefined || assumed.includes(key)))
      .filter((key) => !isExcluded(key, own))
      .map((key) => [key, keywords[key]]),
  ) as DraftSchema;
  const result: DraftSchema = {
    ...without(base, ["x-source"]),
    ...taken,
    ...sourceOf(own, taken, keywords["x-source"]),
  };
  if (isEmpty(result)) return base;
  todo.push(...Object.keys(taken).filter((key) => !todo.includes(key)));
  const isOpen = own.items && own.items.$ref === undefined && own.items.properties === undefined;
  if (!items || !own.items || !isOpen) return result;
  return { ...result, items: itemsWithSibling(drafting.service, side, own.items, items, todo) };
}

/* The items of a list that the source does not describe. */
function itemsWithSibling(
  service: ServiceSpec,
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

/* The placeholder of a draft gives way; sentences that the draft added about this field stay. */
function merged({ description: own = "" }: DraftSchema, sibling: string): string {
  const rest = own.replace(UNDESCRIBED, "").trim();
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

/* Whether the limits of the source and those of the sibling together allow nothing. */
function isEmpty({ minimum = -Infinity, maximum = Infinity, ...rest }: DraftSchema): boolean {
  const { minLength = 0, maxLength = Infinity, minItems = 0, maxItems = Infinity } = rest;
  return minimum > maximum || minLength > maxLength || minItems > maxItems;
}

function without(schema: DraftSchema, keys: readonly (keyof DraftSchema)[]): DraftSchema {
  const drop: ReadonlySet<string> = new Set(keys);
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !drop.has(key)));
}
