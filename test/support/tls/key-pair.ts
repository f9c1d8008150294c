import { readFileSync } from "node:fs";
import { join } from "node:path";

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), "utf8");

/** A key and its certificate, of 127.0.0.1 and for these tests alone, which nothing else trusts. */
export const PAIR = { key: read("key.pem"), cert: read("certificate.pem") };
