import { DecodeError } from "../errors/decode-error.ts";
import { kindOfCode, type CodeTable } from "../errors/codes/code-table.ts";
import { vendorError } from "../errors/vendor-error.ts";
import type { ErrorKind } from "../errors/error-kind.ts";
import type { ErrorDetails, OutdialError } from "../errors/outdial-error.ts";
import { hasKeyTwice, parseJsonKeepingIds } from "../util/json.ts";
import { isRepeatable, type OperationFacts } from "../operation/facts.ts";
import { retryAfter } from "./retry-after.ts";
import { createdId, idOf } from "./fields.ts";
import { readFields, type Unmapped } from "./read-fields.ts";
import { has, isRecord, own, type UnknownRecord } from "../util/record.ts";
import { mentionsSuccess, signOfSuccess } from "./signs-of-success.ts";
import type { AnswerHead, HttpAnswer } from "../transport/message.ts";
import type { Envelope, Vendor } from "../operation/vendor.ts";

/** A decoded response: the result, or the error that it reports. */
export type Decoded =
  | {
      readonly ok: true;
      readonly result: Readonly<Record<string, unknown>>;
      readonly requestId: string | undefined;
      /** The fields that differ from the spec. */
      readonly unmapped: readonly Unmapped[];
    }
  | Refused;

/** A response that reports failure, or that cannot be decoded. */
export interface Refused {
  readonly ok: false;
  readonly error: OutdialError;
  readonly kind: ErrorKind | "unreadable";
  /** The vendor rejected the date of the signature or the token, or has received the same nonce before. */
  readonly signatureProblem: "skewed" | "expired" | "replayed" | undefined;
}

/**
 * Decodes a response.
 *
 * @param attempts The number of attempts so far, for the error.
 * @param redact Removes the user's data from a text of the vendor. Returns `undefined` if it cannot.
 */
export function decodeAnswer(
  vendor: Vendor,
  facts: OperationFacts,
  response: HttpAnswer,
  attempts: number,
  redact: (text: string) => string | undefined,
): Decoded {
  return new Decoder(vendor, facts, response, attempts, redact).decode();
}

/** An envelope that reports a vendor's error code. */
type ErrorEnvelope = Extract<Envelope, { readonly code: string }>;

/** Decodes one response. Its parts share the response and the facts of the operation. */
class Decoder {
  readonly #vendor: Vendor;
  readonly #facts: OperationFacts;
  readonly #response: HttpAnswer;
  readonly #redact: (text: string) => string | undefined;
  readonly #details: ErrorDetails;
  readonly #headerId: string | undefined;
  /** The name of the field with the id of what was created. */
  readonly #idName: string | undefined;
  /** Whether the operation must not run twice: only then does it matter whether a rejected request ran after all. */
  readonly #runsOnce: boolean;

  constructor(
    vendor: Vendor,
    facts: OperationFacts,
    response: HttpAnswer,
    attempts: number,
    redact: (text: string) => string | undefined,
  ) {
    this.#vendor = vendor;
    this.#facts = facts;
    this.#response = response;
    this.#redact = redact;
    this.#details = { operation: facts.action, service: facts.service, status: response.status, attempts };
    this.#headerId = requestIdOf(response);
    this.#runsOnce = !isRepeatable(facts);
    this.#idName = own(facts, "resultId")?.split(".").at(-1);
  }

  decode(): Decoded {
    // Some servers send a byte order mark before the JSON.
    const text = this.#response.text.replace(/^\uFEFF/, "");
    let body: unknown;
    try {
      body = parseJsonKeepingIds(text);
    } catch {
      // The parser's message is not used: it quotes the response, which may contain the user's data.
      const problem = text === "" ? "is empty" : "is not JSON, or is cut off";
      return this.#withoutEnvelope(problem, () => mentionsSuccess(text, this.#idName));
    }
    return this.#decodeBody(body, this.#runsOnce && hasKeyTwice(text, body));
  }

  /* `hasRepeatedKey`: whether a key occurs twice, so that JSON.parse has dropped a value. */
  #decodeBody(body: unknown, hasRepeatedKey: boolean): Decoded {
    const { status } = this.#response;
    const envelope = isRecord(body) ? this.#vendor.readEnvelope(body, status, this.#facts) : "unknown";
    if (envelope === "unknown")
      return this.#withoutEnvelope(
        "does not have a form that the vendor documents",
        () => hasRepeatedKey || signOfSuccess(body, this.#idName, this.#redact) !== undefined,
      );
    const requestId = envelope.requestId ?? this.#headerId;
    if (has(envelope, "contradictory")) return this.#undecodable("reports both success and failure", requestId);
    if (hasRepeatedKey) {
      const code = has(envelope, "code") ? envelope.code : undefined;
      return this.#undecodable("has a key twice in one object", requestId, code);
    }
    if (has(envelope, "code")) return this.#decodeError(envelope, requestId);
    return (
      decodeResult(this.#facts, envelope.result, requestId) ??
      this.#undecodable(`has no valid ${this.#facts.resultId}, the id of what was created`, requestId)
    );
  }

