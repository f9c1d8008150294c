import type { Field } from "../facts/model.ts";
import type { Drafting, Side } from "./drafting.ts";

/**
 * Whether an integer is an id: its name says so, or it is the id of what was created. In a request only a parameter and the items
 * of one can be an id.
 */
export function isId({ created }: Drafting, side: Side, { path }: Field): boolean {
  if (side === "response" && path === created) return true;
  const name = (path.split(".").at(-1) ?? path).replaceAll("[]", "");
  if (side === "request" && path.replace(/\[\]$/, "") !== name) return false;
  return /(?:^|[a-z0-9])(?:Id|ID)$|^ID$/.test(name) || (path.endsWith("[]") && /(?:Ids|IDs|IdList|IDList)$/.test(name));
}
