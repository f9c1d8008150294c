import { ANNOTATIONS } from "../../scripts/specs/keywords.ts";
import type { Schema } from "../../scripts/specs/schema.ts";

/** A schema of a spec file in which one keyword was removed or changed. */
export interface Mutant {
  /** `aiccs/CreateAiCallTask.yaml#/CreateAiCallTaskRequest/properties/TaskCps/maximum: 500 -> 501` */
  readonly name: string;
  readonly schema: Schema;
}

/* Keywords that do not change what is accepted: they inform people, or say where a parameter is sent, which test/wire shows. */
const UNCHECKED: ReadonlySet<string> = new Set([...ANNOTATIONS, "x-in"]);

/** All mutants of a schema of a spec file. */
export function mutantsOf(file: string, name: string, schema: Schema): Mutant[] {
  return variants(schema, `/${name}`).map(({ path, what, schema: mutated }) => ({
    name: `${file}#${path}: ${what}`,
    schema: mutated,
  }));
}

interface Variant {
  readonly path: string;
  readonly what: string;
  readonly schema: Schema;
}

function variants(schema: Schema, path: string): Variant[] {
  const own = Object.entries(schema).filter(([keyword]) => !UNCHECKED.has(keyword));
  return own.flatMap(([keyword, value]): Variant[] => {
    const at = `${path}/${keyword}`;
    const with_ = (what: string, replacement: unknown): Variant => ({
      path: at,
      what,
      schema: { ...schema, [keyword]: replacement },
    });
    const { [keyword as keyof Schema]: _dropped, ...rest } = schema;
    const dropped: Variant = { path: at, what: "dropped", schema: rest };
    switch (keyword) {
      case "properties":
        return Object.entries(value as Record<string, Schema>).flatMap(([name, property]) => {
          const others = Object.fromEntries(Object.entries(value as object).filter(([key]) => key !== name));
          const inner = variants(property, `${at}/${name}`).map((variant) => ({
            ...variant,
            schema: { ...schema, properties: { ...(value as object), [name]: variant.schema } },
          }));
          return [{ ...with_("dropped", others), path: `${at}/${name}` }, ...inner];
        });
      case "items":
      case "contentSchema":
        return [
          dropped,
          ...variants(value as Schema, at).map((variant) => ({
            ...variant,
            schema: { ...schema, [keyword]: variant.schema },
          })),
        ];
      case "additionalProperties":
        if (typeof value === "object")
          return [
            dropped,
            ...variants(value as Schema, at).map((variant) => ({
              ...variant,
              schema: { ...schema, [keyword]: variant.schema },
            })),
          ];
        return [dropped, with_(`${value as boolean} -> ${!(value as boolean)}`, !(value as boolean))];
      case "required":
      case "enum":
      case "oneOf":
      case "allOf": {
        const list = value as unknown[];
        return list.map((item, index) =>
          with_(`without ${typeof item === "object" ? index : (item as string)}`, list.toSpliced(index, 1)),
        );
      }
      case "minimum":
      case "maximum":
      case "exclusiveMinimum":
      case "minLength":
      case "maxLength":
      case "minItems":
      case "maxItems":
      case "minProperties":
      case "maxProperties":
      case "x-decimals": {
        const bound = value as number;
        const shifts = [bound - 1, bound + 1].filter((shifted) => Number.isSafeInteger(shifted));
        return [dropped, ...shifts.map((shifted) => with_(`${bound} -> ${shifted}`, shifted))];
      }
      case "type":
        return [
          dropped,
          ...["string", "integer", "boolean", "array", "object"]
            .filter((type) => type !== value)
            .map((type) => with_(`${value as string} -> ${type}`, type)),
        ];
      case "pattern":
        return [
          dropped,
          with_("without its start", (value as string).replace(/^\^/, "")),
          with_("without its end", (value as string).replace(/\$$/, "")),
        ];
      case "x-id":
        return [dropped, with_("the other width", value === "int64" ? "uint64" : "int64")];
      default:
        return [dropped];
    }
  });
}
