import type { FaultKind } from "../faults/fail-options.ts";

/** A request that came in, and what became of it. */
export interface FakeCall {
  /** undefined where the request was refused before it was known whose it is. */
  readonly service: string | undefined;
  readonly operation: string | undefined;
  /** The parameters as they came over the wire, typed; ids are text. */
  readonly parameters: Readonly<Record<string, unknown>> | undefined;
  /** The id of the key that signed; undefined where no signature was accepted. */
  readonly keyId: string | undefined;
  /** undefined where a fault let no answer begin. */
  readonly status: number | undefined;
  /** The vendor's code, even where a fault kept it from the caller; `OK` on success. undefined where the cloud came to none. */
  readonly code: string | undefined;
  readonly requestId: string;
  /** Whether the operation was carried out, which it is not where the request is refused. */
  readonly ran: boolean;
  /** What went wrong as `fail` scripted it: `reset`, `code` and so on. */
  readonly fault: FaultKind | undefined;
}

/** The log keeps the newest calls, at least so many, and lets go of older ones when their requests are this large in all. */
const MOST_CALLS = 10_000;
const MOST_BYTES = 64 * 1024 * 1024;

/** The newest calls, oldest first. */
export class CallLog {
  readonly calls: FakeCall[] = [];
  readonly #sizes: number[] = [];
  #bytes = 0;

  /** Adds a call whose request had so many bytes, headers included. */
  add(call: FakeCall, bytes: number): void {
    this.calls.push(call);
    this.#sizes.push(bytes);
    this.#bytes += bytes;
    // Taken off in lots, since moving a long list for each call costs more than the call.
    if (this.calls.length >= MOST_CALLS * 1.1) this.#drop(this.calls.length - MOST_CALLS);
    while (this.#bytes > MOST_BYTES && this.calls.length > 1) this.#drop(Math.ceil(this.calls.length / 10));
  }

  clear(): void {
    this.#drop(this.calls.length);
  }

  #drop(count: number): void {
    this.calls.splice(0, count);
    for (const size of this.#sizes.splice(0, count)) this.#bytes -= size;
  }
}
