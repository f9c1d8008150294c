import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The source files of an entry, relative to the project. */
export interface BrowserEntry {
  /** The entry for servers. */
  readonly server: string;
  /** What of it works in browsers. It may be absent. */
  readonly browser: string;
}

const PREFIX = "outdial-browser:";

/** The name of the module that the plugin creates for an entry. */
export function browserModule(name: string): string {
  return `${PREFIX}${name}`;
}

/**
 * A plugin of the bundler that creates the entries for browsers: what works there, and a replacement for every other export of the
 * entry for servers. The names come from the entry itself, so that none is missing: bundlers refuse an import of a name that a
 * module does not export.
 */
export function browserEntries(root: string, entries: Readonly<Record<string, BrowserEntry>>) {
  return {
    name: "browser-entries",
    resolveId(id: string): string | undefined {
      return id.startsWith(PREFIX) ? `\0${id}` : undefined;
    },
    async load(id: string): Promise<string | undefined> {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const name = id.slice(PREFIX.length + 1);
      const entry = entries[name];
      if (!entry) throw new Error(`there is no entry ${name} for browsers`);
      return browserEntry(root, name, entry);
    },
  };
}

async function browserEntry(root: string, name: string, { server, browser }: BrowserEntry): Promise<string> {
  const hasBrowser = existsSync(join(root, browser));
  const exported = hasBrowser ? Object.keys(await load(root, browser)) : [];
  const replaced = Object.entries(await load(root, server)).filter(([key]) => !exported.includes(key));
  return [
    `import { serverOnly } from ${JSON.stringify(join(root, "src/client/server-only.ts"))};`,
    ...(hasBrowser ? [`export * from ${JSON.stringify(join(root, browser))};`] : []),
    ...replaced.map(([key, value]) => `export const ${key} = ${replacement(name, key, value)};`),
  ].join("\n");
}

function load(root: string, path: string): Promise<object> {
  return import(pathToFileURL(join(root, path)).href) as Promise<object>;
}

/* A function, or an object of functions, such as the matchers of outdial/testing. */
function replacement(entry: string, name: string, value: unknown): string {
  if (typeof value === "function")
    return `/* @__PURE__ */ serverOnly(${JSON.stringify(entry)}, ${JSON.stringify(name)})`;
  if (typeof value !== "object" || value === null)
    throw new Error(
      `${name} of ${entry} has no replacement for browsers: export it from the entry's file for browsers`,
    );
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}: ${replacement(entry, `${name}.${key}`, member)}`,
  );
  return `{ ${members.join(", ")} }`;
}
