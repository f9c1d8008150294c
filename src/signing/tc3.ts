import { createSecretKey, type KeyObject } from "node:crypto";
import type { TencentCredentials } from "./credentials.ts";
import { hmacSha256, hmacSha256Hex, sha256Hex } from "./digest.ts";
import { canonicalHeaders, type CanonicalHeaders } from "./headers.ts";
import type { Headers } from "../transport/message.ts";
import { isoSecond } from "./time.ts";

/*
 * TC3-HMAC-SHA256, stage by stage.
 * https://www.tencentcloud.com/document/product/1229/59743
 */

const ALGORITHM = "TC3-HMAC-SHA256";

export interface Tc3Request {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly body: string;
  /** The product, `ccc`, whatever host the request goes to. */
  readonly service: string;
  readonly action: string;
  readonly version: string;
  readonly region?: string | undefined;
}

/** The three keys that are derived from a secret in turn; each holds for one day. */
export interface Tc3Keys {
  readonly date: KeyObject;
  readonly service: KeyObject;
  readonly signing: KeyObject;
}

/** Derives the key that signs a service's requests of one UTC day, `2019-02-25`. */
export function tc3Keys(secretKey: string, day: string, service: string): Tc3Keys {
  const dateKey = createSecretKey(hmacSha256(`TC3${secretKey}`, day));
  const serviceKey = createSecretKey(hmacSha256(dateKey, service));
  return { date: dateKey, service: serviceKey, signing: createSecretKey(hmacSha256(serviceKey, "tc3_request")) };
}

/** Seconds since 1970 and the UTC day that they fall on. */
export function tc3Time(date: Date): { timestamp: string; day: string } {
  return { timestamp: Math.floor(date.getTime() / 1000).toString(), day: isoSecond(date).slice(0, 10) };
}

/** The headers that are signed, in lower case throughout: what the vendor's page signs today. */
export function tc3SignedHeaders({ host, action }: Tc3Request): Headers {
  return {
    "content-type": "application/json; charset=utf-8",
    host: host.toLowerCase(),
    "x-tc-action": action.toLowerCase(),
  };
}

export function tc3CanonicalRequest(
  { method, path, query, body }: Tc3Request,
  { names, block }: CanonicalHeaders,
): string {
  return `${method}\n${path}\n${query}\n${block}\n${names}\n${sha256Hex(body)}`;
}

export function tc3Scope(day: string, service: string): string {
  return `${day}/${service}/tc3_request`;
}

export function tc3StringToSign(timestamp: string, scope: string, canonicalRequest: string): string {
  return `${ALGORITHM}\n${timestamp}\n${scope}\n${sha256Hex(canonicalRequest)}`;
}

export function tc3Signature(signingKey: KeyObject, stringToSign: string): string {
  return hmacSha256Hex(signingKey, stringToSign);
}

export function tc3Authorization(
  secretId: string,
  scope: string,
  { names }: CanonicalHeaders,
  signature: string,
): string {
  return `${ALGORITHM} Credential=${secretId}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
}

/** All headers of a signed request. `keys` may remember the derived keys of the day; they depend on their arguments alone. */
export function signTc3(
  request: Tc3Request,
  credentials: TencentCredentials,
  date: Date,
  keys: typeof tc3Keys = tc3Keys,
): Headers {
  const { timestamp, day } = tc3Time(date);
  const scope = tc3Scope(day, request.service);
  const signed = canonicalHeaders(tc3SignedHeaders(request));
  const { signing } = keys(credentials.secretKey, day, request.service);
  const signature = tc3Signature(signing, tc3StringToSign(timestamp, scope, tc3CanonicalRequest(request, signed)));
  return {
    authorization: tc3Authorization(credentials.secretId, scope, signed, signature),
    "content-type": "application/json; charset=utf-8",
    host: request.host,
    "x-tc-action": request.action,
    ...(request.region !== undefined && { "x-tc-region": request.region }),
    "x-tc-timestamp": timestamp,
    ...(credentials.token !== undefined && { "x-tc-token": credentials.token }),
    "x-tc-version": request.version,
  };
}

/** tc3Keys that remembers the last keys: they change once a day, and with the credentials. */
export function rememberingTc3Keys(): typeof tc3Keys {
  let last: { secretKey: string; day: string; service: string; keys: Tc3Keys } | undefined;
  return (secretKey, day, service) => {
    if (last?.secretKey !== secretKey || last.day !== day || last.service !== service) {
      last = { secretKey, day, service, keys: tc3Keys(secretKey, day, service) };
    }
    return last.keys;
  };
}
