import { createHmac, type KeyObject } from "node:crypto";
import { splitTarget, trimmed, type RawRequest } from "../raw-request.ts";
import { isSame, isTokenOf, keyOf, MINUTE, sha256, type Account, type Verdict, type Verifier } from "./verifier.ts";

const AUTHORIZATION =
  /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\d{4}-\d\d-\d\d)\/([^/]+)\/tc3_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;
/** How far the request's time may be from the cloud's, either way. */
export const TENCENT_SKEW = 5 * MINUTE;
/** What a client may say instead of hashing its body. */
const UNSIGNED = "UNSIGNED-PAYLOAD";

/** Verifies Tencent's TC3-HMAC-SHA256, with any set of signed headers that has the two mandatory ones. */
export function verifyTc3({ method, target, headers, body }: RawRequest, verifier: Verifier, product: string): Verdict {
  const match = AUTHORIZATION.exec(headers.authorization ?? "");
  if (!match) return { refused: "AuthFailure.InvalidAuthorization" };
  const [, id = "", day = "", service = "", list = "", signature = ""] = match;
  const account = verifier.account(id);
  if (!account) return { refused: "AuthFailure.SecretIdNotFound" };

  const timestamp = headers["x-tc-timestamp"];
  if (timestamp === undefined) return { refused: "MissingParameter", message: "X-TC-Timestamp is missing." };
  if (!/^\d{1,12}$/.test(timestamp)) return { refused: "InvalidParameterValue", message: "X-TC-Timestamp is no time." };
  const sentAt = Number(timestamp) * 1000;
  if (Math.abs(verifier.now - sentAt) > TENCENT_SKEW) return { refused: "AuthFailure.SignatureExpire" };

  const names = list.split(";");
  const host = (headers.host ?? "").toLowerCase();
  const isComplete =
    names.includes("content-type") &&
    names.includes("host") &&
    names.every((name) => headers[name] !== undefined) &&
    list === [...new Set(names)].sort().join(";");
  // The vendor's own SDK takes the first label of whatever host it is given for the service.
  const isService = service === product || service === host.split(/[.:]/, 1)[0];
  if (!isComplete || !isService || new Date(sentAt).toISOString().slice(0, 10) !== day)
    return { refused: "AuthFailure.SignatureFailure" };

  const { path, query } = splitTarget(target);
  const payload = sha256(headers["x-tc-content-sha256"] === UNSIGNED ? UNSIGNED : body);
  const key = signingKey(account, day, service);
  // The SDK also leaves out the port of the host that it signs.
  const isSigned = [host, withoutPort(host)].some((signedHost) => {
    const lines = names.map((name) => `${name}:${name === "host" ? signedHost : trimmed(headers[name]).toLowerCase()}`);
    const canonical = [method, path, query, ...lines, "", list, payload].join("\n");
    const toSign = ["TC3-HMAC-SHA256", timestamp, `${day}/${service}/tc3_request`, sha256(canonical)].join("\n");
    return isSame(createHmac("sha256", key).update(toSign).digest("hex"), signature);
  });
  if (!isSigned) return { refused: "AuthFailure.SignatureFailure" };
  return isTokenOf(account, headers["x-tc-token"]) ? { account } : { refused: "AuthFailure.TokenFailure" };
}

export function withoutPort(host: string): string {
  return host.replace(/:\d+$/, "");
}

/* A key lives for a day. */
function signingKey(account: Account, day: string, service: string): KeyObject {
  return keyOf(account, `${day}/${service}`, () => {
    let key = Buffer.from(`TC3${account.secret}`);
    for (const part of [day, service, "tc3_request"]) key = createHmac("sha256", key).update(part).digest();
    return key;
  });
}
