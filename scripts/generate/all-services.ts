import type { ServiceSpec } from "../specs/service-spec.ts";
import { serviceNamesOf } from "./service-names.ts";

/** The text of facts.ts: the facts of all services, for code that finds an operation by its name. */
export function emitAllFacts(services: readonly ServiceSpec[]): string {
  const names = services.map(({ name }) => name);
  const imports = names.map((name) => `import * as ${name} from "./${name}/facts.ts";\n`);
  return `import type { OperationFacts, ServiceName } from "../src/operation/facts.ts";
${imports.join("")}
/** The facts of all operations, by service and method. */
export const FACTS: Readonly<Record<ServiceName, Readonly<Record<string, OperationFacts>>>> = { ${names.join(", ")} };
`;
}

/** The text of fake-cloud.ts: the behaviours and the judges of all services, for the fake cloud. */
export function emitFakeCloud(services: readonly ServiceSpec[]): string {
  const names = services.map(({ name }) => name);
  const imports = names.map(
    (name) =>
      `import { behaviours as ${name}Behaviours } from "./${name}/behaviours.ts";\nimport * as ${name}Judges from "./${name}/judge.js";\n`,
  );
  const table = (what: string): string => names.map((name) => `${name}: ${name}${what}`).join(", ");
  return `import type { ServiceName } from "./actions.ts";
${imports.join("")}import type { Behaviour } from "../src/testing/behaviours/behaviour.ts";
import type { ParameterTypes } from "../src/testing/wire/judge.ts";

/** What each operation does in the fake cloud, by service and operation. */
export const BEHAVIOURS: Readonly<Record<ServiceName, Readonly<Record<string, Behaviour>>>> = { ${table("Behaviours")} };

/** The modules with the validators of each service's requests, and the types of their parameters. */
export const JUDGES: Readonly<Record<ServiceName, { readonly types: ParameterTypes }>> = { ${table("Judges")} };
`;
}

/** The text of clients.ts: how to create a client of each service, for programs that get the name of a service at run time. */
export function emitClients(services: readonly ServiceSpec[]): string {
  const entries = services.map((service) => ({
    name: service.name,
    create: `create${serviceNamesOf(service).prefix}`,
    credentials: `${service.name}CredentialsFromEnv`,
  }));
  const imports = entries.map(
    ({ name, create, credentials }) =>
      `import { ${create}, credentialsFromEnv as ${credentials} } from "./${name}/index.ts";\n`,
  );
  const values = entries.map(
    ({ name, create, credentials }) => `${name}: { create: ${create}, credentialsFromEnv: ${credentials} }`,
  );
  return `${imports.join("")}
/** The functions of each service that create a client and read its credentials from the environment. */
export const CLIENTS = { ${values.join(", ")} } as const;
`;
}
