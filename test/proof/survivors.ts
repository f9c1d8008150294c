import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { change, refusals, type Change, type FactTable } from "../facts/fact.ts";
import { tableOf } from "../facts/tables.ts";
import type { InputContract, Validator } from "../../src/operation/input-contract.ts";
import type { OperationFacts } from "../../src/operation/facts.ts";
import type { Rule } from "../../src/operation/rule.ts";
import { validateInput } from "../../src/validation/validate.ts";
import { operationFacts } from "../../scripts/generate/facts.ts";
import { allRules } from "../../scripts/generate/hand-written-rules.ts";
import { emitValidators, zodSchemas } from "../../scripts/generate/validators.ts";
import type { GenerateInput } from "../../scripts/generate/core.ts";
import { compareConditions, readConditions } from "../../scripts/specs/conditions.ts";
import { compareEnums, type EnumObjects } from "../../scripts/specs/enums.ts";
import { loadService, serviceNames } from "../../scripts/specs/load.ts";
import { reachable, type ServiceSpec } from "../../scripts/specs/service-spec.ts";
import { reduceSpecs } from "./reduced-specs.ts";
import { mutantsOf } from "./spec-mutants.ts";

export interface MutationReport {
  readonly mutants: number;
  /** The number of mutants that generation itself refuses. */
  readonly refused: number;
  /** The number of mutants that break a hand-written fact. */
  readonly caught: number;
  /** The names of the mutants that nothing noticed. */
  readonly survivors: string[];
}

/** What the mutants of a service are judged by. */
interface Judges {
  /** The folder for the generated validators. */
  readonly folder: string;
  readonly enums: EnumObjects;
  /** The schemas of the operations that are not judged. */
  readonly usedElsewhere: ReadonlySet<string>;
  readonly rules: GenerateInput["handWritten"]["rules"][string];
  readonly contracts: readonly InputContract[];
}

/** A schema whose keywords are changed. */
export interface MutatedSchema {
  readonly service: string;
  readonly name: string;
}

/**
 * The schemas of the requests of all operations, or of some. A schema that several services share is mutated with the first of
 * them.
 */
export function mutatedSchemas(
  { specs }: Pick<GenerateInput, "specs">,
  isWanted: (action: string) => boolean = () => true,
): MutatedSchema[] {
  const files = new Set<string>();
  return serviceNames(specs).flatMap((service) => {
    const { operations, schemas } = loadService(specs, service);
    const requests = operations.filter(({ action }) => isWanted(action)).map(({ request }) => request);
    return [...reachable(schemas, requests)].flatMap((name) => {
      const place = `${schemas.get(name)?.file ?? ""}#${name}`;
      if (files.has(place)) return [];
      files.add(place);
      return [{ service, name }];
    });
  });
}

/**
 * Removes or changes each keyword of a schema in turn, generates the validators of the operations that refer to the schema into a
 * temporary folder of the project, and checks only their hand-written facts. A mutant that they do not notice is a fact that no
 * test states.
 */
export async function findSurvivors(
  root: string,
  { specs, handWritten }: GenerateInput,
  contracts: readonly InputContract[],
  { service: serviceName, name }: MutatedSchema,
): Promise<MutationReport> {
  const report = { mutants: 0, refused: 0, caught: 0, survivors: [] as string[] };
  await mkdir(join(root, ".prove"), { recursive: true });
  // Two levels deep, so that the imports of the generated validators lead to src.
  const folder = await mkdtemp(join(root, ".prove", "validators-"));
  try {
    const service = loadService(specs, serviceName);
    const reduced = reduceSpecs(specs, service, name);
    const judges: Judges = {
      folder,
      enums: handWritten.enums[serviceName] ?? {},
      usedElsewhere: schemasOfOthers(service, reduced.service),
      rules: handWritten.rules[serviceName] ?? {},
      contracts,
    };
    const unchanged = await judge(() => reduced.loadWith(reduced.schema), 0, judges);
    // Otherwise all mutants would count as noticed.
    if (unchanged !== "survived") throw new Error(`${name} of ${serviceName} is ${unchanged} as it is`);
    for (const mutant of mutantsOf(service.schemas.get(name)?.file ?? "", name, reduced.schema)) {
      report.mutants += 1;
      const outcome = await judge(() => reduced.loadWith(mutant.schema), report.mutants, judges);
      if (outcome === "survived") report.survivors.push(mutant.name);
      else report[outcome] += 1;
    }
    return report;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function schemasOfOthers(whole: ServiceSpec, { operations }: ServiceSpec): Set<string> {
  const others = whole.operations.filter(({ action }) => !operations.some((kept) => kept.action === action));
  return reachable(
    whole.schemas,
    others.flatMap(({ request, result }) => [request, result]),
  );
}

async function judge(
  load: () => ServiceSpec,
  number: number,
  { folder, enums, usedElsewhere, rules, contracts }: Judges,
): Promise<"refused" | "caught" | "survived"> {
  let service: ServiceSpec;
  let text: string;
  try {
    service = load();
    // Generation refuses an enum that no operation uses any more, but not one that only the others use.
    const { schemas } = service;
    const written = Object.entries(enums).filter(([name]) => schemas.has(name) || !usedElsewhere.has(name));
    compareEnums(service, Object.fromEntries(written));
    for (const { action, file, request } of service.operations) {
      const inSpec = readConditions(schemas.get(request)?.schema ?? {}, file, `/${request}`);
      compareConditions(action, file, inSpec, rules[action]?.conditions ?? []);
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
    const validator = validators[`z${spec.request}`];
    if (!contract || !validator) throw new Error(`${spec.action} is in no client`);
    const facts = operationFacts(service, spec) as OperationFacts & { action: string };
    // Rules of phone numbers and times follow from the facts.
    const ownRules = (): readonly Rule[] => allRules(facts, rules[spec.action]);
    return holds({ ...contract, facts, validator, rules: ownRules }, tableOf(spec.action));
  })
    ? "survived"
    : "caught";
}

/** Whether every fact of a table holds. */
function holds(contract: InputContract, { base, facts = [] }: FactTable): boolean {
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
