import { join } from "node:path";
import { SERVICES as NAMED } from "../../generated/actions.ts";
import { EXAMPLES } from "../../generated/examples.ts";
import { readSpecs } from "../../scripts/specs/files.ts";
import { loadService, serviceNames } from "../../scripts/specs/load.ts";
import type { OperationSpec, ServiceSpec } from "../../scripts/specs/service-spec.ts";
import { SERVICES, type AnyClient } from "../../scripts/start/clients.ts";
import type { OperationKind } from "../../src/operation/facts.ts";
import type { InputContract } from "../../src/operation/input-contract.ts";
import { requiredTasks, type FakeCloud, type FakeInputs } from "../../src/testing/index.ts";
import { CONTRACTS } from "./contracts.ts";
import { ALIBABA, TENCENT } from "./keys.ts";
import { ROOT } from "./project.ts";

/** An operation as its spec defines it and as a client validates it. */
export interface TestedOperation {
  readonly action: string;
  readonly vendor: "Alibaba" | "Tencent";
  readonly kind: OperationKind;
  readonly service: ServiceSpec;
  readonly spec: OperationSpec;
  readonly contract: InputContract;
  /** A valid input: the example of the spec. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** All operations of all services, for tests that take every operation. */
export const OPERATIONS: readonly TestedOperation[] = readOperations();

function readOperations(): TestedOperation[] {
  const examples = EXAMPLES as unknown as Readonly<Record<string, TestedOperation["input"]>>;
  const files = readSpecs(join(ROOT, "specs"));
  return serviceNames(files).flatMap((name) => {
    const service = loadService(files, name);
    const { vendor } = NAMED[name as keyof typeof NAMED];
    return service.operations.map((spec) => {
      const { action } = spec;
      const contract = CONTRACTS.find(({ facts }) => facts.action === action);
      if (!contract) throw new Error(`${action} is in no client`);
      const { kind } = contract.facts;
      return { action, vendor, kind, service, spec, contract, input: examples[action] ?? {} };
    });
  });
}

export function operationsOf(vendor: TestedOperation["vendor"]): readonly TestedOperation[] {
  return OPERATIONS.filter((operation) => operation.vendor === vendor);
}

/** A client of the operation's service, with keys that only the fake cloud knows. */
export function clientOf(
  { service, vendor }: Pick<TestedOperation, "service" | "vendor">,
  options: Omit<Parameters<(typeof SERVICES)[string]["create"]>[0], "credentials"> & Record<string, unknown> = {},
): AnyClient {
  const { create } = SERVICES[service.name] ?? unknownService(service.name);
  return create({ credentials: vendor === "Alibaba" ? ALIBABA : TENCENT, ...options });
}

function unknownService(name: string): never {
  throw new Error(`no client for ${name}`);
}

/** Calls the operation with a client of its service. */
export function callWith(
  client: AnyClient,
  { spec }: Pick<TestedOperation, "spec">,
  input: unknown,
): Promise<Record<string, unknown>> {
  return (client[spec.method] as (input: unknown) => Promise<Record<string, unknown>>)(input);
}

/** Adds the tasks to a fake cloud without which the operation would fail with its input. */
export function seedFor(
  cloud: FakeCloud,
  { action, input }: Pick<TestedOperation, "action" | "input">,
  keyIds: readonly string[] = [ALIBABA.accessKeyId, TENCENT.secretId],
): void {
  for (const keyId of keyIds) cloud.seed(keyId, requiredTasks(action as keyof FakeInputs, input));
}
