import type { Writable } from "node:stream";

/** Lines that wait for a slow reader, in bytes at most. */
const MOST_WAITING = 1024 * 1024;

/**
 * Writes lines for a reader that may be slow or gone: neither ends the cloud or fills its memory. What a slow one misses
 * is counted, in a line of its own once it reads on.
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
    if (this.#stream.writableLength > MOST_WAITING) {
      this.#missed += 1;
      return;
    }
    if (this.#missed > 0) this.#stream.write(`${JSON.stringify({ event: "missed", lines: this.#missed })}\n`);
    this.#missed = 0;
    this.#stream.write(`${line}\n`);
  }
}
