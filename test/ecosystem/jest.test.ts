import { describe, expect, test } from "vitest";
import { run, tool } from "./support.ts";

/* Jest with a transform to CommonJS, as most projects use it; the package's own files are transformed as well. */

describe("Jest with", () => {
  test.each(["babel-jest", "ts-jest"])("%s runs tests that load every entry", async (transform) => {
    const { stderr, code } = await run(process.execPath, [
      tool("jest"),
      "--config",
      `programs/jest/${transform}.config.cjs`,
      "--no-cache",
    ]);
    expect(stderr).toContain("7 passed, 7 total");
    expect(code).toBe(0);
  });
});
