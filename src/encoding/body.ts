import type { WireParameters } from "./parameters.ts";

/** The body of a Tencent request. JSON.stringify knows no bigint, so the top level, where ids are, is written here. */
export function toBody(wire: WireParameters): string {
  let members = "";
  for (const name of Object.keys(wire)) {
    const value = wire[name];
    const text = typeof value === "bigint" || typeof value === "number" ? String(value) : JSON.stringify(value);
    members += `${members === "" ? "" : ","}${JSON.stringify(name)}:${text}`;
  }
  return `{${members}}`;
}
