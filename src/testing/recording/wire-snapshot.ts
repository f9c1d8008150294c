import { TextDecoder } from "node:util";
import { hasName, readForm, readQuery, splitTarget, type Pairs } from "../http/pairs.ts";
import { isForm } from "../http/raw-request.ts";
import type { Exchange } from "./exchange.ts";

/** Stands for a value that differs in every run or is secret. */
const VARIES = "<varies>";
/** The vendors' forms of the authorization header. Any other is not shown. */
const AUTHORIZATION =
  /^((?:ACS3|TC3)-HMAC-SHA256 Credential=)[^/,]*(?:\/\d{4}-\d\d-\d\d)?((?:\/[a-z0-9]+\/tc3_request)?, ?SignedHeaders=[a-z0-9;-]+, ?)Signature=\w+$/;
/** The string to sign in a refusal: in JSON up to the end of the text, in XML up to the end of the element. */
const STRING_TO_SIGN = /(string to sign: )(?:(?:[^"\\]|\\.)*(?=")|[^<]*)/;
/** The vendors' headers that are shown. Any other may contain a key, a token or a time. */
const SHOWN =
  /^x-acs-(?:action|version|content-sha256|signature-type)$|^x-tc-(?:action|version|region|language|content-sha256)$/;
const VARYING = new Set([
  ...["AccessKeyId", "BearerToken", "SecurityToken", "Signature", "SignatureNonce"],
  ...["Nonce", "SecretId", "Timestamp", "Token"],
]);

/**
 * A request and its answer as text for a snapshot: the decoded parameters, the headers that matter, the body, and the answer,
 * without keys, signatures, times and request ids. It shows the phone numbers that the test sent.
 */
export function wireSnapshot({ request, answer, call }: Exchange): string {
  const { method, target, headers } = request;
  const body = new TextDecoder().decode(request.body);
  const isSigned = hasName(body, "SecretId") || hasName(body, "Signature");
  const content =
    isForm(request) || isSigned
      ? ["Form:", ...listed(readForm(body))]
      : [body === "" ? "Body: none" : `Body:\n${body}`];
  const lines = [
    `${method} ${splitTarget(target).path}`,
    ...listed(readQuery(target)),
    "",
    "Headers:",
    ...listed(
      Object.entries(headers)
        .filter(([name]) => isRelevant(name))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ).map((line) => line.replace(" = ", ": ")),
    "",
    ...content,
    "",
    `Answer: ${answer?.status ?? "none"}${call.fault === undefined ? "" : ` (fault: ${call.fault})`}`,
    (answer?.body ?? "")
      .replace(STRING_TO_SIGN, `$1${VARIES}`)
      .replaceAll(call.requestId, VARIES)
      .replaceAll(headers.host ?? VARIES, withoutPort(headers.host ?? VARIES)),
    "",
  ];
  return lines.join("\n");
}

function isRelevant(name: string): boolean {
  return /^(?:host|content-type|accept|authorization|x-acs-.*|x-tc-.*)$/.test(name);
}

function listed(pairs: Pairs): string[] {
  return pairs.map(([name, value]) => `  ${name} = ${shown(name, value)}`);
}

function shown(name: string, value: string): string {
  if (VARYING.has(name) || (/^x-(?:acs|tc)-/.test(name) && !SHOWN.test(name))) return VARIES;
  if (name === "host") return withoutPort(value);
  if (name !== "authorization") return value;
  return AUTHORIZATION.test(value) ? value.replace(AUTHORIZATION, `$1${VARIES}$2Signature=${VARIES}`) : VARIES;
}

/* The port differs in every run. */
function withoutPort(host: string): string {
  return host.replace(/:\d+$/, "");
}
