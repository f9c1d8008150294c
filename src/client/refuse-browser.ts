import { ConfigurationError } from "../errors/configuration-error.ts";

/** Takes the place of what sends requests in a bundle for browsers. @throws ConfigurationError, always. */
export function refuseBrowser(): never {
  throw new ConfigurationError(
    "outdial sends requests from servers only: in a browser everybody could read the account's secret. Send them from your own backend; validate and schemaOf work here",
  );
}
