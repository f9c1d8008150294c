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
