import { createHmac } from "node:crypto";
import { repeatedName, type Pairs } from "../http/pairs.ts";
import type { RawRequest } from "../http/raw-request.ts";
import { TENCENT_SKEW, withoutPort } from "./tc3.ts";
import {
  byName,
  isSame,
  isTokenOf,
  lateness,
  MISMATCH,
  tokenProblem,
  UNKNOWN_KEY,
  type Verdict,
  type Verifier,
} from "./verifier.ts";

const REQUIRED = ["Action", "Version", "Timestamp", "Nonce", "SecretId", "Signature"];
const ALGORITHMS: ReadonlyMap<string, string> = new Map([
  ["HmacSHA1", "sha1"],
  ["HmacSHA256", "sha256"],
]);

/** The nonce is any number above 0 of at most 63 bits. */
const NUMBERS: Readonly<Record<string, RegExp>> = { Timestamp: /^\d{1,12}$/, Nonce: /^[1-9]\d{0,18}$/ };

/** The parameters that belong to the signature and the gateway, not to an operation. */
export const V1_PARAMETERS: ReadonlySet<string> = new Set([
  ...REQUIRED,
  ...["SignatureMethod", "Region", "Token", "Language", "RequestClient"],
]);

/** Verifies Tencent's older signature, HmacSHA1 or HmacSHA256 over the parameters of a query or a form. */
export function verifyTencentV1({ method, headers }: RawRequest, pairs: Pairs, verifier: Verifier): Verdict {
  const repeated = repeatedName(pairs);
  if (repeated !== undefined) return { refused: "InvalidParameter", message: "A parameter occurs twice." };
  const given = new Map(pairs);
  const value = (name: string): string => given.get(name) ?? "";
  const missing = REQUIRED.find((name) => value(name) === "");
  if (missing !== undefined) return { refused: "MissingParameter", message: `The parameter ${missing} is missing.` };
  const algorithm = ALGORITHMS.get(given.get("SignatureMethod") ?? "HmacSHA1");
  const wrong =
    algorithm === undefined
      ? "SignatureMethod"
      : Object.keys(NUMBERS).find((name) => NUMBERS[name]?.test(value(name)) === false);
  if (wrong !== undefined || algorithm === undefined)
    return { refused: "InvalidParameterValue", message: `The parameter ${wrong} is not valid.` };
  const account = verifier.account(value("SecretId"));
  if (!account) return { refused: "AuthFailure.SecretIdNotFound", message: UNKNOWN_KEY };
  const sentAt = Number(value("Timestamp")) * 1000;
  if (Math.abs(verifier.now - sentAt) > TENCENT_SKEW)
    return { refused: "AuthFailure.SignatureExpire", message: lateness(sentAt, verifier.now) };

  const text = pairs
    .filter(([name]) => name !== "Signature")
    .sort(byName)
    .map((pair) => pair.join("="))
    .join("&");
  const host = headers.host ?? "";
  const stringToSign = (signedHost: string): string => `${method}${signedHost}/?${text}`;
  const isSigned = (toSign: string): boolean =>
    isSame(createHmac(algorithm, account.secret).update(toSign).digest("base64"), value("Signature"));
  const toSign = stringToSign(host);
  const bare = withoutPort(host);
  if (!isSigned(toSign) && (bare === host || !isSigned(stringToSign(bare))))
    return { refused: "AuthFailure.SignatureFailure", message: `${MISMATCH} ${toSign}` };
  if (isTokenOf(account, given.get("Token"))) return { account };
  return { refused: "AuthFailure.TokenFailure", message: tokenProblem(account, given.get("Token")) };
}
