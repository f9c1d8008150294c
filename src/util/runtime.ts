/** Whether the runtime is Deno. Its fetch and its node:http retry a request on their own when a kept-alive connection is lost. */
export function isDeno(): boolean {
  return "Deno" in globalThis;
}
