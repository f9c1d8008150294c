import { ConfigurationError } from "../../errors/configuration-error.ts";
import type { FakeCall } from "./call-log.ts";
import type { RawAnswer, WireRequest } from "../http/raw-request.ts";

/** A request with its answer, byte for byte. It may hold phone numbers. */
export interface Exchange {
  readonly call: FakeCall;
  readonly request: WireRequest;
  /** As far as it was sent; undefined where a fault let none begin. */
  readonly answer: RawAnswer | undefined;
  /** How long the cloud took for it; what a fault waits is not counted. */
  readonly milliseconds: number;
}

type Listener = (exchange: Exchange) => void;

/** Those who want to hear of each request. */
export class Listeners {
  readonly #all = new Set<Listener>();

  get areThere(): boolean {
    return this.#all.size > 0;
  }

  /** Adds one; the function that it gives takes it away. */
  add(listener: Listener): () => void {
    if (typeof listener !== "function") throw new ConfigurationError("onCall takes a function");
    this.#all.add(listener);
    return () => void this.#all.delete(listener);
  }

  /* What a listener throws must not change the answer; it is thrown again, for the test runner to report. */
  tell(exchange: Exchange): void {
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
