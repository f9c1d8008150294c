import { ConfigurationError } from "../errors/configuration-error.ts";

/** The server that requests are sent to. */
export interface Endpoint {
  /** `https://aiccs.aliyuncs.com`, with a port if one was given. */
  readonly origin: string;
  /** The value of the `host` header, which is signed: without the port if it is the default port of the scheme. */
  readonly host: string;
}

/**
 * Reads the `endpoint` option.
 *
 * @throws ConfigurationError if it is not an http or https URL that consists of scheme, host and port only.
 */
export function readEndpoint(given: string | URL): Endpoint {
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    throw new ConfigurationError(
      "endpoint must be a URL with its scheme, such as https://ccc.intl.tencentcloudapi.com",
    );
  }
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw new ConfigurationError(`endpoint must be an https or http URL; got ${url.protocol}`);
  if (url.username !== "" || url.password !== "")
    throw new ConfigurationError("endpoint must not contain a user name or a password");
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "")
    throw new ConfigurationError(
      "endpoint must be scheme, host and port only: both vendors accept requests at the path / only",
    );
  return { origin: url.origin, host: url.host };
}
