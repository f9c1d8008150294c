import { TextDecoder } from "node:util";
import type { OperationFacts } from "../../operation/facts.ts";
import { scan } from "./json-scan.ts";
import { isRecord, own } from "../../util/record.ts";
import type { WireParameters } from "./parameters.ts";

/* JSON is UTF-8 without a byte order mark. */
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Reads a JSON body; undefined if it is not an object in JSON, or JSON.parse would lose some of it. Ids and large numbers of `extra` are
 * recorded as text with every digit.
 */
export function readBody(facts: OperationFacts, body: Buffer): WireParameters | undefined {
  try {
    const text = decoder.decode(body);
    const judged: unknown = JSON.parse(text);
    if (!isRecord(judged)) return undefined;
    const scanned = scan(text);
    if (!scanned) return undefined;
    const { digits, lists, malformedInteger } = scanned;
    const ids = [...digits].filter(([name, number]) => {
      const field = own(facts.request, name);
      return field ? field.id : /^-?\d+$/.test(number) && !Number.isSafeInteger(Number(number));
    });
    const listed = Object.keys(facts.request).filter((name) => facts.request[name]?.ids && lists.has(name));
    const recorded = {
      ...judged,
      ...Object.fromEntries(ids),
      ...Object.fromEntries(listed.map((name) => [name, lists.get(name)])),
    };
    return { judged, recorded, malformedInteger };
  } catch {
    return undefined;
  }
}
