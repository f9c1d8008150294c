import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../support/project.ts";
import { RUNTIMES } from "./runtimes.ts";
import { ECOSYSTEM } from "./support.ts";

/* docs/compatibility.md names the versions that are installed here, as they were tested. */

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const readManifest = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
const page = await readFile(join(ROOT, "docs/compatibility.md"), "utf8");
const tools = await readManifest(ECOSYSTEM);

/** The first two cells of each row of a section's table, without its head. */
function rowsOf(section: string): string[][] {
  const text = page.split(/^## /m).find((part) => part.startsWith(`${section}\n`)) ?? "";
  const rows = text.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) =>
    row
      .split("|")
      .map((cell) => cell.trim())
      .slice(1, 3),
  );
}

/* The version in `npm:name@1.2.3` or `1.2.3`. */
const versionIn = (range: string | undefined): string => range?.split("@").at(-1) ?? "not installed";

/* The versions of installed tools. */
const versionsOf = (keys: readonly string[]): string[] => keys.map((key) => versionIn(tools.dependencies[key]));

describe("docs/compatibility.md names", () => {
  test("the runtimes that run the scenarios, with their versions", async () => {
    const { devDependencies } = await readManifest(ROOT);
    const installed: Readonly<Record<string, string | undefined>> = {
      "Node 22": tools.optionalDependencies.node22,
      "Node 24": devDependencies.node,
      Bun: tools.dependencies.bun,
      Deno: tools.dependencies.deno,
      workerd: tools.dependencies.workerd,
    };
    expect(rowsOf("Runtimes")).toEqual(RUNTIMES.map(({ name }) => [name, versionIn(installed[name])]));
  });
  test("the bundlers, test runners and package managers", () => {
    expect(rowsOf("Bundlers")).toEqual([
      ["esbuild", ...versionsOf(["esbuild"])],
      ["webpack", ...versionsOf(["webpack"])],
      ["rspack", ...versionsOf(["@rspack/core"])],
      ["Rollup with `@rollup/plugin-node-resolve`", ...versionsOf(["rollup"])],
      ["Rolldown", ...versionsOf(["rolldown"])],
      ["Vite", ...versionsOf(["vite"])],
      ["Next.js with Turbopack and with webpack", ...versionsOf(["next"])],
      ["Metro", ...versionsOf(["metro"])],
    ]);
    expect(rowsOf("Test runners")).toEqual([
      ["Jest with babel-jest or ts-jest", versionsOf(["jest29", "jest"]).join(", ")],
      ["Vitest", ...versionsOf(["vitest"])],
    ]);
    expect(rowsOf("Package managers")).toEqual([
      ["pnpm without hoisting", ...versionsOf(["pnpm"])],
      ["Yarn with Plug'n'Play", ...versionsOf(["@yarnpkg/cli-dist"])],
    ]);
  });
  test("the tracers and the libraries that mock", () => {
    const packages = {
      "`@opentelemetry/instrumentation-http`": "@opentelemetry/instrumentation-http",
      "`@opentelemetry/instrumentation-undici`": "@opentelemetry/instrumentation-undici",
      "Datadog, `dd-trace`": "dd-trace",
      "Sentry 8, `@sentry/node`": "@sentry/node",
      "Sentry 11, `@sentry/node`": "sentry11",
      "Elastic APM, `elastic-apm-node`": "elastic-apm-node",
      "New Relic, `newrelic`": "newrelic",
    };
    const expected = Object.entries(packages).map(([name, key]) => [name, ...versionsOf([key])]);
    expect(rowsOf("Tracers")).toEqual(expected);
    expect(rowsOf("Mocks")).toEqual([
      ["nock", versionsOf(["nock13", "nock14", "nock"]).join(", ")],
      ["MSW", versionsOf(["msw2", "msw"]).join(", ")],
    ]);
  });
});

test("the README names the same runtimes", async () => {
  const readme = await readFile(join(ROOT, "README.md"), "utf8");
  const sentence = /^It runs on [^:]*:/m.exec(readme)?.[0].replaceAll("\n", " ");
  expect(sentence).toBe(
    "It runs on Node 22.13 and later, 24 included, Bun, Deno and workerd (Cloudflare Workers), as ES modules:",
  );
});
