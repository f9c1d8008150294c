import { fetch, ProxyAgent } from "undici";
import type { Fetch } from "outdial/ccc";

/** Sends through a proxy; give it to a client as its `fetch`. */
export function through(proxy: string): Fetch {
  const dispatcher = new ProxyAgent(proxy);
  return (url, init) => fetch(url, { ...init, dispatcher }) as unknown as Promise<Response>;
}
