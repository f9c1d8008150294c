import { ConfigurationError } from "../errors/configuration-error.ts";
import type { OperationFacts } from "../operation/facts.ts";
import { isDeno } from "../util/runtime.ts";
import { SENDS_ONCE, type Fetch } from "../transport/fetch.ts";

/**
 * Deno's fetch sends a request again by itself when a kept connection is lost before the answer, and reports only the second
 * answer: a create would make two tasks. @throws ConfigurationError, before anything is sent.
 */
export function checkSendsOnce({ action, service, retry }: OperationFacts, fetch: Fetch | undefined): void {
  if (!fetch || SENDS_ONCE in fetch || retry === "safe" || !isDeno()) return;
  throw new ConfigurationError(
    "under Deno it cannot be sent through the fetch option: Deno's fetch sends a request again by itself when a kept " +
      "connection is lost, so that two tasks may be made. Leave the option out; the default transport sends once",
    { operation: action, service },
  );
}
