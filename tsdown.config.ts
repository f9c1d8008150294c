import { globSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { licensePlugin } from "rolldown-license-plugin";
import { defineConfig } from "tsdown";
import { shadowGlobals } from "./scripts/bundle/shadowed-globals.ts";

const NOTICES = `The files of outdial contain code from these packages. Their licences:\n`;

/* A generated file of each service as an entry: `aiccs.browser` of generated/aiccs/browser.ts. */
function entries(file: string, suffix: string): Record<string, string> {
  const files = globSync(`generated/*/${file}.ts`, { cwd: import.meta.dirname });
  return Object.fromEntries(files.map((path) => [basename(dirname(path)) + suffix, path]));
}

export default defineConfig({
  entry: {
    index: "src/index.ts",
    ...entries("index", ""),
    ...entries("browser", ".browser"),
    ...entries("schemas", ".schemas"),
    limiter: "src/limiter/create-limiter.ts",
    numbers: "src/numbers/normalize-number.ts",
    testing: "src/testing/index.ts",
    "outdial-fake": "src/testing/command/outdial-fake.ts",
    browser: "src/browser.ts",
  },
  format: "esm",
  platform: "node",
  target: "node22",
  fixedExtension: false,
  dts: true,
  // zod itself stays outside: its users bring it to outdial/<service>/schemas.
  deps: {
    alwaysBundle: [
      /^ajv/,
      "leven",
      /^libphonenumber-js/,
      "openapi-fetch",
      "rate-limiter-flexible",
      "zod/mini",
      "zod/v4/core",
    ],
    onlyBundle: false,
  },
  plugins: [
    shadowGlobals(),
    licensePlugin({
      allow: ({ license, licenseText }) =>
        /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD)$/.test(license) && licenseText !== "",
      failOnViolation: true,
      failOnUnlicensed: true,
      // Committed, so that a diff shows which packages were added to the bundle; `npm run check` fails if a build changes it.
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
