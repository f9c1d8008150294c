import { readSpecs } from "../../scripts/specs/files.ts";
import { loadService, serviceNames, type OperationSpec, type ServiceSpec } from "../../scripts/specs/load.ts";
import type { AnyOperation } from "../../src/operation/operation.ts";
import { OPERATIONS } from "../support/operations.ts";

/** An operation as its spec defines it, and as a client runs it. */
export interface ProvenOperation {
  readonly service: ServiceSpec;
  readonly spec: OperationSpec;
  readonly operation: AnyOperation;
}

/** All operations of the specs in a folder. */
export function provenOperations(specs: string): ProvenOperation[] {
  const files = readSpecs(specs);
  return serviceNames(files).flatMap((name) => {
    const service = loadService(files, name);
    return service.operations.map((spec) => {
      const operation = OPERATIONS.find(({ facts }) => facts.action === spec.action);
      if (!operation) throw new Error(`${spec.action} is in no client`);
      return { service, spec, operation };
    });
  });
}
