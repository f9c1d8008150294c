import type { BodyContent } from "./content-coding.ts";
import type { AnswerHead } from "./message.ts";
import { BODY_TOO_LARGE, ResponseBody } from "./response-body.ts";

/** What a fetch returned is not a Response that can be read. The message says why and contains nothing private. */
export class ResponseProblem extends Error {}

/**
 * Reads status and headers. Reads every header at once, so that an invalid Response fails here, inside the attempt.
 *
 * @throws ResponseProblem if the value is not a Response. A mock need not have headers.
 */
export function headOfResponse(response: unknown): AnswerHead {
  const { status, headers } = (response ?? {}) as { status?: unknown; headers?: unknown };
  if (typeof status !== "number") {
    const got = response === null ? "null" : typeof response;
    throw new ResponseProblem(
      `the option fetch must return a Response; got ${got}${got === "object" ? " without a status" : ""}`,
    );
  }
  const read = new Map(headerPairs(headers).map(([name, value]) => [String(name).toLowerCase(), String(value)]));
  return { status, header: (name) => read.get(name), headers: () => read };
}

function headerPairs(headers: unknown): (readonly [unknown, unknown])[] {
  if (typeof headers !== "object" || headers === null) return [];
  return Symbol.iterator in headers ? [...(headers as Iterable<[unknown, unknown]>)] : Object.entries(headers);
}

/**
 * Reads a body, up to the limit. Stops and cancels the body when the signal aborts.
 *
 * @throws ResponseProblem if the Response has no body that can be read.
 */
export async function readResponse(
  response: Response,
  head: AnswerHead,
  signal: AbortSignal,
): Promise<BodyContent & { readonly bytesRead: number }> {
  const body = new ResponseBody();
  try {
    await readInto(body, response, signal);
  } catch (cause) {
    const unreadable = brokenCoding(cause, head);
    if (unreadable === undefined) throw cause;
    return { text: "", unreadable, bytesRead: body.length };
  }
  const content = body.isTooLarge ? BODY_TOO_LARGE : await body.read(head);
  return { ...content, bytesRead: body.length };
}

/* A Response of a mock or of another library may have only some of these members. */
async function readInto(into: ResponseBody, response: Partial<Response>, signal: AbortSignal): Promise<void> {
  const { body } = response;
  if (response.bodyUsed === true)
    throw new ResponseProblem("the body of the Response was read before the fetch returned it");
  if (typeof body?.getReader === "function") await readStream(into, body, signal);
  else if (typeof body === "object" && body !== null && Symbol.asyncIterator in body)
    await readChunks(into, body as AsyncIterable<unknown>, signal);
  else if (response.arrayBuffer) into.add(new Uint8Array(await response.arrayBuffer()));
  else if (response.text) into.add(bytesOf(await response.text()));
  else if (response.json) into.add(bytesOf(JSON.stringify(await response.json())));
  else throw new ResponseProblem("the option fetch must return a Response; got an object without a body");
}

async function readStream(into: ResponseBody, stream: ReadableStream<unknown>, signal: AbortSignal): Promise<void> {
  const reader = stream.getReader();
  // What is left of a body that nobody reads must not be received. That it cannot be cancelled changes nothing.
  const cancel = (): void => void reader.cancel().catch(() => undefined);
  signal.addEventListener("abort", cancel, { once: true });
  // A fetch that ignores the signal returns its response after the end.
  if (signal.aborted) cancel();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      if (!into.add(bytesOf(value))) break;
    }
    cancel();
  } catch (error) {
    cancel();
    throw error;
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}

/* Leaving the loop ends the iterator, which destroys the stream. A stream from which nothing comes is destroyed on abort. */
async function readChunks(
  into: ResponseBody,
  chunks: AsyncIterable<unknown> & { destroy?(): unknown },
  signal: AbortSignal,
): Promise<void> {
  const destroy = (): void => void chunks.destroy?.();
  signal.addEventListener("abort", destroy, { once: true });
  if (signal.aborted) destroy();
  try {
    for await (const chunk of chunks) if (!into.add(bytesOf(chunk)) || signal.aborted) return;
  } finally {
    signal.removeEventListener("abort", destroy);
  }
}

function bytesOf(chunk: unknown): Uint8Array {
  // Not instanceof: under Jest or in a context of node:vm, the classes of Node's streams are others.
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  if (typeof chunk === "string") return Buffer.from(chunk);
  throw new ResponseProblem("the body of the Response must consist of bytes");
}

/* The fetches of runtimes decode codings, and reject with an error of zlib, as the cause of theirs, if the data is invalid. */
function brokenCoding(error: unknown, { header }: AnswerHead): string | undefined {
  if (header("content-encoding") === undefined) return undefined;
  let at = error;
  for (let depth = 0; typeof at === "object" && at !== null && depth < 5; depth += 1) {
    const { code, cause } = at as { code?: unknown; cause?: unknown };
    at = cause;
    if (
      typeof code === "string" &&
      /^(?:Z_|ERR_(?:_?BROTLI|_ERROR_FORMAT|ZSTD|PADDING)|ZSTD_|ZlibError|Brotli)/i.test(code)
    )
      return "has invalid or incomplete data of its content coding";
  }
  return undefined;
}
