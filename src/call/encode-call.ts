import { encodeRequest, sizeIssue, type EncodedParameters } from "../encoding/encode-request.ts";
import { isReservedName } from "../encoding/reserved-names.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { safeName } from "../errors/issue-path.ts";
import { createIssue, MOST_PROBLEMS, type Issue } from "../errors/issue.ts";
import { ValidationError } from "../errors/validation-error.ts";
import type { FieldFacts, OperationFacts } from "../operation/facts.ts";
import type { InputContract } from "../operation/input-contract.ts";
import { idDigits } from "../util/int64.ts";
import { ownOnly, type UnknownRecord } from "../util/record.ts";
import { inspectInput, type Inspection } from "../validation/validate.ts";
import type { CallOptions } from "./call-options.ts";
import { isWireValue, readExtra, reserved } from "./extra-parameters.ts";
import { checkLongUrl, type LongUrlOptions } from "./long-url.ts";

/** A validated and encoded input, with everything that is the same for all attempts of a request. */
export interface EncodedCall extends EncodedParameters {
  readonly facts: OperationFacts;
  /** The names of the extra parameters, as they may be shown. */
  readonly extra: readonly string[];
  readonly warnings: readonly Issue[];
  /** The input with the extra parameters. Its values are redacted in the vendor's messages. */
  readonly input: UnknownRecord;
  readonly timeout: number | undefined;
  readonly attemptTimeout: number | undefined;
  readonly retries: number | undefined;
}

/**
 * Normalises, validates and encodes an input.
 * @throws ValidationError with all problems of the input.
 * @throws ConfigurationError if the option `check` is invalid.
 */
export function encodeCall(
  contract: InputContract,
  input: unknown,
  { extra, check = "error", timeout, attemptTimeout, retry: retries }: CallOptions,
  options: LongUrlOptions,
): EncodedCall {
  const { facts } = contract;
  const details = { operation: facts.action, service: facts.service };
  if (!["error", "warn"].includes(check)) throw new ConfigurationError('check must be "error" or "warn"', details);
  const added = readExtra(facts, extra);
  const inspection = inspectInput(contract, input, options);
  const { value, issues, warnings } = check === "warn" ? lenient(facts, inspection) : inspection;
  const problems = [...issues, ...added.issues];
  if (problems.length > 0) throw new ValidationError(problems, details);

  const encoded = encodeRequest(facts, value, added.value);
  const tooLarge = sizeIssue(facts, encoded);
  if (tooLarge) throw new ValidationError([tooLarge], details);
  const longUrl = checkLongUrl(facts, encoded, options);
  if (longUrl?.isError === true) throw new ValidationError([longUrl.issue], details);
  return {
    ...encoded,
    facts: facts.onceWith?.some((name) => value[name] !== undefined) === true ? { ...facts, repeatable: false } : facts,
    extra: Object.keys(added.value).map(safeName),
    warnings: longUrl ? [...warnings, longUrl.issue] : warnings,
    input: extra === undefined ? value : { ...value, ...added.value },
    timeout,
    attemptTimeout,
    retries,
  };
}

/* With `check: "warn"` the copied input is sent, and its problems become warnings. Only what cannot be encoded is an issue. */
function lenient(facts: OperationFacts, inspection: Inspection): Omit<Inspection, "copy"> {
  const { copy, issues, warnings } = inspection;
  if (issues.length === 0) return inspection;
  if (copy.issues.length > 0) return { ...inspection, issues: copy.issues };
  const notEncodable = Object.entries(copy.value).flatMap(([name, item]): Issue[] => {
    const field = Object.hasOwn(facts.request, name) ? facts.request[name] : undefined;
    if (!field && isReservedName(facts, name)) return [reserved([name])];
    if (isEncodable(item, field)) return [];
    return [
      createIssue({ path: [name], code: "wrong_type", message: 'cannot be encoded, not even with check: "warn"' }),
    ];
  });
  return { value: copy.value, issues: notEncodable.slice(0, MOST_PROBLEMS), warnings: [...issues, ...warnings] };
}

function isEncodable(value: unknown, facts: FieldFacts = {}): boolean {
  const { id, ids, form } = ownOnly(facts);
  if (id !== undefined) return idDigits(value, id) !== undefined;
  if (ids !== undefined) return Array.isArray(value) && value.every((item) => idDigits(item, ids) !== undefined);
  if (!isWireValue(value)) return false;
  // A structure is encoded as JSON, which has no bigint.
  if (form !== undefined && typeof value === "bigint") return false;
  if (!Array.isArray(value)) return true;
  // Joined with commas, or each encoded as a text of its own.
  if (form === "list") return value.every((item) => ["string", "number"].includes(typeof item));
  return form !== "texts" || value.every((item) => item !== null && item !== undefined);
}
