import { DecodeError } from "../errors/decode-error.ts";
import { kindOfCode, type CodeTable } from "../errors/codes/code-table.ts";
import { vendorError } from "../errors/vendor-error.ts";
import type { ErrorKind } from "../errors/error-kind.ts";
import type { ErrorDetails, OutdialError } from "../errors/outdial-error.ts";
import { hasKeyTwice, parseJsonKeepingIds } from "../util/json.ts";
import type { OperationFacts } from "../operation/facts.ts";
import { retryAfter } from "./retry-after.ts";
import { idOf, madeBy } from "./fields.ts";
import { isRecord, type UnknownRecord } from "../util/record.ts";
import { mentionsSuccess, signOfSuccess } from "./signs-of-success.ts";
import type { AnswerHead, HttpAnswer } from "../transport/message.ts";
import type { Vendor } from "../operation/vendor.ts";

/** An answer that was read: the result, or the error that it stands for. */
export type Decoded =
  | {
      readonly ok: true;
      readonly result: Readonly<Record<string, unknown>>;
      readonly requestId: string | undefined;
      readonly unmapped: readonly string[];
    }
  | Refused;

/** An answer that is none of success. */
export interface Refused {
  readonly ok: false;
  readonly error: OutdialError;
  readonly kind: ErrorKind | "unreadable";
  /** The vendor rejected the date of the signature, or has received the same nonce before. */
  readonly signatureProblem?: "skewed" | "replayed" | undefined;
}

/** Reads an answer by the vendor's envelope. `clean` takes out of the vendor's words what the caller gave. */
export function decodeAnswer(
  vendor: Vendor,
  facts: OperationFacts,
  answer: HttpAnswer,
  attempts: number,
  clean: (words: string) => string | undefined,
): Decoded {
  const details: ErrorDetails = { operation: facts.action, service: facts.service, status: answer.status, attempts };
  const headerId = requestIdOf(answer);
  // Only for these does it matter whether a refused request ran after all.
  const isCreate = facts.retry === "never-after-send";
  const refused = (kind: ErrorKind, more: ErrorDetails, indicator?: string): Refused => {
    const hint = kind === "throttled" || kind === "server" ? retryAfter(answer) : undefined;
    // A throttled request was not carried out; one that the service failed on may have been.
    const retryable = kind === "throttled" || (kind === "server" && facts.retry === "safe");
    const error = vendorError(kind, { ...details, ...more, retryable, retryAfter: hint }, indicator);
    return { ok: false, kind, error };
  };
  const unreadable = (problem: string, requestId = headerId, code?: string): Refused => {
    if (answer.status >= 500) return refused("server", { requestId, code });
    const error = new DecodeError(`the answer (status ${answer.status}) ${problem}`, { ...details, requestId, code });
    return { ok: false, kind: "unreadable", error };
  };
  const unknown = (problem: string, hasSign: () => boolean): Refused =>
    // Whoever says this, vendor or proxy, did not carry it out; unless it suggests that somebody did.
    answer.status === 429 && !(isCreate && hasSign())
      ? refused("throttled", { requestId: headerId })
      : unreadable(problem);

  // Some servers put a byte order mark before their JSON.
  const text = answer.text.replace(/^\uFEFF/, "");
  let body: unknown;
  try {
    body = parseJsonKeepingIds(text);
  } catch {
    // The parser's message quotes the answer, which may hold what the caller gave.
    return unknown(text === "" ? "is empty" : "is not JSON, or is cut off", () =>
      mentionsSuccess(text, facts.resultId),
    );
  }
  const isDoubled = isCreate && hasKeyTwice(text, body);
  const envelope = isRecord(body) ? vendor.readEnvelope(body, answer.status, facts) : "unknown";
  if (envelope === "unknown") {
    const hasSign = (): boolean => isDoubled || signOfSuccess(body, facts.resultId, clean) !== undefined;
    return unknown("is not of a form that the vendor documents", hasSign);
  }
  const requestId = envelope.requestId ?? headerId;
  if ("contradictory" in envelope) return unreadable("says both that it went well and that it did not", requestId);
  if (isDoubled)
    return unreadable("has a key twice in one object", requestId, "code" in envelope ? envelope.code : undefined);
  if ("code" in envelope) {
    const { code, message, members } = envelope;
    const kind = envelope.kind ?? kindOfCode(vendor.codes, code, answer.status);
    // A service that failed may have carried it out, whatever else it says.
    if (isCreate && kind !== "server") {
      const uncertain = isUncertain(answer.status) ? "its status" : answer.header("location") && "its Location";
      const sign = uncertain ?? signOfSuccess(members, facts.resultId, clean);
      if (sign !== undefined) return unreadable(`refuses, yet ${sign} suggests that it ran`, requestId, code);
    }
    // The words of a signature failure quote the whole request.
    const words = message === undefined || kind === "auth" ? undefined : clean(message);
    const error = refused(kind, { code, requestId, vendorMessage: words }, envelope.indicator);
    return { ...error, signatureProblem: signatureProblemOf(vendor.codes, code) };
  }
  return (
    withIds(facts, envelope.result, requestId) ??
    unreadable(`has no ${facts.resultId}, the id of what was made`, requestId)
  );
}

/* Whether a status leaves open that a refused request ran. Of those of a failed gateway or service only 503 says that it did not. */
function isUncertain(status: number): boolean {
  return (status > 200 && status < 300) || (status >= 500 && status !== 503);
}

/** The result with its id as text. undefined where a create's answer has no id. */
function withIds(facts: OperationFacts, result: UnknownRecord, requestId: string | undefined): Decoded | undefined {
  const unmapped = Object.entries(facts.result).flatMap(([field, type]) => (fits(result[field], type) ? [] : [field]));
  const { resultId } = facts;
  if (resultId === undefined) return { ok: true, result, requestId, unmapped };
  const id = madeBy(result, facts);
  return id === undefined ? undefined : { ok: true, result: { ...result, [resultId]: id }, requestId, unmapped };
}

/* What is left out or null is not of another type. A field that does not fit is passed on as it came. */
function fits(value: unknown, type: string): boolean {
  if (value === undefined || value === null) return true;
  if (type === "id") return (typeof value === "string" || typeof value === "number") && /^\d+$/.test(String(value));
  if (type === "object") return isRecord(value);
  return typeof value === type;
}

function signatureProblemOf({ clockSkew, replayed }: CodeTable, code: string): Refused["signatureProblem"] {
  if (clockSkew.includes(code)) return "skewed";
  return replayed.includes(code) ? "replayed" : undefined;
}

/** The request id that the headers of an answer tell. */
export function requestIdOf({ header }: AnswerHead): string | undefined {
  return idOf(header("x-acs-request-id") ?? header("x-tc-requestid"));
}
