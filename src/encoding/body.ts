import { toJson, type WireParameters } from "./parameters.ts";

/** Encodes the body of a request to Tencent Cloud. Ids are at its top level, or in a list there. */
export function toBody(wire: WireParameters): string {
  let fields = "";
  for (const name of Object.keys(wire)) {
    fields += `${fields === "" ? "" : ","}${JSON.stringify(name)}:${toJson(wire[name])}`;
  }
  return `{${fields}}`;
}
