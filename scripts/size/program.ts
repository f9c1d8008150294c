import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** How large a program is once it is bundled and minified. */
export interface ProgramSize {
  readonly bytes: number;
  readonly gzip: number;
}

/** Bundles and minifies a program. Its imports are resolved from `folder`. */
export async function programSize(
  source: string,
  folder: string,
  platform: "node" | "browser" = "node",
): Promise<ProgramSize> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: folder },
    bundle: true,
    minify: true,
    platform,
    format: "esm",
    target: "es2023",
    write: false,
    logLevel: "error",
    // A tsconfig above the folder could redirect the imports.
    tsconfigRaw: {},
  });
  const [{ contents } = { contents: new Uint8Array() }] = outputFiles;
  return { bytes: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
}

/** The source of a program that sends one request, with a client of the named operations of a service. */
export function callingProgram(service: string, operations: readonly string[]): string {
  const names = operations.join(", ");
  return `import { createClient, credentialsFromEnv, ${names} } from "outdial/${service}";
const client = createClient({ credentials: credentialsFromEnv() }, { ${names} });
console.log(await client.${operations[0] ?? ""}(JSON.parse(process.argv[2])));
`;
}

/** A program that checks inputs of a service's operations, on a page or in a form. A bundle for browsers has none of Node's modules. */
export function validatingProgram(service: string): string {
  return `import { validate } from "outdial/${service}";
console.log(validate(location.hash.slice(1), JSON.parse(document.body.innerText)));
`;
}
