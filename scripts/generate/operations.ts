import type { OperationSpec, ServiceSpec } from "../specs/service-spec.ts";
import type { RuleFiles } from "./hand-written-rules.ts";
import { serviceNamesOf } from "./service-names.ts";
import { STARTS_CALLS } from "./starts-calls.ts";

/** operations.ts of a service: its operations as typed, documented values, and the methods of a client. */
export function emitOperations(service: ServiceSpec, rules: RuleFiles): string {
  const { name, operations } = service;
  const { prefix, vendor } = serviceNamesOf(service);
  const withConditions = operations.filter(({ action }) => rules[action]?.conditions);
  const methods = operations.map(({ method, action, ...operation }) => {
    return `${doc(operation, "  ", throws(operation))}  ${method}(input: types.${action}Input, options?: CallOptions): Promise<types.${action}Result>;\n`;
  });
  return [
    `import type { CallOptions } from "../../src/call/call-options.ts";`,
    ...(withConditions.length > 0 ? [`import type { Method } from "../../src/call/method.ts";`] : []),
    `import type { Operation } from "../../src/operation/operation.ts";`,
    `import { withPaths } from "../../src/operation/typed-post.ts";`,
    `import { ${vendor} } from "../../src/vendors/${vendor}.ts";`,
    `import * as contracts from "./contracts.ts";`,
    `import * as facts from "./facts.ts";`,
    `import type * as types from "./types.ts";`,
    "",
    ...operations.map((operation) => {
      const conditions = withConditions.includes(operation) ? `, contracts.${operation.action}Conditions` : "";
      return emitOperation(name, vendor, operation, conditions);
    }),
    `/** The types of all operations of the service, by the name of their method. */`,
    `export type ${prefix}Operations = {\n${operations.map(({ method }) => `readonly ${method}: typeof ${method};`).join("\n")}\n};`,
    "",
    `/** All operations of the service, by the name of their method. */`,
    `export const ${name}Operations: ${prefix}Operations = { ${operations.map(({ method }) => method).join(", ")} };`,
    "",
    `/**`,
    ` * The methods of a client with all operations of the service. The interface is plain: mocks and classes can implement it. The`,
    ` * methods of a client are \`Checked${prefix}Methods\`.`,
    ` */`,
    `export interface ${prefix}Methods {`,
    ...methods,
    "}",
    "",
    `/** The same methods, with the conditions between parameters. The compiler checks them where a method is invoked. */`,
    `export interface Checked${prefix}Methods extends ${prefix}Methods {`,
    ...withConditions.map((operation) => `${operation.method}: ${checkedMethod(operation)};`),
    "}",
    "",
    `/** Each of these methods in an object of its own, of which \`createClient\` composes a client. */`,
    `export interface ${prefix}MethodParts {`,
    ...operations.map((operation) => {
      const type = withConditions.includes(operation)
        ? checkedMethod(operation)
        : `${prefix}Methods["${operation.method}"]`;
      const documentation = doc(operation, "    ", throws(operation));
      return `  readonly ${operation.method}: {\n${documentation}    readonly ${operation.method}: ${type};\n  };\n`;
    }),
    "}",
    "",
  ].join("\n");
}

function checkedMethod({ action, result }: OperationSpec): string {
  return `Method<types.${action}Input, types.${result}, contracts.${action}Conditions>`;
}

function throws({ kind }: Pick<OperationSpec, "kind">): string[] {
  return [
    "@throws ValidationError if the input is invalid, with all its problems. Nothing is sent.",
    ...(kind === "query" ? [] : ["@throws AmbiguousResultError if it is not known whether the operation ran."]),
    "@throws OutdialError of another class if the request fails for another reason.",
  ];
}

function emitOperation(service: string, vendor: string, operation: OperationSpec, conditions: string): string {
  const { action, method, result } = operation;
  return `${doc(operation, "")}export const ${method}: Operation<"${action}", types.${action}Input, types.${result}, "${service}"${conditions}> = {
  facts: facts.${method},
  contract: contracts.${method},
  vendor: ${vendor},
  send: async (http, body, init) => (await withPaths<types.paths>(http).POST("/${action}", { body, ...init })).data as types.${result},
};
`;
}

type Documented = Pick<OperationSpec, "summary" | "description" | "page" | "startsCalls" | "rateLimit">;

function doc(
  { summary, description, page, startsCalls, rateLimit }: Documented,
  indent: string,
  tags: readonly string[] = [],
): string {
  const calls = startsCalls === "never" ? "" : `It starts phone calls${when(startsCalls)}.`;
  const limit = rateLimit
    ? `The vendor accepts ${rateLimit.requests} requests per ${rateLimit.seconds === 1 ? "second" : `${rateLimit.seconds} seconds`}.`
    : "";
  const lines = [
    summary,
    "",
    ...wrap([description, calls, limit].filter(Boolean).join(" ")),
    "",
    `@see ${page}`,
    ...tags,
  ];
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`;
}

function when(startsCalls: OperationSpec["startsCalls"]): string {
  return startsCalls === "always" ? "" : ` ${STARTS_CALLS[startsCalls]}`;
}

function wrap(text: string): string[] {
  return text.match(/\S(?:.{0,110})(?=\s|$)/g) ?? [];
}
