import { createHmac, type KeyObject } from "node:crypto";
import { splitTarget } from "../http/pairs.ts";
import { trimmed, type RawRequest } from "../http/raw-request.ts";
import { problemOf } from "./signed-headers.ts";
import {
  isSame,
  isTokenOf,
  keyOf,
  lateness,
  MINUTE,
  MISMATCH,
  sha256,
  tokenProblem,
  UNKNOWN_KEY,
  type Account,
  type Verdict,
  type Verifier,
} from "./verifier.ts";

const AUTHORIZATION =
  /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\d{4}-\d\d-\d\d)\/([^/]+)\/tc3_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;
const FORM =
  "The header authorization must be of the form TC3-HMAC-SHA256 Credential=<id>/<yyyy-mm-dd>/ccc/tc3_request, SignedHeaders=<a;b>, Signature=<hex>.";
const REQUIRED = ["content-type", "host"];
/** How far the request's time may differ from the cloud's, in milliseconds. */
export const TENCENT_SKEW = 5 * MINUTE;
/** What a client may send instead of the hash of its body. */
const UNSIGNED = "UNSIGNED-PAYLOAD";

/** Verifies Tencent's TC3-HMAC-SHA256, with any set of signed headers that includes the two mandatory ones. */
export function verifyTc3({ method, target, headers, body }: RawRequest, verifier: Verifier, product: string): Verdict {
  const match = AUTHORIZATION.exec(headers.authorization ?? "");
  if (!match) return { refused: "AuthFailure.InvalidAuthorization", message: FORM };
  const [, id = "", day = "", service = "", list = "", signature = ""] = match;
  const account = verifier.account(id);
  if (!account) return { refused: "AuthFailure.SecretIdNotFound", message: UNKNOWN_KEY };

  const timestamp = headers["x-tc-timestamp"];
  if (timestamp === undefined) return { refused: "MissingParameter", message: "X-TC-Timestamp is missing." };
  if (!/^\d{1,12}$/.test(timestamp))
    return { refused: "InvalidParameterValue", message: "X-TC-Timestamp is not a time." };
  const sentAt = Number(timestamp) * 1000;
  if (Math.abs(verifier.now - sentAt) > TENCENT_SKEW)
    return { refused: "AuthFailure.SignatureExpire", message: lateness(sentAt, verifier.now) };

  const refuse = (message: string): Verdict => ({ refused: "AuthFailure.SignatureFailure", message });
  const names = list.split(";");
  const problem = problemOf(names, headers, REQUIRED);
  if (problem !== undefined) return refuse(problem);
  const host = (headers.host ?? "").toLowerCase();
  // The vendor's own SDK uses the first label of any host that it is given as the service.
  if (service !== product && service !== host.split(/[.:]/, 1)[0])
    return refuse(`The service in the credential must be ${product}.`);
  if (new Date(sentAt).toISOString().slice(0, 10) !== day)
    return refuse("The day in the credential must be that of X-TC-Timestamp in UTC.");

  const { path, query } = splitTarget(target);
  // The body of a GET is not signed.
  const sent = method === "GET" ? "" : body;
  const payload = sha256(headers["x-tc-content-sha256"] === UNSIGNED ? UNSIGNED : sent);
  const key = signingKey(account, day, service);
  const stringToSign = (signedHost: string): string => {
    const lines = names.map((name) => `${name}:${name === "host" ? signedHost : trimmed(headers[name]).toLowerCase()}`);
    const canonical = [method, path, query, ...lines, "", list, payload].join("\n");
    return ["TC3-HMAC-SHA256", timestamp, `${day}/${service}/tc3_request`, sha256(canonical)].join("\n");
  };
  const isSigned = (toSign: string): boolean =>
    isSame(createHmac("sha256", key).update(toSign).digest("hex"), signature);
  const toSign = stringToSign(host);
  const bare = withoutPort(host);
  // The SDK also signs the host without its port.
  if (!isSigned(toSign) && (bare === host || !isSigned(stringToSign(bare)))) return refuse(`${MISMATCH} ${toSign}`);
  if (isTokenOf(account, headers["x-tc-token"])) return { account };
  return { refused: "AuthFailure.TokenFailure", message: tokenProblem(account, headers["x-tc-token"]) };
}

export function withoutPort(host: string): string {
  return host.replace(/:\d+$/, "");
}

/* The key of one day. */
function signingKey(account: Account, day: string, service: string): KeyObject {
  return keyOf(account, `${day}/${service}`, () => {
    let key = Buffer.from(`TC3${account.secret}`);
    for (const part of [day, service, "tc3_request"]) key = createHmac("sha256", key).update(part).digest();
    return key;
  });
}
