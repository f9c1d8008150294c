import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "./chromium.ts";
import { tarball, versionOf } from "./packed.ts";
import { cloudOnPort, ECOSYSTEM } from "./support.ts";
import { execute, runOrThrow } from "../support/project.ts";

/* An application of Next.js: a route handler that sends requests, and a client component that validates inputs. */

const MINUTES = 60_000;
const QUIET = { NEXT_TELEMETRY_DISABLED: "1" };
let folder: string;
const app = (): string => join(folder, "app");
const next = (): string => join(app(), "node_modules/next/dist/bin/next");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outdial-next-"));
  const packed = join(folder, "packed");
  await mkdir(packed);
  await cp(join(ECOSYSTEM, "programs/next"), app(), { recursive: true });
  const versions = ["zod", "next", "react", "react-dom"].map(async (name) => [name, await versionOf(name)] as const);
  const dependencies = { outdial: `file:${await tarball(packed)}`, ...Object.fromEntries(await Promise.all(versions)) };
  await writeFile(join(app(), "package.json"), JSON.stringify({ name: "user", private: true, dependencies }));
  const flags = ["--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"];
  await runOrThrow(app(), "npm", "install", ...flags);
}, 2 * MINUTES);
afterAll(() => rm(folder, { recursive: true }));

/** Starts the built application and returns its URL. */
async function start(endpoint: string): Promise<{ url: string; process: ChildProcess }> {
  const env = { ...process.env, ...QUIET, ENDPOINT: endpoint };
  const child = spawn(process.execPath, [next(), "start", "--port", "0", "--hostname", "127.0.0.1"], {
    cwd: app(),
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  for await (const chunk of child.stdout) {
    output += String(chunk);
    const [, url] = /(http:\/\/127\.0\.0\.1:\d+)/.exec(output) ?? [];
    if (url !== undefined && output.includes("Ready")) return { url, process: child };
  }
  throw new Error(`next start printed:\n${output}`);
}

interface Shown {
  readonly issues: readonly string[];
  readonly zod: boolean;
  readonly refused: readonly string[];
}

describe.each([
  ["Turbopack", "--turbopack"],
  ["webpack", "--webpack"],
])("an application that Next.js builds with %s", (_bundler, flag) => {
  test("sends requests from a route handler and validates inputs on a page", { timeout: 4 * MINUTES }, async () => {
    const built = await execute(process.execPath, [next(), "build", flag], { cwd: app(), env: QUIET });
    expect(built).toMatchObject({ code: 0 });
    // On a CI server Next warns that it has no cache of an earlier build.
    const output = (built.stdout + built.stderr).replace(/^.*No build cache found.*$/m, "");
    expect(output).not.toMatch(/warning|⚠|outdial/i);

    await using server = await cloudOnPort();
    const started = await start(server.url);
    try {
      const response = await fetch(`${started.url}/api/create`);
      expect(await response.json()).toEqual({ Data: "118700000000000123" });

      await using browser = await startChromium();
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      await page.goto(started.url);
      expect(await page.textContent("i")).toBe("IMMEDIATE");
      const { issues, zod, refused } = JSON.parse((await page.textContent("pre:not(:empty)")) ?? "") as Shown;
      expect(issues).toContain("TaskStartTime is required when StartType is SCHEDULE");
      expect(zod).toBe(false);
      const explained = ["createAiccs of outdial/aiccs", "createFakeCloud of outdial/testing"].map((what): unknown =>
        expect.stringContaining(`${what} works only on servers`),
      );
      expect(refused).toEqual(explained);
      expect(errors).toEqual([]);
    } finally {
      started.process.kill();
      await once(started.process, "exit");
    }
  });
});
