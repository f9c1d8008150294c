import { loadService, serviceNames } from "./load.ts";
import type { OperationSpec, ServiceSpec } from "./service-spec.ts";
import type { KnownOperations } from "../facts/known-operations.ts";
import type { Documented } from "../facts/model.ts";
import { specFacts } from "./spec-facts.ts";

/** One operation of the specs, with its service and its facts. */
export interface SpecOperation {
  readonly service: ServiceSpec;
  readonly operation: OperationSpec;
  readonly facts: Documented;
}

/** The operations of all specs, by the vendor's name. */
export type SpecOperations = ReadonlyMap<string, SpecOperation>;

/** Reads the facts of all specs (files by their path in specs/). */
export function readSpecOperations(files: ReadonlyMap<string, string>): SpecOperations {
  const services = serviceNames(files).map((name) => loadService(files, name));
  return new Map(
    services.flatMap((service) =>
      service.operations.map((operation) => [
        operation.action,
        { service, operation, facts: specFacts(service, operation) },
      ]),
    ),
  );
}

/** The names of all operations and fields, for the reader of pages. */
export function knownOf(operations: SpecOperations): KnownOperations {
  return {
    operations: new Set(operations.keys()),
    paths: (name) => {
      const facts = operations.get(name)?.facts;
      return (
        facts && {
          request: new Set(facts.request.fields.map(({ path }) => path)),
          response: new Set(facts.response.fields.map(({ path }) => path)),
        }
      );
    },
  };
}
