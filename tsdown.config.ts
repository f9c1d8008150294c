import { globSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { licensePlugin } from "rolldown-license-plugin";
import { defineConfig } from "tsdown";
import { removeAnnotationsInProse } from "./scripts/bundle/annotations-in-prose.ts";
import { browserEntries, browserModule, type BrowserEntry } from "./scripts/bundle/browser-entries.ts";
import { ownExports } from "./scripts/bundle/own-exports.ts";
import { shadowGlobals } from "./scripts/bundle/shadowed-globals.ts";

const NOTICES = `The files of outdial contain code from these packages. Their licences:\n`;

/* A generated file of each service as an entry: `aiccs.schemas` of generated/aiccs/schemas.ts. */
function entries(file: string, suffix: string): Record<string, string> {
  const files = globSync(`generated/*/${file}.ts`, { cwd: import.meta.dirname });
  return Object.fromEntries(files.map((path) => [basename(dirname(path)) + suffix, path]));
}

const SERVICES = entries("index", "");
const LIMITER = "src/limiter/create-limiter.ts";
const TESTING = "src/testing/index.ts";

/* Entries with secrets. Bundlers for browsers resolve them to files in which what needs a server explains itself. */
const WITH_SECRETS: Readonly<Record<string, BrowserEntry>> = Object.fromEntries(
  Object.entries({ ...SERVICES, limiter: LIMITER, testing: TESTING }).map(([name, server]) => [
    name,
    { server, browser: join(dirname(server), "browser.ts") },
  ]),
);

const ENTRIES: Readonly<Record<string, string>> = {
  index: "src/index.ts",
  ...SERVICES,
  ...entries("schemas", ".schemas"),
  limiter: LIMITER,
  numbers: "src/numbers/normalize-number.ts",
  testing: TESTING,
  "outdial-fake": "src/testing/command/outdial-fake.ts",
};

export default defineConfig({
  entry: {
    ...ENTRIES,
    ...Object.fromEntries(Object.keys(WITH_SECRETS).map((name) => [`${name}.browser`, browserModule(name)])),
  },
  format: "esm",
  platform: "node",
  target: "node22",
  fixedExtension: false,
  // An entry for browsers exports what the entry for servers does, and users see the declarations of that.
  dts: { entry: Object.values(ENTRIES) },
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
    browserEntries(import.meta.dirname, WITH_SECRETS),
    ownExports(),
    shadowGlobals(),
    removeAnnotationsInProse(),
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
