import { createHash } from "node:crypto";
import { format } from "prettier";
import { emitAllFacts, emitClients, emitFakeCloud } from "./all-services.ts";
import { emitBehaviours } from "./behaviours.ts";
import { emitContracts } from "./contracts.ts";
import { operationsList, withOperations } from "./documents.ts";
import { emitBrowserEntry, emitEntry, emitValidate } from "./entries.ts";
import { checkExample, emitExamples } from "./examples.ts";
import { emitOperations } from "./operations.ts";
import { allRules, checkRuleFiles, type RuleFiles } from "./hand-written-rules.ts";
import { emitSchemas } from "./schemas.ts";
import { emitActions, emitFacts, operationFacts } from "./facts.ts";
import { emitReferenceIndex } from "./reference-index.ts";
import { emitReference } from "./reference.ts";
import { emitTypes } from "./types.ts";
import type { Ajv2020 } from "../judge/ajv.ts";
import { emitValidators, zodSchemas } from "./validators.ts";
import { checkBehaviours } from "../specs/behaviours.ts";
import { createJudge, emitJudge, emitJudgeTypes } from "../judge/compile.ts";
import { compareConditions, readConditions } from "../specs/conditions.ts";
import { compareEnums, type EnumObjects } from "../specs/enums.ts";
import { checkListed, loadService, serviceNames } from "../specs/load.ts";
import type { ServiceSpec } from "../specs/service-spec.ts";

/** What is written by hand beside the specs, by service. Generation compares it with the specs. */
export interface HandWritten {
  readonly enums: Readonly<Record<string, EnumObjects>>;
  readonly rules: Readonly<Record<string, RuleFiles>>;
}

export interface GenerateInput {
  /** Spec files by their path inside specs/. */
  readonly specs: ReadonlyMap<string, string>;
  readonly handWritten: HandWritten;
  /** Documents with the list of operations, by their path. */
  readonly documents: ReadonlyMap<string, string>;
  /** Versions of the generators, for the manifest. */
  readonly versions: Readonly<Record<string, string>>;
}

/** The folders that contain only generated files. */
export const GENERATED_FOLDERS = ["generated", "docs/reference"] as const;

const MARKDOWN = { parser: "markdown", printWidth: 120, proseWrap: "always" } as const;

/** Generated files by their path in the project. The same input gives the same bytes. */
export async function generate({
  specs,
  handWritten,
  documents,
  versions,
}: GenerateInput): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  // A mistake in any service is reported before anything is generated.
  const services = serviceNames(specs).map((name) => loadService(specs, name));
  for (const service of services) checkListed(specs, service);
  for (const [name, ruleFiles] of Object.entries(handWritten.rules)) {
    const actions = services.find((service) => service.name === name)?.operations.map(({ action }) => action);
    checkRuleFiles(name, ruleFiles, actions ?? []);
  }
  for (const service of services) {
    compareHandWritten(service, handWritten);
    checkBehaviours(service);
  }
  const judges = new Map(services.map((service) => [service, createJudge(service)]));
  const examples = [...judges].flatMap(([service, judge]) =>
    service.operations.map((operation) =>
      checkExample(
        service,
        operation,
        judge,
        allRules(operationFacts(service, operation), handWritten.rules[service.name]?.[operation.action]),
      ),
    ),
  );
  for (const [service, judge] of judges) {
    const { name } = service;
    const rules = handWritten.rules[name] ?? {};
    for (const [path, text] of await emitService(service, judge, rules, Object.keys(handWritten.enums[name] ?? {})))
      files.set(`generated/${name}/${path}`, text);
    for (const operation of service.operations) {
      const { action } = operation;
      const { conditions = [] } = rules[action] ?? {};
      const example = examples.find((one) => one.action === action)?.input ?? {};
      const parts = { conditions, rules: allRules(operationFacts(service, operation), rules[action]), example };
      const page = emitReference(service, operation, parts);
      files.set(`docs/reference/${action}.md`, await format(page, { parser: "markdown", printWidth: 120 }));
    }
  }
  files.set("docs/reference/README.md", await format(emitReferenceIndex(services), MARKDOWN));
  const ofAll: readonly (readonly [file: string, by: string, text: string])[] = [
    ["actions.ts", "facts.ts", emitActions(services)],
    ["clients.ts", "all-services.ts", emitClients(services)],
    ["examples.ts", "examples.ts", emitExamples(services, examples)],
    ["facts.ts", "all-services.ts", emitAllFacts(services)],
    ["fake-cloud.ts", "all-services.ts", emitFakeCloud(services)],
  ];
  for (const [file, by, text] of ofAll)
    files.set(`generated/${file}`, header("specs/", `scripts/generate/${by}`) + (await pretty(text)));
  const list = await format(operationsList(services), MARKDOWN);
  for (const [path, text] of documents) files.set(path, withOperations(path, text, list));
  const hashes = Object.fromEntries(
    [...specs]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, text]) => [path, createHash("sha256").update(text).digest("hex")]),
  );
  files.set("generated/manifest.json", `${JSON.stringify({ specs: hashes, generators: versions }, null, 2)}\n`);
  return files;
}

/** @throws SpecError if a spec and the files written by hand beside it do not agree. */
function compareHandWritten(service: ServiceSpec, { enums, rules }: HandWritten): void {
  const { name, operations, schemas } = service;
  compareEnums(service, enums[name] ?? {});
  for (const { action, file, request } of operations) {
    const inSpec = readConditions(schemas.get(request)?.schema ?? {}, file, `/${request}`);
    compareConditions(action, file, inSpec, rules[name]?.[action]?.conditions ?? []);
  }
}

function header(from: string, by: string): string {
  return `// Generated from ${from} by ${by}. Not to be edited: change the spec and run \`npm run generate\`.\n\n`;
}

function pretty(text: string): Promise<string> {
  return format(text, { parser: "typescript", printWidth: 120 });
}

async function emitService(
  service: ServiceSpec,
  judge: Ajv2020,
  rules: RuleFiles,
  enums: readonly string[],
): Promise<[path: string, text: string][]> {
  const from = `specs/${service.name}`;
  const zod = await zodSchemas(service);
  const texts: readonly (readonly [file: string, by: string, text: string])[] = [
    ["types.ts", "openapi-typescript", await emitTypes(service)],
    ["validators.ts", "@hey-api/openapi-ts", emitValidators(zod)],
    ["behaviours.ts", "scripts/generate/behaviours.ts", emitBehaviours(service)],
    ["facts.ts", "scripts/generate/facts.ts", emitFacts(service)],
    ["contracts.ts", "scripts/generate/contracts.ts", emitContracts(service, rules)],
    ["operations.ts", "scripts/generate/operations.ts", emitOperations(service, rules)],
    ["validate.ts", "scripts/generate/entries.ts", emitValidate(service)],
    ["schemas.ts", "@hey-api/openapi-ts and scripts/generate/schemas.ts", emitSchemas(service, zod, rules)],
    ["index.ts", "scripts/generate/entries.ts", emitEntry(service, enums, rules)],
    ["browser.ts", "scripts/generate/entries.ts", emitBrowserEntry(service, enums, rules)],
  ];
  const files: [path: string, text: string][] = [
    ["judge.js", header(from, "Ajv") + emitJudge(service, judge)],
    ["judge.d.ts", header(from, "scripts/judge/compile.ts") + emitJudgeTypes(service)],
  ];
  for (const [file, by, text] of texts) files.push([file, header(from, by) + (await pretty(text))]);
  return files;
}
