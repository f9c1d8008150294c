import { createHash, createHmac } from "node:crypto";
import { ALIBABA, TENCENT } from "../support/keys.ts";

/* Signatures computed from the vendors' pages, independent of src/signing, for requests that no client would send. */

type Parameters = Readonly<Record<string, string>>;

const hash = (text: string) => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();
const escape = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
const sorted = (parameters: Parameters) => Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1));
const encoded = (parameters: Parameters) =>
  Object.entries(parameters)
    .map((pair) => pair.map(escape).join("="))
    .join("&");

/** A query with Alibaba's older signature; undefined removes a common parameter. */
export function rpcQuery(
  parameters: Parameters,
  common: Readonly<Record<string, string | undefined>>,
  method = "POST",
  secret = ALIBABA.accessKeySecret,
): string {
  const all = Object.entries<string | undefined>({
    AccessKeyId: ALIBABA.accessKeyId,
    Action: "CreateAiCallTask",
    Format: "JSON",
    SignatureMethod: "HMAC-SHA1",
    SignatureNonce: "nonce",
    SignatureVersion: "1.0",
    Version: "2019-10-15",
    ...parameters,
    ...common,
  }).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const canonical = sorted(Object.fromEntries(all))
    .map((pair) => pair.map(escape).join("="))
    .join("&");
  const toSign = `${method}&%2F&${escape(canonical)}`;
  const Signature = createHmac("sha1", `${secret}&`).update(toSign).digest("base64");
  return encoded({ ...Object.fromEntries(all), Signature });
}

/** Parameters with Tencent's older signature, as a query or a form. */
export function v1Form(
  parameters: Parameters,
  common: Readonly<Record<string, string | undefined>>,
  method = "POST",
  host = "ccc.tencentcloudapi.com",
): string {
  const all = Object.entries<string | undefined>({
    Action: "CreateAutoCalloutTask",
    Nonce: "11886",
    SecretId: TENCENT.secretId,
    Version: "2020-02-10",
    ...parameters,
    ...common,
  }).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const text = sorted(Object.fromEntries(all))
    .map((pair) => pair.join("="))
    .join("&");
  const algorithm = common.SignatureMethod === "HmacSHA256" ? "sha256" : "sha1";
  const Signature = createHmac(algorithm, TENCENT.secretKey).update(`${method}${host}/?${text}`).digest("base64");
  return encoded({ ...Object.fromEntries(all), Signature });
}

/** Headers with Tencent's TC3 signature over the named headers, in that order. */
export function tc3Headers(
  headers: Readonly<Record<string, string>>,
  names: readonly string[],
  payload: string,
  service = "ccc",
  [method, query] = ["POST", ""],
): Record<string, string> {
  const timestamp = headers["x-tc-timestamp"] ?? "";
  const day = new Date(Number(timestamp) * 1000).toISOString().slice(0, 10);
  const lines = names.map((name) => `${name}:${(headers[name] ?? "").trim().toLowerCase()}`);
  const canonical = [method, "/", query, ...lines, "", names.join(";"), hash(payload)].join("\n");
  const scope = `${day}/${service}/tc3_request`;
  const key = hmac(hmac(hmac(`TC3${TENCENT.secretKey}`, day), service), "tc3_request");
  const signature = hmac(key, `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${hash(canonical)}`).toString("hex");
  const authorization = `TC3-HMAC-SHA256 Credential=${TENCENT.secretId}/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
  return { ...headers, authorization };
}
