import { createIssue, type Issue } from "../errors/issue.ts";
import type { OperationFacts } from "../operation/facts.ts";
import { own, type UnknownRecord } from "../util/record.ts";
import { toBody } from "./body.ts";
import { toWire, type WireParameters } from "./parameters.ts";
import { toQuery } from "./query.ts";

/** The parts of a request that contain the parameters. */
export interface EncodedParameters {
  /** Percent-encoded, without the question mark. Empty for Tencent Cloud. */
  readonly query: string;
  /** JSON for Tencent Cloud. For Alibaba Cloud a form, which is empty unless the operation has parameters in it. */
  readonly body: string;
}

/** The largest body that Tencent Cloud accepts with TC3 signatures, in bytes. */
const MAX_BODY_BYTES = 10 * 1024 * 1024;

/**
 * Encodes a normalised input: for Tencent Cloud in the body, for Alibaba Cloud in the query and, where the spec says so, in a
 * form body.
 *
 * @param extra Parameters that the spec does not know. They are encoded after the others, unchanged.
 */
export function encodeRequest(facts: OperationFacts, value: UnknownRecord, extra?: WireParameters): EncodedParameters {
  const wire = toWire(facts, value, extra);
  if (facts.scheme === "tc3") return { query: "", body: toBody(wire) };
  const isInForm = (name: string): boolean => {
    const field = own(facts.request, name);
    return field !== undefined && own(field, "in") === "form";
  };
  if (!Object.keys(wire).some(isInForm)) return { query: toQuery(wire), body: "" };
  const part = (inForm: boolean): WireParameters =>
    Object.fromEntries(Object.entries(wire).filter(([name]) => isInForm(name) === inForm));
  return { query: toQuery(part(false)), body: toQuery(part(true)) };
}

/**
 * Returns the largest size in bytes that a value can have as JSON. Adding up lengths takes a tenth of the time of encoding a long list.
 */
function mostJsonBytes(value: unknown): number {
  // An escaped control character has 6 bytes, no other has more than 3; then quotation marks and a comma.
  if (typeof value === "string") return 6 * value.length + 3;
  if (typeof value !== "object" || value === null) return 32;
  let bytes = 3;
  if (Array.isArray(value)) for (const item of value) bytes += mostJsonBytes(item);
  else for (const [name, item] of Object.entries(value)) bytes += 6 * name.length + 4 + mostJsonBytes(item);
  return bytes;
}

/** `sizeIssue` of a normalised input that is not encoded yet. Encodes it only if it is long. */
export function sizeIssueOf(facts: OperationFacts, value: UnknownRecord): Issue | undefined {
  if (facts.scheme !== "tc3" || mostJsonBytes(value) <= MAX_BODY_BYTES) return undefined;
  return sizeIssue(facts, encodeRequest(facts, value));
}

/**
 * Returns the issue of a request to Tencent Cloud whose body is larger than 10 MiB, which the vendor rejects. Alibaba Cloud
 * documents no limit. `undefined` if the request has an acceptable size.
 */
export function sizeIssue({ scheme }: OperationFacts, { body }: EncodedParameters): Issue | undefined {
  if (scheme !== "tc3") return undefined;
  // A UTF-16 unit has at most three bytes in UTF-8.
  if (body.length <= MAX_BODY_BYTES / 3) return undefined;
  const bytes = Buffer.byteLength(body);
  if (bytes <= MAX_BODY_BYTES) return undefined;
  const message = `is larger than the ${MAX_BODY_BYTES} bytes that the vendor accepts`;
  return createIssue({
    path: [],
    code: "wrong_length",
    message,
    text: `the request ${message}`,
    params: { maximum: MAX_BODY_BYTES, got: bytes, unit: "bytes" },
  });
}
