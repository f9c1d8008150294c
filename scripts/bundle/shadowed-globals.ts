/** Names that a bundled library reads from the global scope, and the declarations that replace them in its module. */
export interface ShadowedGlobals {
  /** The end of the path of the library's file. */
  readonly file: string;
  readonly declarations: string;
  /** The uses of the names in the library. If one is missing, the build fails. */
  readonly uses: readonly string[];
}

export const SHADOWED_GLOBALS: readonly ShadowedGlobals[] = [
  {
    // The first use of Headers or FormData loads undici, which would delay the first request. Neither is needed: the signer
    // sets the headers of a request, and no body is a form.
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

/** A plugin of the bundler that adds the declarations. The build fails if a library, or its use of a name, is missing. */
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

/** The code of the module with the declarations. @throws Error if it does not use the names. */
export function shadow({ file, declarations, uses }: ShadowedGlobals, code: string): string {
  const unused = uses.find((use) => !code.includes(use));
  if (unused !== undefined)
    throw new Error(`${file} no longer has "${unused}": see scripts/bundle/shadowed-globals.ts`);
  return `${declarations}\n${code}`;
}
