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
 * Returns the issue of a request to Tencent Cloud whose body is larger than 10 MiB, which the vendor rejects. Alibaba Cloud
 * documents no limit. `undefined` if the request has an acceptable size.
 */
export function sizeIssue({ scheme }: OperationFacts, { body }: EncodedParameters): Issue | undefined {
  if (scheme !== "tc3") return undefined;
  // A UTF-16 unit has at most three bytes in UTF-8.
  if (body.length <= MAX_BODY_BYTES / 3) return undefined;
  const bytes = new TextEncoder().encode(body).byteLength;
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
