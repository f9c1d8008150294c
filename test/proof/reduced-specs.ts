import { parse, stringify } from "yaml";
import { loadService } from "../../scripts/specs/load.ts";
import { reachable, type ServiceSpec } from "../../scripts/specs/service-spec.ts";
import type { Schema } from "../../scripts/specs/schema.ts";

type Yaml = Record<string, unknown>;

/** The part of a service that a schema affects: the operations whose requests refer to it, and all that these need. */
export interface ReducedSpecs {
  /** The reduced service, unchanged. */
  readonly service: ServiceSpec;
  /** The same service with another schema in place of the schema. @throws SpecError for a schema that is refused. */
  readonly loadWith: (schema: Schema) => ServiceSpec;
  /** The schema as its file has it. */
  readonly schema: Schema;
}

/**
 * Reduces a service to what one schema affects, so that the time for a mutant of the schema does not depend on how many other
 * operations the service has.
 */
export function reduceSpecs(specs: ReadonlyMap<string, string>, whole: ServiceSpec, schemaName: string): ReducedSpecs {
  const main = `${whole.name}/openapi.yaml`;
  const isAffected = ({ request }: { request: string }) => reachable(whole.schemas, [request]).has(schemaName);
  const paths = new Set(whole.operations.filter(isAffected).map(({ action }) => `/${action}`));
  const document = parse(specs.get(main) ?? "") as Yaml & { paths: Yaml };
  const files = new Map(specs).set(
    main,
    stringify({
      ...document,
      paths: Object.fromEntries(Object.entries(document.paths).filter(([path]) => paths.has(path))),
    }),
  );
  const service = loadService(files, whole.name);

  // Parsing takes most of the time, so the files keep only what is read.
  const used = new Map<string, Set<string>>(service.operations.map(({ file }) => [file, new Set(["operation"])]));
  for (const [name, { file }] of service.schemas) used.set(file, (used.get(file) ?? new Set()).add(name));
  const parsed = new Map<string, Yaml>();
  for (const [file, names] of used) {
    const content = Object.entries(parse(specs.get(file) ?? "") as Yaml).filter(([name]) => names.has(name));
    parsed.set(file, Object.fromEntries(content));
    files.set(file, stringify(parsed.get(file)));
  }
  const { file } = service.schemas.get(schemaName) ?? { file: "" };
  const own = parsed.get(file) ?? {};
  return {
    service,
    schema: own[schemaName] as Schema,
    loadWith: (schema) =>
      loadService(new Map(files).set(file, stringify({ ...own, [schemaName]: schema })), whole.name),
  };
}
