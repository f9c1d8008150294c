import { ConfigurationError } from "../errors/configuration-error.ts";
import { isRecord, type UnknownRecord } from "../util/record.ts";

/** The module object of CommonJS, which Jest gives to each module that it transforms. */
declare const module: { readonly require?: (path: string) => unknown } | undefined;

/**
 * Returns the replacement of a function that needs a server, for the entries for browsers.
 *
 * In a browser the replacement throws. Jest with jsdom resolves packages like a bundler for browsers, but runs in Node: there the
 * replacement calls the function itself.
 *
 * @param entry The name of the entry, such as `aiccs`. Its file for servers is in the same folder as this code once it is built.
 * @param name The name of the function, or of an object that contains it and its own: `cloudMatchers.toHaveReceived`.
 */
export function serverOnly(entry: string, name: string): (...args: readonly unknown[]) => unknown {
  return (...args) => {
    const server = loadServerEntry(entry, name);
    const [client, operations, ...rest] = args;
    // An operation of an entry for browsers is the part that validates.
    const given = name === "createClient" ? [client, serverOperations(server, operations), ...rest] : args;
    return functionAt(server, name)(...given);
  };
}

/* @throws ConfigurationError in a browser, and if the file cannot be loaded. */
function loadServerEntry(entry: string, name: string): UnknownRecord {
  if (!isNode())
    throw new ConfigurationError(
      `${name} of outdial/${entry} works only on servers, in a runtime with Node's modules: in a browser, users could read ` +
        "the account's secret. Send requests from your own backend; validate, schemaOf, the enums and the zod schemas work " +
        "here",
    );
  let cause: unknown;
  if (typeof module === "object")
    try {
      // Bundlers must not follow this path, so it is not in a call of `require`.
      const { require: load } = module;
      if (load) return load(`./${entry}.js`) as UnknownRecord;
    } catch (error) {
      cause = error;
    }
  throw new ConfigurationError(
    `${name} of outdial/${entry} works only on servers. This program runs in Node, but its tools have resolved outdial for ` +
      'browsers. Set the condition "node" (in Jest: testEnvironmentOptions: { customExportConditions: ["node"] })',
    { cause },
  );
}

function isNode(): boolean {
  const { process } = globalThis as { readonly process?: { readonly versions?: { readonly node?: string } } };
  return process?.versions?.node !== undefined;
}

function functionAt(server: UnknownRecord, path: string): (...args: readonly unknown[]) => unknown {
  let value: unknown = server;
  for (const key of path.split(".")) value = (value as UnknownRecord)[key];
  return value as (...args: readonly unknown[]) => unknown;
}

function serverOperations(server: UnknownRecord, given: unknown): unknown {
  if (!isRecord(given)) return given;
  const operations = Object.values(server).filter(isRecord);
  return Object.fromEntries(
    Object.entries(given).map(([method, contract]) => [
      method,
      operations.find((operation) => operation.contract === contract) ?? contract,
    ]),
  );
}
