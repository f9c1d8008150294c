import * as judges from "../../generated/ccc/judge.js";
import * as ccc from "../../generated/ccc/operations.ts";
import type { OperationFacts } from "../operation.ts";
import type { Handled } from "./alibaba.ts";
import type { Judge } from "./judge.ts";
import type { RawRequest } from "./raw-request.ts";
import { firstFault } from "./refusals.ts";
import { canBeChanged, type TaskStore } from "./state.ts";
import { verifyTc3, type Account, type Verifier } from "./verify.ts";

type Answer = { readonly code?: string; readonly message?: string; readonly members?: string };

/** The largest body that the vendor takes with this signature. */
const LARGEST_BODY = 10 * 1024 * 1024;

/** Answers a request in the way of Tencent Cloud: always with status 200. */
export function handleTencent(
  request: RawRequest,
  verifier: Verifier,
  storeOf: (account: Account) => TaskStore,
  requestId: string,
): Handled {
  const { method, headers, body } = request;
  const action = headers["x-tc-action"] ?? "";
  const refuse = (code: string): Handled => handled(requestId, { code });
  if (method !== "POST") return refuse("UnsupportedProtocol");
  if (body.length > LARGEST_BODY) return refuse("RequestSizeLimitExceeded");
  const facts = Object.values(ccc as Readonly<Record<string, OperationFacts>>).find((known) => known.action === action);
  const verdict = verifyTc3(request, verifier, "ccc");
  if ("refused" in verdict) return refuse(verdict.refused);
  if (!facts) return refuse("InvalidAction");
  if (headers["x-tc-version"] !== facts.version) return refuse("NoSuchVersion");
  if (!/^application\/json(?:;|$)/.test(headers["content-type"] ?? "")) return refuse("InvalidRequest");

  const text = body.toString("utf8");
  let parameters: Record<string, unknown>;
  try {
    parameters = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return refuse("InvalidParameter");
  }
  const judge = (judges as unknown as Record<string, Judge>)[action];
  const answer =
    judge?.(parameters) === true ? run(action, text, parameters, storeOf(verdict.account)) : refusal(judge);
  return { ...handled(requestId, answer), service: "ccc", operation: action, parameters: withDigits(parameters, text) };
}

function refusal(judge: Judge | undefined): Answer {
  const { kind, parameter } = firstFault(judge?.errors ?? []);
  const codes = { missing: "MissingParameter", unknown: "UnknownParameter", invalid: "InvalidParameterValue" };
  return { code: codes[kind], message: `The parameter ${parameter} is refused.` };
}

function run(action: string, text: string, parameters: Readonly<Record<string, unknown>>, store: TaskStore): Answer {
  if (action === "CreateAutoCalloutTask")
    return { members: `"TaskId":${store.create("ccc", parameters.Name as string | undefined).id}` };
  const campaign = store.find("ccc", digits(text, "CampaignId"));
  if (!campaign) return { code: "InvalidParameterValue", message: "There is no such campaign." };
  if (!canBeChanged(campaign)) return { code: "UnsupportedOperation", message: "The campaign has started." };
  campaign.name = parameters.Name as string;
  return {};
}

/* What is recorded of a call keeps the digits that parsing has rounded. */
function withDigits(parameters: Readonly<Record<string, unknown>>, text: string): Readonly<Record<string, unknown>> {
  const entries = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value) ? digits(text, name) : value,
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

/* The digits of an id as they were sent: parsed, they may be rounded. */
function digits(text: string, name: string): string {
  return new RegExp(`"${name}"\\s*:\\s*(\\d+)`).exec(text)?.[1] ?? "";
}

function handled(requestId: string, { code, message = `Refused with ${code}.`, members }: Answer): Handled {
  const refused = code === undefined ? "" : `"Error":${JSON.stringify({ Code: code, Message: message })},`;
  const body = `{"Response":{${refused}${members === undefined ? "" : `${members},`}"RequestId":${JSON.stringify(requestId)}}}`;
  return { code: code ?? "OK", answer: { status: 200, headers: { "content-type": "application/json" }, body } };
}
