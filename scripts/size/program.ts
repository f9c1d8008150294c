import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** How large a program is once it is bundled and minified. */
export interface ProgramSize {
  readonly bytes: number;
  readonly gzip: number;
}

/** Bundles and minifies a program. Its imports are resolved from `folder`. */
export async function programSize(source: string, folder: string): Promise<ProgramSize> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: folder },
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    target: "node22",
    write: false,
    logLevel: "error",
    // A tsconfig above the folder could redirect the imports.
    tsconfigRaw: {},
  });
  const [{ contents } = { contents: new Uint8Array() }] = outputFiles;
  return { bytes: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
}

/** The source of a program that makes one call, with a client of the named operations of a service. */
export function callingProgram(service: string, operations: readonly string[]): string {
  const names = operations.join(", ");
  return `import { createClient, credentialsFromEnv, ${names} } from "outdial/${service}";
const client = createClient({ credentials: credentialsFromEnv() }, { ${names} });
console.log(await client.${operations[0] ?? ""}(JSON.parse(process.argv[2])));
`;
}
