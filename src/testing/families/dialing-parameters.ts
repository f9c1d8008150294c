import type { CallingHours, Family, Retries } from "./family.ts";

/** The parameters that say how the numbers of a family's tasks are phoned. */
export function dialingParameters({ numbers, ends }: Family): string[] {
  const names = ends?.unless ? [ends.unless.parameter] : [];
  if (!numbers) return names;
  const { concurrency, hours = [], retries, done } = numbers.dialing;
  const others = [concurrency.parameter, done?.unless?.parameter, ...hours.flatMap(ofHours), ...ofRetries(retries)];
  return [...names, ...others.filter((name) => name !== undefined)];
}

function ofHours(hours: CallingHours): (string | undefined)[] {
  return [hours.zone, ...("plans" in hours ? [hours.plans] : [hours.times, hours.days])];
}

function ofRetries(retries: Retries | undefined): (string | undefined)[] {
  if (!retries) return [];
  if ("rounds" in retries) return [retries.rounds, retries.from];
  return [retries.when?.parameter, retries.times.parameter, retries.interval.parameter, retries.reasons];
}
