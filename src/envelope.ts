import { ALIBABA_CODES } from "./errors/alibaba-codes.ts";
import { DecodeError } from "./errors/decode-error.ts";
import { meaningOf, type CodeTable } from "./errors/code-table.ts";
import { refusal, type Meaning } from "./errors/refusal.ts";
import { TENCENT_CODES } from "./errors/tencent-codes.ts";
import type { ErrorDetails, OutdialError } from "./errors/outdial-error.ts";
import { parseJsonKeepingIds } from "./int64.ts";
import type { OperationFacts } from "./operation.ts";
import { retryAfter } from "./retry-after.ts";
import type { AnswerHead, HttpAnswer } from "./transport.ts";

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
  readonly meaning: Meaning | "unreadable";
  /** The vendor found the date of the signature too far off, or has seen this very request before. */
  readonly note?: "skewed" | "replayed" | undefined;
}

type Members = Readonly<Record<string, unknown>>;

/** Reads an answer by the vendor's envelope. `clean` takes out of the vendor's words what the caller gave. */
export function decode(
  facts: OperationFacts,
  answer: HttpAnswer,
  attempts: number,
  clean: (words: string) => string | undefined,
): Decoded {
  const details: ErrorDetails = { operation: facts.action, service: facts.service, status: answer.status, attempts };
  const headerId = requestIdOf(answer);
  const refused = (meaning: Meaning, more: ErrorDetails, said?: string): Refused => {
    const hint = meaning === "throttled" || meaning === "server" ? retryAfter(answer) : undefined;
    // A throttled request was not carried out; one that the service failed on may have been.
    const retryable = meaning === "throttled" || (meaning === "server" && facts.retry === "safe");
    const error = refusal(meaning, { ...details, ...more, retryable, retryAfter: hint }, said);
    return { ok: false, meaning, error };
  };
  const unreadable = (problem: string, requestId = headerId): Refused => {
    if (answer.status >= 500) return refused("server", { requestId });
    // Whoever says this, vendor or proxy, did not carry it out.
    if (answer.status === 429) return refused("throttled", { requestId });
    const error = new DecodeError(`the answer (status ${answer.status}) ${problem}`, { ...details, requestId });
    return { ok: false, meaning: "unreadable", error };
  };

  let body: unknown;
  try {
    // Some servers put a byte order mark before their JSON.
    body = parseJsonKeepingIds(answer.text.replace(/^\uFEFF/, ""));
  } catch {
    // The parser's message quotes the answer, which may hold what the caller gave.
    return unreadable(answer.text === "" ? "is empty" : "is not JSON, or is cut off");
  }
  if (!isMembers(body)) return unreadable("is not of a form that the vendor documents");
  const envelope = facts.scheme === "tc3" ? readTencent(body, answer.status) : readAlibaba(body, answer.status, facts);
  if (!envelope) return unreadable("is not of a form that the vendor documents");

  const requestId = envelope.requestId ?? headerId;
  if ("code" in envelope) {
    const { code, message } = envelope;
    const table = facts.scheme === "tc3" ? TENCENT_CODES : ALIBABA_CODES;
    const meaning = envelope.meaning ?? meaningOf(table, code, answer.status);
    // The words of a signature failure quote the whole request.
    const words = message === undefined || meaning === "auth" ? undefined : clean(message);
    const error = refused(meaning, { code, requestId, vendorMessage: words }, envelope.said);
    return { ...error, note: noteOf(table, code) };
  }
  return (
    withIds(facts, envelope.result, requestId) ??
    unreadable(`has no ${facts.resultId}, the id of what was made`, requestId)
  );
}

type Envelope = { readonly requestId: string | undefined } & (
  | { readonly result: Members }
  | { readonly code: string; readonly message: string | undefined; readonly meaning?: Meaning; readonly said?: string }
);

/* {"Response": {..., "RequestId"}}, or {"Response": {"Error": {"Code", "Message"}, "RequestId"}}, with status 200 either way. */
function readTencent({ Response: response }: Members, status: number): Envelope | undefined {
  if (!isMembers(response)) return undefined;
  const requestId = idOf(response.RequestId);
  const { Error: refused } = response;
  // With another status it is a proxy that speaks, and no success.
  if (refused === undefined)
    return requestId === undefined || status !== 200 ? undefined : { requestId, result: response };
  const code = isMembers(refused) ? codeOf(refused.Code) : undefined;
  if (code === undefined || !isMembers(refused)) return undefined;
  return { requestId, code, message: text(refused.Message) };
}

/* {"Code", "Message", "RequestId", ...}: of the gateway with 4xx or 5xx, of the product with 200 whether it went well or not. */
function readAlibaba(body: Members, status: number, facts: OperationFacts): Envelope | undefined {
  const requestId = idOf(body.RequestId);
  const code = codeOf(body.Code);
  if (code === undefined) return undefined;
  const message = text(body.Message);
  if (status >= 300 || code !== "OK") return { requestId, code, message };
  // Code OK does not mean that it went well: these say that it did not.
  const { Success: success, Data: data } = body;
  const isCreate = facts.resultId !== undefined;
  if (isFalse(success)) {
    // An id beside it contradicts it: nobody knows then.
    if (isCreate && /^[1-9]/.test(String(data))) return undefined;
    return { requestId, code, message, meaning: "invalid", said: "Success false" };
  }
  if (success !== undefined && success !== null && success !== true) return undefined;
  if (!isCreate && isFalse(data)) return { requestId, code, message, meaning: "state", said: "Data false" };
  if (isMembers(data) && String(data.Result) === "1")
    return { requestId, code, message, meaning: "state", said: "Result 1" };
  return { requestId, result: body };
}

function isFalse(value: unknown): boolean {
  return value === false || value === "false";
}

/** The result with its id as text. undefined where a create's answer has no id. */
function withIds(facts: OperationFacts, result: Members, requestId: string | undefined): Decoded | undefined {
  const unmapped = Object.entries(facts.result).flatMap(([field, type]) => (fits(result[field], type) ? [] : [field]));
  const { resultId } = facts;
  if (resultId === undefined) return { ok: true, result, requestId, unmapped };
  const id = result[resultId];
  if ((typeof id !== "string" && typeof id !== "number") || id === "") return undefined;
  return { ok: true, result: { ...result, [resultId]: String(id) }, requestId, unmapped };
}

/* What is left out or null is not of another type. A field that does not fit is passed on as it came. */
function fits(value: unknown, type: string): boolean {
  if (value === undefined || value === null) return true;
  if (type === "id") return (typeof value === "string" || typeof value === "number") && /^\d+$/.test(String(value));
  if (type === "object") return isMembers(value);
  return typeof value === type;
}

/* Codes and ids go into messages and logs, so they must be what the vendors write. */
function codeOf(value: unknown): string | undefined {
  return typeof value === "string" && /^[\w.-]{1,100}$/.test(value) ? value : undefined;
}

function noteOf({ clockSkew, replayed }: CodeTable, code: string): Refused["note"] {
  if (clockSkew.includes(code)) return "skewed";
  return replayed.includes(code) ? "replayed" : undefined;
}

/** The request id that the headers of an answer tell. */
export function requestIdOf({ header }: AnswerHead): string | undefined {
  return idOf(header("x-acs-request-id") ?? header("x-tc-requestid"));
}

function idOf(value: unknown): string | undefined {
  return typeof value === "string" && /^[\w-]{1,100}$/.test(value) ? value : undefined;
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
