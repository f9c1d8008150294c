import { aiccsContracts } from "../../generated/aiccs/contracts.ts";
import { cccContracts } from "../../generated/ccc/contracts.ts";
import { dyvmsContracts } from "../../generated/dyvms/contracts.ts";
import type { InputContract } from "../../src/operation/input-contract.ts";
import { readSpecs } from "../generate/input.ts";
import { loadService, serviceNames, type OperationSpec, type ServiceSpec } from "../specs/load.ts";

/** An operation as its spec states it and as a client checks it. */
export interface Proven {
  readonly service: ServiceSpec;
  readonly spec: OperationSpec;
  readonly contract: InputContract;
}

export const CONTRACTS: readonly InputContract[] = [aiccsContracts, cccContracts, dyvmsContracts].flatMap(
  (all): InputContract[] => Object.values<InputContract>(all),
);

/** Every operation of the specs in a folder. */
export function provenOperations(specs: string): Proven[] {
  const files = readSpecs(specs);
  return serviceNames(files).flatMap((name) => {
    const service = loadService(files, name);
    return service.operations.map((spec) => {
      const contract = CONTRACTS.find(({ facts }) => facts.action === spec.action);
      if (!contract) throw new Error(`${spec.action} is in no client`);
      return { service, spec, contract };
    });
  });
}
