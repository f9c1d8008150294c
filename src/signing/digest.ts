import { createHmac, hash, type KeyObject } from "node:crypto";

/** SHA-256 as lower-case hex. */
export function sha256Hex(text: string): string {
  return hash("sha256", text, "hex");
}

/** HMAC-SHA256; hand over the result as a KeyObject where it is a key again: node:crypto is far slower with a Buffer. */
export function hmacSha256(key: string | KeyObject, text: string): Buffer {
  return createHmac("sha256", key).update(text, "utf8").digest();
}
