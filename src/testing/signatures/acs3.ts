import { createHmac } from "node:crypto";
import { splitTarget, type Pairs } from "../http/pairs.ts";
import { trimmed, type RawRequest } from "../http/raw-request.ts";
import { problemOf } from "./signed-headers.ts";
import {
  byName,
  escape,
  isSame,
  isTokenOf,
  keyOf,
  lateness,
  MINUTE,
  MISMATCH,
  readUtc,
  sha256,
  tokenProblem,
  UNKNOWN_KEY,
  USED_NONCE,
  UTC_FORM,
  type Verdict,
  type Verifier,
} from "./verifier.ts";

const AUTHORIZATION = /^ACS3-HMAC-SHA256 Credential=([^,]+),SignedHeaders=([^,]+),Signature=([0-9a-f]{64})$/;
const FORM =
  "The header authorization must be of the form ACS3-HMAC-SHA256 Credential=<key id>,SignedHeaders=<a;b>,Signature=<hex>.";
const BODY = "The header x-acs-content-sha256 must be the SHA-256 of the body in hexadecimal digits.";
const REQUIRED = [
  "host",
  "x-acs-action",
  "x-acs-content-sha256",
  "x-acs-date",
  "x-acs-signature-nonce",
  "x-acs-version",
];
/** How far the request's date may differ from the cloud's time, in milliseconds. */
const SKEW = 15 * MINUTE;

/** Verifies Alibaba's current signature, ACS3-HMAC-SHA256. */
export function verifyAcs3({ method, target, headers, body }: RawRequest, pairs: Pairs, verifier: Verifier): Verdict {
  const authorization = headers.authorization ?? "";
  if (/^ACS3-(?!HMAC-SHA256 )/.test(authorization))
    return { refused: "InvalidSignatureMethod", status: 400, message: FORM };
  const match = AUTHORIZATION.exec(authorization);
  if (!match) return { refused: "IncompleteSignature", status: 400, message: FORM };
  const [, id = "", list = "", signature = ""] = match;
  const account = verifier.account(id);
  if (!account) return { refused: "InvalidAccessKeyId.NotFound", status: 404, message: UNKNOWN_KEY };

  const names = list.split(";");
  const sent = Object.keys(headers).filter((name) => name === "content-type" || name.startsWith("x-acs-"));
  const empty = REQUIRED.find((name) => headers[name] !== undefined && trimmed(headers[name]) === "");
  const problem =
    problemOf(names, headers, [...REQUIRED, ...sent]) ??
    (empty === undefined ? undefined : `The header ${empty} is empty.`);
  if (problem !== undefined) return { refused: "IncompleteSignature", status: 400, message: problem };

  // Sorted by the names themselves, not by their encoded forms, as the vendor's SDKs do: `a0` comes before `a:b`.
  const query = pairs
    .toSorted(byName)
    .map(([name, value]) => `${escape(name)}=${escape(value)}`)
    .join("&");
  let canonical = `${method}\n${splitTarget(target).path}\n${query}\n`;
  for (const name of names) canonical += `${name}:${trimmed(headers[name])}\n`;
  canonical += `\n${list}\n${headers["x-acs-content-sha256"]}`;
  const toSign = `ACS3-HMAC-SHA256\n${sha256(canonical)}`;
  const key = keyOf(account, "acs3", () => Buffer.from(account.secret));
  const expected = createHmac("sha256", key).update(toSign).digest("hex");
  const isBodySigned = isSame(sha256(body), headers["x-acs-content-sha256"] ?? "");
  if (!isSame(expected, signature))
    return { refused: "SignatureDoesNotMatch", status: 400, message: `${MISMATCH} ${toSign}` };
  if (!isBodySigned) return { refused: "SignatureDoesNotMatch", status: 400, message: BODY };

  const date = readUtc(headers["x-acs-date"] ?? "");
  if (Number.isNaN(date)) return { refused: "InvalidTimeStamp.Format", status: 400, message: UTC_FORM };
  if (Math.abs(verifier.now - date) > SKEW)
    return { refused: "InvalidTimeStamp.Expired", status: 400, message: lateness(date, verifier.now) };
  const token = headers["x-acs-security-token"];
  if (!isTokenOf(account, token)) {
    const code = token === undefined ? "MissingSecurityToken" : "InvalidSecurityToken.MismatchWithAccessKey";
    return { refused: code, status: 400, message: tokenProblem(account, token) };
  }
  const isFresh = verifier.isFresh(account, trimmed(headers["x-acs-signature-nonce"]), date + SKEW);
  return isFresh ? { account } : { refused: "SignatureNonceUsed", status: 400, message: USED_NONCE };
}
