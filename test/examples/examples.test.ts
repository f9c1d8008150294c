import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { execute, ROOT, type Run } from "../support/project.ts";

/* Runs the programs of examples/ as `npm start <name>` does: in a process of their own, over HTTP. test/package.test.ts runs them against the package. */

const EXAMPLES = join(ROOT, "examples");
const names = (await readdir(EXAMPLES)).map((file) => file.replace(/\.ts$/, ""));
const runs = new Map<string, ProgramRun>();
let folder: string;

interface ProgramRun extends Run {
  /** The requests that the program has sent: host and operation. */
  readonly requests: readonly string[];
}

/* If a program read the real keys of a machine that has some, it would send its requests to a vendor. */
const KEYS = {
  ALIBABA_CLOUD_ACCESS_KEY_ID: "real-id",
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: "real-secret",
  TENCENTCLOUD_SECRET_ID: "real-id",
  TENCENTCLOUD_SECRET_KEY: "real-key",
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outdial-runs-"));
  for (const name of names) {
    const file = join(folder, name);
    await writeFile(file, "");
    const args = ["--import", join(import.meta.dirname, "record-requests.ts"), "scripts/start.ts", name];
    const result = await execute(process.execPath, args, { cwd: ROOT, env: { ...KEYS, OUTDIAL_TEST_REQUESTS: file } });
    runs.set(name, { ...result, requests: (await readFile(file, "utf8")).split("\n").slice(0, -1) });
  }
});
afterAll(() => rm(folder, { recursive: true }));

function runOf(name: string): ProgramRun {
  const found = runs.get(name);
  if (!found) throw new Error(`examples/ has no program ${name}`);
  return found;
}

describe.each(names)("%s", (name) => {
  test("succeeds and prints a log with the cloud's times, which never go back", () => {
    const { code, stdout, stderr } = runOf(name);
    expect([code, stderr]).toEqual([0, ""]);
    const lines = stdout.trim().split("\n");
    expect(lines.length).toBeGreaterThan(10);
    const times = lines.map((line) => /^\d\d:\d\d:\d\d(?=  \S)/.exec(line)?.[0]);
    expect(times).toEqual([...times].sort());
  });

  test("is short, and uses nothing but what a user can import", async () => {
    const code = await readFile(join(EXAMPLES, `${name}.ts`), "utf8");
    expect(code.split("\n").length).toBeLessThanOrEqual(121);
    const imported = [...code.matchAll(/ from "(.+?)"/g)].map(([, specifier = ""]) => specifier);
    expect(imported.filter((specifier) => !/^(?:outdial(?:$|\/)|node:)/.test(specifier))).toEqual([]);
    expect(code).not.toMatch(/^export /m);
  });

  test("sends requests to this machine only, so that it phones nobody", () => {
    const hosts = runOf(name).requests.map((request) => request.split(" ")[0]);
    expect(hosts.length).toBeGreaterThan(5);
    expect(new Set(hosts)).toEqual(new Set(["127.0.0.1"]));
  });
});
