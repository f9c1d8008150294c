import { ConfigurationError } from "../errors/configuration-error.ts";
import { isRepeatable, type OperationFacts } from "../operation/facts.ts";
import { isDeno } from "../util/runtime.ts";
import { SENDS_ONCE, type Fetch } from "../transport/fetch.ts";

/**
 * Rejects a create that would be sent by Deno's fetch: if a kept-alive connection is lost, that fetch repeats the request
 * and reports only the second response, so that two tasks may be created.
 * @throws ConfigurationError
 */
export function checkSendsOnce(facts: OperationFacts, fetch: Fetch | undefined): void {
  if (!fetch || SENDS_ONCE in fetch || isRepeatable(facts) || !isDeno()) return;
  const { action, service } = facts;
  throw new ConfigurationError(
    "under Deno it cannot be sent with the option fetch: Deno's fetch repeats a request when a kept-alive connection is " +
      "lost, so that two tasks may be created. Remove the option: the default transport sends each request once",
    { operation: action, service },
  );
}
