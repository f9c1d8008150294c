import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "./support.ts";
import { userProject, type UserProject } from "./user-project.ts";

/* Tests of users that run in Vitest, with and without a document. */

let project: UserProject;
beforeAll(async () => (project = await userProject()));
afterAll(() => project[Symbol.asyncDispose]());

describe.each(["node", "jsdom", "happy-dom"])("Vitest with the environment %s", (environment) => {
  test.each([
    ["as Node loads it", ""],
    ["as Vite transforms it", "true"],
  ])("runs tests that make calls with the package %s", async (_how, inline) => {
    const args = ["node_modules/vitest/vitest.mjs", "run", "--config", "programs/vitest/vitest.config.js"];
    const { stdout, code } = await run(process.execPath, args, {
      cwd: project.folder,
      env: { TEST_ENVIRONMENT: environment, INLINE: inline, NO_COLOR: "1" },
    });
    expect(stdout).toMatch(/Tests +3 passed \(3\)/);
    expect(code).toBe(0);
  });
});
