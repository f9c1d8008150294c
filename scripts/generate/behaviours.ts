import { behaviourOf } from "../specs/behaviours.ts";
import type { ServiceSpec } from "../specs/service-spec.ts";

/** The text of a service's behaviours.ts: what each operation does in the fake cloud, and the form of its response. */
export function emitBehaviours(service: ServiceSpec): string {
  const table = Object.fromEntries(
    service.operations.map((operation) => [operation.action, behaviourOf(service, operation)]),
  );
  return `import type { Behaviour } from "../../src/testing/behaviours/behaviour.ts";

/** What each operation does in the fake cloud, by the vendor's name of the operation. */
export const behaviours: Readonly<Record<string, Behaviour>> = ${JSON.stringify(table, null, 2)};
`;
}
