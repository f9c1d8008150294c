import { SERVICES } from "../../generated/actions.ts";
import type { InputContract } from "../../src/operation/input-contract.ts";

/** The contracts of all operations of all services. */
export const CONTRACTS: readonly InputContract[] = (await Promise.all(Object.keys(SERVICES).map(contractsOf))).flat();

async function contractsOf(service: string): Promise<InputContract[]> {
  const module = (await import(`../../generated/${service}/contracts.ts`)) as Record<string, unknown>;
  return Object.values(module[`${service}Contracts`] as Record<string, InputContract>);
}
