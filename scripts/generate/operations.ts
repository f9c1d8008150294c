import { allowedValues, type AnyCondition } from "../../src/operation/condition.ts";
import type { OperationSpec, ServiceSpec } from "../specs/load.ts";

/** The most members that the union type of an operation's conditions may have. Larger unions slow down every user's compiler. */
const MOST_MEMBERS = 64;

/** How many conditions, counted from the first, the compile-time type can state. The rest are checked at run time only. */
export function conditionsInTypes(conditions: readonly AnyCondition[]): number {
  let members = 1;
  for (const [index, { when, needOneOf }] of conditions.entries()) {
    const otherwise = Object.values(when ?? {}).filter((values) => allowedValues(values).length > 0).length;
    members *= otherwise + (needOneOf?.length ?? 1);
    if (members > MOST_MEMBERS) return index;
  }
  return conditions.length;
}

/** The vendor that uses each signing scheme. */
const VENDORS = { acs3: "alibaba", tc3: "tencent" } as const;

/** The text of a service's operations.ts: each operation as a typed, documented value, and the methods of a client with all of them. */
export function emitOperations(
  service: ServiceSpec,
  conditions: Readonly<Record<string, readonly AnyCondition[]>>,
): string {
  const { name, operations } = service;
  const vendor = VENDORS[service.rpc.scheme];
  const prefix = name.charAt(0).toUpperCase() + name.slice(1);
  const values = operations.map((operation) =>
    emitOperation(name, vendor, operation, conditionsInTypes(conditions[operation.method] ?? [])),
  );
  const methods = operations.map(({ method, action, ...operation }) => {
    return `${doc(operation, "  ", ["@throws ValidationError before anything is sent, with every problem of the input; any other OutdialError afterwards."])}  ${method}(input: ${action}Input, options?: CallOptions): Promise<types.${action}Result>;\n`;
  });
  const list = operations.map(({ method }) => method).join(", ");
  return [
    `import { withPaths } from "../../src/operation/typed-post.ts";`,
    `import type { Operation } from "../../src/operation/operation.ts";`,
    `import type { CallOptions } from "../../src/call/call-options.ts";`,
    `import type { Conditioned } from "../../src/operation/conditional-input.ts";`,
    `import * as rules from "../../src/rules/${name}.ts";`,
    `import { ${vendor} } from "../../src/vendors/${vendor}.ts";`,
    `import * as facts from "./facts.ts";`,
    `import type * as types from "./types.ts";`,
    `import * as validators from "./validators.ts";`,
    "",
    ...values,
    `/** Every operation of the service, by the name of its method. */`,
    `export const ${name}Operations = { ${list} } as const;`,
    "",
    `/** The methods of a client with every operation of the service. */`,
    `export interface ${prefix}Methods {`,
    ...methods,
    "}",
    "",
  ].join("\n");
}

function emitOperation(service: string, vendor: string, operation: OperationSpec, inTypes: number): string {
  const { action, method, request, result } = operation;
  return `/**
 * The parameters of ${action}, with the conditions between them.
 *
 * @see ${operation.page}
 */
export type ${action}Input = Conditioned<types.${request}, typeof rules.${method}, ${inTypes}>;

${doc(operation, "")}export const ${method}: Operation<"${action}", ${action}Input, types.${result}, "${service}"> = {
  facts: facts.${method},
  vendor: ${vendor},
  validator: validators.z${request},
  conditions: rules.${method},
  rules: rules.${method}Rules,
  send: async (http, body, init) => (await withPaths<types.paths>(http).POST("/${action}", { body, ...init })).data as types.${result},
};
`;
}

function doc(
  {
    summary,
    description,
    page,
    startsCalls,
    rateLimit,
  }: Pick<OperationSpec, "summary" | "description" | "page" | "startsCalls" | "rateLimit">,
  indent: string,
  tags: readonly string[] = [],
): string {
  const calls: Record<string, string> = {
    always: "It starts calls.",
    "when-immediate": "It starts calls when the task starts at once.",
    "when-scheduled": "It starts calls when the task has a time to start.",
    never: "",
  };
  const limit = rateLimit ? `At most ${rateLimit.requests} requests in ${rateLimit.seconds} s.` : "";
  const lines = [
    summary,
    "",
    ...wrap([description, calls[startsCalls], limit].filter(Boolean).join(" ")),
    "",
    `@see ${page}`,
    ...tags,
  ];
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`;
}

function wrap(text: string): string[] {
  return text.match(/\S(?:.{0,110})(?=\s|$)/g) ?? [];
}
