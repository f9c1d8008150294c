import type { AlibabaCredentials } from "../credentials.ts";
import { hmacSha256, sha256Hex } from "./digest.ts";
import { canonicalHeaders, signedHeaderNames, type Headers } from "./headers.ts";

/*
 * ACS3-HMAC-SHA256, stage by stage.
 * https://help.aliyun.com/zh/sdk/product-overview/v3-request-structure-and-signature
 */

const ALGORITHM = "ACS3-HMAC-SHA256";

export interface Acs3Request {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** Sorted and percent-encoded; see toQuery. */
  readonly query: string;
  readonly body: string;
  readonly action: string;
  readonly version: string;
}

/** `2023-10-26T10:22:32Z`, without milliseconds. */
export function acs3Date(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, "Z");
}

/** The headers that are signed. */
export function acs3Headers(request: Acs3Request, credentials: AlibabaCredentials, date: Date, nonce: string): Headers {
  return {
    host: request.host,
    "x-acs-action": request.action,
    "x-acs-content-sha256": sha256Hex(request.body),
    "x-acs-date": acs3Date(date),
    ...(credentials.securityToken !== undefined && { "x-acs-security-token": credentials.securityToken }),
    "x-acs-signature-nonce": nonce,
    "x-acs-version": request.version,
  };
}

export function acs3CanonicalRequest({ method, path, query }: Acs3Request, headers: Headers): string {
  return [
    method,
    path,
    query,
    canonicalHeaders(headers),
    signedHeaderNames(headers),
    headers["x-acs-content-sha256"],
  ].join("\n");
}

export function acs3StringToSign(canonicalRequest: string): string {
  return `${ALGORITHM}\n${sha256Hex(canonicalRequest)}`;
}

export function acs3Signature(secret: string, stringToSign: string): string {
  return hmacSha256(secret, stringToSign).toString("hex");
}

/** All headers of a signed request. A pure function: the same arguments give the same signature. */
export function signAcs3(request: Acs3Request, credentials: AlibabaCredentials, date: Date, nonce: string): Headers {
  const headers = acs3Headers(request, credentials, date, nonce);
  const signature = acs3Signature(
    credentials.accessKeySecret,
    acs3StringToSign(acs3CanonicalRequest(request, headers)),
  );
  return {
    ...headers,
    accept: "application/json",
    authorization: `${ALGORITHM} Credential=${credentials.accessKeyId},SignedHeaders=${signedHeaderNames(headers)},Signature=${signature}`,
  };
}
