import type { AlibabaCredentials } from "./credentials.ts";
import { hmacSha256Hex, sha256Hex } from "./digest.ts";
import { canonicalHeaders, type CanonicalHeaders } from "./headers.ts";
import type { Headers } from "../transport/message.ts";
import type { RequestToSign } from "./request-to-sign.ts";
import { isoSecond } from "./time.ts";

/*
 * The signature ACS3-HMAC-SHA256, one function per stage.
 * https://help.aliyun.com/zh/sdk/product-overview/v3-request-structure-and-signature
 */

const ALGORITHM = "ACS3-HMAC-SHA256";

/** The parts of a request that the signature covers or that become headers. */
export type Acs3Request = Omit<RequestToSign, "service" | "region">;

/** The headers that are signed. */
export function acs3Headers(
  request: Acs3Request,
  credentials: AlibabaCredentials,
  date: Date,
  nonce: string,
): Headers & { readonly "x-acs-content-sha256": string } {
  return {
    // Only a form has a body.
    ...(request.body !== "" && { "content-type": "application/x-www-form-urlencoded" }),
    host: request.host,
    "x-acs-action": request.action,
    "x-acs-content-sha256": sha256Hex(request.body),
    "x-acs-date": isoSecond(date),
    ...(credentials.securityToken !== undefined && { "x-acs-security-token": credentials.securityToken }),
    "x-acs-signature-nonce": nonce,
    "x-acs-version": request.version,
  };
}

export function acs3CanonicalRequest(
  { method, path, query }: Acs3Request,
  { names, block }: CanonicalHeaders,
  bodyHash: string,
): string {
  return `${method}\n${path}\n${query}\n${block}\n${names}\n${bodyHash}`;
}

export function acs3StringToSign(canonicalRequest: string): string {
  return `${ALGORITHM}\n${sha256Hex(canonicalRequest)}`;
}

export function acs3Signature(secret: string, stringToSign: string): string {
  return hmacSha256Hex(secret, stringToSign);
}

/** Returns all headers of a signed request. A pure function: the same arguments give the same signature. */
export function signAcs3(request: Acs3Request, credentials: AlibabaCredentials, date: Date, nonce: string): Headers {
  const headers = acs3Headers(request, credentials, date, nonce);
  const signed = canonicalHeaders(headers);
  const canonicalRequest = acs3CanonicalRequest(request, signed, headers["x-acs-content-sha256"]);
  const signature = acs3Signature(credentials.accessKeySecret, acs3StringToSign(canonicalRequest));
  const authorization = `${ALGORITHM} Credential=${credentials.accessKeyId},SignedHeaders=${signed.names},Signature=${signature}`;
  return { ...headers, accept: "application/json", "accept-encoding": "identity", authorization };
}
