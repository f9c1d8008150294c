import { readFileSync } from "node:fs";
import { join } from "node:path";

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), "utf8");

/** A key and a certificate for 127.0.0.1, for these tests only; nothing else trusts them. */
export const TLS_KEY_PAIR = { key: read("key.pem"), cert: read("certificate.pem") };
