import { defineConfig } from "tsdown";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    aiccs: "src/aiccs.ts",
    dyvms: "src/dyvms.ts",
    ccc: "src/ccc.ts",
    limiter: "src/limiter/index.ts",
    testing: "src/testing/index.ts",
    "outdial-fake": "src/testing/command/outdial-fake.ts",
    browser: "src/browser.ts",
  },
  format: "esm",
  platform: "node",
  target: "node22",
  fixedExtension: false,
  dts: true,
  // The judge's helpers and leven are a few lines.
  deps: { alwaysBundle: [/^ajv/, "leven", "rate-limiter-flexible"], onlyBundle: false },
});
