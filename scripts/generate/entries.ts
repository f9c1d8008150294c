import { reachable, type ServiceSpec } from "../specs/service-spec.ts";
import { serviceNamesOf } from "./service-names.ts";

/** Types that the entries of all services export, by their file in src/. */
const COMMON_TYPES: Readonly<Record<string, string>> = {
  "call/call-options.ts": "CallOptions",
  "call/hooks.ts":
    "AttemptEndEvent, AttemptStartEvent, Hooks, LogFields, Logger, QueueEvent, UnmappedEvent, WarningEvent",
  "call/retry-policy.ts": "RetryOptions",
  "client/client.ts": "Client, DrainOptions, ServiceClient",
  "client/options.ts": "ClientOptions",
  "client/standard-schema.ts": "StandardResult, StandardSchema",
  "errors/codes/vendor-code.ts": "VendorCode",
  "errors/issue.ts": "Issue, IssueCode, IssueParams, IssuePath",
  "limiter/limiter.ts": "Limiter, PermitRequest",
  "operation/facts.ts": "FieldFacts, OperationFacts, ServiceName",
  "operation/input-contract.ts": "InputContract",
  "operation/operation.ts": "AnyOperation, Operation, Operations",
  "transport/agent-options.ts": "AgentOption, AgentOptions, HttpAgent",
  "transport/fetch.ts": "Fetch",
  "transport/message.ts": "HttpRequest",
  "validation/check-rules.ts": "CheckOptions",
  "validation/validate.ts": "Checked",
};

/** The text of a service's index.ts: the entry `outdial/<service>`. */
export function emitEntry(service: ServiceSpec, enums: readonly string[]): string {
  const { name, operations } = service;
  const { prefix, credentials, credentialsFromEnv, options } = serviceNamesOf(service);
  const methods = operations.map(({ method }) => method).join(", ");
  const [{ method: example } = { method: "" }] = operations;
  return [
    moduleDoc(service),
    `import { buildClient, type Client, type ServiceClient } from "../../src/client/client.ts";`,
    `import type { ${options} } from "../../src/client/options.ts";`,
    `import type { Operations } from "../../src/operation/operation.ts";`,
    `import { ${name}Operations, type ${prefix}Methods } from "./operations.ts";`,
    "",
    `/** A client with all operations of the service. */`,
    `export type ${prefix} = ${prefix}Methods & ServiceClient<typeof ${name}Operations>;`,
    "",
    `/** The options of a client of the service. */`,
    `export type ${prefix}Options = ${options};`,
    "",
    `/**`,
    ` * Creates a client with all operations of the service.${endpoints(service)}`,
    ` *`,
    ` * @example`,
    ` * await using ${name} = create${prefix}({ credentials: credentialsFromEnv() });`,
    ` * const result = await ${name}.${example}(input);`,
    ` * @throws ConfigurationError if an option is missing or invalid.`,
    ` */`,
    `export function create${prefix}(options: ${prefix}Options): ${prefix} {
  return buildClient(options, ${name}Operations);
}
`,
    `/**`,
    ` * Creates a client with only the given operations, which keeps bundles small.`,
    ` *`,
    ` * @example`,
    ` * const client = createClient({ credentials: credentialsFromEnv() }, { ${example} });`,
    ` * const result = await client.${example}(input);`,
    ` * @throws ConfigurationError if an option is missing or invalid, or no operation is given.`,
    ` */`,
    `export function createClient<const Ops extends Operations<"${name}">>(options: ${prefix}Options, operations: Ops): Client<Ops> {
  return buildClient(options, operations);
}
`,
    `export { ${methods}, type ${prefix}Methods } from "./operations.ts";`,
    `export { ${credentialsFromEnv} as credentialsFromEnv, type ${credentials}, type Provider } from "../../src/signing/credentials.ts";`,
    ...common(service, enums),
  ].join("\n");
}

