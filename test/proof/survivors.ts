import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { change, refusals, type Change, type FactTable } from "../facts/fact.ts";
import type { InputContract, Validator } from "../../src/operation/input-contract.ts";
import type { OperationFacts } from "../../src/operation/facts.ts";
import { validateInput } from "../../src/validation/validate.ts";
import { operationFacts } from "../../scripts/generate/facts.ts";
import { emitValidators, zodSchemas } from "../../scripts/generate/validators.ts";
import type { GenerateInput } from "../../scripts/generate/core.ts";
import { compareConditions, readConditions } from "../../scripts/specs/conditions.ts";
import { compareEnums } from "../../scripts/specs/enums.ts";
import { loadService, serviceNames, type ServiceSpec } from "../../scripts/specs/load.ts";
import { mutantsOf, type Mutant } from "./spec-mutants.ts";

export interface MutationReport {
  readonly mutants: number;
  /** The number of mutants that generation itself refuses. */
  readonly refused: number;
  /** The number of mutants that break a hand-written fact. */
  readonly caught: number;
  /** The names of the mutants that nothing noticed. */
  readonly survivors: string[];
}

/**
 * Removes or changes each keyword of the specs in turn, generates the validators into a temporary folder of the project, and
 * checks only the hand-written facts. A mutant that they do not notice is a fact that no test states.
 */
export async function findSurvivors(
  root: string,
  { specs, handWritten }: GenerateInput,
  contracts: readonly InputContract[],
  tables: readonly FactTable[],
): Promise<MutationReport> {
  const report = { mutants: 0, refused: 0, caught: 0, survivors: [] as string[] };
  const folder = join(root, ".prove", "validators");
  await mkdir(folder, { recursive: true });
  try {
    for (const name of serviceNames(specs)) {
      const files = [...specs].filter(([path]) => path.startsWith(`${name}/`) && !path.endsWith("openapi.yaml"));
      // Shared schemas are mutated together with the first services that use them.
      const shared =
        name === "aiccs" || name === "dyvms" ? [...specs].filter(([path]) => path.startsWith("shared/")) : [];
      const mutants = [...files, ...shared].flatMap(([path, text]) => mutantsOf(path, text));
      for (const mutant of mutants) {
        const service = load(specs, mutant, name);
        if (service === "unused") continue;
        report.mutants += 1;
        const outcome =
          service === "refused"
            ? "refused"
            : await judge(service, folder, report.mutants, handWritten, contracts, tables);
        if (outcome === "survived") report.survivors.push(mutant.name);
        else report[outcome] += 1;
      }
    }
    return report;
  } finally {
    await rm(join(root, ".prove"), { recursive: true, force: true });
  }
}

function load(specs: GenerateInput["specs"], mutant: Mutant, name: string): ServiceSpec | "refused" | "unused" {
  try {
    const service = loadService(new Map([...specs, [mutant.file, mutant.text]]), name);
    const root = /#\/(\w+)/.exec(mutant.name)?.[1] ?? "";
    return service.schemas.has(root) ? service : "unused";
  } catch {
    return "refused";
  }
}

async function judge(
  service: ServiceSpec,
  folder: string,
  number: number,
  { enums, rules }: GenerateInput["handWritten"],
  contracts: readonly InputContract[],
  tables: readonly FactTable[],
): Promise<"refused" | "caught" | "survived"> {
  let text: string;
  try {
    compareEnums(service, enums[service.name] ?? {});
    for (const { action, file, request } of service.operations) {
      const inSpec = readConditions(service.schemas.get(request)?.schema ?? {}, file, `/${request}`);
      compareConditions(action, file, inSpec, rules[service.name]?.[action]?.conditions ?? []);
    }
    text = emitValidators(await zodSchemas(service));
  } catch {
    return "refused";
  }
  const path = join(folder, `${service.name}-${number}.ts`);
  await writeFile(path, text);
  const validators = (await import(pathToFileURL(path).href)) as Record<string, () => Validator>;
  return service.operations.every((spec) => {
    const contract = contracts.find(({ facts }) => facts.action === spec.action);
    const table = tables.find(({ action }) => action === spec.action);
    const validator = validators[`z${spec.request}`];
    if (!contract || !table || !validator) throw new Error(`no table of facts for ${spec.action}`);
    const facts = operationFacts(service, spec) as OperationFacts & { action: string };
    return holds({ ...contract, facts, validator }, table);
  })
    ? "survived"
    : "caught";
}

/** Whether every fact of a table holds. */
function holds(contract: InputContract, { base, facts }: FactTable): boolean {
  try {
    return facts.every((fact) => {
      const check = (changes: Change) => validateInput(contract, change(base, changes));
      return (
        fact.inside.every((right) => check(right).ok) &&
        fact.outside.every((wrong) => refusals(check(wrong), fact).length > 0)
      );
    });
  } catch {
    // A mutant may pass values of another type to a rule, which then throws; that counts as noticed.
    return false;
  }
}
