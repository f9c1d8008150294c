import { setTimeout as sleep } from "node:timers/promises";
import { platform } from "./platform.ts";
import { firstBytes, type Reply } from "./reply.ts";

/** What a fetch does with a redirect. */
export type Redirect = "error" | "follow" | "manual";

/** A reply as the result of a fetch: a network failure rejects, and a reply that hangs waits for the signal. */
export async function toResponse(reply: Reply, signal: AbortSignal | undefined, redirect: Redirect): Promise<Response> {
  if (reply.kind === "reset") throw networkFailure("fetch failed");
  if (reply.answer === undefined) return ended(signal);
  if (reply.kind === "whole" && reply.delay !== undefined) await wait(reply.delay, signal);
  const { status, headers } = reply.answer;
  if (redirect !== "manual" && status >= 300 && status < 400 && headers.location !== undefined) {
    const follow = `the fake cloud's fetch does not follow redirects; use redirect: "manual"`;
    throw new TypeError("fetch failed", { cause: new Error(redirect === "error" ? "unexpected redirect" : follow) });
  }
  return new (platform().Response)(bodyOf(reply, signal), { status, headers });
}

function bodyOf(
  reply: Exclude<Reply, { kind: "reset" }>,
  signal: AbortSignal | undefined,
): string | ReadableStream | null {
  if (reply.kind === "whole") return reply.answer.body === "" ? null : reply.answer.body;
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
    if (!first || first.length === 0) throw networkFailure("terminated");
    return first;
  }, signal);
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
