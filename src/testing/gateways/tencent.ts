import { SERVICES } from "../../../generated/actions.ts";
import { hasName, isReadable, isReadableForm, splitTarget } from "../http/pairs.ts";
import { isForm, type RawRequest } from "../http/raw-request.ts";
import { OPERATIONS } from "../operations.ts";
import { verifyTc3 } from "../signatures/tc3.ts";
import { verifyTencentV1 } from "../signatures/tencent-v1.ts";
import type { CheckedRequest, Outcome } from "../state/outcome.ts";
import { judgeOf } from "../judges.ts";
import { judged, type GatewayContext } from "./gateway-context.ts";
import { answersAt } from "./hosts.ts";
import { writeTencent as write } from "./tencent-answer.ts";
import { olderPairs, parameterRefusal, readTencentParameters } from "./tencent-parameters.ts";

const KILOBYTE = 1024;
/** The largest request that the vendor takes, in bytes: in a query, in a form of the older signature, in a JSON body. */
const LARGEST = { query: 32 * KILOBYTE, form: 1024 * KILOBYTE, json: 10 * 1024 * KILOBYTE };

/** Whether a request is for Tencent Cloud: only those have its headers, or the parameter names of its older signature. */
export function isTencent(request: RawRequest): boolean {
  const { headers } = request;
  if (headers["x-tc-action"] !== undefined || headers.authorization?.startsWith("TC3") === true) return true;
  if (headers.authorization !== undefined || headers["x-acs-action"] !== undefined) return false;
  // The size was not checked yet, so the body is searched and not parsed.
  return (
    hasName(splitTarget(request.target).query, "SecretId") || (isForm(request) && hasName(request.body, "SecretId"))
  );
}

/** Checks a request as Tencent Cloud's gateway does: size, method, signature, action, rate, then parameters. */
export function checkTencent(request: RawRequest, context: GatewayContext): CheckedRequest {
  const { method, headers, target, body } = request;
  const isOlder = headers["x-tc-action"] === undefined && headers.authorization === undefined;

  const refuse = (code: string, message?: string): CheckedRequest => {
    const outcome: Outcome = { code, ...(message === undefined ? {} : { message }) };
    return { isAccepted: false, run: () => outcome, write };
  };
  if (method !== "POST" && method !== "GET") return refuse("UnsupportedProtocol", "The method must be POST or GET.");
  const largest = method === "GET" ? LARGEST.query : isOlder ? LARGEST.form : LARGEST.json;
  if ((method === "GET" ? target.length : body.length) > largest)
    return refuse("RequestSizeLimitExceeded", `The request may have at most ${largest / KILOBYTE} kilobytes.`);
  const { path, query } = splitTarget(target);
  if (path !== "/") return refuse("InvalidRequest", "The path must be /.");
  if (!isReadable(query) || (isOlder && method === "POST" && !isReadableForm(body)))
    return refuse(
      "InvalidParameter",
      "The parameters cannot be read: an escape or a byte is invalid, or there are too many.",
    );
  const pairs = isOlder ? olderPairs(request) : [];
  const verdict = isOlder
    ? verifyTencentV1(request, pairs, context.verifier)
    : verifyTc3(request, context.verifier, "ccc");
  if ("refused" in verdict) return refuse(verdict.refused, verdict.message);

  const { account } = verdict;
  const common = new Map(pairs);
  const action = (isOlder ? common.get("Action") : headers["x-tc-action"]) ?? "";
  const version = isOlder ? common.get("Version") : headers["x-tc-version"];
  const facts = OPERATIONS.get(action);
  const judge = facts && judgeOf(facts);
  const asked = { service: "ccc", account, write };
  if (!answersAt(SERVICES.ccc.host, headers.host ?? ""))
    return { ...refuse("NoSuchProduct", "This host belongs to another product."), account };
  if (facts?.scheme !== "tc3" || !judge)
    return { ...refuse("InvalidAction", "There is no action of this name."), account };
  if (version !== facts.version)
    return { ...refuse("NoSuchVersion", `The version must be ${facts.version}.`), account };
  if (!context.limits.pass(account.id, action, context.verifier.now))
    return { ...refuse("RequestLimitExceeded", "There are too many requests."), ...asked, operation: action };

  const parameters = readTencentParameters(request, facts, judge, isOlder ? pairs : undefined);
  if ("code" in parameters) return { ...asked, operation: action, isAccepted: false, run: () => parameters };
  const problem = parameterRefusal(facts, judge, parameters, context.extraOf(action));
  return { ...asked, ...judged(context, action, account, parameters.recorded, problem) };
}
