import { createSecretKey, type KeyObject } from "node:crypto";
import type { TencentCredentials } from "./credentials.ts";
import { hmacSha256, hmacSha256Hex, sha256Hex } from "./digest.ts";
import { canonicalHeaders, type CanonicalHeaders } from "./headers.ts";
import type { Headers } from "../transport/message.ts";
import type { RequestToSign } from "./request-to-sign.ts";
import { isoSecond } from "./time.ts";

/*
 * The signature TC3-HMAC-SHA256, one function per stage.
 * https://www.tencentcloud.com/document/product/1229/59743
 */

const ALGORITHM = "TC3-HMAC-SHA256";

/** The three keys that are derived from a secret, each from the one before. They are valid for one UTC day. */
export interface Tc3Keys {
  readonly date: KeyObject;
  readonly service: KeyObject;
  readonly signing: KeyObject;
}

/** Derives the keys for a service and a UTC day such as `2019-02-25`. */
export function tc3Keys(secretKey: string, day: string, service: string): Tc3Keys {
  const dateKey = createSecretKey(hmacSha256(`TC3${secretKey}`, day));
  const serviceKey = createSecretKey(hmacSha256(dateKey, service));
  return { date: dateKey, service: serviceKey, signing: createSecretKey(hmacSha256(serviceKey, "tc3_request")) };
}

/** The Unix timestamp of a date in whole seconds, and its UTC day. */
export function tc3Time(date: Date): { timestamp: string; day: string } {
  return { timestamp: Math.floor(date.getTime() / 1000).toString(), day: isoSecond(date).slice(0, 10) };
}

/** The headers that are signed, with names and values in lower case, as on the vendor's page. */
export function tc3SignedHeaders({ host, action }: RequestToSign): Headers {
  return {
    "content-type": "application/json; charset=utf-8",
    host: host.toLowerCase(),
    "x-tc-action": action.toLowerCase(),
  };
}

export function tc3CanonicalRequest(
  { method, path, query, body }: RequestToSign,
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

/**
 * Returns all headers of a signed request. A pure function: the same arguments give the same signature.
 *
 * @param keys Derives the keys. A function from `createTc3KeyCache` derives them once a day.
 */
export function signTc3(
  request: RequestToSign,
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
    "accept-encoding": "identity",
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

/** Creates a `tc3Keys` that caches the last keys, which change only once a day and with the credentials. */
export function createTc3KeyCache(): typeof tc3Keys {
  let last: { secretKey: string; day: string; service: string; keys: Tc3Keys } | undefined;
  return (secretKey, day, service) => {
    if (last?.secretKey !== secretKey || last.day !== day || last.service !== service) {
      last = { secretKey, day, service, keys: tc3Keys(secretKey, day, service) };
    }
    return last.keys;
  };
}
