import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { main } from "../../src/testing/command/main.ts";
import { FAMILY_NAMES, familyOf } from "../../src/testing/families/families.ts";
import { REFUSAL_REASONS } from "../../src/testing/families/family.ts";
import { createFakeCloud } from "../../src/testing/index.ts";
import { ROOT, run } from "../support/project.ts";

/* Runs each example of docs/testing.md exactly as printed. */

const blocks = new Map<string, string>();
let folder: string;
beforeAll(async () => {
  const page = await readFile(join(ROOT, "docs/testing.md"), "utf8");
  for (const [, text = ""] of page.matchAll(/^```(?:ts|sh|py)\n(.*?)^```$/gms)) {
    const [, name] = /^(?:\/\/|#) (\S+\.(?:ts|sh|py))\n/.exec(text) ?? [];
    if (name !== undefined) blocks.set(name, text);
  }
  // Inside the project, where vitest can be resolved; `outdial/ccc` is mapped to the source of that entry.
  await mkdir(join(ROOT, ".docs"), { recursive: true });
  folder = await mkdtemp(join(ROOT, ".docs/run-"));
  for (const [name, text] of blocks) {
    const own = text.replace(/"outdial\/(\w+)"/g, (_all, entry: string) =>
      JSON.stringify(join(ROOT, entry === "testing" ? "src/testing/index.ts" : `generated/${entry}/index.ts`)),
    );
    await writeFile(join(folder, name), own);
  }
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
});
afterAll(() => rm(join(ROOT, ".docs"), { recursive: true }));

test("the page has ten examples", () => {
  const names = [
    ...[
      "campaign.test.ts",
      "port.test.ts",
      "create.sh",
      "control.sh",
      "control.py",
      "faults.test.ts",
      "extra.test.ts",
      "phone-calls.test.ts",
      "state.ts",
    ],
    "wire.test.ts",
  ];
  expect([...blocks.keys()]).toEqual(names);
});

test("the page has the codes of refusals, and says which of them outdial has chosen", () => {
  const page = readFileSync(join(ROOT, "docs/testing.md"), "utf8");
  for (const name of FAMILY_NAMES) {
    const { codes, chosen } = familyOf(name);
    const cells = REFUSAL_REASONS.map((reason) => `${codes[reason]}${chosen.includes(reason) ? ", chosen" : ""}`);
    const rows = page.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
    expect(rows).toContainEqual(["", `\`${name}\``, ...cells, ""]);
  }
});

test("the page has the states of tasks and of their numbers", () => {
  const rows = readFileSync(join(ROOT, "docs/testing.md"), "utf8")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  for (const name of FAMILY_NAMES) {
    const { states, numbers } = familyOf(name);
    const start = expect.arrayContaining([`\`${name}\``, Object.keys(states).join(", ")]) as unknown;
    expect(rows).toContainEqual(start);
    if (numbers) expect(rows).toContainEqual(["", `\`${name}\``, Object.keys(numbers.states).join(", "), ""]);
  }
});

test("the test files pass", async () => {
  const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
  const { code, output } = await run(folder, process.execPath, vitest, "run", "--root", folder, "--no-color");
  expect(output).toMatch(/Test Files +6 passed/);
  expect(code).toBe(0);
});

test("the files compile in strict mode", async () => {
  const options = { extends: join(ROOT, "tsconfig.json"), include: ["*.ts"], exclude: [] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(options));
  const tsc = join(ROOT, "node_modules/typescript7/bin/tsc");
  expect(await run(folder, process.execPath, tsc, "--noEmit", "-p", folder)).toEqual({ code: 0, output: "" });
});

test("the script prints what its comments say", async () => {
  const { output } = await run(folder, process.execPath, "state.ts");
  const said = [...(blocks.get("state.ts") ?? "").matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map(([, text]) => text);
  expect(output.trim().split("\n")).toEqual(said);
});

const tools = ["curl", "openssl"].every((tool) => spawnSync(tool, ["--help"]).error === undefined);
test.skipIf(!tools)("the shell script gets a response, and is refused after a change of its body", async () => {
  const cloud = createFakeCloud({ credentials: { secretId: "test-id", secretKey: "test-key" } });
  const server = await cloud.listen();
  const call = (script: string) =>
    run(folder, "env", `FAKE_URL=${server.url}`, "NO_PROXY=127.0.0.1", "sh", "-c", script);
  const script = blocks.get("create.sh") ?? "";
  expect(JSON.parse((await call(script)).output)).toMatchObject({ Response: { TaskId: 1 } });
  const changed = script.replace('--data-binary "$body"', '--data-binary "$body "');
  expect(JSON.parse((await call(changed)).output)).toMatchObject({
    Response: { Error: { Code: "AuthFailure.SignatureFailure" } },
  });
  await server.close();
});

describe("the examples of the control API", () => {
  /** Starts the command and passes the URL of its control API to an example, which it then ends. */
  async function runControlled(command: string, ...args: string[]) {
    let stop: () => void = () => undefined;
    const ready = new Promise<{ control: string }>((resolve, reject) => {
      const out = (line: string) => resolve(JSON.parse(line) as { control: string });
      const error = (line: string) => reject(new Error(line));
      void main(["--port", "0", "--control", "0"], { out, error, onStop: (end) => (stop = end) });
    });
    const { control } = await ready;
    try {
      return await run(folder, "env", `FAKE_CONTROL=${control}`, "NO_PROXY=127.0.0.1", command, ...args);
    } finally {
      stop();
    }
  }

  test.skipIf(!tools)("with curl", async () => {
    const { code, output } = await runControlled("sh", "control.sh");
    expect(code).toBe(0);
    const [fault, clock, tasks] = output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    expect(fault).toMatchObject({ id: 1, remaining: 1 });
    expect(clock).toHaveProperty("now");
    expect(tasks).toMatchObject([{ id: "7" }, { id: "7" }]);
  });

  const hasPython = spawnSync("python3", ["--version"]).status === 0;
  test.skipIf(!hasPython)("with Python", async () => {
    const { code, output } = await runControlled("python3", "control.py");
    expect(output).toBe("0 of the faults were used\n[]\n{'spring'}\n");
    expect(code).toBe(0);
  });
});
