import type { OperationKind } from "../../src/operation/facts.ts";
import type { DraftSchemas } from "./draft-schema.ts";
import type { Drafting } from "./drafting.ts";
import { kindOf, likeness, ownName } from "./kind.ts";

/**
 * The query that shows whether an operation ran: that of the operation with the nearest name, if it searches by a parameter of this
 * one too; otherwise the query with the nearest name among the operations of the service and `others`.
 */
export function draftVerify(
  { source, service }: Drafting,
  kind: OperationKind,
  { request }: DraftSchemas,
  others: readonly string[],
): { operation: string; key: string } {
  const { operation } = source;
  const parameters = Object.keys(request.properties ?? {});
  const subject = subjectOf(operation);
  const sibling = service.operations.find(
    ({ action, verify }) =>
      verify?.key !== undefined && subjectOf(action) === subject && parameters.includes(verify.key),
  );
  const { verify } = sibling ?? {};
  if (verify?.key !== undefined && (sibling?.kind === "create") === (kind === "create")) return verify;
  const names = [...new Set([...service.operations.map(({ action }) => action), ...others])];
  // What was created is found in a list, by its name; a change is seen in the task itself.
  const isList = (name: string): boolean => /(?:s|Page|List)$/.test(name) || /^List/.test(ownName(name));
  const score = (name: string): number =>
    likeness(plain(name), plain(operation)) + (isList(name) === (kind === "create") ? 0.5 : 0);
  // If no query is known, the name is a guess, like everything that x-todo lists.
  const [nearest = `Query${subjectOf(operation)}`] = names
    .filter((name) => kindOf(name, false) === "query")
    .sort((a, b) => score(b) - score(a));
  const wanted = kind === "create" ? /^(?:Task|Campaign)?Name$/ : /^(?:Task|Campaign)?Id$/;
  const key =
    parameters.find((name) => wanted.test(name)) ??
    parameters.find((name) => /(?:Id|Name)$/.test(name)) ??
    parameters[0];
  return { operation: nearest, key: key ?? "" };
}

function subjectOf(operation: string): string {
  return ownName(operation).replace(/^[A-Z][a-z]+/, "");
}

/* `DescribeAutoCalloutTasks` and `QueryAiCallTaskPage` are about what `AutoCalloutTask` and `AiCallTask` name. */
function plain(operation: string): string {
  return subjectOf(operation).replace(/(?:s|Page|List|Detail|Details|Info)$/, "");
}
