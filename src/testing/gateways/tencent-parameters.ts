import type { OperationFacts } from "../../operation/facts.ts";
import { readForm, readQuery, splitTarget, type Pairs } from "../http/pairs.ts";
import { isForm, trimmed, type RawRequest } from "../http/raw-request.ts";
import { V1_PARAMETERS } from "../signatures/tencent-v1.ts";
import type { Outcome } from "../state/outcome.ts";
import { readFlat } from "../wire/flat.ts";
import { readBody } from "../wire/json.ts";
import type { Judge } from "../wire/judge.ts";
import { unknownParameter } from "../wire/parameter-problem.ts";
import { findProblem, type WireParameters } from "../wire/parameters.ts";

/** The parameters of a request with the older signature: the query of a GET, the form of a POST. */
export function olderPairs(request: RawRequest): Pairs {
  if (request.method === "GET") return readQuery(request.target);
  return request.method === "POST" && isForm(request) ? readForm(request.body.toString()) : [];
}

/** Reads a request's parameters, or says why they cannot be read. `older` is set for a request with the older signature. */
export function readTencentParameters(
  request: RawRequest,
  facts: OperationFacts,
  judge: Judge,
  older: Pairs | undefined,
): WireParameters | Outcome {
  const { method, headers, target, body } = request;
  const unreadable = { code: "InvalidParameter", message: "The parameters cannot be read." };
  const type = headers["content-type"] ?? "";
  // Parameters are in one place, and the other must be empty, since it is not signed.
  if (method === "GET" && body.length > 0) return { code: "InvalidRequest", message: "A GET must not have a body." };
  if (method === "POST" && splitTarget(target).query !== "")
    return { code: "UnknownParameter", message: "The parameters of a POST go into its body." };
  if (method === "GET" && older) return readFlat(facts, judge, withoutCommon(older)) ?? unreadable;
  const needed = method === "GET" || older ? "application/x-www-form-urlencoded" : "application/json";
  if (!isOfType(type, needed))
    return {
      code: "InvalidRequest",
      message: `The content type must be ${needed}; a charset must be UTF-8.`,
    };
  if (older) return readFlat(facts, judge, withoutCommon(older)) ?? unreadable;
  return (method === "GET" ? readFlat(facts, judge, readQuery(target)) : readBody(facts, body)) ?? unreadable;
}

/** The refusal for the first problem of a request's parameters; undefined if there is none. */
export function parameterRefusal(
  facts: OperationFacts,
  judge: Judge,
  parameters: WireParameters,
  extra: readonly string[],
): Outcome | undefined {
  const problem = findProblem(facts, judge, without(parameters, extra));
  if (!problem) return undefined;
  const { kind, parameter, reason } = problem;
  if (kind === "unknown") return { code: "UnknownParameter", message: unknownParameter(parameter) };
  if (kind === "missing") return { code: "MissingParameter", message: `${parameter} is missing.` };
  return { code: "InvalidParameterValue", message: reason ?? `The parameter ${parameter} is not valid.` };
}

function withoutCommon(pairs: Pairs): Pairs {
  return pairs.filter(([name]) => !V1_PARAMETERS.has(name));
}

function without(parameters: WireParameters, names: readonly string[]): WireParameters {
  if (names.length === 0) return parameters;
  const judged = Object.entries(parameters.judged).filter(([name]) => !names.includes(name));
  return { ...parameters, judged: Object.fromEntries(judged) };
}

function isOfType(given: string, needed: string): boolean {
  if (given === needed) return true;
  const [type = "", ...parameters] = given.toLowerCase().split(";", 3);
  return trimmed(type) === needed && parameters.every((parameter) => /^[ \t]*charset="?utf-8"?[ \t]*$/.test(parameter));
}
