import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FACTS } from "../../generated/facts.ts";
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

/* What the log of each program says, in this order. Of random numbers only the fact that there are some. */
const LOGS: Readonly<Record<string, readonly RegExp[]>> = {
  "ai-call-task": [
    /AmbiguousResultError: the create may have run/,
    /created task \d{18}$/,
    /left out: number 0 is in exponent notation/,
    /imported batch \d{18}$/,
    /cancelled 1 number$/,
    /121 numbers: [1-9]\d* reached, [1-9]\d* failed, [1-9]\d* in a call/,
    /stopped, changed and started again, with 10 phone calls at a time/,
    /121 numbers: [1-9]\d* reached, [1-9]\d* failed, 0 in a call/,
    /[1-9]\d* ANSWERED.*\b1 CANCEL\b|\b1 CANCEL\b.*[1-9]\d* ANSWERED/,
    /138000\d{5} has talked for [1-9]\d* seconds/,
    /13900000000: [A-Z_]+$/,
    /stopped$/,
  ],
  "automatic-task": [
    /ValidationError: NotBefore must be a Unix timestamp in seconds, .* milliseconds/,
    /AmbiguousResultError: the create may have run/,
    /created task \d+$/,
    /Initial: 60 Initial$/,
    /Running: .*[1-9]\d* Answered/,
    /paused$/,
    /StateError: UnsupportedOperation/,
    /Paused: /,
    /resumed$/,
    /Completed: [1-9]\d* Answered, [1-9]\d* NotAnswered$/,
    /StateError: the task has ended already$/,
  ],
  "cloud-task": [
    /time condition lunch, 12:00 to 13:30$/,
    /created task \d+$/,
    /batch monday-1: 100 of 100 numbers imported$/,
    /AmbiguousResultError: the import may have run/,
    /batch monday-2: 20 numbers imported$/,
    /started$/,
    /[1-9]\d* called, [1-9]\d* answered, [1-9]\d* not called yet$/,
    /paused, changed and started again$/,
    /100 called, [1-9]\d* answered, 0 not called yet; ended$/,
    /ended: spring survey$/,
    /deleted the task and the time condition$/,
  ],
  "cruise-campaign": [
    /created campaign \d+$/,
    /NotStarted: 0 of 40 numbers were called$/,
    /Running: [1-9]\d* of 40 numbers were called$/,
    /aborted$/,
    /Terminated: [1-9]\d* of 40 numbers were called$/,
  ],
  "predictive-campaign": [
    /AmbiguousResultError: the create may have run/,
    /created campaign \d+$/,
    /its priority is 1 now$/,
    /Running: [1-9]\d* of 60 numbers are finished$/,
    /StateError: UnsupportedOperation, it has started$/,
    /Paused: /,
    /Running: /,
    /Terminated: [1-9]\d* of 60 numbers are finished$/,
    /[1-9]\d* phone calls, each with a session$/,
    /deleted$/,
  ],
};

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
  test("succeeds and logs what happens, with the cloud's times, which never go back", () => {
    const { code, stdout, stderr } = runOf(name);
    expect([code, stderr]).toEqual([0, ""]);
    const lines = stdout.trim().split("\n");
    const expected = [...(LOGS[name] ?? [])];
    expect(expected).not.toEqual([]);
    for (const line of lines) if (expected[0]?.test(line)) expected.shift();
    // What is left was not logged, or not in this order.
    expect(expected).toEqual([]);
    const times = lines.map((line) => /^\d\d:\d\d:\d\d(?= {2}\S)/.exec(line)?.[0] ?? "no time");
    expect(times).not.toContain("no time");
    expect(times).toEqual(times.toSorted((one, other) => one.localeCompare(other)));
  });

  test("is short, and uses nothing but what a user can import", async () => {
    const code = await readFile(join(EXAMPLES, `${name}.ts`), "utf8");
    expect(code.split("\n").length).toBeLessThanOrEqual(125);
    const imported = [...code.matchAll(/ from "(.+?)"/g)].map(([, specifier = ""]) => specifier);
    expect(imported.filter((specifier) => !/^(?:outdial(?:$|\/)|node:)/.test(specifier))).toEqual([]);
    expect(code).not.toMatch(/^export /m);
  });

  test("sends requests to this machine only, so that it phones nobody", () => {
    const hosts = runOf(name).requests.map((request) => request.split(" ")[0]);
    expect(hosts.length).toBeGreaterThan(4);
    expect(new Set(hosts)).toEqual(new Set(["127.0.0.1"]));
  });
});

test("together the programs send every operation", () => {
  const sent = new Set([...runs.values()].flatMap(({ requests }) => requests.map((request) => request.split(" ")[1])));
  const all = Object.values(FACTS).flatMap((facts) => Object.values(facts).map(({ action }) => action));
  expect(all.filter((action) => !sent.has(action))).toEqual([]);
});
