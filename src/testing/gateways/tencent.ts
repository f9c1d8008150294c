import * as judges from "../../../generated/ccc/judge.js";
import type { OperationFacts } from "../../operation/facts.ts";
import type { Judge } from "./judge.ts";
import { OPERATIONS } from "./rate-limits.ts";
import type { Checked, Outcome } from "../tasks/outcome.ts";
import {
  hasName,
  isForm,
  isReadable,
  isReadableForm,
  readForm,
  readQuery,
  splitTarget,
  trimmed,
  type Pairs,
  type RawAnswer,
  type RawRequest,
} from "../http/raw-request.ts";
import { unknownParameter } from "./refusals.ts";
import { verifyTc3 } from "../signatures/tc3.ts";
import { V1_PARAMETERS, verifyTencentV1 } from "../signatures/tencent-v1.ts";
import { readFlat } from "../wire/flat.ts";
import { readBody } from "../wire/json.ts";
import { faultOf, type Parameters } from "../wire/parameters.ts";
import { judged, type Backstage } from "./gateway-context.ts";
import { answersAt } from "./hosts.ts";

const KILOBYTE = 1024;
/** The largest request that the vendor takes: in a query, in a form of the older signature, in a JSON body. */
const LARGEST = { query: 32 * KILOBYTE, form: 1024 * KILOBYTE, json: 10 * 1024 * KILOBYTE };

const HOST = "ccc.tencentcloudapi.com";

/** Whether a request is for Tencent Cloud: nothing else has its headers, or its names of the older signature. */
export function isTencent(request: RawRequest): boolean {
  const { headers } = request;
  if (headers["x-tc-action"] !== undefined || headers.authorization?.startsWith("TC3") === true) return true;
  if (headers.authorization !== undefined || headers["x-acs-action"] !== undefined) return false;
  // Not more than a look, since nobody has judged the size yet.
  return (
    hasName(splitTarget(request.target).query, "SecretId") || (isForm(request) && hasName(request.body, "SecretId"))
  );
}

/** Looks at a request as Tencent Cloud's gateway does: size, method, signature, action, rate, then parameters. */
export function checkTencent(request: RawRequest, backstage: Backstage): Checked {
  const { method, headers, target, body } = request;
  const isOlder = headers["x-tc-action"] === undefined && headers.authorization === undefined;

  const refuse = (code: string, message?: string): Checked => {
    const outcome: Outcome = { code, ...(message === undefined ? {} : { message }) };
    return { isAccepted: false, run: () => outcome, write };
  };
  if (method !== "POST" && method !== "GET") return refuse("UnsupportedProtocol", "The method must be POST or GET.");
  const largest = method === "GET" ? LARGEST.query : isOlder ? LARGEST.form : LARGEST.json;
  if ((method === "GET" ? target.length : body.length) > largest)
    return refuse("RequestSizeLimitExceeded", `The request may have ${largest / KILOBYTE} kilobytes.`);
  const { path, query } = splitTarget(target);
  if (path !== "/") return refuse("InvalidRequest", "The path is not /.");
  if (!isReadable(query) || (isOlder && method === "POST" && !isReadableForm(body)))
    return refuse(
      "InvalidParameter",
      "The parameters cannot be read: an escape or a byte is none, or they are too many.",
    );
  const pairs = isOlder ? olderPairs(request) : [];
  const verdict = isOlder
    ? verifyTencentV1(request, pairs, backstage.verifier)
    : verifyTc3(request, backstage.verifier, "ccc");
  if ("refused" in verdict) return refuse(verdict.refused, verdict.message);

  const { account } = verdict;
  const common = new Map(pairs);
  const action = (isOlder ? common.get("Action") : headers["x-tc-action"]) ?? "";
  const version = isOlder ? common.get("Version") : headers["x-tc-version"];
  const facts = OPERATIONS.get(action);
  const judge = (judges as unknown as Readonly<Record<string, Judge>>)[action];
  const asked = { service: "ccc", account, write };
  if (!answersAt(HOST, headers.host ?? ""))
    return { ...refuse("NoSuchProduct", "This host is another product's."), account };
  if (facts?.scheme !== "tc3" || !judge) return { ...refuse("InvalidAction", "There is no such action."), account };
  if (version !== facts.version)
    return { ...refuse("NoSuchVersion", `The version must be ${facts.version}.`), account };
  if (!backstage.limits.pass(account.id, action, backstage.verifier.now))
    return { ...refuse("RequestLimitExceeded", "These are too many requests."), ...asked, operation: action };

  const parameters = read(request, facts, judge, isOlder ? pairs : undefined);
  if ("code" in parameters) return { ...asked, operation: action, isAccepted: false, run: () => parameters };
  const problem = refusalOf(facts, judge, without(parameters, backstage.extraOf(action)));
  return { ...asked, ...judged(backstage, action, account, parameters.recorded, problem) };
}

