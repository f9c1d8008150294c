import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "../..");

/** Lets programs of this process import `outdial/<entry>` from the sources, as the compiler does, so that nothing has to be built first. */
export function resolveEntriesToSources(): void {
  const { compilerOptions } = JSON.parse(readFileSync(join(root, "tsconfig.json"), "utf8")) as {
    compilerOptions: { paths: Readonly<Record<string, readonly string[]>> };
  };
  const entries = Object.entries(compilerOptions.paths).map(([name, [source = ""]]) => ({
    // The only star of a name stands for a service.
    name: new RegExp(`^${name.replace("*", "(\\w+)")}$`),
    source: pathToFileURL(join(root, source)).href,
  }));
  registerHooks({
    resolve(specifier, context, next) {
      const entry = entries.find(({ name }) => name.test(specifier));
      if (!entry) return next(specifier, context);
      const [, service = ""] = entry.name.exec(specifier) ?? [];
      return next(entry.source.replace("*", service), context);
    },
  });
}
