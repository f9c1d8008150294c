import { aiccsOperations } from "../../generated/aiccs/operations.ts";
import { cccOperations } from "../../generated/ccc/operations.ts";
import { dyvmsOperations } from "../../generated/dyvms/operations.ts";
import type { AnyOperation } from "../../src/operation/operation.ts";
import { readSpecs } from "../generate/input.ts";
import { loadService, serviceNames, type OperationSpec, type ServiceSpec } from "../specs/load.ts";

/** An operation as its spec states it and as a client runs it. */
export interface Proven {
  readonly service: ServiceSpec;
  readonly spec: OperationSpec;
  readonly operation: AnyOperation;
}

export const OPERATIONS: readonly AnyOperation[] = [aiccsOperations, cccOperations, dyvmsOperations].flatMap(
  (all): AnyOperation[] => Object.values<AnyOperation>(all),
);

/** Every operation of the specs in a folder. */
export function provenOperations(specs: string): Proven[] {
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
