import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: import.meta.dirname,
    environment: process.env.TEST_ENVIRONMENT,
    server: { deps: process.env.INLINE ? { inline: ["outdial"] } : {} },
  },
});
