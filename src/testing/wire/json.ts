import type { OperationFacts } from "../../operation.ts";
import type { Parameters } from "./parameters.ts";

type Reviver = (this: unknown, name: string, value: unknown, context: { source?: string }) => unknown;

/* A body that is no UTF-8 is no JSON, and neither is one with a byte order mark. */
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads a JSON body; undefined where it is none, or no object. Ids keep every digit. */
export function readBody(facts: OperationFacts, body: Buffer): Parameters | undefined {
  try {
    const text = decoder.decode(body);
    const judged: unknown = JSON.parse(text);
    if (typeof judged !== "object" || judged === null || Array.isArray(judged)) return undefined;
    const parameters = judged as Record<string, unknown>;
    return { judged: parameters, recorded: withDigits(facts, parameters, text) };
  } catch {
    return undefined;
  }
}

function withDigits(facts: OperationFacts, judged: Readonly<Record<string, unknown>>, text: string) {
  const ids = Object.keys(facts.request).filter((name) => facts.request[name]?.id && typeof judged[name] === "number");
  const isPlain = ids.every((name) => Number.isSafeInteger(judged[name])) && !/\d[.eE]/.test(text);
  const digits = isPlain ? ids.map((name) => [name, String(judged[name])] as const) : sources(text, ids);
  return { ...judged, ...Object.fromEntries(digits) };
}

/* How numbers of the request were written: 1e3 is a whole number to JavaScript, but it is no id. */
function sources(text: string, ids: readonly string[]): (readonly [string, string])[] {
  const noted: { holder: unknown; name: string; source: string }[] = [];
  const note: Reviver = function (name, value, { source }) {
    if (typeof value === "number" && source !== undefined && ids.includes(name))
      noted.push({ holder: this, name, source });
    return value;
  };
  const root: unknown = JSON.parse(text, note as (this: unknown, name: string, value: unknown) => unknown);
  return noted.filter(({ holder }) => holder === root).map(({ name, source }) => [name, source]);
}