/* Where the older signature puts its parameters: the query of a GET, the form of a POST. */
function olderPairs(request: RawRequest): Pairs {
  if (request.method === "GET") return readQuery(request.target);
  return request.method === "POST" && isForm(request) ? readForm(request.body.toString()) : [];
}

function read(
  request: RawRequest,
  facts: OperationFacts,
  judge: Judge,
  older: Pairs | undefined,
): Parameters | Outcome {
  const { method, headers, target, body } = request;
  const unreadable = { code: "InvalidParameter", message: "The parameters cannot be read." };
  const type = headers["content-type"] ?? "";
  // Where one place has the parameters, nothing may stand in the other: nobody signed it.
  if (method === "GET" && body.length > 0) return { code: "InvalidRequest", message: "A GET has no body." };
  if (method === "POST" && splitTarget(target).query !== "")
    return { code: "UnknownParameter", message: "The parameters of a POST go into its body." };
  if (method === "GET" && older) return readFlat(facts, judge, withoutCommon(older)) ?? unreadable;
  const needed = method === "GET" || older ? "application/x-www-form-urlencoded" : "application/json";
  if (!isOfType(type, needed))
    return { code: "InvalidRequest", message: `The content type must be ${needed}, in UTF-8 where it has a charset.` };
  if (older) return readFlat(facts, judge, withoutCommon(older)) ?? unreadable;
  return (method === "GET" ? readFlat(facts, judge, readQuery(target)) : readBody(facts, body)) ?? unreadable;
}

function withoutCommon(pairs: Pairs): Pairs {
  return pairs.filter(([name]) => !V1_PARAMETERS.has(name));
}

/* The vendor takes UTF-8 alone. */
function isOfType(given: string, needed: string): boolean {
  if (given === needed) return true;
  const [type = "", ...parameters] = given.toLowerCase().split(";", 3);
  return trimmed(type) === needed && parameters.every((parameter) => /^[ \t]*charset="?utf-8"?[ \t]*$/.test(parameter));
}

function without(parameters: Parameters, names: readonly string[]): Parameters {
  if (names.length === 0) return parameters;
  const judged = Object.entries(parameters.judged).filter(([name]) => !names.includes(name));
  return { ...parameters, judged: Object.fromEntries(judged) };
}

function refusalOf(facts: OperationFacts, judge: Judge, parameters: Parameters): Outcome | undefined {
  const fault = faultOf(facts, judge, parameters);
  if (!fault) return undefined;
  if (fault.kind === "unknown") return { code: "UnknownParameter", message: unknownParameter(fault.parameter) };
  if (fault.kind === "missing") return { code: "MissingParameter", message: `${fault.parameter} is missing.` };
  return { code: "InvalidParameterValue", message: fault.reason ?? `The parameter ${fault.parameter} is refused.` };
}

/* Tencent's envelope, with status 200 whatever happened, unless an outcome says otherwise. */
function write({ code, status = 200, message, members, id }: Outcome, requestId: string): RawAnswer {
  const error =
    code === "OK" ? "" : `"Error":${JSON.stringify({ Code: code, Message: message ?? `Refused with ${code}.` })},`;
  const made = id === undefined ? "" : `"TaskId":${id},`;
  const rest =
    members === undefined || Object.keys(members).length === 0 ? "" : `${JSON.stringify(members).slice(1, -1)},`;
  const body = `{"Response":{${error}${made}${rest}"RequestId":${JSON.stringify(requestId)}}}`;
  return { status, headers: { "content-type": "application/json" }, body };
}
