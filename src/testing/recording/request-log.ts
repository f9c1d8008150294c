import type { FaultKind } from "../faults/fault.ts";

/** A request that the cloud received, and its result. */
export interface ReceivedRequest {
  /** undefined if the request was refused before its service was known. */
  readonly service: string | undefined;
  readonly operation: string | undefined;
  /** The parameters as sent over the wire, typed; ids are text. */
  readonly parameters: Readonly<Record<string, unknown>> | undefined;
  /** The id of the key that signed; undefined if no signature was accepted. */
  readonly keyId: string | undefined;
  /** undefined if no answer was sent because of a fault. */
  readonly status: number | undefined;
  /** The vendor's code, even if a fault kept it from the client; `OK` on success. undefined if there was no result. */
  readonly code: string | undefined;
  readonly requestId: string;
  /** Whether the operation ran successfully. */
  readonly ran: boolean;
  /** The kind of the fault that `fail` scripted: `reset`, `code` and so on. */
  readonly fault: FaultKind | undefined;
}

/** How many requests are kept at least, unless they are larger than this in all. */
const MOST_REQUESTS = 10_000;
const MOST_BYTES = 64 * 1024 * 1024;
/** How much memory parsed parameters take for each byte of a request: a text of 15 digits takes 40. */
const PARSED = 3;
const UNREAD = 512;

/** The newest requests, oldest first. */
export class RequestLog {
  readonly requests: ReceivedRequest[] = [];
  readonly #sizes: number[] = [];
  #bytes = 0;

  /** Adds a request of so many bytes, headers included. */
  add(request: ReceivedRequest, bytes: number): void {
    // Of a request whose parameters were not read, nothing large is kept.
    const size = request.parameters === undefined ? UNREAD : bytes * PARSED;
    this.requests.push(request);
    this.#sizes.push(size);
    this.#bytes += size;
    // Many are removed at once, since each removal moves the rest of a long list.
    if (this.requests.length >= MOST_REQUESTS * 1.1) this.#drop(this.requests.length - MOST_REQUESTS);
    while (this.#bytes > MOST_BYTES && this.requests.length > 1) this.#drop(Math.ceil(this.requests.length / 10));
  }

  clear(): void {
    this.#drop(this.requests.length);
  }

  #drop(count: number): void {
    this.requests.splice(0, count);
    for (const size of this.#sizes.splice(0, count)) this.#bytes -= size;
  }
}
