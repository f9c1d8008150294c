import { createHmac } from "node:crypto";
import { splitTarget, trimmed, type Pairs, type RawRequest } from "../raw-request.ts";
import {
  byName,
  escape,
  isSame,
  isTokenOf,
  keyOf,
  MINUTE,
  readUtc,
  sha256,
  type Verdict,
  type Verifier,
} from "./verifier.ts";

const AUTHORIZATION = /^ACS3-HMAC-SHA256 Credential=([^,]+),SignedHeaders=([^,]+),Signature=([0-9a-f]{64})$/;
const REQUIRED = [
  "host",
  "x-acs-action",
  "x-acs-content-sha256",
  "x-acs-date",
  "x-acs-signature-nonce",
  "x-acs-version",
];
/** How far the request's date may be from the cloud's time, either way. */
const SKEW = 15 * MINUTE;

/** Verifies Alibaba's signature of today, ACS3-HMAC-SHA256. */
export function verifyAcs3({ method, target, headers, body }: RawRequest, pairs: Pairs, verifier: Verifier): Verdict {
  const authorization = headers.authorization ?? "";
  if (/^ACS3-(?!HMAC-SHA256 )/.test(authorization)) return { refused: "InvalidSignatureMethod", status: 400 };
  const match = AUTHORIZATION.exec(authorization);
  if (!match) return { refused: "IncompleteSignature", status: 400 };
  const [, id = "", list = "", signature = ""] = match;
  const account = verifier.account(id);
  if (!account) return { refused: "InvalidAccessKeyId.NotFound", status: 404 };

  const names = list.split(";");
  const sent = Object.keys(headers).filter(
    (name) => name === "host" || name === "content-type" || name.startsWith("x-acs-"),
  );
  const isComplete =
    sent.every((name) => names.includes(name)) &&
    REQUIRED.every((name) => names.includes(name) && trimmed(headers[name]) !== "") &&
    names.every((name) => headers[name] !== undefined) &&
    names.join(";") === [...new Set(names)].sort().join(";");
  if (!isComplete) return { refused: "IncompleteSignature", status: 400 };

  const query = pairs
    .map(([name, value]): [string, string] => [escape(name), escape(value)])
    .sort(byName)
    .map((pair) => pair.join("="))
    .join("&");
  let canonical = `${method}\n${splitTarget(target).path}\n${query}\n`;
  for (const name of names) canonical += `${name}:${trimmed(headers[name])}\n`;
  canonical += `\n${list}\n${headers["x-acs-content-sha256"]}`;
  const toSign = `ACS3-HMAC-SHA256\n${sha256(canonical)}`;
  const key = keyOf(account, "acs3", () => Buffer.from(account.secret));
  const expected = createHmac("sha256", key).update(toSign).digest("hex");
  const isBodySigned = isSame(sha256(body), headers["x-acs-content-sha256"] ?? "");
  if (!isSame(expected, signature) || !isBodySigned) {
    // As the vendor does, so that a client can see where the two part.
    const message = `The signature is not the one that belongs to this request. The cloud's string to sign: ${toSign}`;
    return { refused: "SignatureDoesNotMatch", status: 400, message };
  }

  const date = readUtc(headers["x-acs-date"] ?? "");
  if (Number.isNaN(date)) return { refused: "InvalidTimeStamp.Format", status: 400 };
  if (Math.abs(verifier.now - date) > SKEW) return { refused: "InvalidTimeStamp.Expired", status: 400 };
  const token = headers["x-acs-security-token"];
  if (!isTokenOf(account, token)) {
    const code = token === undefined ? "MissingSecurityToken" : "InvalidSecurityToken.MismatchWithAccessKey";
    return { refused: code, status: 400 };
  }
  const isFresh = verifier.isFresh(account, trimmed(headers["x-acs-signature-nonce"]), date + SKEW);
  return isFresh ? { account } : { refused: "SignatureNonceUsed", status: 400 };
}
