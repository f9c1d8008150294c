import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BUNDLERS } from "./bundlers.ts";
import { startChromium, type Browser } from "./chromium.ts";
import { ECOSYSTEM } from "./support.ts";
import { userProject, type UserProject } from "./user-project.ts";

/* Pages in Chromium: enums, schemas and the validation of inputs work there, and what needs a server explains itself. */

/** What programs/browser/page.mjs shows. */
interface Shown {
  readonly valid: boolean;
  readonly issues: readonly string[];
  readonly standard: unknown;
  readonly zod: readonly boolean[];
  readonly clients: readonly string[];
}

let project: UserProject;
let browser: Browser;
beforeAll(async () => {
  project = await userProject();
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
  await project[Symbol.asyncDispose]();
});

/** Runs a bundle in an empty page and returns what it shows. */
async function open(file: string): Promise<{ shown: Shown | undefined; errors: readonly string[] }> {
  await using page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => errors.push(message.text()));
  await page.goto("about:blank");
  await page.addScriptTag({ path: file, type: "module" });
  // The script of a module runs some time after it is added.
  await page.waitForFunction("globalThis.shown !== undefined").catch((error: unknown) => errors.push(String(error)));
  return { shown: await page.evaluate<Shown | undefined>("globalThis.shown"), errors };
}

const NEEDS_A_SERVER = [
  "credentialsFromEnv of outdial/aiccs",
  "createClient of outdial/aiccs",
  "createCcc of outdial/ccc",
  "createDyvms of outdial/dyvms",
  "createLimiter of outdial/limiter",
  "createFakeCloud of outdial/testing",
  "cloudMatchers.toHaveReceived of outdial/testing",
];

describe.each(Object.keys(BUNDLERS))("a page bundled by %s", (name) => {
  test("imports every name of every entry, validates inputs, and gets an error from what needs a server", async () => {
    const file = project.path(`built/${name}.mjs`);
    const [script = "", ...more] = BUNDLERS[name] ?? [];
    const args = [project.path("programs/browser/page.mjs"), file, "esm", "browser", "readable", ...more];
    expect(await project.node(`programs/bundlers/${script}`, ...args)).toEqual({ stdout: "", stderr: "", code: 0 });
    const { shown, errors } = await open(file);
    expect(errors).toEqual([]);
    expect(shown).toMatchObject({
      valid: true,
      issues: ["TaskStartTime is required when StartType is SCHEDULE", "TaskCps must be from 0 to 500; got 501"],
      zod: [true, false, false],
    });
    expect(shown?.standard).toBeUndefined();
    const explained = NEEDS_A_SERVER.map((what): unknown =>
      expect.stringMatching(
        `^ConfigurationError: ${what} works only on servers, in a runtime with Node's modules: in a browser, users could read`,
      ),
    );
    expect(shown?.clients).toEqual(explained);
  });
});

test("a program of React Native, bundled by Metro, validates inputs and gets an error from what needs a server", async () => {
  const file = project.path("native.js");
  const modules = join(ECOSYSTEM, "node_modules");
  const built = await project.node("programs/bundlers/metro.mjs", "programs/browser/native.js", file, modules);
  expect(built).toMatchObject({ code: 0 });
  // Like Hermes, the context has the language alone: nothing of Node, and nothing of a page.
  const native: { shown?: { issues: string[]; refused: string[] } } = {};
  runInContext(await readFile(file, "utf8"), createContext(Object.assign(native, { globalThis: native })));
  expect(native.shown?.issues).toContain("TaskStartTime is required when StartType is SCHEDULE");
  const explained = ["createAiccs of outdial/aiccs", "createLimiter of outdial/limiter"].map((what): unknown =>
    expect.stringContaining(`${what} works only on servers`),
  );
  expect([...(native.shown?.refused ?? [])]).toEqual(explained);
});
