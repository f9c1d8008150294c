import type { WireParameters } from "./parameters.ts";

/**
 * Encodes the body of a request to Tencent Cloud. The top level, which contains the ids, is encoded here, because JSON.stringify
 * does not support bigint.
 */
export function toBody(wire: WireParameters): string {
  let fields = "";
  for (const name of Object.keys(wire)) {
    const value = wire[name];
    const text = typeof value === "bigint" || typeof value === "number" ? String(value) : JSON.stringify(value);
    fields += `${fields === "" ? "" : ","}${JSON.stringify(name)}:${text}`;
  }
  return `{${fields}}`;
}
