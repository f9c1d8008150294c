import { judgeOf, typesOf } from "../judges.ts";
import { OPERATIONS } from "../operations.ts";
import type { CheckedRequest, Outcome } from "../state/outcome.ts";
import { isReadable, isReadableForm, readQuery, splitTarget } from "../http/pairs.ts";
import { isForm, trimmed, type RawAnswer, type RawRequest } from "../http/raw-request.ts";
import { verifyAcs3 } from "../signatures/acs3.ts";
import { isRpc, RPC_PARAMETERS, verifyRpc } from "../signatures/rpc.ts";
import type { Account } from "../signatures/verifier.ts";
import { writeAlibaba, type Style } from "./alibaba-answer.ts";
import { readAlibabaParameters } from "./alibaba-parameters.ts";
import { judged, type GatewayContext } from "./gateway-context.ts";
import { answersAt } from "./hosts.ts";

const MEGABYTE = 1024 * 1024;
/** No page states a limit. This is the size that the server reads. */
const LARGEST_BODY = 10 * MEGABYTE;

/** Checks a request as Alibaba Cloud's gateway does: method, signature, action, rate, then parameters. */
export function checkAlibaba(request: RawRequest, context: GatewayContext): CheckedRequest {
  const { method, headers, target } = request;
  const { path, query: text } = splitTarget(target);
  const pairs = readQuery(target);
  const isOlder = isRpc(text);
  const query = new Map(pairs);
  const action = (isOlder ? query.get("Action") : headers["x-acs-action"]) ?? "";
  const version = isOlder ? query.get("Version") : headers["x-acs-version"];

  const known = OPERATIONS.get(action);
  const facts = known?.scheme === "acs3" ? known : undefined;
  const style = styleOf(request, isOlder ? query : undefined, facts?.action);
  const write: CheckedRequest["write"] = (outcome, requestId) => writeAlibaba(outcome, requestId, style);
  const refuse = (code: string, status = 400, message?: string, account?: Account): CheckedRequest => {
    const outcome: Outcome = { code, status, ...(message === undefined ? {} : { message }) };
    return { isAccepted: false, run: () => outcome, write, ...(account ? { account } : {}) };
  };

  if (method !== "POST" && method !== "GET")
    return refuse("UnsupportedHTTPMethod", 400, "The method must be POST or GET.");
  if (request.body.length > LARGEST_BODY)
    return refuse("RequestTooLarge", 413, `The body may have at most ${LARGEST_BODY / MEGABYTE} megabytes.`);
  if (!isReadable(text) || (isOlder && isForm(request) && !isReadableForm(request.body)))
    return refuse(
      "InvalidParameter",
      400,
      "The parameters cannot be read: an escape or a byte is invalid, or there are too many.",
    );
  const verdict = isOlder ? verifyRpc(request, pairs, context.verifier) : verifyAcs3(request, pairs, context.verifier);
  if ("refused" in verdict) return refuse(verdict.refused, verdict.status, verdict.message);
  const { account } = verdict;
  const deny = (code: string, status = 400, message?: string): CheckedRequest => refuse(code, status, message, account);

  const judge = facts && judgeOf(facts);
  if (!facts || !judge || path !== "/" || !answersAt(facts.host, style.host))
    return deny("InvalidApi.NotFound", 404, "This host has no operation of this name at this path.");
  if (version !== facts.version) return deny("InvalidVersion", 400, `The version must be ${facts.version}.`);

  const asked = { service: facts.service, operation: action, account, write };
  if (!context.limits.pass(account.id, action, context.verifier.now))
    return { ...deny("Throttling.User", 400, "There are too many requests."), ...asked };
  const own = isOlder ? pairs.filter(([name]) => !RPC_PARAMETERS.has(name)) : pairs;
  const types = typesOf(facts);
  const { recorded, problem } = readAlibabaParameters(request, facts, judge, types, own, context.extraOf(action));
  return { ...asked, ...judged(context, action, account, recorded, problem) };
}

/** Writes an outcome for a request that was not checked. */
export function writeUncheckedAlibaba(request: RawRequest, outcome: Outcome, requestId: string): RawAnswer {
  const isOlder = isRpc(splitTarget(request.target).query);
  const query = isOlder ? new Map(readQuery(request.target)) : undefined;
  return writeAlibaba(outcome, requestId, styleOf(request, query, undefined));
}

/* The gateway answers in XML unless the request asks for JSON. `query` is set for a request with the older signature. */
function styleOf(
  { headers }: RawRequest,
  query: ReadonlyMap<string, string> | undefined,
  root: string | undefined,
): Style {
  const xml = query ? query.get("Format")?.toLowerCase() !== "json" : !asksForJson(headers.accept ?? "");
  return { host: headers.host ?? "", xml, root };
}

/* The first of the accepted types that the gateway can write. */
function asksForJson(accept: string): boolean {
  const types = accept
    .toLowerCase()
    .split(",")
    .map((type) => trimmed(type.split(";", 1)[0]));
  return types.find((type) => /^(?:application\/json|(?:application|text)\/xml)$/.test(type)) === "application/json";
}
