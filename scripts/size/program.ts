import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** How large a program is once it is bundled and minified. */
export interface ProgramSize {
  readonly bytes: number;
  readonly gzip: number;
}

/** Bundles a program as its author would, with what it imports found from `folder`. */
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
    // A tsconfig above the folder would lead the imports elsewhere.
    tsconfigRaw: {},
  });
  const [{ contents } = { contents: new Uint8Array() }] = outputFiles;
  return { bytes: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
}

/** A program that makes one call, with as many operations of a service on board as are named. */
export function callingProgram(service: string, operations: readonly string[]): string {
  const names = operations.join(", ");
  return `import { createClient, credentialsFromEnv, ${names} } from "outdial/${service}";
const client = createClient({ credentials: credentialsFromEnv() }, { ${names} });
console.log(await client.${operations[0] ?? ""}(JSON.parse(process.argv[2])));
`;
}
