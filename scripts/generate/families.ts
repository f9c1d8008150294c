import { FAMILIES, type FamilyName } from "../../src/testing/families/families.ts";
import { SpecError } from "../specs/schema.ts";
import type { OperationSpec, ServiceSpec } from "../specs/service-spec.ts";

/** The families of tasks, as headings. */
const TITLES: Readonly<Record<FamilyName, string>> = {
  "ai-call-task": "AI call tasks",
  "cloud-task": "Outbound call tasks (Cloud\\*)",
  "enterprise-time": "Time conditions",
  "auto-callout-task": "Automatic outbound call tasks",
  "predictive-dialing-campaign": "Predictive dialling campaigns",
  "agent-cruise-campaign": "Cruise dialling campaigns of agents",
};

/** A family of tasks with the operations on it. */
export interface OperationFamily {
  readonly title: string;
  readonly service: ServiceSpec;
  readonly operations: readonly OperationSpec[];
}

/** All operations by family: the services in their order, and in each the families in the order of FAMILIES. */
export function operationFamilies(services: readonly ServiceSpec[]): OperationFamily[] {
  return services.flatMap((service) => {
    const byFamily = Map.groupBy(service.operations, ({ behaviour: { family }, file }): FamilyName => {
      if (!(family in FAMILIES)) throw new SpecError(file, "/operation/post/x-behaviour", `${family} is not a family`);
      return family as FamilyName;
    });
    return (Object.keys(TITLES) as FamilyName[]).flatMap((family) => {
      const operations = byFamily.get(family);
      return operations ? [{ title: TITLES[family], service, operations: operations.toSorted(byKind) }] : [];
    });
  });
}

const KINDS = ["create", "import", "change", "query"] as const;

/* Operations of the same kind keep the order of the service's document. */
function byKind(one: OperationSpec, other: OperationSpec): number {
  return KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind);
}
