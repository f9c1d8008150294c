import { z } from "zod";
import { SpecError } from "./schema.ts";

/*
 * The structure of spec files, as far as the code that reads them relies on it: in YAML it is easy to write a key without a
 * value. keywords.ts checks which keywords a spec uses, Redocly checks OpenAPI's own rules.
 */

const list = z.array(z.string());
const count = z.number().int().min(0).optional();
const TYPES = ["string", "integer", "number", "boolean", "array", "object", "null"] as const;
const type = z.enum(TYPES, `must be one of ${TYPES.join(", ")}`);

const schemaForm: z.ZodType<object> = z.lazy(() =>
  z.looseObject({
    $ref: z.string().optional(),
    type: z
      .union([type, z.tuple([type, z.literal("null")])], `must be one of ${TYPES.join(", ")}, or [type, "null"]`)
      .optional(),
    description: z.string().optional(),
    properties: z.record(z.string(), schemaForm).optional(),
    required: list.optional(),
    items: schemaForm.optional(),
    additionalProperties: z.union([z.boolean(), schemaForm], "must be true, false or a schema").optional(),
    contentSchema: schemaForm.optional(),
    enum: z.array(z.union([z.string(), z.number()])).optional(),
    pattern: z.string().refine(isPattern, "is not a regular expression").optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    exclusiveMinimum: z.number().optional(),
    minLength: count,
    maxLength: count,
    minItems: count,
    maxItems: count,
    minProperties: count,
    maxProperties: count,
    "x-decimals": count,
    "x-digest": z.string().optional(),
    oneOf: z.array(schemaForm).optional(),
    anyOf: z.array(schemaForm).optional(),
    allOf: z.array(schemaForm).optional(),
    if: schemaForm.optional(),
    then: schemaForm.optional(),
    examples: z.array(z.unknown()).optional(),
  }),
);

function isPattern(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}

const content = z.object({
  content: z.object({
    "application/json": z.object({ schema: schemaForm, examples: z.record(z.string(), z.looseObject({})) }),
  }),
});

const operationForm = z.object({
  post: z.looseObject({
    operationId: z.string(),
    summary: z.string(),
    description: z.string(),
    externalDocs: z.looseObject({ url: z.string() }),
    requestBody: content,
    responses: z.looseObject({ "200": content }),
    "x-rate-limit": z.union(
      [
        z.strictObject({
          documented: z.literal(true),
          requests: z.number().positive(),
          seconds: z.number().positive(),
        }),
        z.strictObject({ documented: z.literal(false) }),
      ],
      "must be { documented: true, requests, seconds } or { documented: false }",
    ),
    "x-doc-defect": z
      .array(z.strictObject({ where: z.string(), says: z.union([z.string(), z.number()]), why: z.string() }))
      .optional(),
    "x-source": z.looseObject({ date: z.string() }),
    "x-error-codes": z.array(z.looseObject({ code: z.string(), meaning: z.string() })),
  }),
});

const documentForm = z.looseObject({
  paths: z.record(z.string(), z.object({ $ref: z.string() })),
  servers: z.array(z.looseObject({ url: z.url() })).min(1),
  "x-rpc": z.looseObject({ scheme: z.string(), service: z.string(), version: z.string(), parameters: z.string() }),
  "x-sources": z.record(z.string(), z.string()).optional(),
});

const FORMS = { document: documentForm, operation: operationForm, schema: schemaForm };

/** @throws SpecError at the first place of a part of a spec file that does not have the expected structure. */
export function checkForm(kind: keyof typeof FORMS, value: unknown, file: string, path: string): void {
  const { error } = FORMS[kind].safeParse(value, {
    error: ({ code, expected, input }) =>
      code === "invalid_type" ? `${input === undefined ? "missing; " : ""}must be of type ${expected}` : undefined,
  });
  const [issue] = error?.issues ?? [];
  if (issue) throw new SpecError(file, [path, ...issue.path.map(String)].join("/"), issue.message);
}
