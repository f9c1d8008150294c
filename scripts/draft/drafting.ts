import type { Documented } from "../facts/model.ts";
import { reachable, type ServiceSpec } from "../specs/service-spec.ts";
import { mapSchema, refName, type Schema } from "../specs/schema.ts";
import type { DraftSchema } from "./draft-schema.ts";

export type Side = "request" | "response";

/** What the parts of one draft share. */
export interface Drafting {
  readonly source: Documented;
  readonly service: ServiceSpec;
  /** The path of the response's field with the id of what was created. */
  readonly created: string | undefined;
  /** The schemas of the draft besides its request and its result. */
  readonly parts: Record<string, DraftSchema>;
}

/** A name for a schema of the draft that no other schema of the service has. */
export function freeName({ source, service, parts }: Drafting, wanted: string, isTooGeneral = false): string {
  const isFree = (name: string): boolean =>
    !service.schemas.has(name) &&
    !(name in parts) &&
    name !== `${source.operation}Request` &&
    name !== `${source.operation}Result`;
  const own = `${source.operation}${wanted.charAt(0).toUpperCase()}${wanted.slice(1)}`;
  const bases = isTooGeneral || !/^[A-Z]/.test(wanted) ? [own] : [wanted, own];
  const found = bases.find(isFree);
  if (found !== undefined) return found;
  for (let number = 2; ; number += 1) if (isFree(`${own}${number}`)) return `${own}${number}`;
}

/** The $ref of a schema of the service, from the file of an operation. */
export function refFrom({ service }: Pick<Drafting, "service">, name: string): string {
  const file = service.schemas.get(name)?.file ?? "";
  const folder = `${service.name}/`;
  return `${file.startsWith(folder) ? `./${file.slice(folder.length)}` : `../${file}`}#/${name}`;
}

/** A schema of the specs as a file of an operation writes it. */
export function asWritten(drafting: Pick<Drafting, "service">, schema: Schema): DraftSchema {
  return mapSchema(schema, ({ nullable: _nullable, ...inner }) =>
    inner.$ref === undefined ? inner : { ...inner, $ref: refFrom(drafting, refName(inner.$ref)) },
  );
}

/** The names of the service's schemas that requests contain. Responses are open, so the two sides share only enums. */
export function schemasOfRequests({ schemas, operations }: ServiceSpec): Set<string> {
  return reachable(
    schemas,
    operations.map(({ request }) => request),
  );
}
