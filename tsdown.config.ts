import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { licensePlugin } from "rolldown-license-plugin";
import { defineConfig } from "tsdown";

const NOTICES = `The files of outdial contain code from these packages. Their licences:\n`;

export default defineConfig({
  entry: {
    index: "src/index.ts",
    aiccs: "src/aiccs.ts",
    dyvms: "src/dyvms.ts",
    ccc: "src/ccc.ts",
    limiter: "src/limiter/create-limiter.ts",
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
  plugins: [
    licensePlugin({
      allow: ({ license, licenseText }) =>
        /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD)$/.test(license) && licenseText !== "",
      failOnViolation: true,
      failOnUnlicensed: true,
      // Committed, so that a diff shows which packages were added to the bundle; `npm run check` fails where a build changes it.
      async done(packages) {
        const texts = packages.map(
          ({ name, version, license, licenseText }) =>
            `${"-".repeat(80)}\n${name} ${version} (${license})\n\n${licenseText.trim()}\n`,
        );
        await writeFile(join(import.meta.dirname, "THIRD-PARTY-NOTICES"), [NOTICES, ...texts].join("\n"));
      },
    }),
  ],
});
