import { fieldFacts } from "./facts.ts";
import type { OperationSpec, ServiceSpec } from "../specs/service-spec.ts";
import { factRulesImport, ruleImports, ruleMembers, type RuleFiles } from "./hand-written-rules.ts";
import { serviceNamesOf } from "./service-names.ts";

/**
 * schemas.ts of a service: the entry `outdial/<service>/schemas` with schemas of the user's zod, two for each operation:
 * `<Action>Fields`, from which other schemas can be derived, and `<Action>`, the same with conditions and rules. `zod` is the text of
 * `zodSchemas`.
 */
export function emitSchemas(service: ServiceSpec, zod: string, rules: RuleFiles): string {
  const { operations } = service;
  const { prefix } = serviceNamesOf(service);
  const ruleSet = (operation: OperationSpec): string =>
    `{ ${ruleMembers(service, operation, rules)} fields: ${operation.action}Fields }`;
  const example = operations[0]?.action ?? "";
  const schemas = ownZod(zod);
  return [
    schemas.imports,
    `import type { CheckOptions } from "../../src/validation/check-rules.ts";`,
    `import { normalised } from "../../src/schemas/normalised.ts";`,
    `import { addRulesOf, requestSchema } from "../../src/schemas/with-rules.ts";`,
    ...factRulesImport(service),
    ...ruleImports(service, rules),
    `import type { ${prefix}Inputs } from "./contracts.ts";`,
    `import * as facts from "./facts.ts";`,
    `import type * as types from "./types.ts";`,
    "",
    schemas.constants,
    ...operations.map((operation) => operationSchemas(service, operation, ruleSet(operation))),
    `const RULES = { ${operations.map((operation) => `${operation.action}: ${ruleSet(operation)}`).join(", ")} };

/**
 * Adds the conditions and rules of an operation to a schema that is derived from its \`Fields\`, except those of fields that
 * the schema does not have. Rules whose violation is only a warning are added if \`strict\` makes them errors.
 *
 * @example
 * const schema = withRules("${example}", ${example}Fields.extend({ campaign: z.string() }));
 * @throws ConfigurationError if the operation is unknown or an option is invalid.
 */
export function withRules<Schema extends z.ZodType>(action: keyof ${prefix}Inputs, schema: Schema, options?: CheckOptions): Schema {
  return addRulesOf(RULES, action, schema, options);
}
`,
  ].join("\n");
}

function operationSchemas(
  { schemas }: ServiceSpec,
  { action, method, request, page }: OperationSpec,
  ruleSet: string,
): string {
  const { properties = {}, required = [] } = schemas.get(request)?.schema ?? {};
  const base = `z${request}`;
  // Parameters that accept several forms. The generator's schema only accepts the normalised one.
  const fields = Object.entries(properties).flatMap(([field, schema]) => {
    const { id, ids, form } = fieldFacts(schema);
    if (id === undefined && ids === undefined && form === undefined) return [];
    const isRequired = required.includes(field);
    const shape = `${base}.shape.${field}`;
    const inner = isRequired ? shape : `${shape}.unwrap()`;
    const types = isRequired
      ? `typeof ${shape}, types.${request}["${field}"]`
      : `ReturnType<typeof ${shape}.unwrap>, Exclude<types.${request}["${field}"], undefined>`;
    const text = `normalised<${types}>(facts.${method}.request.${field}, ${inner})`;
    return [`${field}: ${isRequired ? text : `z.optional(${text})`}`];
  });
  // In a function, so that bundlers also drop the arguments of a schema that is not used.
  const extended = fields.length === 0 ? base : pure(`${base}.extend({ ${fields.join(", ")} })`);
  return `/**
 * The schema of ${action}'s parameters, without the conditions and rules between them. Use \`pick\`, \`omit\` and \`extend\` on it,
 * then \`withRules\`.
 *
 * @see ${page}
 */
export const ${action}Fields = ${extended};

/**
 * The schema of ${action}'s parameters, with the conditions and rules between them.
 *
 * @see ${page}
 */
export const ${action} = ${pure(`requestSchema<types.${action}Input, typeof ${action}Fields>(${ruleSet})`)};
`;
}

function pure(expression: string): string {
  return `/* @__PURE__ */ (() => ${expression})()`;
}

/* The generator's constants, for the user's zod and not exported. */
function ownZod(text: string): { imports: string; constants: string } {
  const [, imports = "", constants = ""] = /^(?:\/\/.*\n+)?((?:import .*\n)+)([^]*)$/.exec(text) ?? [];
  return {
    imports: imports.replace(/(["'])zod\/mini\1/, '"zod"').trim(),
    constants: constants
      .replace(
        /^export const (z\w+) = ([^]*?);\n(?=\n|$)/gm,
        (_all, schema: string, text: string) => `const ${schema} = ${pure(text)};\n`,
      )
      // The generator's message is only the format: outdial's own messages put it into a sentence.
      .replace(/(z\.regex\(.*, ["'])([^"'\n]+)(["']\))/g, "$1must be written $2$3"),
  };
}
