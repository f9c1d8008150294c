import { readSpecs } from "../../scripts/specs/files.ts";
import { loadService, serviceNames, type OperationSpec, type ServiceSpec } from "../../scripts/specs/load.ts";
import type { InputContract } from "../../src/operation/input-contract.ts";
import { CONTRACTS } from "../support/contracts.ts";

/** An operation as its spec defines it, and as a client validates it. */
export interface ProvenOperation {
  readonly service: ServiceSpec;
  readonly spec: OperationSpec;
  readonly contract: InputContract;
}

/** All operations of the specs in a folder. */
export function provenOperations(specs: string): ProvenOperation[] {
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
