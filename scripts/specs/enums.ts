import { SpecError } from "./schema.ts";
import type { ServiceSpec } from "./service-spec.ts";

/** The const objects of one file of src/enums, by name. */
export type EnumObjects = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** @throws SpecError unless the enums of a service's specs and those of src/enums have the same names and values. */
export function compareEnums(service: ServiceSpec, written: EnumObjects): void {
  for (const [name, { schema, file }] of service.schemas) {
    if (!schema.enum) continue;
    const object = written[name];
    if (!object) throw new SpecError(file, `/${name}`, `src/enums/${service.name}.ts has no ${name}`);
    const values = Object.values(object);
    const missing = schema.enum.find((value) => !values.includes(value));
    if (missing !== undefined)
      throw new SpecError(
        file,
        `/${name}/enum`,
        `${JSON.stringify(missing)} is in the spec but not in src/enums/${service.name}.ts`,
      );
    const extra = values.find((value) => !schema.enum?.includes(value));
    if (extra !== undefined)
      throw new SpecError(
        file,
        `/${name}/enum`,
        `${JSON.stringify(extra)} is in src/enums/${service.name}.ts but not in the spec`,
      );
    if (new Set(values).size < values.length)
      throw new SpecError(file, `/${name}/enum`, `src/enums/${service.name}.ts has a value twice`);
  }
  for (const name of Object.keys(written)) {
    if (!service.schemas.get(name)?.schema.enum)
      throw new SpecError(
        `${service.name}/openapi.yaml`,
        "",
        `src/enums/${service.name}.ts exports ${name}, which no spec defines`,
      );
  }
}
