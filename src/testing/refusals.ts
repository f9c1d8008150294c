import type { JudgeError } from "./judge.ts";

/** What is wrong with a parameter, without a vendor's words for it. */
export interface Fault {
  readonly kind: "missing" | "unknown" | "invalid";
  readonly parameter: string;
}

/** The first fault that a judge found: what is missing before what is unknown before what is wrong, as gateways look. */
export function firstFault(errors: readonly JudgeError[]): Fault {
  const faults = errors.map(toFault);
  for (const kind of ["missing", "unknown", "invalid"] as const) {
    const fault = faults.find((candidate) => candidate.kind === kind);
    if (fault) return fault;
  }
  return { kind: "invalid", parameter: "" };
}

function toFault({ keyword, instancePath, params }: JudgeError): Fault {
  const [, top = ""] = instancePath.split("/");
  if (keyword === "required" && top === "") return { kind: "missing", parameter: String(params.missingProperty) };
  if (keyword === "additionalProperties" && top === "")
    return { kind: "unknown", parameter: String(params.additionalProperty) };
  return { kind: "invalid", parameter: top };
}
