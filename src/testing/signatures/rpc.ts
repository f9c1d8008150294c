import { createHmac } from "node:crypto";
import { hasName, isForm, readForm, repeatedName, type Pairs, type RawRequest } from "../raw-request.ts";
import { byName, escape, isSame, isTokenOf, MINUTE, readUtc, type Verdict, type Verifier } from "./verifier.ts";

const REQUIRED = [
  ...["AccessKeyId", "Action", "Signature", "SignatureMethod", "SignatureNonce", "SignatureVersion"],
  ...["Timestamp", "Version"],
];
/** How far the request's time may be from the cloud's, either way. */
const SKEW = 31 * MINUTE;

/** The parameters that belong to the signature and the gateway, not to an operation. */
export const RPC_PARAMETERS: ReadonlySet<string> = new Set([
  ...REQUIRED,
  ...["Format", "RegionId", "SecurityToken", "SignatureType"],
]);

/** Whether a query is signed in Alibaba's older way. */
export function isRpc(query: string): boolean {
  return ["AccessKeyId", "SignatureMethod", "Signature"].some((name) => hasName(query, name));
}

/** Verifies Alibaba's older signature, HMAC-SHA1 over the parameters of the query and of a form. */
export function verifyRpc(request: RawRequest, query: Pairs, verifier: Verifier): Verdict {
  const pairs = [...query, ...(isForm(request) ? readForm(request.body.toString()) : [])];
  if (repeatedName(pairs) !== undefined) return { refused: "InvalidParameter", status: 400 };
  const given = new Map(pairs);
  const missing = REQUIRED.find((name) => (given.get(name) ?? "") === "");
  if (missing !== undefined) return { refused: `Missing${missing}`, status: 400 };
  const value = (name: string): string => given.get(name) ?? "";
  if (value("SignatureMethod") !== "HMAC-SHA1") return { refused: "InvalidSignatureMethod", status: 400 };
  if (value("SignatureVersion") !== "1.0") return { refused: "InvalidSignatureVersion", status: 400 };
  // With a secret the type is empty; the others sign by something else, which this cloud does not know.
  if (value("SignatureType") !== "") return { refused: "InvalidSignatureType", status: 400 };
  if (!/^(?:|json|xml)$/i.test(value("Format"))) return { refused: "InvalidFormat", status: 400 };
  const account = verifier.account(value("AccessKeyId"));
  if (!account) return { refused: "InvalidAccessKeyId.NotFound", status: 404 };

  const canonical = pairs
    .filter(([name]) => name !== "Signature")
    .map(([name, text]): [string, string] => [escape(name), escape(text)])
    .sort(byName)
    .map((pair) => pair.join("="))
    .join("&");
  const toSign = `${request.method}&${escape("/")}&${escape(canonical)}`;
  const expected = createHmac("sha1", `${account.secret}&`).update(toSign).digest("base64");
  if (!isSame(expected, value("Signature"))) {
    const message = `The signature is not the one that belongs to this request. The cloud's string to sign: ${toSign}`;
    return { refused: "SignatureDoesNotMatch", status: 400, message };
  }

  const date = readUtc(value("Timestamp"));
  if (Number.isNaN(date)) return { refused: "InvalidTimeStamp.Format", status: 400 };
  if (Math.abs(verifier.now - date) > SKEW) return { refused: "InvalidTimeStamp.Expired", status: 400 };
  if (!isTokenOf(account, given.get("SecurityToken"))) {
    const code = given.has("SecurityToken") ? "InvalidSecurityToken.MismatchWithAccessKey" : "MissingSecurityToken";
    return { refused: code, status: 400 };
  }
  const isFresh = verifier.isFresh(account, value("SignatureNonce"), date + SKEW);
  return isFresh ? { account } : { refused: "SignatureNonceUsed", status: 400 };
}
