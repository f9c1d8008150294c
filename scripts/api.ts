import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { describeEntries } from "./api/describe.ts";
import { readEntries, type Manifest } from "./api/entries.ts";

/* Writes the exports of each entry of the built package to test/api. With --check, shows how they differ from those files. */

const SNAPSHOTS = "test/api";
const root = join(import.meta.dirname, "..");
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
const texts = await describeEntries(root, readEntries(manifest));
if (values.check) check();
else {
  rmSync(join(root, SNAPSHOTS), { recursive: true, force: true });
  write(join(root, SNAPSHOTS));
}

function write(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [{ specifier, conditions }, text] of texts) {
    const path = specifier.slice(manifest.name.length + 1) || "index";
    const file = join(folder, `${[path, ...conditions].join(".")}.txt`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function check(): void {
  const built = mkdtempSync(join(tmpdir(), "outdial-api-"));
  write(built);
  mkdirSync(join(root, SNAPSHOTS), { recursive: true });
  const flags = ["--no-index", "--no-color", "--no-ext-diff", "--no-prefix"];
  const { error, status, stdout, stderr } = spawnSync("git", ["diff", ...flags, SNAPSHOTS, built], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  rmSync(built, { recursive: true });
  if (error) throw error;
  if (status === 0) return;
  console.error(stderr + stdout.replaceAll(built.slice(1), "built").replaceAll(built, "built"));
  console.error(
    "The public API differs from test/api. If that is intended, run `npm run api`, read the diff as a user of the package " +
      "would, and commit it with a changeset. If not, correct the exports.",
  );
  process.exitCode = 1;
}
