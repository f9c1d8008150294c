import { ACTIONS } from "../../../generated/actions.ts";
import { ConfigurationError } from "../../errors/configuration-error.ts";
import type { ServiceName } from "../../operation/facts.ts";
import { anything, form, oneOf } from "../../options/forms.ts";
import { readOptions } from "../../options/read-options.ts";
import type { FakeInputs } from "../fixtures.ts";
import { isQuery } from "../handlers/recorded-run.ts";
import { OPERATIONS, SERVICE_NAMES, vendorOf } from "../operations.ts";
import type { Fault } from "./fault.ts";
import { readFault } from "./read-fault.ts";
import { servicesOf } from "./vendor-refusal.ts";

export interface FailOptions {
  /** Only requests of this operation. Default: any. */
  readonly operation?: keyof FakeInputs | undefined;
  /** Only requests to this service. Default: any. */
  readonly service?: ServiceName | undefined;
  /** How many requests fail, `Infinity` for all. Default: 1. */
  readonly times?: number | undefined;
  /** The fault. */
  readonly with: Fault;
}

/** A fault and the requests that it applies to. */
export interface FaultScript {
  readonly services: readonly ServiceName[];
  readonly operation: string | undefined;
  readonly times: number;
  readonly fault: Fault;
}

const OPTIONS = {
  operation: oneOf(ACTIONS, "the name of an operation"),
  service: oneOf(SERVICE_NAMES),
  times: form<number>(
    (given) => given === Infinity || (Number.isInteger(given) && (given as number) >= 1),
    "a whole number of requests, 1 or more, or Infinity",
  ),
  with: anything,
};

/** Reads the options of `fail`. @throws ConfigurationError that names the option, what is allowed and what was given. */
export function readFailOptions(given: unknown): FaultScript {
  const { operation, service, times = 1, with: wanted } = readOptions(given, OPTIONS, "fail's options");
  const fault = readFault("with", wanted);
  return { services: matchingServices(operation, service, fault), operation, times, fault };
}

/* The services whose requests the fault applies to: an operation belongs to one, and a code may belong to one vendor. */
function matchingServices(
  operation: string | undefined,
  service: ServiceName | undefined,
  fault: Fault,
): readonly ServiceName[] {
  const own = OPERATIONS.get(operation ?? "")?.service ?? service;
  if (service !== undefined && own !== service)
    throw new ConfigurationError(
      `service must be ${own}, which ${operation} belongs to, or be left out; got ${service}`,
    );
  if ("lag" in fault && operation !== undefined && !isQuery(operation))
    throw new ConfigurationError(`with.lag is for queries; ${operation} is not one`);
  const able = "code" in fault ? servicesOf(fault.code) : SERVICE_NAMES;
  if (own === undefined) return able;
  if ("code" in fault && !able.includes(own))
    throw new ConfigurationError(
      `with.code must be a code of ${vendorOf(own)}'s for ${operation ?? own}; got ${fault.code}`,
    );
  return [own];
}
