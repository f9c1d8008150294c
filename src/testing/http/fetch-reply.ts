import { STATUS_CODES } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { platform } from "./platform.ts";
import type { RawAnswer } from "./raw-request.ts";
import { firstBytes, statedLength, type Reply } from "./reply.ts";

/** What Node's server says about connections that it keeps open. */
const KEEP_ALIVE = "timeout=5";

/** What a fetch does with a redirect. */
export type Redirect = "error" | "follow" | "manual";

type Answered = Reply & { readonly answer: RawAnswer };

/** What a fetch does with its reply. */
export interface FetchSettings {
  readonly url: string;
  readonly method: string;
  readonly redirect: Redirect;
  readonly signal: AbortSignal | undefined;
}

/** A reply as the result of a fetch: a network failure rejects, and a reply that hangs waits for the signal. */
export async function toResponse(reply: Reply, { url, method, redirect, signal }: FetchSettings): Promise<Response> {
  if (reply.kind === "reset") throw networkFailure("fetch failed");
  if (!isAnswered(reply)) return ended(signal);
  if (reply.kind === "whole" && reply.delay !== undefined) await wait(reply.delay, signal);
  const { status, headers } = reply.answer;
  if (redirect !== "manual" && status >= 300 && status < 400 && headers.location !== undefined) {
    const follow = `the fake cloud's fetch does not follow redirects; use redirect: "manual"`;
    throw new TypeError("fetch failed", { cause: new Error(redirect === "error" ? "unexpected redirect" : follow) });
  }
  const body = method === "HEAD" ? null : bodyOf(reply, signal);
  const statusText = STATUS_CODES[status] ?? "unknown";
  const response = new (platform().Response)(body, { status, statusText, headers: receivedHeaders(reply, method) });
  return Object.defineProperty(response, "url", { value: url.split("#", 1)[0], configurable: true });
}

/* The headers of an answer with those that Node's server adds on a port. */
function receivedHeaders(reply: Answered, method: string): Record<string, string> {
  const { headers } = reply.answer;
  // Node's fetch does not use a connection again after a HEAD.
  const connection = headers.connection ?? (method === "HEAD" ? "close" : "keep-alive");
  const length = statedLength(reply.answer);
  return {
    ...headers,
    ...(reply.kind === "trickle"
      ? { "transfer-encoding": "chunked" }
      : length === undefined
        ? {}
        : { "content-length": String(length) }),
    connection,
    ...(connection === "keep-alive" ? { "keep-alive": KEEP_ALIVE } : {}),
  };
}

function isAnswered(reply: Reply): reply is Answered {
  return reply.answer !== undefined;
}

function bodyOf(reply: Answered, signal: AbortSignal | undefined): string | ReadableStream | null {
  if (reply.kind === "whole") {
    const { headers, body } = reply.answer;
    if (body === "") return null;
    // The platform's fetch decodes these, and text is in none of them.
    return /^(?:x-)?(?:gzip|deflate|br|zstd)$/i.test(headers["content-encoding"] ?? "") ? streamOf(fail, signal) : body;
  }
  if (reply.kind === "silence") return streamOf(ended, signal);
  if (reply.kind === "trickle")
    return streamOf(async (end) => {
      await wait(reply.every, end);
      return Buffer.from(" ");
    }, signal);
  let rest: Buffer | undefined = firstBytes(reply.answer.body, reply.bytes);
  return streamOf(() => {
    const first = rest;
    rest = undefined;
    // An empty chunk cannot be enqueued. A chunk that was read is not lost when the stream fails.
    return first && first.length > 0 ? first : fail();
  }, signal);
}

function fail(): never {
  throw networkFailure("terminated");
}

/* Does nothing until it is read, so that an answer nobody reads leaves no timer behind. */
function streamOf(
  next: (end: AbortSignal) => Uint8Array | Promise<Uint8Array>,
  signal: AbortSignal | undefined,
): ReadableStream<Uint8Array> {
  const cancelled = new AbortController();
  const end = cancelled.signal;
  return new (platform().ReadableStream)<Uint8Array>(
    {
      async pull(controller) {
        const follow = (): void => cancelled.abort(signal?.reason);
        if (signal?.aborted === true) follow();
        signal?.addEventListener("abort", follow, { once: true });
        try {
          controller.enqueue(await next(end));
        } finally {
          signal?.removeEventListener("abort", follow);
        }
      },
      cancel: () => cancelled.abort(),
    },
    { highWaterMark: 0 },
  );
}

async function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(milliseconds, undefined, signal ? { signal } : {});
  } catch (error) {
    throwIfAborted(signal);
    throw error;
  }
}

/** Like the method of a signal, which Jest's older jsdom does not have. @throws the reason of a signal that is aborted. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw signal.reason;
}

/* Never fulfilled; rejected once the signal is aborted, as with a fetch. */
function ended(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    const end = (): void => reject(signal?.reason as Error);
    if (signal?.aborted === true) end();
    signal?.addEventListener("abort", end, { once: true });
  });
}

/* The errors of Node's own fetch: "fetch failed" before an answer begins, "terminated" within its body. */
function networkFailure(message: string): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" });
  return new TypeError(message, { cause });
}
