import type { OperationFacts } from "../../operation/facts.ts";
import { scan } from "./json-scan.ts";
import type { Parameters } from "./parameters.ts";

/* A body that is no UTF-8 is no JSON, and neither is one with a byte order mark. */
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads a JSON body; undefined where it is none, no object, or cannot be kept whole. Ids keep every digit. */
export function readBody(facts: OperationFacts, body: Buffer): Parameters | undefined {
  try {
    const text = decoder.decode(body);
    const judged: unknown = JSON.parse(text);
    if (typeof judged !== "object" || judged === null || Array.isArray(judged)) return undefined;
    const scanned = scan(text);
    if (!scanned) return undefined;
    const { digits, odd } = scanned;
    const ids = Object.keys(facts.request).filter((name) => facts.request[name]?.id && digits.has(name));
    const recorded = { ...judged, ...Object.fromEntries(ids.map((name) => [name, digits.get(name)])) };
    return { judged: judged as Record<string, unknown>, recorded, odd };
  } catch {
    return undefined;
  }
}
