import { createHmac } from "node:crypto";
import { hasName, readForm, repeatedName, type Pairs } from "../http/pairs.ts";
import { isForm, type RawRequest } from "../http/raw-request.ts";
import {
  byName,
  escape,
  isSame,
  isTokenOf,
  lateness,
  MINUTE,
  MISMATCH,
  readUtc,
  tokenProblem,
  UNKNOWN_KEY,
  USED_NONCE,
  UTC_FORM,
  type Verdict,
  type Verifier,
} from "./verifier.ts";

const TWICE = "A parameter occurs twice.";
const REQUIRED = [
  ...["AccessKeyId", "Action", "Signature", "SignatureMethod", "SignatureNonce", "SignatureVersion"],
  ...["Timestamp", "Version"],
];
/** How far the request's time may differ from the cloud's, in milliseconds. */
const SKEW = 31 * MINUTE;

/** The parameters that belong to the signature and the gateway, not to an operation. */
export const RPC_PARAMETERS: ReadonlySet<string> = new Set([
  ...REQUIRED,
  ...["Format", "RegionId", "SecurityToken", "SignatureType"],
]);

/** Whether a query has Alibaba's older signature. */
export function isRpc(query: string): boolean {
  return ["AccessKeyId", "SignatureMethod", "Signature"].some((name) => hasName(query, name));
}

/** Verifies Alibaba's older signature, HMAC-SHA1 over the parameters of the query and of a form. */
export function verifyRpc(request: RawRequest, query: Pairs, verifier: Verifier): Verdict {
  const pairs = [...query, ...(isForm(request) ? readForm(request.body.toString()) : [])];
  if (repeatedName(pairs) !== undefined) return { refused: "InvalidParameter", status: 400, message: TWICE };
  const given = new Map(pairs);
  const missing = REQUIRED.find((name) => (given.get(name) ?? "") === "");
  if (missing !== undefined) return { refused: `Missing${missing}`, status: 400, message: `${missing} is missing.` };
  const value = (name: string): string => given.get(name) ?? "";
  const wrong = (refused: string, message: string): Verdict => ({ refused, status: 400, message });
  if (value("SignatureMethod") !== "HMAC-SHA1")
    return wrong("InvalidSignatureMethod", "SignatureMethod must be HMAC-SHA1.");
  if (value("SignatureVersion") !== "1.0") return wrong("InvalidSignatureVersion", "SignatureVersion must be 1.0.");
  // Empty for keys with a secret. Other types use keys of another kind, which this cloud does not have.
  if (value("SignatureType") !== "") return wrong("InvalidSignatureType", "SignatureType must be empty.");
  if (!/^(?:|json|xml)$/i.test(value("Format"))) return wrong("InvalidFormat", "Format must be JSON or XML.");
  const account = verifier.account(value("AccessKeyId"));
  if (!account) return { refused: "InvalidAccessKeyId.NotFound", status: 404, message: UNKNOWN_KEY };

  const canonical = pairs
    .filter(([name]) => name !== "Signature")
    .toSorted(byName)
    .map(([name, text]) => `${escape(name)}=${escape(text)}`)
    .join("&");
  const toSign = `${request.method}&${escape("/")}&${escape(canonical)}`;
  const expected = createHmac("sha1", `${account.secret}&`).update(toSign).digest("base64");
  if (!isSame(expected, value("Signature"))) {
    return { refused: "SignatureDoesNotMatch", status: 400, message: `${MISMATCH} ${toSign}` };
  }

  const date = readUtc(value("Timestamp"));
  if (Number.isNaN(date)) return { refused: "InvalidTimeStamp.Format", status: 400, message: UTC_FORM };
  if (Math.abs(verifier.now - date) > SKEW)
    return { refused: "InvalidTimeStamp.Expired", status: 400, message: lateness(date, verifier.now) };
  if (!isTokenOf(account, given.get("SecurityToken"))) {
    const code = given.has("SecurityToken") ? "InvalidSecurityToken.MismatchWithAccessKey" : "MissingSecurityToken";
    return { refused: code, status: 400, message: tokenProblem(account, given.get("SecurityToken")) };
  }
  const isFresh = verifier.isFresh(account, value("SignatureNonce"), date + SKEW);
  return isFresh ? { account } : { refused: "SignatureNonceUsed", status: 400, message: USED_NONCE };
}
