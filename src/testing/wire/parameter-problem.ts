import type { JudgeError } from "./judge.ts";

/** A problem of a parameter, independent of the vendor's code and message for it. */
export interface ParameterProblem {
  readonly kind: "missing" | "unknown" | "invalid";
  readonly parameter: string;
  /** Why it is invalid, if that can be said in a line. */
  readonly reason?: string | undefined;
}

/**
 * The problem that a gateway would report first: a missing parameter before an unknown one before an invalid one. Of the missing
 * ones, those that are always required come first.
 */
export function firstProblem(errors: readonly JudgeError[]): ParameterProblem {
  const alwaysRequired = errors.filter(({ schemaPath }) => schemaPath === "#/required");
  const problems = [...alwaysRequired, ...errors].map(toProblem);
  for (const kind of ["missing", "unknown", "invalid"] as const) {
    const problem = problems.find((candidate) => candidate.kind === kind);
    if (problem) return problem;
  }
  return { kind: "invalid", parameter: "" };
}

/** The message about an unknown parameter. It shows the name only if it looks like one, not like a value sent by mistake. */
export function unknownParameter(name: string): string {
  const isName = /^[A-Za-z_][\w.-]{0,79}$/.test(name);
  return isName ? `There is no parameter ${name}.` : "There is a parameter that the operation does not have.";
}

function toProblem({ keyword, instancePath, params }: JudgeError): ParameterProblem {
  const [, top = ""] = instancePath.split("/");
  if (keyword === "required" && top === "") return { kind: "missing", parameter: String(params.missingProperty) };
  if (keyword === "additionalProperties" && top === "")
    return { kind: "unknown", parameter: String(params.additionalProperty) };
  const rule = RULES[keyword]?.(params);
  const path = instancePath.slice(1).replaceAll("/", ".");
  return { kind: "invalid", parameter: top, ...(rule === undefined ? {} : { reason: `${path} must ${rule}.` }) };
}

/* None of these messages contains a value of the request. */
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
