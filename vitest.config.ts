import { join } from "node:path";
import { defineConfig } from "vitest/config";

const src = join(import.meta.dirname, "src");

export default defineConfig({
  // The recipes of the documentation import outdial by its name, as their readers do.
  resolve: {
    alias: [
      { find: /^outdial\/limiter$/, replacement: `${src}/limiter/create-limiter.ts` },
      { find: /^outdial\/testing$/, replacement: `${src}/testing/index.ts` },
      { find: /^outdial\/(\w+)\/schemas$/, replacement: join(import.meta.dirname, "generated/$1/schemas.ts") },
      { find: /^outdial\/(\w+)$/, replacement: join(import.meta.dirname, "generated/$1/index.ts") },
      { find: /^outdial$/, replacement: `${src}/index.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/ecosystem/**", "test/soak/**"],
    testTimeout: 20_000,
    // The hook of the leak detector searches the errors and events of ten thousand failed calls.
    hookTimeout: 60_000,
    maxWorkers: 2,
    // No test changes what another one imports, and starting each file by itself takes a sixth of the time.
    isolate: false,
    globalSetup: "test/support/report-skipped-tests.ts",
    setupFiles: "test/support/leak-detector.ts",
  },
});
