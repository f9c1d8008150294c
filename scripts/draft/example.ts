import type { ServiceSpec } from "../specs/load.ts";
import type { Schema } from "../specs/schema.ts";
import type { DraftSchema, DraftSchemas } from "./draft-schema.ts";

/** A request that the drafted schema accepts: the page's examples, and the simplest value for required fields without an example. */
export function draftExample({ request, parts }: DraftSchemas, service: ServiceSpec): Record<string, unknown> {
  const resolve = ({ $ref, ...rest }: DraftSchema): DraftSchema => {
    const name = $ref?.split("#/").at(-1) ?? "";
    return { ...(parts[name] ?? service.schemas.get(name)?.schema), ...rest };
  };
  const simplest = (given: DraftSchema): unknown => {
    const schema = resolve(given);
    const example = schema.examples?.[0];
    if (example !== undefined) return example;
    if (schema.enum) return schema.enum[0];
    switch (schema.type) {
      case "integer":
      case "number":
        return schema.minimum ?? Math.min(1, schema.maximum ?? 1);
      case "boolean":
        return false;
      case "array":
        return [simplest(schema.items ?? {})];
      case "object":
        return Object.fromEntries(
          (schema.required ?? []).map((name) => [name, simplest(schema.properties?.[name] ?? {})]),
        );
      default:
        return "text".padEnd(schema.minLength ?? 0, "x").slice(0, schema.maxLength ?? 1000);
    }
  };
  const properties = request.properties ?? {};
  const needed = new Set([...(request.required ?? []), ...(request.allOf ?? []).flatMap(neededBy)]);
  const given = Object.entries(properties).filter(
    ([name, schema]) => needed.has(name) || schema.examples !== undefined,
  );
  return Object.fromEntries(given.map(([name, schema]) => [name, simplest(schema)]));
}

function neededBy(entry: Schema): string[] {
  const then = entry.then ?? entry;
  return [...(then.required ?? []), ...(then.anyOf ?? []).flatMap(({ required }) => required ?? [])];
}
