import { fieldFacts } from "./facts.ts";
import type { OperationSpec, ServiceSpec } from "../specs/load.ts";
import { serviceNamesOf } from "./service-names.ts";
import { zodSchemas } from "./validators.ts";

/**
 * schemas.ts of a service: the entry `outdial/<service>/schemas`, with schemas of the program's own zod, two for each operation:
 * `<Action>Fields`, which can be picked from, extended and so on, and `<Action>`, the same with conditions and rules.
 */
export async function emitSchemas(service: ServiceSpec): Promise<string> {
  const { name, operations } = service;
  const { prefix } = serviceNamesOf(service);
  const schemas = ownZod(await zodSchemas(service));
  return [
    schemas.imports,
    `import type { CheckOptions } from "../../src/validation/check-rules.ts";`,
    `import { normalised } from "../../src/schemas/normalised.ts";`,
    `import { addRules, addRulesOf } from "../../src/schemas/with-rules.ts";`,
    `import * as rules from "../../src/rules/${name}.ts";`,
    `import type { ${prefix}Inputs } from "./contracts.ts";`,
    `import * as facts from "./facts.ts";`,
    `import type * as types from "./types.ts";`,
    "",
    schemas.constants,
    ...operations.map((operation) => operationSchemas(service, operation)),
    `const RULES = { ${operations.map(({ action, method }) => `${action}: ${ruleSet(method)}`).join(", ")} };

/**
 * Adds the conditions and rules of an operation to a schema that is derived from its \`Fields\`. Those that involve a field which the
 * schema does not have are left out. Warnings are left out as well, unless \`strict\` makes errors of them.
 * @throws ConfigurationError where there is no such operation, or for wrong options.
 */
export function withRules<Schema extends z.ZodType>(action: keyof ${prefix}Inputs, schema: Schema, options?: CheckOptions): Schema {
  return addRulesOf(RULES, action, schema, options);
}
`,
  ].join("\n");
}

function operationSchemas({ schemas }: ServiceSpec, { action, method, request, page }: OperationSpec): string {
  const { properties = {}, required = [] } = schemas.get(request)?.schema ?? {};
  const base = `z${request}`;
  // Parameters with several forms, of which the generator's schema has the normalised one.
  const fields = Object.entries(properties).flatMap(([field, schema]) => {
    const { id, form } = fieldFacts(schema);
    if (id === undefined && form === undefined) return [];
    const isRequired = required.includes(field);
    const shape = `${base}.shape.${field}`;
    const inner = isRequired ? shape : `${shape}.unwrap()`;
    const types = isRequired
      ? `typeof ${shape}, types.${request}["${field}"]`
      : `ReturnType<typeof ${shape}.unwrap>, Exclude<types.${request}["${field}"], undefined>`;
    const text = `normalised<${types}>(facts.${method}.request.${field}, ${inner})`;
    return [`${field}: ${isRequired ? text : `z.optional(${text})`}`];
  });
  const extended = fields.length === 0 ? base : `/* @__PURE__ */ ${base}.extend({ ${fields.join(", ")} })`;
  return `/**
 * The parameters of ${action} without the conditions and rules between them, to pick from, omit from and extend.
 *
 * @see ${page}
 */
export const ${action}Fields = ${extended};

/**
 * The parameters of ${action} with the conditions and rules between them.
 *
 * @see ${page}
 */
export const ${action} = /* @__PURE__ */ addRules(${action}Fields, ${ruleSet(method)});
`;
}

function ruleSet(method: string): string {
  return `{ conditions: rules.${method}, rules: rules.${method}Rules }`;
}

/* The generator's constants, for the program's own zod and not exported. */
function ownZod(text: string): { imports: string; constants: string } {
  const [, imports = "", constants = ""] = /^(?:\/\/.*\n+)?((?:import .*\n)+)([^]*)$/.exec(text) ?? [];
  return {
    imports: imports.replace(/(["'])zod\/mini\1/, '"zod"').trim(),
    constants: constants
      .replace(/^export const (z\w+) = /gm, "const $1 = /* @__PURE__ */ ")
      // In outdial's own messages the form follows other words.
      .replace(/(z\.regex\(.*, ["'])([^"'\n]+)(["']\))/g, "$1must be written $2$3"),
  };
}
