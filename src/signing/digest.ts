import { createHmac, hash, type KeyObject } from "node:crypto";

/** SHA-256 of the empty text. Every Alibaba Cloud request has an empty body. */
const EMPTY_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** SHA-256 of a text in UTF-8, as lower-case hex. */
export function sha256Hex(text: string): string {
  return text === "" ? EMPTY_SHA256 : hash("sha256", text, "hex");
}

/** HMAC-SHA256. Convert the result to a KeyObject to use it as a key again: node:crypto is much slower with a Buffer. */
export function hmacSha256(key: string | KeyObject, text: string): Buffer {
  return createHmac("sha256", key).update(text, "utf8").digest();
}

/** HMAC-SHA256 as lower-case hex. */
export function hmacSha256Hex(key: string | KeyObject, text: string): string {
  return createHmac("sha256", key).update(text, "utf8").digest("hex");
}
