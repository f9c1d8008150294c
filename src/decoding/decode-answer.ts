import { DecodeError } from "../errors/decode-error.ts";
import { isKnownCode, kindOfCode, type CodeTable } from "../errors/codes/code-table.ts";
import { REJECTING_STATUSES } from "../errors/codes/rejecting-status.ts";
import { errorOfKind, vendorError } from "../errors/vendor-error.ts";
import type { ErrorKind } from "../errors/error-kind.ts";
import type { ErrorDetails, OutdialError } from "../errors/outdial-error.ts";
import { hasKeyTwice, parseJsonKeepingIds } from "../util/json.ts";
import { isRepeatable, type OperationFacts } from "../operation/facts.ts";
import { retryAfter } from "./retry-after.ts";
import { createdId, idOf } from "./fields.ts";
import { describeBody, senderOf } from "./gateway.ts";
import { readFields, type Unmapped } from "./read-fields.ts";
import type { Redact } from "./redact.ts";
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
 * @param redact Removes the user's data from a text of the vendor.
 */
export function decodeAnswer(
  vendor: Vendor,
  facts: OperationFacts,
  response: HttpAnswer,
  attempts: number,
  redact: Redact,
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
  readonly #redact: Redact;
  readonly #details: ErrorDetails;
  readonly #headerId: string | undefined;
  /** The name of the field with the id of what was created. */
  readonly #idName: string | undefined;
  /** Whether the operation must not run twice: only then does it matter whether a rejected request ran after all. */
  readonly #runsOnce: boolean;

  constructor(vendor: Vendor, facts: OperationFacts, response: HttpAnswer, attempts: number, redact: Redact) {
    this.#vendor = vendor;
    this.#facts = facts;
    this.#response = response;
    this.#redact = redact;
    this.#details = { operation: facts.action, service: facts.service, status: response.status, attempts };
    this.#headerId = requestIdOf(response, redact);
    this.#runsOnce = !isRepeatable(facts);
    this.#idName = own(facts, "resultId")?.split(".").at(-1);
  }

  decode(): Decoded {
    const unreadable = own(this.#response, "unreadable");
    // What it says is unknown, so it may report success.
    if (unreadable !== undefined) return this.#withoutEnvelope(unreadable, () => true);
    // Some servers send a byte order mark before the JSON.
    const text = this.#response.text.replace(/^\uFEFF/, "");
    let body: unknown;
    try {
      body = parseJsonKeepingIds(text);
    } catch {
      // The parser's message is not used: it quotes the response, which may contain the user's data.
      return this.#decodeText(text);
    }
    try {
      return this.#decodeBody(body, this.#runsOnce && hasKeyTwice(text, body));
    } catch (error) {
      // The stack overflows at some thousand levels, where no documented response has ten.
      if (!(error instanceof RangeError)) throw error;
      return this.#withoutEnvelope("is nested too deeply to be read", () => true);
    }
  }

  /* Decodes a body that is not JSON. */
  #decodeText(text: string): Decoded {
    const fields = this.#vendor.readErrorText?.(text);
    const envelope = fields && this.#vendor.readEnvelope(fields, this.#response.status, this.#facts);
    if (typeof envelope === "object" && "code" in envelope)
      return this.#decodeError(envelope, this.#safeId(envelope.requestId));
    const problem = describeBody(text, this.#response, senderOf(this.#response, this.#redact));
    return this.#withoutEnvelope(problem, () => mentionsSuccess(text, this.#idName));
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
    const requestId = this.#safeId(envelope.requestId);
    if (has(envelope, "contradictory")) return this.#undecodable("reports both success and failure", requestId);
    if (hasRepeatedKey) {
      const code = has(envelope, "code") ? this.#safeCode(envelope.code) : undefined;
      return this.#undecodable("has a key twice in one object", requestId, code);
    }
    if (has(envelope, "code")) return this.#decodeError(envelope, requestId);
    return (
      decodeResult(this.#facts, envelope.result, requestId, this.#redact) ??
      this.#undecodable(`has no valid ${this.#facts.resultId}, the id of what was created`, requestId)
    );
  }

  #decodeError(envelope: ErrorEnvelope, requestId: string | undefined): Refused {
    const { message, members } = envelope;
    const code = this.#safeCode(envelope.code);
    const kind = own(envelope, "kind") ?? kindOfCode(this.#vendor.codes, envelope.code, this.#response.status);
    // After a failure of the service a request counts as one that may have run, so signs of success change nothing.
    if (this.#runsOnce && kind !== "server") {
      const sign = this.#signIn(members);
      if (sign !== undefined)
        return this.#undecodable(`reports an error, but ${sign} suggests that the request ran`, requestId, code);
    }
    // The message of a signature failure quotes the whole request.
    const vendorMessage = message === undefined || kind === "auth" ? undefined : this.#redact(message);
    const failure = this.#failure(kind, { code, requestId, vendorMessage }, undefined, own(envelope, "indicator"));
    return { ...failure, signatureProblem: signatureProblemOf(this.#vendor.codes, envelope.code) };
  }

  /* A code that the vendor is not known for may quote the request. */
  #safeCode(code: string): string | undefined {
    return isKnownCode(this.#vendor.codes, code) ? code : this.#redact(code);
  }

  #safeId(id: string | undefined): string | undefined {
    return idThatIsSafe(id, this.#redact) ?? this.#headerId;
  }

  /* What suggests that a rejected request ran, in the words of a message. */
  #signIn(fields: UnknownRecord): string | undefined {
    if (mayHaveRunAt(this.#response.status)) return "its status";
    if (this.#response.header("location") !== undefined) return "its Location";
    return signOfSuccess(fields, this.#idName, this.#redact);
  }

  /* A response that a vendor does not document: often one of a proxy. */
  #withoutEnvelope(problem: string, hasSign: () => boolean): Refused {
    const rejection = REJECTING_STATUSES[this.#response.status];
    const details = { requestId: this.#headerId };
    // Neither a vendor nor a proxy runs a request that it rejects so, unless the response suggests that it ran.
    const mayHaveRun = (): boolean => this.#response.header("location") !== undefined || hasSign();
    if (!rejection || (this.#runsOnce && mayHaveRun())) {
      if (this.#response.status < 500) return this.#undecodable(problem);
      return this.#failure("server", details, this.#statusMessage());
    }
    const { kind, reason, isAboutUrl = false } = rejection;
    const hint = isAboutUrl && this.#facts.scheme === "acs3" ? ". Alibaba Cloud's parameters are part of the URL" : "";
    return this.#failure(kind, details, `${this.#statusMessage()}: ${reason}${hint}`);
  }

  /* The message for a response of which only the status is understood. */
  #statusMessage(): string {
    const { status } = this.#response;
    return this.#headerId === undefined
      ? `${senderOf(this.#response, this.#redact)}, not the vendor, responded with status ${status}`
      : `the vendor responded with status ${status}`;
  }

  #undecodable(problem: string, requestId = this.#headerId, code?: string): Refused {
    const { status } = this.#response;
    if (status >= 500) return this.#failure("server", { requestId, code });
    const details = { ...this.#details, requestId, code };
    const error = new DecodeError(`the response (status ${status}) ${problem}`, details);
    return { ok: false, kind: "unreadable", error, signatureProblem: undefined };
  }

  /* `message`: the message, if it is not about the vendor's code. */
  #failure(kind: ErrorKind, more: ErrorDetails, message?: string, indicator?: string): Refused {
    const delay = kind === "throttled" || kind === "server" ? retryAfter(this.#response) : undefined;
    // A throttled request did not run. One on which the service failed may have run.
    const retryable = kind === "throttled" || (kind === "server" && !this.#runsOnce);
    const details = { ...this.#details, ...more, retryable, retryAfter: delay };
    const error = message === undefined ? vendorError(kind, details, indicator) : errorOfKind(kind, message, details);
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
  redact: Redact,
): Decoded | undefined {
  const resultId = own(facts, "resultId");
  // The parser made these objects for this response, so they can be changed.
  const differences = readFields(result, facts.answer);
  // A vendor may return a map of the request, whose keys are names of persons.
  const unmapped = differences.map(({ field, reason }) => ({ field: redact(field) ?? "(not shown)", reason }));
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
export function requestIdOf({ header }: AnswerHead, redact: Redact): string | undefined {
  return idThatIsSafe(idOf(header("x-acs-request-id") ?? header("x-tc-requestid")), redact);
}

/* A UUID, as most ids of the vendors are. It need not be searched for private values, and may have their digits by chance. */
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

function idThatIsSafe(id: string | undefined, redact: Redact): string | undefined {
  return id === undefined || UUID.test(id) || !redact.isPrivate(id) ? id : undefined;
}
