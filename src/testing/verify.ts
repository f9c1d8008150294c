import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { readQuery, type RawRequest } from "./raw-request.ts";

/*
 * The cloud's side of the signatures. It shares no code with src/signing on purpose:
 * a mistake there would otherwise be made twice and never be seen.
 */

/** A key that the cloud knows. */
export interface Account {
  readonly id: string;
  readonly secret: string;
  readonly token?: string | undefined;
}

export interface Verifier {
  /** The account of a key id. */
  readonly account: (id: string) => Account | undefined;
  readonly now: () => number;
  /** Whether this nonce was not seen before; remembers it. */
  readonly isFresh: (nonce: string) => boolean;
}

/** The account that signed, or the vendor's code for what is wrong. */
export type Verdict = { readonly account: Account } | { readonly refused: string; readonly status?: number };

const MINUTE = 60_000;

/** Alibaba's ACS3-HMAC-SHA256. */
export function verifyAcs3({ method, target, headers, body }: RawRequest, verifier: Verifier): Verdict {
  const match = /^ACS3-HMAC-SHA256 Credential=([^,]+),SignedHeaders=([^,]+),Signature=([0-9a-f]{64})$/.exec(
    headers.authorization ?? "",
  );
  if (!match) return { refused: "IncompleteSignature", status: 400 };
  const [, id = "", list = "", signature = ""] = match;
  const account = verifier.account(id);
  if (!account) return { refused: "InvalidAccessKeyId.NotFound", status: 404 };

  const signed = list.split(";");
  const mustBeSigned = Object.keys(headers).filter(
    (name) => name === "host" || name === "content-type" || name.startsWith("x-acs-"),
  );
  const required = [
    "host",
    "x-acs-action",
    "x-acs-content-sha256",
    "x-acs-date",
    "x-acs-signature-nonce",
    "x-acs-version",
  ];
  if (
    [...mustBeSigned, ...required].some((name) => !signed.includes(name)) ||
    signed.some((name) => headers[name] === undefined)
  ) {
    return { refused: "IncompleteSignature", status: 400 };
  }
  if (headers["x-acs-content-sha256"] !== createHash("sha256").update(body).digest("hex"))
    return { refused: "SignatureDoesNotMatch", status: 400 };

  const query = readQuery(target)
    .map(([name, value]): [string, string] => [rfc3986(name), rfc3986(value)])
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map((pair) => pair.join("="))
    .join("&");
  let canonical = `${method}\n${target.split("?", 1)[0]}\n${query}\n`;
  for (const name of [...signed].sort()) canonical += `${name}:${headers[name]?.trim()}\n`;
  canonical += `\n${[...signed].sort().join(";")}\n${headers["x-acs-content-sha256"]}`;
  const digest = createHash("sha256").update(canonical).digest("hex");
  const expected = createHmac("sha256", account.secret).update(`ACS3-HMAC-SHA256\n${digest}`).digest();
  if (!equal(expected, signature)) return { refused: "SignatureDoesNotMatch", status: 400 };

  const date = headers["x-acs-date"] ?? "";
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date) || Number.isNaN(Date.parse(date)))
    return { refused: "InvalidTimeStamp.Format", status: 400 };
  if (Math.abs(verifier.now() - Date.parse(date)) > 15 * MINUTE)
    return { refused: "InvalidTimeStamp.Expired", status: 400 };
  if (account.token !== headers["x-acs-security-token"]) {
    return {
      refused:
        headers["x-acs-security-token"] === undefined
          ? "MissingSecurityToken"
          : "InvalidSecurityToken.MismatchWithAccessKey",
      status: 400,
    };
  }
  if (!verifier.isFresh(headers["x-acs-signature-nonce"] ?? "")) return { refused: "SignatureNonceUsed", status: 400 };
  return { account };
}

/** Tencent's TC3-HMAC-SHA256, with any set of signed headers that has the two mandatory ones. */
export function verifyTc3({ method, target, headers, body }: RawRequest, verifier: Verifier, service: string): Verdict {
  const match =
    /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\d{4}-\d\d-\d\d)\/([^/]+)\/tc3_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? "",
    );
  if (!match) return { refused: "AuthFailure.InvalidAuthorization" };
  const [, id = "", day = "", product = "", list = "", signature = ""] = match;
  const account = verifier.account(id);
  if (!account) return { refused: "AuthFailure.SecretIdNotFound" };

  const timestamp = headers["x-tc-timestamp"] ?? "";
  if (!/^\d+$/.test(timestamp)) return { refused: "AuthFailure.SignatureFailure" };
  const sentAt = Number(timestamp) * 1000;
  if (Math.abs(verifier.now() - sentAt) > 5 * MINUTE) return { refused: "AuthFailure.SignatureExpire" };
  const names = list.split(";");
  const isComplete =
    names.includes("content-type") && names.includes("host") && names.every((name) => headers[name] !== undefined);
  // The vendor's own SDK takes the first label of whatever host it is given for the service.
  const services = [service, (headers.host ?? "").split(/[.:]/, 1)[0]];
  if (!isComplete || !services.includes(product) || new Date(sentAt).toISOString().slice(0, 10) !== day)
    return { refused: "AuthFailure.SignatureFailure" };

  const lines = [...names].sort().map((name) => `${name}:${headers[name]?.trim().toLowerCase()}`);
  const [path = "/", query = ""] = target.split("?", 2);
  const bodyHash = createHash("sha256").update(body).digest("hex");
  const canonical = [method, path, query, ...lines, "", [...names].sort().join(";"), bodyHash].join("\n");
  const toSign = [
    "TC3-HMAC-SHA256",
    timestamp,
    `${day}/${product}/tc3_request`,
    createHash("sha256").update(canonical).digest("hex"),
  ].join("\n");
  let key = Buffer.from(`TC3${account.secret}`);
  for (const part of [day, product, "tc3_request"]) key = createHmac("sha256", key).update(part).digest();
  if (!equal(createHmac("sha256", key).update(toSign).digest(), signature))
    return { refused: "AuthFailure.SignatureFailure" };
  if (account.token !== headers["x-tc-token"]) return { refused: "AuthFailure.TokenFailure" };
  return { account };
}

function equal(expected: Buffer, signature: string): boolean {
  return timingSafeEqual(expected, Buffer.from(signature, "hex"));
}

const UNRESERVED = /[A-Za-z0-9\-_.~]/;

function rfc3986(text: string): string {
  let encoded = "";
  for (const byte of Buffer.from(text)) {
    const char = String.fromCharCode(byte);
    encoded += byte < 128 && UNRESERVED.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return encoded;
}
