import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** A step is commands that run one after another; `{packed}` stands for the folder of the tarball. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  package: [
    "tsdown --logLevel warn",
    "npm pack --ignore-scripts --silent --pack-destination {packed}",
    "publint run {tarball} --strict",
    "attw {tarball} --profile esm-only",
  ],
  lint: ["eslint ."],
  format: ["prettier --check ."],
  types: ["node node_modules/typescript7/bin/tsc --noEmit"],
  specs: ["redocly lint", "node scripts/accepted.ts"],
  generated: ["node scripts/fresh.ts"],
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

async function check(name: string): Promise<boolean> {
  const started = performance.now();
  const packed = await mkdtemp(join(tmpdir(), "outdial-packed-"));
  try {
    for (const command of STEPS[name] ?? []) {
      const tarball = join(packed, (await readdir(packed))[0] ?? "");
      const { code, output } = await run(command.replace("{packed}", packed).replace("{tarball}", tarball));
      if (code !== 0) {
        console.error(`${name}: failed\n$ ${command}\n${output}`);
        return false;
      }
    }
    console.log(`${name}: passed in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    return true;
  } finally {
    await rm(packed, { recursive: true });
  }
}

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in STEPS));
if (unknown !== undefined) {
  console.error(`There is no step ${unknown}; there are ${Object.keys(STEPS).join(", ")}.`);
  process.exit(2);
}
// Two at a time: the steps are processes of their own, and most are bound by one core.
const waiting = asked.length > 0 ? [...asked] : Object.keys(STEPS);
let failures = 0;
const worker = async (): Promise<void> => {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) if (!(await check(name))) failures += 1;
};
await Promise.all([worker(), worker()]);
process.exitCode = failures === 0 ? 0 : 1;