  #decodeError(envelope: ErrorEnvelope, requestId: string | undefined): Refused {
    const { code, message, members } = envelope;
    const kind = own(envelope, "kind") ?? kindOfCode(this.#vendor.codes, code, this.#response.status);
    // After a failure of the service a request counts as one that may have run, so signs of success change nothing.
    if (this.#runsOnce && kind !== "server") {
      const sign = this.#signIn(members);
      if (sign !== undefined)
        return this.#undecodable(`reports an error, but ${sign} suggests that the request ran`, requestId, code);
    }
    // The message of a signature failure quotes the whole request.
    const vendorMessage = message === undefined || kind === "auth" ? undefined : this.#redact(message);
    const failure = this.#failure(kind, { code, requestId, vendorMessage }, own(envelope, "indicator"));
    return { ...failure, signatureProblem: signatureProblemOf(this.#vendor.codes, code) };
  }

  /* What suggests that a rejected request ran, in the words of a message. */
  #signIn(fields: UnknownRecord): string | undefined {
    if (mayHaveRunAt(this.#response.status)) return "its status";
    if (this.#response.header("location") !== undefined) return "its Location";
    return signOfSuccess(fields, this.#idName, this.#redact);
  }

  /* A response that a vendor does not document: often one of a proxy. */
  #withoutEnvelope(problem: string, hasSign: () => boolean): Refused {
    // Neither a vendor nor a proxy runs a request that it throttles, unless the response suggests that it ran.
    const mayHaveRun = (): boolean => this.#response.header("location") !== undefined || hasSign();
    const isThrottled = this.#response.status === 429 && !(this.#runsOnce && mayHaveRun());
    return isThrottled ? this.#failure("throttled", { requestId: this.#headerId }) : this.#undecodable(problem);
  }

  #undecodable(problem: string, requestId = this.#headerId, code?: string): Refused {
    const { status } = this.#response;
    if (status >= 500) return this.#failure("server", { requestId, code });
    const details = { ...this.#details, requestId, code };
    const error = new DecodeError(`the response (status ${status}) ${problem}`, details);
    return { ok: false, kind: "unreadable", error, signatureProblem: undefined };
  }

  #failure(kind: ErrorKind, more: ErrorDetails, indicator?: string): Refused {
    const delay = kind === "throttled" || kind === "server" ? retryAfter(this.#response) : undefined;
    // A throttled request did not run. One on which the service failed may have run.
    const retryable = kind === "throttled" || (kind === "server" && !this.#runsOnce);
    const error = vendorError(kind, { ...this.#details, ...more, retryable, retryAfter: delay }, indicator);
    return { ok: false, kind, error, signatureProblem: undefined };
  }
}

/* Whether a status leaves open that a rejected request ran. Of the statuses from 500, only 503 says that it did not. */
function mayHaveRunAt(status: number): boolean {
  return (status > 200 && status < 300) || (status >= 500 && status !== 503);
}

/* The result, with its ids as text. undefined if the operation creates something and the result has no valid id. */
function decodeResult(
  facts: OperationFacts,
  result: UnknownRecord,
  requestId: string | undefined,
): Decoded | undefined {
  const resultId = own(facts, "resultId");
  // The parser made these objects for this response, so they can be changed.
  const unmapped = readFields(result, facts.answer);
  const isWhole = resultId === undefined || createdId(result, resultId) !== undefined;
  return isWhole ? { ok: true, result, requestId, unmapped } : undefined;
}

function signatureProblemOf(
  { clockSkew, expiredToken, replayed }: CodeTable,
  code: string,
): Refused["signatureProblem"] {
  if (clockSkew.includes(code)) return "skewed";
  if (expiredToken.includes(code)) return "expired";
  return replayed.includes(code) ? "replayed" : undefined;
}

/** The request id in the headers of a response. `undefined` if there is none, or if it could be something other than an id. */
export function requestIdOf({ header }: AnswerHead): string | undefined {
  return idOf(header("x-acs-request-id") ?? header("x-tc-requestid"));
}
