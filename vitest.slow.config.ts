import { defineConfig } from "vitest/config";

/* The suites that take minutes: `npm run test:slow`. */
export default defineConfig({
  test: {
    include: ["test/ecosystem/*.test.ts", "test/soak/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    globalSetup: "test/ecosystem/set-up.ts",
  },
});
