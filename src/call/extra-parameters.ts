import { isReservedName } from "../encoding/reserved-names.ts";
import { createIssue, MOST_PROBLEMS, type Issue, type IssuePath } from "../errors/issue.ts";
import type { OperationFacts } from "../operation/facts.ts";
import { isRounded } from "../util/int64.ts";
import { isRecord, type UnknownRecord } from "../util/record.ts";
import { describeKind } from "../validation/describe-value.ts";
import { copyPlain } from "../validation/plain-data.ts";

/** The extra parameters of a request, copied and validated. */
export interface ExtraParameters {
  readonly value: UnknownRecord;
  readonly issues: readonly Issue[];
}

const NONE: ExtraParameters = { value: {}, issues: [] };

/**
 * Reads the option `extra`. A parameter that the spec knows is an issue, because here it would not be validated, and so is one of the
 * signature. Bigints are kept at any depth.
 */
export function readExtra(facts: OperationFacts, extra: unknown): ExtraParameters {
  if (extra === undefined) return NONE;
  const { value, issues } = copyPlain(extra, ["extra"], 0, {}, true);
  if (issues.length > 0) return { value: {}, issues };
  if (!isRecord(value)) {
    const message = "must be an object of parameters";
    return { value: {}, issues: [createIssue({ path: ["extra"], code: "wrong_type", message })] };
  }
  const invalid = Object.entries(value).flatMap(([name, item]): Issue[] => {
    const path = ["extra", name];
    if (Object.hasOwn(facts.request, name)) {
      const message = `is a parameter that outdial knows. Move ${name} to the input, where it is validated`;
      return [createIssue({ path, code: "unknown_field", message })];
    }
    if (isReservedName(facts, name)) return [reserved(path)];
    return isWireValue(item) ? [] : [createIssue({ path, code: "wrong_type", message: problemOf(item) })];
  });
  return { value, issues: invalid.slice(0, MOST_PROBLEMS) };
}

/** The issue of a parameter with the name of one of the signature. */
export function reserved(path: IssuePath): Issue {
  const message = "is a parameter of the vendor's signature, which the client sets, and cannot be given";
  return createIssue({ path, code: "unknown_field", message });
}

function problemOf(value: unknown): string {
  if (typeof value === "number" && isRounded(value))
    return "is a whole number that JavaScript has rounded; write it as text";
  return `must be text, a finite number, a bigint, true or false, a list or an object; got ${describeKind(value)}`;
}

/** Whether a value can be encoded without knowing its type in the spec. */
export function isWireValue(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !isRounded(value);
  return ["string", "boolean", "bigint"].includes(typeof value) || (typeof value === "object" && value !== null);
}
