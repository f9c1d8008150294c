import type { Handling } from "./handler.ts";

/** The parameters of a request that are kept with the task. */
export function keptOf({ parameters, kept }: Handling): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const name of Object.keys(parameters)) if (kept.has(name)) found[name] = parameters[name];
  return found;
}

/** The parameters of a changed task: what a request leaves out stays as it was, unless the family's changes replace it. */
export function changedParameters(
  handling: Handling,
  before: Readonly<Record<string, unknown>> | undefined,
): Record<string, unknown> {
  const { family, declared } = handling;
  const stays = Object.entries(before ?? {}).filter(([name]) => family.change === "merge" || !declared.includes(name));
  return { ...Object.fromEntries(stays), ...keptOf(handling) };
}
