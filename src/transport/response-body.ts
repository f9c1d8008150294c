import { decodeContent, type BodyContent } from "./content-coding.ts";
import { MAX_RESPONSE_BYTES, type AnswerHead } from "./message.ts";

/** The content of a response body that is larger than the limit. */
export const BODY_TOO_LARGE: BodyContent = { text: "", unreadable: `is larger than ${MAX_RESPONSE_BYTES} bytes` };

/**
 * The bytes of a response body, with a limit. Chunks after the first are copied into one buffer that grows: a list of chunks
 * would need a hundred times the memory if each chunk is a byte, as a server may send them.
 */
export class ResponseBody {
  #bytes: Uint8Array = EMPTY;
  #length = 0;
  /* Whether #bytes was allocated here. The first chunk is only referenced, since most responses are one chunk. */
  #isOwn = false;

  /** The number of bytes that were added, including those beyond the limit. */
  get length(): number {
    return this.#length;
  }

  /** Whether more bytes were added than are read. */
  get isTooLarge(): boolean {
    return this.#length > MAX_RESPONSE_BYTES;
  }

  /** Adds a chunk, which must not change afterwards. Returns whether the body is still small enough. */
  add(chunk: Uint8Array): boolean {
    const start = this.#length;
    this.#length += chunk.length;
    if (this.isTooLarge) {
      this.#bytes = EMPTY;
      return false;
    }
    if (start === 0) {
      this.#bytes = chunk;
      return true;
    }
    if (!this.#isOwn || this.#bytes.length < this.#length) this.#grow(start);
    this.#bytes.set(chunk, start);
    return true;
  }

  /** The body as text. A promise only if it has a content coding. It never rejects. */
  read({ header }: AnswerHead): BodyContent | Promise<BodyContent> {
    if (this.isTooLarge) return BODY_TOO_LARGE;
    const bytes = Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset, this.#length);
    const content = header("content-encoding");
    const transfer = header("transfer-encoding");
    if (content === undefined && (transfer === undefined || transfer === "chunked"))
      return { text: bytes.toString("utf8") };
    // The codings of the transfer were applied after those of the content.
    return decodeContent(bytes, `${content ?? ""},${transfer ?? ""}`);
  }

  #grow(used: number): void {
    const size = Math.min(MAX_RESPONSE_BYTES, Math.max(2 * this.#length, SMALLEST_BUFFER));
    const bytes = Buffer.allocUnsafeSlow(size);
    bytes.set(this.#bytes.subarray(0, used));
    this.#bytes = bytes;
    this.#isOwn = true;
  }
}

const EMPTY = new Uint8Array();
const SMALLEST_BUFFER = 64 * 1024;
