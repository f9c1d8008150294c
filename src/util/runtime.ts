/** Whether the runtime is Deno. Its fetch and its node:http retry a request on their own when a kept-alive connection is lost. */
export function isDeno(): boolean {
  return "Deno" in globalThis;
}

/**
 * Whether the runtime is workerd (Cloudflare Workers). Its node:http is written over its fetch and reports neither a socket nor that
 * a request was destroyed.
 */
export function isWorkerd(): boolean {
  return (globalThis.navigator as Navigator | undefined)?.userAgent === "Cloudflare-Workers";
}
