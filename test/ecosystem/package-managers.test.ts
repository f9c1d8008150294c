import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tarball, versionOf } from "./packed.ts";
import { ECOSYSTEM, run } from "./support.ts";

/* Projects whose package manager gives a package only what its package.json names. */

interface Manager {
  readonly program: string;
  /** The configuration file. */
  readonly settings?: readonly [name: string, text: string];
  /** The arguments before a program that runs with Node. */
  readonly node: readonly string[];
}

const YARN = `nodeLinker: pnp
enableGlobalCache: false
enableScripts: false
enableTelemetry: false
npmRegistryServer: "https://registry.npmjs.org"
`;
const MANAGERS: Readonly<Record<string, Manager>> = {
  "pnpm without hoisting": { program: "pnpm/bin/pnpm.mjs", settings: [".npmrc", "hoist=false\n"], node: [] },
  "Yarn with Plug'n'Play": {
    program: "@yarnpkg/cli-dist/bin/yarn.js",
    settings: [".yarnrc.yml", YARN],
    node: ["--require", "./.pnp.cjs", "--import", "./register.mjs", "--no-warnings"],
  },
};

/** Registers Yarn's loader of ES modules, as `yarn node` does. */
const REGISTER = `import { register } from "node:module"; register("./.pnp.loader.mjs", import.meta.url);`;

describe.each(Object.entries(MANAGERS))("a project of %s", (_name, { program, settings, node }) => {
  let folder: string;
  const project = (): string => join(folder, "project");
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "outdial-installed-"));
    const packed = join(folder, "packed");
    await mkdir(packed);
    await mkdir(project());
    const dependencies = { outdial: `file:${await tarball(packed)}`, zod: await versionOf("zod") };
    const manifest = { name: "user", private: true, type: "module", dependencies };
    await writeFile(join(project(), "package.json"), JSON.stringify(manifest));
    // A lock file makes the folder a project of its own.
    await writeFile(join(project(), "yarn.lock"), "");
    await writeFile(join(project(), "register.mjs"), REGISTER);
    if (settings) await writeFile(join(project(), settings[0]), settings[1]);
    for (const file of ["entries.mjs", "schemas.cjs"])
      await cp(join(ECOSYSTEM, "programs", file), join(project(), file));
    const installed = await run(process.execPath, [join(ECOSYSTEM, "node_modules", program), "install"], {
      cwd: project(),
      env: { CI: "" },
    });
    expect(installed).toMatchObject({ code: 0 });
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("uses every entry and sends requests", async () => {
    const { stdout, code } = await run(process.execPath, [...node, "entries.mjs"], { cwd: project() });
    expect([stdout, code]).toEqual(["118700000000000123 OK 1 true false\n", 0]);
  });

  test("requires the schemas with its own zod from CommonJS", async () => {
    const { stdout, code } = await run(process.execPath, [...node, "schemas.cjs"], { cwd: project() });
    expect([stdout, code]).toEqual(["true function\n", 0]);
  });
});
