import fc, { type Arbitrary } from "fast-check";
import type { ServiceSpec } from "../../scripts/specs/service-spec.ts";
import { refName, type Schema } from "../../scripts/specs/schema.ts";
import { clientSchemas } from "../../scripts/specs/views.ts";

/** Valid requests in the client view. Every parameter has a value, so the conditions between fields hold. */
export function requestArbitrary(service: ServiceSpec, request: string): Arbitrary<Record<string, unknown>> {
  const schemas = clientSchemas(service);
  return arbitraryOf(schemas.get(request) ?? {}, schemas) as Arbitrary<Record<string, unknown>>;
}

/** Valid values for a schema of the client view. */
function arbitraryOf(schema: Schema, schemas: ReadonlyMap<string, Schema>): Arbitrary<unknown> {
  const inner = (part: Schema): Arbitrary<unknown> => arbitraryOf(part, schemas);
  if (schema.$ref !== undefined) return inner(schemas.get(refName(schema.$ref)) ?? {});
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.oneOf) return fc.oneof(...schema.oneOf.map(inner));
  switch (schema.type) {
    case "boolean":
      return fc.boolean();
    case "integer":
      return integer(schema.minimum ?? 0, schema.maximum ?? Number.MAX_SAFE_INTEGER);
    case "number":
      return fc.integer({ min: 1, max: (schema.maximum ?? 1) * 100 }).map((hundredths) => hundredths / 100);
    case "array": {
      const { minItems = 0, maxItems = minItems + 3 } = schema;
      return fc.array(inner(schema.items ?? {}), { minLength: minItems, maxLength: Math.min(maxItems, minItems + 5) });
    }
    case "object":
      return object(schema, inner);
    default:
      return text(schema);
  }
}

function object(
  { properties, additionalProperties, minProperties = 0, maxProperties = 3 }: Schema,
  inner: (part: Schema) => Arbitrary<unknown>,
): Arbitrary<unknown> {
  if (!properties) {
    const value = typeof additionalProperties === "object" ? inner(additionalProperties) : fc.string();
    return fc.dictionary(key, value, { minKeys: minProperties, maxKeys: maxProperties, noNullPrototype: true });
  }
  const members = Object.entries(properties).map(([name, property]) => [name, inner(property)]);
  return fc.record(Object.fromEntries(members) as Record<string, Arbitrary<unknown>>, { noNullPrototype: true });
}

const key = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);

/* The bounds themselves are generated more often than at random. */
function integer(min: number, max: number): Arbitrary<number> {
  return fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(min, max) },
    { weight: 4, arbitrary: fc.integer({ min, max }) },
  );
}

function text(schema: Schema): Arbitrary<string> {
  const id = schema["x-id"];
  if (id !== undefined)
    return fc.bigInt({ min: 0n, max: id === "int64" ? 2n ** 63n - 1n : 2n ** 64n - 1n }).map(String);
  if (schema.format === "date") return day;
  switch (schema["x-pattern-message"]) {
    case "HH:mm:ss":
      return clock;
    case "yyyy-MM-dd HH:mm:ss":
      return fc.tuple(day, clock).map((parts) => parts.join(" "));
    case "days-hours-minutes":
      return fc.tuple(fc.nat(30), fc.nat(23), fc.nat(59)).map((parts) => parts.join("-"));
    case "without a comma":
      return fc.string({ minLength: 1, maxLength: 6, unit: "grapheme" }).filter((item) => !item.includes(","));
    default: {
      // Any other pattern gives its texts itself.
      if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern));
      const { minLength = 0, maxLength = minLength + 12 } = schema;
      // Characters of all alphabets: lengths count code points, and some have two UTF-16 units.
      const sizes = { minLength, maxLength: Math.min(maxLength, 1200) };
      return fc.oneof(fc.string({ ...sizes, unit: "binary" }), fc.constant("😀".repeat(Math.min(maxLength, 1200))));
    }
  }
}

const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const clock = fc.nat(86_399).map((second) => new Date(second * 1000).toISOString().slice(11, 19));
