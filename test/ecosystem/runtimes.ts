import { existsSync } from "node:fs";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import type { Run } from "../support/project.ts";
import { ECOSYSTEM, run, tool } from "./support.ts";

/** The authority that the runtimes must trust; it issued the certificate of the scenarios' server. */
export const AUTHORITY = join(ECOSYSTEM, "tls/authority.pem");
const SERVER = "programs/runtimes/server.mjs";

/** A runtime of JavaScript that is installed with the tools. */
export interface Runtime {
  /** Its name as the README writes it. */
  readonly name: string;
  /** Runs the scenarios; `options` is what the program reads, as JSON. */
  readonly scenarios: (options: string) => Promise<Run>;
}

export const RUNTIMES: readonly Runtime[] = [
  { name: "Node 22", scenarios: (options) => server(node22(), [], options) },
  { name: "Node 24", scenarios: (options) => server(process.execPath, [], options) },
  { name: "Bun", scenarios: (options) => server(bun(), ["run"], options) },
  {
    name: "Deno",
    scenarios: (options) =>
      server(tool("deno"), ["run", "--allow-all", "--node-modules-dir=manual", "--no-lock", "--quiet"], options, {
        DENO_NO_UPDATE_CHECK: "1",
      }),
  },
  { name: "workerd", scenarios: (options) => workerd(options, '"2026-11-01"') },
];

/** workerd as in the first version whose compatibility flag suffices. */
export const OLDEST_WORKERD: Runtime = {
  name: "workerd of 2024-09-23 with nodejs_compat",
  scenarios: (options) => workerd(options, '"2024-09-23", compatibilityFlags = ["nodejs_compat"]'),
};

function server(command: string, flags: readonly string[], options: string, env = {}): Promise<Run> {
  return run(command, [...flags, SERVER], { env: { ...env, NODE_EXTRA_CA_CERTS: AUTHORITY, SCENARIOS: options } });
}

const resolve = createRequire(join(ECOSYSTEM, "package.json")).resolve;

/* The packages of npm link their binary into place with install scripts, which do not run here. */
export function node22(): string {
  const found = ["node22", "node22-arm64"].map((name) => join(ECOSYSTEM, "node_modules", name, "bin/node"));
  return found.find(existsSync) ?? unavailable("Node 22");
}

function bun(): string {
  const architecture = process.arch === "arm64" ? "aarch64" : process.arch;
  const name = `@oven/bun-${process.platform}-${architecture}/bin/bun`;
  const path = join(ECOSYSTEM, "node_modules", name);
  return existsSync(path) ? path : unavailable("Bun");
}

function unavailable(name: string): never {
  throw new Error(`npm has no package with ${name} for ${process.platform} on ${process.arch}`);
}

/* workerd has no files and no npm: its program is bundled, and its configuration is a file of its own format. */
async function workerd(options: string, compatibility: string): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), "outdial-workerd-"));
  try {
    await build({
      entryPoints: [join(ECOSYSTEM, "programs/runtimes/worker.mjs")],
      outfile: join(folder, "worker.js"),
      bundle: true,
      format: "esm",
      // The conditions of Cloudflare's own bundler.
      conditions: ["workerd", "worker", "browser"],
      // Without the paths of this project's own configuration, which lead to its sources.
      tsconfigRaw: {},
      external: ["node:*"],
      logLevel: "error",
    });
    const capnp = join(dirname(resolve("workerd/package.json")), "workerd.capnp");
    // It embeds only files beside or below the configuration.
    await copyFile(AUTHORITY, join(folder, "authority.pem"));
    await writeFile(join(folder, "config.capnp"), configuration(options, compatibility));
    return await run(tool("workerd"), ["test", "-I", dirname(capnp), join(folder, "config.capnp")]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function configuration(options: string, compatibility: string): string {
  return `
    using Workerd = import "/workerd/workerd.capnp";
    const config :Workerd.Config = (services = [
      (name = "main", worker = (
        modules = [(name = "worker", esModule = embed "worker.js")],
        compatibilityDate = ${compatibility},
        bindings = [(name = "SCENARIOS", text = ${JSON.stringify(options)}), (name = "SELF", service = "main")],
      )),
      (name = "internet", network = (allow = ["public", "private", "local"], tlsOptions = (trustBrowserCas = true, trustedCertificates = [embed "authority.pem"]))),
    ]);
  `;
}
