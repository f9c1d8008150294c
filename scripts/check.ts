import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** A step is commands that run one after another; `{tarball}` stands for the built and packed package. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  package: ["publint run {tarball} --strict", "attw {tarball} --profile esm-only"],
  size: ["node scripts/size.ts {tarball}"],
  api: ["node scripts/api.ts --check"],
  // Each file is checked separately, so files that have not changed since the last run are skipped.
  format: ["prettier --check . --cache --cache-strategy content"],
  lint: ["node scripts/imports.ts --check", "oxlint"],
  types: ["node node_modules/typescript7/bin/tsc --noEmit"],
  specs: ["redocly lint", "node scripts/accepted.ts"],
  generated: ["node scripts/fresh.ts"],
  // The specs' examples, sent to the fake cloud over HTTP.
  start: ["node scripts/start.ts --all"],
  faults: ["node test/faults/table.ts --check"],
};

/** Runs one command with the project's own binaries first. */
function run(command: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const env = {
      ...process.env,
      PATH: `${join(root, "node_modules", ".bin")}:${process.env.PATH ?? ""}`,
      REDOCLY_TELEMETRY: "off",
    };
    const child = spawn(command, { cwd: root, env, shell: true, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Steps whose output is shown even if they pass. */
const REPORTED = ["size"];

/** Steps that read the built files in `dist`. */
const READING_DIST = ["api"];

/** Runs a command that must not fail. */
async function must(command: string): Promise<string> {
  const { code, output } = await run(command);
  if (code !== 0) throw new Error(`$ ${command}\n${output}`);
  return output;
}

const packed = await mkdtemp(join(tmpdir(), "outdial-packed-"));
let packing: Promise<string> | undefined;

/** Builds and packs the package, once for all steps, and gives the path of the tarball. */
function tarball(): Promise<string> {
  packing ??= (async () => {
    const notices = join(root, "THIRD-PARTY-NOTICES");
    const committed = await readFile(notices, "utf8");
    await must("tsdown --logLevel warn");
    if ((await readFile(notices, "utf8")) !== committed)
      throw new Error(
        "THIRD-PARTY-NOTICES was out of date. The build has rewritten it: look at the diff and commit it.",
      );
    await must(`npm pack --ignore-scripts --silent --pack-destination ${packed}`);
    return join(packed, (await readdir(packed))[0] ?? "");
  })();
  return packing;
}

async function check(name: string): Promise<boolean> {
  const started = performance.now();
  try {
    let output = "";
    if (READING_DIST.includes(name)) await tarball();
    for (const command of STEPS[name] ?? [])
      output += await must(command.includes("{tarball}") ? command.replace("{tarball}", await tarball()) : command);
    console.log(`${name}: passed in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    if (REPORTED.includes(name)) console.log(output.trim().replace(/^/gm, "  "));
    return true;
  } catch (error) {
    console.error(`${name}: failed\n${(error as Error).message}`);
    return false;
  }
}

const requested = process.argv.slice(2);
const unknown = requested.find((name) => !(name in STEPS));
if (unknown !== undefined) {
  console.error(`Unknown step ${unknown}; the steps are ${Object.keys(STEPS).join(", ")}.`);
  process.exit(2);
}
// Two at a time: each step is a process, and most steps use one core.
const waiting = requested.length > 0 ? [...requested] : Object.keys(STEPS);
let failures = 0;
const worker = async (): Promise<void> => {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) if (!(await check(name))) failures += 1;
};
await Promise.all([worker(), worker()]);
await rm(packed, { recursive: true });
process.exitCode = failures === 0 ? 0 : 1;
