import { ValidationError } from "./errors/validation-error.ts";
import { isIdText } from "./int64.ts";
import { safeName, type Issue } from "./issue.ts";
import type { AnyOperation, OperationFacts } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { validateInput, type CheckOptions } from "./validate.ts";
import { toBody, toQuery, toWire } from "./wire.ts";

/** A checked and encoded input: all that stays the same from attempt to attempt. */
export interface EncodedCall {
  readonly facts: OperationFacts;
  readonly query: string;
  readonly body: string;
  /** Names of the extra parameters. */
  readonly extra: readonly string[];
  readonly warnings: readonly Issue[];
  /** What the caller gave, to take it out of the vendor's words. */
  readonly input: unknown;
  readonly timeout: number | undefined;
}

/** Normalises, checks and encodes an input. @throws ValidationError with every problem at once. */
export function encodeCall(
  operation: AnyOperation,
  input: unknown,
  { extra = {}, check = "error", timeout }: CallOptions,
  options: CheckOptions,
): EncodedCall {
  const { facts } = operation;
  const refused = refusedExtras(facts, extra);
  const checked = validateInput(operation, input, options);
  const lenient = check === "warn" && !checked.ok ? encodable(facts, input) : undefined;
  const problems = [
    ...(checked.ok || lenient?.value !== undefined ? [] : checked.issues),
    ...(lenient?.problems ?? []),
    ...refused,
  ];
  const value = checked.ok ? checked.value : lenient?.value;
  if (problems.length > 0 || value === undefined)
    throw new ValidationError(problems, { operation: facts.action, service: facts.service });

  const wire = toWire(facts, value, extra);
  const inQuery = facts.scheme === "acs3";
  return {
    facts,
    query: inQuery ? toQuery(wire) : "",
    body: inQuery ? "" : toBody(wire),
    extra: Object.keys(extra),
    warnings: checked.ok ? checked.warnings : [...checked.issues, ...checked.warnings],
    input: [input, extra],
    timeout,
  };
}

function refusedExtras(facts: OperationFacts, extra: Readonly<Record<string, unknown>>): Issue[] {
  return Object.entries(extra).flatMap(([name, value]): Issue[] => {
    const path = `extra.${safeName(name)}`;
    if (Object.hasOwn(facts.request, name))
      return [
        {
          path,
          code: "unknown_field",
          message: `${path} is a parameter that outdial knows: give ${name} in the input, where it is checked`,
        },
      ];
    return isWireValue(value)
      ? []
      : [
          {
            path,
            code: "wrong_type",
            message: `${path} must be text, a finite number, a bigint, true or false, a list or an object`,
          },
        ];
  });
}

/** For `check: "warn"`: the input as it can be put on the wire, and what cannot be. */
function encodable(facts: OperationFacts, input: unknown): { value?: Record<string, unknown>; problems: Issue[] } {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return { problems: [] };
  const given = Object.entries(input).filter(([, value]) => value !== undefined);
  const problems = given.flatMap(([name, value]): Issue[] => {
    const id = facts.request[name]?.id;
    const path = safeName(name);
    const fits =
      id === undefined
        ? isWireValue(value)
        : isIdText(String(value), id) && (typeof value !== "number" || Number.isSafeInteger(value));
    return fits ? [] : [{ path, code: "wrong_type", message: `${path} cannot be sent, not even with check: "warn"` }];
  });
  return { value: Object.fromEntries(given), problems };
}

function isWireValue(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return ["string", "boolean", "bigint"].includes(typeof value) || (typeof value === "object" && value !== null);
}
