import { SERVICES } from "../../generated/actions.ts";
import { FACTS } from "../../generated/facts.ts";
import type { OperationFacts, ServiceName } from "../operation/facts.ts";

export type Vendor = (typeof SERVICES)[ServiceName]["vendor"];

export const SERVICE_NAMES = Object.keys(SERVICES) as ServiceName[];

/** The facts of every operation that the cloud knows, by the vendor's name for it. */
export const OPERATIONS: ReadonlyMap<string, OperationFacts> = new Map(
  SERVICE_NAMES.flatMap((service) => Object.values(FACTS[service]).map((facts) => [facts.action, facts] as const)),
);

export function vendorOf(service: ServiceName): Vendor {
  return SERVICES[service].vendor;
}
