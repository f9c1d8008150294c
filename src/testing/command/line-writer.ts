import type { Writable } from "node:stream";

/** The most bytes that wait for a slow reader. */
const MOST_BUFFERED = 1024 * 1024;

/**
 * Writes lines for a reader that may be slow or gone. Neither stops the cloud or fills its memory: lines that a slow reader
 * misses are counted, and a line with their number is written once it reads again.
 */
export class LineWriter {
  readonly #stream: Writable;
  #missed = 0;
  #isGone = false;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on("error", () => (this.#isGone = true));
  }

  write(line: string): void {
    if (this.#isGone) return;
    if (this.#stream.writableLength > MOST_BUFFERED) {
      this.#missed += 1;
      return;
    }
    if (this.#missed > 0) this.#stream.write(`${JSON.stringify({ event: "missed", lines: this.#missed })}\n`);
    this.#missed = 0;
    this.#stream.write(`${line}\n`);
  }
}
