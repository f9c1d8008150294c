import { createIssue, type Issue } from "../errors/issue.ts";
import type { OperationFacts } from "../operation/facts.ts";
import type { UnknownRecord } from "../util/record.ts";
import { toBody } from "./body.ts";
import { toWire, type WireParameters } from "./parameters.ts";
import { toQuery } from "./query.ts";

/** The parts of a request that contain the parameters. */
export interface EncodedParameters {
  /** Percent-encoded, without the question mark. Empty for Tencent Cloud. */
  readonly query: string;
  /** Empty for Alibaba Cloud. */
  readonly body: string;
}

/** The largest body that Tencent Cloud accepts with TC3 signatures, in bytes. */
const MAX_BODY_BYTES = 10 * 1024 * 1024;

/**
 * Encodes a normalised input, in the query for Alibaba Cloud and in the body for Tencent Cloud.
 *
 * @param extra Parameters that the spec does not know. They are encoded after the others, unchanged.
 */
export function encodeRequest(facts: OperationFacts, value: UnknownRecord, extra?: WireParameters): EncodedParameters {
  const wire = toWire(facts, value, extra);
  return facts.scheme === "acs3" ? { query: toQuery(wire), body: "" } : { query: "", body: toBody(wire) };
}

/** Returns the issue of a request whose body is larger than 10 MiB, which the vendor rejects. `undefined` if it is smaller. */
export function sizeIssue({ body }: EncodedParameters): Issue | undefined {
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
