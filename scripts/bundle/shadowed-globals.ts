/** Names that a bundled library takes from the global scope and that are declared in its module instead. */
export interface ShadowedGlobals {
  /** How the path of the library's file ends. */
  readonly file: string;
  readonly declarations: string;
  /** How the library uses the names. Where it no longer does, the build fails. */
  readonly uses: readonly string[];
}

export const SHADOWED_GLOBALS: readonly ShadowedGlobals[] = [
  {
    // The first use of Headers or FormData loads undici, for which the first request would wait. Neither is needed here: the
    // headers of a request are made by the signer, and no body is a form.
    file: "openapi-fetch/dist/index.mjs",
    declarations: "const Headers = Map, FormData = Map;",
    uses: ["new Headers()", "instanceof FormData"],
  },
  {
    // All copies of zod in a process share one configuration: what a program sets for its own zod would change these schemas.
    file: "zod/v4/core/core.js",
    declarations: "const globalThis = {};",
    uses: ["globalThis.__zod_globalConfig"],
  },
];

/** A plugin of the bundler that declares the names. The build fails where a library or its use of a name is gone. */
export function shadowGlobals(shadowed: readonly ShadowedGlobals[] = SHADOWED_GLOBALS) {
  const found = new Set<ShadowedGlobals>();
  return {
    name: "shadow-globals",
    transform(code: string, id: string): { code: string; map: null } | undefined {
      const library = shadowed.find(({ file }) => id.replaceAll("\\", "/").endsWith(`node_modules/${file}`));
      if (!library) return undefined;
      found.add(library);
      return { code: shadow(library, code), map: null };
    },
    buildEnd(error?: Error): void {
      const missing = shadowed.find((library) => !found.has(library));
      if (!error && missing) throw new Error(`${missing.file} is not in the bundle, so it needs no shadowed globals`);
    },
  };
}

/** The module with the declarations. @throws Error where it does not use the names. */
export function shadow({ file, declarations, uses }: ShadowedGlobals, code: string): string {
  const unused = uses.find((use) => !code.includes(use));
  if (unused !== undefined)
    throw new Error(`${file} no longer has "${unused}": see scripts/bundle/shadowed-globals.ts`);
  return `${declarations}\n${code}`;
}