/** browser.ts of a service: what of its entry works in browsers. The build adds replacements of the other exports. */
export function emitBrowserEntry(service: ServiceSpec, enums: readonly string[]): string {
  const { operations } = service;
  return [
    moduleDoc(service),
    `export { ${operations.map(({ method }) => method).join(", ")} } from "./contracts.ts";`,
    ...common(service, enums),
  ].join("\n");
}

/** validate.ts of a service: the validation of inputs by the operation's name, for servers and browsers. */
export function emitValidate(service: ServiceSpec): string {
  const { name, operations } = service;
  const { prefix } = serviceNamesOf(service);
  const example = operations[0]?.action ?? "";
  return `import { standardSchema, type StandardSchema } from "../../src/client/standard-schema.ts";
import { validateAction } from "../../src/client/validate-action.ts";
import type { CheckOptions } from "../../src/validation/check-rules.ts";
import type { Checked } from "../../src/validation/validate.ts";
import { ${name}Contracts, type ${prefix}Inputs } from "./contracts.ts";

/**
 * Validates an input of an operation in the same way as a client, without sending it. The \`value\` of a valid input is its
 * normalised copy.
 *
 * @example
 * const checked = validate("${example}", input);
 * if (!checked.ok) for (const issue of checked.issues) console.error(issue.toString());
 * @throws ConfigurationError if the operation is unknown or an option is invalid.
 */
export function validate<Action extends keyof ${prefix}Inputs>(
  action: Action,
  input: unknown,
  options?: CheckOptions,
): Checked<${prefix}Inputs[Action]> {
  return validateAction(${name}Contracts, action, input, options) as Checked<${prefix}Inputs[Action]>;
}

/**
 * Creates a Standard Schema for the inputs of an operation, for form libraries, tRPC, Hono and others that accept one.
 *
 * @example
 * const result = schemaOf("${example}")["~standard"].validate(input);
 * @see https://standardschema.dev
 * @throws ConfigurationError if the operation is unknown or an option is invalid.
 */
export function schemaOf<Action extends keyof ${prefix}Inputs>(
  action: Action,
  options?: CheckOptions,
): StandardSchema<${prefix}Inputs[Action]> {
  return standardSchema(${name}Contracts, action, options);
}
`;
}

function common(service: ServiceSpec, enums: readonly string[]): string[] {
  const { name, operations } = service;
  const { prefix } = serviceNamesOf(service);
  return [
    `export { schemaOf, validate } from "./validate.ts";`,
    `export type { ${operations.map(({ action }) => `${action}Input`).join(", ")}, ${prefix}Inputs } from "./contracts.ts";`,
    `export type { ${structures(service).join(", ")} } from "./types.ts";`,
    `export { ${[...enums].sort().join(", ")} } from "../../src/enums/${name}.ts";`,
    ...Object.entries(COMMON_TYPES).map(([file, types]) => `export type { ${types} } from "../../src/${file}";`),
    "",
  ];
}

/* Requests, results and the structures in them. Enums are exported from src/enums, and texts with a format are plain text. */
function structures({ schemas, operations }: ServiceSpec): string[] {
  const roots = operations.flatMap(({ request, result }) => [request, result]);
  return [...reachable(schemas, roots)]
    .filter((name) => {
      const { type, enum: values } = schemas.get(name)?.schema ?? {};
      return values === undefined && type !== "string" && type !== "integer" && name !== "TencentError";
    })
    .sort();
}

function moduleDoc({ document, rpc }: ServiceSpec): string {
  const { title } = document.info as { readonly title: string };
  return `/**\n * ${title}. API version ${rpc.version}.\n * @module\n */`;
}

/* The first server is the default endpoint. */
function endpoints({ document }: ServiceSpec): string {
  const [, ...others] = document.servers as { readonly url: string; readonly description: string }[];
  return others
    .map(
      ({ url, description }) =>
        `\n * ${description.replace(/\.$/, "")} is \`${url}\`; set it as the option \`endpoint\`.`,
    )
    .join("");
}
