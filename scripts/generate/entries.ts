import { reachable, type ServiceSpec } from "../specs/service-spec.ts";
import type { RuleFiles } from "./hand-written-rules.ts";
import { serviceNamesOf } from "./service-names.ts";

/** Types that the entries of all services export, by their file in src/. */
const COMMON_TYPES: Readonly<Record<string, string>> = {
  "call/call-options.ts": "CallOptions",
  "call/hooks.ts":
    "AttemptEndEvent, AttemptStartEvent, CallEvent, Hooks, LogFields, Logger, QueueEvent, UnmappedEvent, WarningEvent",
  "call/method.ts": "CheckedFunction, Method, NamedFunction",
  "call/retry-policy.ts": "RetryOptions",
  "client/client.ts": "DrainOptions, ServiceClient",
  "client/client-methods.ts":
    "ActionOf, ConditionsOf, DocumentedMethodsOf, DocumentedNames, InputsOf, IntersectionOf, MethodOf, MethodsOf, OperationConditions, OperationInput, OperationResult",
  "client/options.ts": "ClientOptions",
  "client/standard-schema.ts": "StandardResult, StandardSchema",
  "errors/codes/code-table.ts": "CodeTable",
  "errors/codes/vendor-code.ts": "VendorCode",
  "errors/error-kind.ts": "ErrorKind",
  "errors/issue.ts": "Issue, IssueCode, IssueParams, IssuePath",
  "limiter/limiter.ts": "Limiter, PermitRequest",
  "operation/conditional-input.ts":
    "ConditionalInput, ConditionMatch, FieldPresence, IsViolated, Needed, Needs, NoConditions, Refused, TagValue, Verdict, Violated",
  "operation/facts.ts": "AnswerShape, FieldFacts, OperationFacts, OperationKind, PhoneFacts, ServiceName",
  "operation/condition.ts": "AnyCondition",
  "operation/input-contract.ts": "InputContract, Validator",
  "operation/operation.ts": "AnyOperation, Operation, Operations",
  "transport/agent-options.ts": "AgentOption, AgentOptions, HttpAgent",
  "operation/rule.ts": "RequestFields, Rule, RuleContext, RuleFinding",
  "operation/typed-post.ts": "SendInit, TypedPost",
  "operation/vendor.ts": "AnyCredentials, Envelope, Reading, Sign, Vendor",
  "signing/credentials.ts": "CredentialsForm, Environment",
  "signing/request-to-sign.ts": "RequestToSign",
  "transport/fetch.ts": "Fetch",
  "transport/message.ts": "Headers as HttpHeaders, HttpRequest",
  "util/async-disposal.ts": "AsyncDisposal",
  "util/int64.ts": "IdType",
  "util/record.ts": "UnknownRecord",
  "validation/check-rules.ts": "CheckOptions",
  "validation/validate.ts": "Checked",
};

/** The text of a service's index.ts: the entry `outdial/<service>`. */
export function emitEntry(service: ServiceSpec, enums: readonly string[], rules: RuleFiles): string {
  const { name, operations } = service;
  const { prefix, credentials, credentialsFromEnv, options } = serviceNamesOf(service);
  const methods = operations.map(({ method }) => method).join(", ");
  const [{ method: example } = { method: "" }] = operations;
  return [
    moduleDoc(service),
    `import { buildClient, type ServiceClient } from "../../src/client/client.ts";`,
    `import type { DocumentedMethodsOf } from "../../src/client/client-methods.ts";`,
    `import type { ${options} } from "../../src/client/options.ts";`,
    `import type { Operations } from "../../src/operation/operation.ts";`,
    `import { ${name}Operations, type ${prefix}MethodParts, type ${prefix}Operations, type Checked${prefix}Methods } from "./operations.ts";`,
    "",
    `/** A client with all operations of the service. */`,
    `export type ${prefix} = Checked${prefix}Methods & ServiceClient<${prefix}Operations>;`,
    "",
    `/** A client with the operations that \`createClient\` was given. */`,
    `export type Client<Ops extends Operations<"${name}">> = DocumentedMethodsOf<Ops, ${prefix}Operations, ${prefix}MethodParts> & ServiceClient<Ops>;`,
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
  return buildClient(options, operations) as unknown as Client<Ops>;
}
`,
    `export { ${methods}, type Checked${prefix}Methods, type ${prefix}MethodParts, type ${prefix}Methods, type ${prefix}Operations } from "./operations.ts";`,
    `export { ${credentialsFromEnv} as credentialsFromEnv, type ${credentials}, type Provider } from "../../src/signing/credentials.ts";`,
    `export type { ${options} } from "../../src/client/options.ts";`,
    ...common(service, enums, rules),
  ].join("\n");
}

/** browser.ts of a service: what of its entry works in browsers. The build adds replacements of the other exports. */
export function emitBrowserEntry(service: ServiceSpec, enums: readonly string[], rules: RuleFiles): string {
  const { operations } = service;
  return [
    moduleDoc(service),
    `export { ${operations.map(({ method }) => method).join(", ")} } from "./contracts.ts";`,
    ...common(service, enums, rules),
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

function common(service: ServiceSpec, enums: readonly string[], rules: RuleFiles): string[] {
  const { name, operations } = service;
  const { prefix } = serviceNamesOf(service);
  const withConditions = operations
    .filter(({ action }) => rules[action]?.conditions)
    .map(({ action }) => `${action}Conditions`);
  return [
    `export { schemaOf, validate } from "./validate.ts";`,
    `export { responseOf, type ResponseDetails } from "../../src/call/response.ts";`,
    `export type { ${[...operations.map(({ action }) => `${action}Input`), ...withConditions, ...["Action", "Conditions", "Inputs", "Results"].map((what) => prefix + what)].join(", ")}, InputOf, ResultOf } from "./contracts.ts";`,
    `export type { ${structures(service).join(", ")} } from "./types.ts";`,
    `export { ${[...enums].sort().join(", ")} } from "../../src/enums/${name}.ts";`,
    ...Object.entries(COMMON_TYPES).map(([file, types]) => `export type { ${types} } from "../../src/${file}";`),
    "",
  ];
}

/* Requests, results and the structures in them. Enums are exported from src/enums. */
function structures({ schemas, operations }: ServiceSpec): string[] {
  const roots = operations.flatMap(({ request, result }) => [request, result]);
  return [...reachable(schemas, roots)]
    .filter((name) => {
      const { type, enum: values } = schemas.get(name)?.schema ?? {};
      return values === undefined && type !== "integer" && name !== "TencentError";
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
