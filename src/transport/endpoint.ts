import { ConfigurationError } from "../errors/configuration-error.ts";

/** Where requests go. */
export interface Endpoint {
  /** `https://aiccs.aliyuncs.com`, with a port if one was given. */
  readonly origin: string;
  /** The value of the host header, signed as it is sent: with a port only where it is not the scheme's own. */
  readonly host: string;
}

/** @throws ConfigurationError where it is no URL that a request can go to. */
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
    throw new ConfigurationError("endpoint must not hold a user or a password");
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "")
    throw new ConfigurationError("endpoint must be scheme, host and port alone: both vendors take requests at / only");
  return { origin: url.origin, host: url.host };
}
