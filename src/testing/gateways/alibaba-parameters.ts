import type { OperationFacts } from "../../operation/facts.ts";
import { isReadableForm, readForm, repeatedName, type Pairs } from "../http/pairs.ts";
import { isForm, type RawRequest } from "../http/raw-request.ts";
import type { Outcome } from "../state/outcome.ts";
import type { Judge } from "../wire/judge.ts";
import { unknownParameter } from "../wire/parameter-problem.ts";
import { findProblem, type WireParameters } from "../wire/parameters.ts";
import { INTEGER, readParameters } from "../wire/query.ts";

/** The parameters of a request, read, and why it is refused if it is. */
export interface AlibabaParameters {
  readonly recorded: WireParameters["recorded"];
  readonly problem: Outcome | undefined;
}

/* Parameters that the gateway accepts for every operation. */
const OWNERS = new Map([
  ["OwnerId", INTEGER],
  ["ResourceOwnerId", INTEGER],
  ["ResourceOwnerAccount", /^/],
]);

/**
 * Reads the parameters of a request, from its query and, if the operation has parameters that belong there, from its form.
 *
 * @param query Without the parameters of the signature.
 * @param extra Parameters that are not in the spec.
 */
export function readAlibabaParameters(
  request: RawRequest,
  facts: OperationFacts,
  judge: Judge,
  types: Readonly<Record<string, string>> | undefined,
  query: Pairs,
  extra: readonly string[],
): AlibabaParameters {
  const form = formOf(request, facts);
  const pairs = "code" in form ? query : [...query, ...form];
  const unjudged = (name: string): boolean => OWNERS.has(name) || extra.includes(name);
  const parameters = readParameters(facts, types, pairs, unjudged);
  const problem =
    repeatedRefusal(pairs) ??
    ("code" in form ? undefined : placeRefusal(facts, query, form)) ??
    parameterRefusal(facts, judge, parameters, pairs) ??
    ("code" in form ? form : undefined);
  return { recorded: parameters.recorded, problem };
}

const refused = (code: string, message: string): Outcome => ({ code, status: 400, message });

/* The parameters in the body, or why it is refused. Most operations have all parameters in the query. */
function formOf(request: RawRequest, { request: fields }: OperationFacts): Pairs | Outcome {
  if (request.body.length === 0) return [];
  if (Object.values(fields).every((field) => field.in !== "form"))
    return refused("InvalidParameter", "The operation does not take a body.");
  if (!isForm(request))
    return refused("InvalidParameter", "The body must be of type application/x-www-form-urlencoded.");
  if (!isReadableForm(request.body)) return refused("InvalidParameter", "The form cannot be read.");
  return readForm(request.body.toString());
}

function repeatedRefusal(pairs: Pairs): Outcome | undefined {
  return repeatedName(pairs) === undefined ? undefined : refused("InvalidParameter", "A parameter occurs twice.");
}

/* No page says that the gateway accepts a parameter anywhere but in its documented place. */
function placeRefusal({ request }: OperationFacts, query: Pairs, form: Pairs): Outcome | undefined {
  const isOfForm = (name: string): boolean => Object.hasOwn(request, name) && request[name]?.in === "form";
  const inQuery = query.find(([name]) => isOfForm(name))?.[0];
  if (inQuery !== undefined) return refused("InvalidParameter", `The parameter ${inQuery} goes into the form body.`);
  const inForm = form.find(([name]) => !isOfForm(name))?.[0];
  if (inForm === undefined) return undefined;
  return Object.hasOwn(request, inForm)
    ? refused("InvalidParameter", `The parameter ${inForm} goes into the query.`)
    : refused("InvalidParameter", unknownParameter(inForm));
}

function parameterRefusal(
  facts: OperationFacts,
  judge: Judge,
  parameters: WireParameters,
  pairs: Pairs,
): Outcome | undefined {
  const found = findProblem(facts, judge, parameters);
  const owner = pairs.find(([name, text]) => OWNERS.get(name)?.test(text) === false)?.[0];
  if (found?.kind === "missing") return refused(`Missing${found.parameter}`, `${found.parameter} is missing.`);
  if (found?.kind === "unknown") return refused("InvalidParameter", unknownParameter(found.parameter));
  if (found) return refused(`Invalid${found.parameter}`, found.reason ?? `${found.parameter} is not valid.`);
  return owner === undefined ? undefined : refused(`Invalid${owner}`, `${owner} must be of type integer.`);
}
