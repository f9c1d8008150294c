import type { OperationKind } from "../../src/operation/facts.ts";
import type { AnswerForm, Behaviour } from "../../src/testing/behaviours/behaviour.ts";
import { behaviourProblem, unselected } from "../../src/testing/behaviours/check-behaviour.ts";
import { FAMILIES, familyOf, type FamilyName } from "../../src/testing/families/families.ts";
import type { DraftSchema, DraftSchemas } from "./draft-schema.ts";
import type { Drafting } from "./drafting.ts";
import { resolverOf, typeOf, type Resolve } from "./fits.ts";
import { ownName } from "./kind.ts";

/** The x-behaviour of an operation: what it does in the fake cloud. */
export type DraftBehaviour = Omit<Behaviour, "answer">;

/**
 * Drafts what an operation does in the fake cloud, from its kind and its name: the first behaviour that the fake cloud can carry out.
 * If there is none, the draft says that it returns a task, which a person has to replace.
 */
export function draftBehaviour(
  { source, service }: Drafting,
  kind: OperationKind,
  schemas: DraftSchemas,
): DraftBehaviour {
  const { operation } = source;
  const parameters = Object.keys(schemas.request.properties ?? {});
  const form = formOf(schemas.result, resolverOf(schemas, service), 0);
  const answer = typeof form === "object" && "fields" in form ? form : { fields: {} };
  const families = (Object.keys(FAMILIES) as FamilyName[])
    .filter((name) => familyOf(name).service === service.name)
    .sort((a, b) => words(b, operation) - words(a, operation));
  const likely = families.filter((name) => words(name, operation) === words(families[0] ?? name, operation));
  const candidates = likely.flatMap((family) =>
    actsOf(operation, kind, parameters).flatMap((does) =>
      partsOf(operation, does).map((of): DraftBehaviour => ({ family, does, ...(of !== undefined && { of }) })),
    ),
  );
  const complete = candidates.map((candidate) => withIgnored(candidate, { ...candidate, answer }, parameters));
  const possible = complete.find((one) => behaviourProblem({ ...one, answer }, service.name, parameters) === undefined);
  return (
    possible ?? { family: families[0] ?? "", does: "get", ...(parameters[0] !== undefined && { task: parameters[0] }) }
  );
}

/* What share of the words of a family's name an operation's name contains. */
function words(family: string, operation: string): number {
  const all = family.split("-");
  return all.filter((word) => operation.toLowerCase().includes(word)).length / all.length;
}

const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  change: ["update", "modify", "change", "set", "edit", "replace"],
  delete: ["delete", "remove"],
  pause: ["pause", "suspend"],
  abort: ["abort", "terminate", "stop"],
  stop: ["stop", "terminate", "abort"],
};

/* What the operation may do, the most likely first. */
function actsOf(operation: string, kind: OperationKind, parameters: readonly string[]): string[] {
  const verb = /^[A-Z][a-z]*/.exec(ownName(operation))?.[0].toLowerCase() ?? "";
  const isPaged = parameters.some((name) => /^(?:PageSize|Limit|PageNo|PageNumber)$/.test(name));
  switch (kind) {
    case "query":
      return isPaged || verb === "list" ? ["list", "get"] : ["get", "list"];
    case "create":
      return ["create", "import"];
    case "import":
      return verb === "create" ? ["create", "import"] : ["import", "create"];
    default:
      return [verb, ...Object.keys(SYNONYMS).filter((act) => SYNONYMS[act]?.includes(verb))];
  }
}

const PARTS: readonly (readonly [of: NonNullable<Behaviour["of"]>, name: RegExp])[] = [
  ["sessions", /Sessions?(?![a-z])/],
  ["batches", /(?:File|Batch)(?:es|s)?(?![a-z])/],
  // The detail of a task is the task itself.
  ["numbers", /(?:Tel|Number|Phone|Callee)s?(?![a-z])|(?<!Task)Details?(?![a-z])/],
];

/* What of a task the operation may work on, the most likely first. */
function partsOf(operation: string, does: string): Behaviour["of"][] {
  if (!["list", "get", "delete"].includes(does)) return [undefined];
  const named = PARTS.filter(([, name]) => name.test(operation)).map(([of]) => of);
  return [...named, undefined];
}

function withIgnored(candidate: DraftBehaviour, whole: Behaviour, parameters: readonly string[]): DraftBehaviour {
  if (candidate.does !== "list") return candidate;
  const ignores = unselected(whole, familyOf(candidate.family as FamilyName), parameters);
  return ignores.length === 0 ? candidate : { ...candidate, ignores };
}

function formOf(given: DraftSchema, resolve: Resolve, depth: number): AnswerForm {
  const schema = resolve(given);
  // A structure may contain itself.
  if (depth > 8) return "object";
  if (schema.items) return { items: formOf(schema.items, resolve, depth + 1) };
  if (!schema.properties) return typeOf(schema) === "string" ? "string" : "object";
  const fields = Object.entries(schema.properties).map(([name, inner]) => [name, formOf(inner, resolve, depth + 1)]);
  return { fields: Object.fromEntries(fields) as Readonly<Record<string, AnswerForm>> };
}
