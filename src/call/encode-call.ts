import { ConfigurationError } from "../errors/configuration-error.ts";
import { ValidationError } from "../errors/validation-error.ts";
import { idDigits, isRounded } from "../util/int64.ts";
import { MOST_PROBLEMS, type Issue } from "../errors/issue.ts";
import { safeName } from "../errors/issue-path.ts";
import { isRecord, type UnknownRecord } from "../util/record.ts";
import type { AnyOperation } from "../operation/operation.ts";
import type { OperationFacts } from "../operation/facts.ts";
import type { CallOptions } from "./call-options.ts";
import { copyPlain } from "../validation/plain-data.ts";
import { validateInput } from "../validation/validate.ts";
import type { CheckOptions } from "../validation/check-rules.ts";
import { toBody } from "../encoding/body.ts";
import { toQuery } from "../encoding/query.ts";
import { toWire } from "../encoding/parameters.ts";

/** A checked and encoded input: all that stays the same from attempt to attempt. */
export interface EncodedCall {
  readonly facts: OperationFacts;
  readonly query: string;
  readonly body: string;
  /** Names of the extra parameters. */
  readonly extra: readonly string[];
  readonly warnings: readonly Issue[];
  /** The input as it was read, with the extra parameters: what to take out of the vendor's words. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly timeout: number | undefined;
  readonly attemptTimeout: number | undefined;
  readonly retries: number | undefined;
}

/** The largest body that Tencent takes with this signature. */
const LARGEST_BODY = 10 * 1024 * 1024;

/** Normalises, checks and encodes an input. @throws ValidationError with every problem at once. */
export function encodeCall(
  operation: AnyOperation,
  input: unknown,
  { extra, check = "error", timeout, attemptTimeout, retry: retries }: CallOptions,
  options: CheckOptions,
): EncodedCall {
  const { facts } = operation;
  const { action, service } = facts;
  if (!["error", "warn"].includes(check))
    throw new ConfigurationError('check must be "error" or "warn"', { operation: action, service });
  const added = extra === undefined ? NOTHING_ADDED : readExtra(facts, extra);
  const checked = validateInput(operation, input, options);
  const lenient = check === "warn" && !checked.ok ? encodable(facts, input) : undefined;
  const value = checked.ok ? checked.value : lenient?.value;
  const unfit = checked.ok || lenient ? lenient?.issues : checked.issues;
  const problems = unfit ? [...unfit, ...added.issues] : added.issues;
  if (problems.length > 0 || value === undefined) throw new ValidationError(problems, { operation: action, service });

  const wire = toWire(facts, value, added.value);
  const inQuery = facts.scheme === "acs3";
  const body = inQuery ? "" : toBody(wire);
  if (body.length > LARGEST_BODY / 4 && Buffer.byteLength(body) > LARGEST_BODY) {
    const issue = {
      path: "",
      code: "wrong_length",
      message: `the request is larger than the ${LARGEST_BODY} bytes that the vendor takes`,
    } as const;
    throw new ValidationError([issue], { operation: action, service });
  }
  return {
    facts,
    query: inQuery ? toQuery(wire) : "",
    body,
    extra: Object.keys(added.value).map(safeName),
    warnings: checked.ok ? checked.warnings : [...checked.issues, ...checked.warnings],
    input: added === NOTHING_ADDED ? value : { ...value, ...added.value },
    timeout,
    attemptTimeout,
    retries,
  };
}

interface Extra {
  readonly value: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
}

const NOTHING_ADDED: Extra = { value: {}, issues: [] };

function readExtra(facts: OperationFacts, extra: unknown): Extra {
  const { value, issues } = copyPlain(extra, ["extra"]);
  if (issues.length > 0) return { value: {}, issues };
  if (!isRecord(value))
    return {
      value: {},
      issues: [{ path: "extra", code: "wrong_type", message: "extra must be an object of parameters" }],
    };
  const refused = Object.entries(value).flatMap(([name, item]): Issue[] => {
    const path = `extra.${safeName(name)}`;
    if (Object.hasOwn(facts.request, name))
      return [
        {
          path,
          code: "unknown_field",
          message: `${path} is a parameter that outdial knows: give ${name} in the input, where it is checked`,
        },
      ];
    return isWireValue(item)
      ? []
      : [
          {
            path,
            code: "wrong_type",
            message: `${path} must be text, a finite number, a bigint, true or false, a list or an object`,
          },
        ];
  });
  return { value, issues: refused.slice(0, MOST_PROBLEMS) };
}

/** For `check: "warn"`: the input as it can be put on the wire, and what cannot be. */
function encodable(facts: OperationFacts, input: unknown): { value?: UnknownRecord; issues: Issue[] } {
  const { value, issues } = copyPlain(input);
  if (issues.length > 0) return { issues };
  if (!isRecord(value))
    return { issues: [{ path: "", code: "wrong_type", message: `the input of ${facts.action} must be an object` }] };
  const unfit = Object.entries(value).flatMap(([name, item]): Issue[] => {
    const { id, form } = (Object.hasOwn(facts.request, name) ? facts.request[name] : undefined) ?? {};
    const path = safeName(name);
    // A structure is written as JSON, which has no bigint.
    const isFit = isWireValue(item) && (form === undefined || typeof item !== "bigint");
    return (id === undefined ? isFit : idDigits(item, id) !== undefined)
      ? []
      : [{ path, code: "wrong_type", message: `${path} cannot be sent, not even with check: "warn"` }];
  });
  return { value, issues: unfit.slice(0, MOST_PROBLEMS) };
}

function isWireValue(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !isRounded(value);
  return ["string", "boolean", "bigint"].includes(typeof value) || (typeof value === "object" && value !== null);
}
