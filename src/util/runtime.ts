/** Whether this is Deno, whose fetch and node:http send a request again by themselves when a kept connection is lost. */
export function isDeno(): boolean {
  return "Deno" in globalThis;
}
