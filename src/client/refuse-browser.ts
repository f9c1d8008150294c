import { ConfigurationError } from "../errors/configuration-error.ts";

/** Replaces the functions that send requests in bundles for browsers. @throws ConfigurationError always. */
export function refuseBrowser(): never {
  throw new ConfigurationError(
    "outdial sends requests only from servers: in a browser, users could read the account's secret. Send requests from your own backend; validate and schemaOf work in browsers",
  );
}
