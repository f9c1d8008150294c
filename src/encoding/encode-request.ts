import { createIssue, type Issue } from "../errors/issue.ts";
import type { OperationFacts } from "../operation/facts.ts";
import type { UnknownRecord } from "../util/record.ts";
import { toBody } from "./body.ts";
import { toWire, type WireParameters } from "./parameters.ts";
import { toQuery } from "./query.ts";

/** The parts of a request that hold the parameters. */
export interface EncodedParameters {
  readonly query: string;
  readonly body: string;
}

/** The largest body that Tencent accepts with TC3 signatures, in bytes. */
const LARGEST_BODY = 10 * 1024 * 1024;

/** Encodes a normalised input: into the query for Alibaba, into the body for Tencent. */
export function encodeRequest(facts: OperationFacts, value: UnknownRecord, extra?: WireParameters): EncodedParameters {
  const wire = toWire(facts, value, extra);
  return facts.scheme === "acs3" ? { query: toQuery(wire), body: "" } : { query: "", body: toBody(wire) };
}

/** The issue of a request that is larger than the vendor accepts; undefined where it is not. */
export function sizeIssue({ body }: EncodedParameters): Issue | undefined {
  // A UTF-16 unit takes three bytes of UTF-8 at most.
  if (body.length <= LARGEST_BODY / 3) return undefined;
  const bytes = new TextEncoder().encode(body).byteLength;
  if (bytes <= LARGEST_BODY) return undefined;
  const message = `is larger than the ${LARGEST_BODY} bytes that the vendor accepts`;
  return createIssue({
    path: [],
    code: "wrong_length",
    message,
    text: `the request ${message}`,
    params: { maximum: LARGEST_BODY, got: bytes, unit: "bytes" },
  });
}
