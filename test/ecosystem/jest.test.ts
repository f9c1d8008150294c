import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { execute } from "../support/project.ts";
import { ECOSYSTEM } from "./support.ts";

/* Jest with a transform to CommonJS, as most projects use it; the package's own files are transformed as well. */

/** Jest's program and its environment with jsdom, by version. Jest 29 resolves packages for jsdom like a bundler for browsers. */
const JESTS = {
  "30": { folder: "jest", jsdom: "jest-environment-jsdom" },
  "29": { folder: "jest29", jsdom: "jest-environment-jsdom29" },
} as const;

const SLOW = 180_000;

async function jest(
  version: keyof typeof JESTS,
  environment: "node" | "jsdom",
  config: string,
  { flags = [], env = {} }: { flags?: readonly string[]; env?: Readonly<Record<string, string>> } = {},
): Promise<{ stderr: string; code: number }> {
  const { folder, jsdom } = JESTS[version];
  const program = join(ECOSYSTEM, "node_modules", folder, "bin/jest.js");
  const args = [...flags, program, "--config", `programs/jest/${config}.config.cjs`, "--no-cache"];
  // ts-jest takes a minute on a busy machine.
  return execute(process.execPath, args, {
    cwd: ECOSYSTEM,
    env: { ...env, TEST_ENVIRONMENT: environment === "node" ? "node" : jsdom },
    timeout: SLOW,
  });
}

describe.each([
  ["30", "node", "babel-jest"],
  ["30", "node", "ts-jest"],
  ["30", "jsdom", "babel-jest"],
  ["29", "node", "babel-jest"],
  ["29", "jsdom", "babel-jest"],
] as const)("Jest %s with the environment %s and %s", (version, environment, transform) => {
  test("runs tests that load every entry and make calls", { timeout: SLOW }, async () => {
    const { stderr, code } = await jest(version, environment, transform);
    expect(stderr).toContain("10 passed, 10 total");
    expect(code).toBe(0);
  });
});

describe("Jest with its own ES modules", () => {
  const flags = ["--experimental-vm-modules", "--no-warnings"];

  test("runs tests in Node", async () => {
    expect((await jest("30", "node", "esm", { flags })).stderr).toContain("2 passed, 2 total");
  });

  test("and jsdom validates inputs, and says which option lets it make calls", async () => {
    const { stderr } = await jest("30", "jsdom", "esm", { flags });
    expect(stderr).toContain("1 failed, 1 passed, 2 total");
    expect(stderr).toContain('testEnvironmentOptions: { customExportConditions: ["node"] }');
  });

  test("and jsdom makes calls with that option", async () => {
    expect((await jest("30", "jsdom", "esm", { flags, env: { CONDITION: "node" } })).stderr).toContain(
      "2 passed, 2 total",
    );
  });
});
