import * as z from "zod";
import type { Issue } from "../errors/issue.ts";
import type { FieldFacts } from "../operation/facts.ts";
import { normaliseField } from "../validation/normalise.ts";

/**
 * Creates a schema of the user's zod for a parameter that accepts several forms: an id as text, number or bigint, a
 * structure or its JSON text, a list or text with commas. The schema returns the normalised form.
 */
export function normalised<Schema extends z.ZodType, Input>(
  facts: FieldFacts,
  schema: Schema,
): z.ZodType<z.output<Schema>, Input> {
  return z.preprocess((given, context) => {
    // The schema itself reports a missing parameter.
    if (given === undefined) return given;
    const issues: Issue[] = [];
    const value = normaliseField(facts, given, "", issues);
    for (const { path, message, params } of issues)
      context.issues.push({ code: "custom", path: path.slice(1), message, params: { ...params }, input: given });
    return value;
  }, schema) as unknown as z.ZodType<z.output<Schema>, Input>;
}
