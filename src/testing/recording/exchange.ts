import { setImmediate } from "node:timers";
import { aFunction } from "../../options/forms.ts";
import type { RawAnswer, WireRequest } from "../http/raw-request.ts";
import type { ReceivedRequest } from "./request-log.ts";

/** A request and its answer, byte for byte. It may contain phone numbers. */
export interface Exchange {
  readonly call: ReceivedRequest;
  readonly request: WireRequest;
  /** The part that was sent; undefined if no answer was sent because of a fault. */
  readonly answer: RawAnswer | undefined;
  /** How long the cloud took for it; the wait of a fault is not counted. */
  readonly milliseconds: number;
}

type Listener = (exchange: Exchange) => void;

/** The functions that are called after each request. */
export class Listeners {
  readonly #all = new Set<Listener>();

  get hasAny(): boolean {
    return this.#all.size > 0;
  }

  /** Adds a listener; the function that it returns removes it. @throws ConfigurationError if it is not a function. */
  add(listener: Listener): () => void {
    aFunction("the listener of onCall", listener);
    this.#all.add(listener);
    return () => void this.#all.delete(listener);
  }

  /* What a listener throws must not change the answer; it is thrown again, for the test runner to report. */
  notify(exchange: Exchange): void {
    for (const listener of this.#all) {
      try {
        listener(exchange);
      } catch (error) {
        setImmediate(() => {
          throw error;
        });
      }
    }
  }
}
