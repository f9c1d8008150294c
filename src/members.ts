import type { OperationFacts } from "./operation.ts";

/** The members of a JSON object, of which nothing is known yet. */
export type Members = Readonly<Record<string, unknown>>;

export function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/* Codes and ids go into messages and logs, so they must be what the vendors write: no code of theirs has a long number. */
export function codeOf(value: unknown): string | undefined {
  return typeof value === "string" && /^[\w.-]{1,100}$/.test(value) ? value.replace(/\d{6,}/g, "[…]") : undefined;
}

/* Theirs are hexadecimal; digits alone could be somebody's number. */
export function idOf(value: unknown): string | undefined {
  return typeof value === "string" && /^(?!\d{6,}$)[\w-]{1,100}$/.test(value) ? value : undefined;
}

/** Whether an answer names what a create made: beside a refusal it means that nobody knows. */
export function hasMade(result: Members, { resultId }: OperationFacts): boolean {
  const id = resultId === undefined ? undefined : result[resultId];
  return typeof id === "number" ? id > 0 : typeof id === "string" && /^[1-9]/.test(id);
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
