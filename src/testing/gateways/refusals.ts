import type { JudgeError } from "./judge.ts";

/** What is wrong with a parameter, without a vendor's words for it. */
export interface Fault {
  readonly kind: "missing" | "unknown" | "invalid";
  readonly parameter: string;
  /** Why an invalid one is, where that can be said in short. */
  readonly reason?: string | undefined;
}

/**
 * The first fault that a judge found: what is missing before what is unknown before what is wrong, as gateways look, and
 * of what is missing first what every request must have.
 */
export function firstFault(errors: readonly JudgeError[]): Fault {
  const plain = errors.filter(({ schemaPath }) => schemaPath === "#/required");
  const faults = [...plain, ...errors].map(toFault);
  for (const kind of ["missing", "unknown", "invalid"] as const) {
    const fault = faults.find((candidate) => candidate.kind === kind);
    if (fault) return fault;
  }
  return { kind: "invalid", parameter: "" };
}

/** Names what a request has too much, where it is a name and no value that got there by mistake. */
export function unknownParameter(name: string): string {
  const isName = /^[A-Za-z_][\w.-]{0,79}$/.test(name);
  return isName ? `There is no parameter ${name}.` : "There is a parameter that the operation lacks.";
}

function toFault({ keyword, instancePath, params }: JudgeError): Fault {
  const [, top = ""] = instancePath.split("/");
  if (keyword === "required" && top === "") return { kind: "missing", parameter: String(params.missingProperty) };
  if (keyword === "additionalProperties" && top === "")
    return { kind: "unknown", parameter: String(params.additionalProperty) };
  const rule = RULES[keyword]?.(params);
  const path = instancePath.slice(1).replaceAll("/", ".");
  return { kind: "invalid", parameter: top, ...(rule === undefined ? {} : { reason: `${path} must ${rule}.` }) };
}

/* Of these no word comes from the request. */
const RULES: Readonly<Record<string, (params: JudgeError["params"]) => string>> = {
  type: ({ type }) => `be of type ${String(type)}`,
  enum: ({ allowedValues }) => `be one of ${(allowedValues as unknown[]).join(", ")}`,
  minimum: ({ limit }) => `be ${String(limit)} or more`,
  maximum: ({ limit }) => `be ${String(limit)} or less`,
  exclusiveMinimum: ({ limit }) => `be more than ${String(limit)}`,
  minLength: ({ limit }) => `have ${String(limit)} characters or more`,
  maxLength: ({ limit }) => `have ${String(limit)} characters or fewer`,
  minItems: ({ limit }) => `have ${String(limit)} items or more`,
  maxItems: ({ limit }) => `have ${String(limit)} items or fewer`,
  pattern: ({ pattern }) => `match ${String(pattern)}`,
  required: ({ missingProperty }) => `have a member ${String(missingProperty)}`,
};
