import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readEntries } from "../../scripts/api/entries.ts";
import { copyProject, type ProjectCopy } from "../support/project.ts";

/* `npm run api` in a copy of this project whose built files are a few declarations. */

const MANIFEST = {
  name: "outdial",
  type: "module",
  exports: {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./aiccs/schemas": { types: "./dist/schemas.d.ts", default: "./dist/schemas.js" },
  },
};

const DIST = {
  "index.d.ts": `
    import { t as Details } from "./details-Aa11.js";
    declare class OutdialError extends Error { constructor(details?: Details); }
    declare const Day: { readonly Monday: "MONDAY"; readonly Friday: "FRIDAY" };
    type Day = (typeof Day)[keyof typeof Day];
    export { Day, OutdialError };`,
  "details-Aa11.d.ts": `
    interface components { schemas: { Task: { days: components["schemas"]["Day"][] }; Day: "MONDAY" | "FRIDAY" } }
    type Task = components["schemas"]["Task"];
    interface Details {
      /** From 1. */
      readonly attempts: number;
      readonly task?: Task;
    }
    export { Details as t };`,
  "schemas.d.ts": `
    import { OutdialError } from "./index.js";
    declare function schemaOf$1(action: string): OutdialError | URL;
    export { schemaOf$1 as schemaOf };`,
};

const INDEX = `// outdial

export declare const Day: {
  readonly Monday: "MONDAY";
  readonly Friday: "FRIDAY";
};
export type Day = "FRIDAY" | "MONDAY";

export declare class OutdialError extends Error {
  constructor(details?: Details);
}

// Used above, exported by no entry:

interface Details {
  readonly attempts: number;
  readonly task?: Task;
}

type Task = {
  days: Day[];
};
`;

const SCHEMAS = `// outdial/aiccs/schemas

export declare function schemaOf(action: string): OutdialError | URL;

// Used above, exported by another entry:
// OutdialError: outdial
`;

async function builtProject(): Promise<ProjectCopy> {
  const project = await copyProject();
  await project.edit("package.json", () => JSON.stringify(MANIFEST));
  await mkdir(join(project.folder, "dist"));
  for (const [name, text] of Object.entries(DIST)) await writeFile(join(project.folder, "dist", name), text);
  return project;
}

describe("npm run api", () => {
  test("writes each entry's exports and the types that they reach, and notices what changes them", async () => {
    await using project = await builtProject();
    const snapshot = (path: string) => readFile(join(project.folder, "test/api", path), "utf8");
    const dist = join(project.folder, "dist");

    expect(await project.run("node", "scripts/api.ts")).toEqual({ code: 0, output: "" });
    expect(await snapshot("index.txt")).toBe(INDEX);
    expect(await snapshot("aiccs/schemas.txt")).toBe(SCHEMAS);

    // A chunk with another name and another docstring are not changes of the API.
    await rename(join(dist, "details-Aa11.d.ts"), join(dist, "details-Bb22.d.ts"));
    await project.edit("dist/index.d.ts", (text) => text.replace("Aa11", "Bb22"));
    await project.edit("dist/details-Bb22.d.ts", (text) => text.replace("From 1.", "From 0."));
    expect(await project.run("node", "scripts/api.ts", "--check")).toEqual({ code: 0, output: "" });

    await project.edit("dist/details-Bb22.d.ts", (text) => text.replace("attempts: number", "attempts?: number"));
    await project.edit("package.json", (text) => text.replace("./aiccs/schemas", "./schemas"));
    const { code, output } = await project.run("node", "scripts/api.ts", "--check");
    expect(output).toContain("-  readonly attempts: number;\n+  readonly attempts?: number;\n");
    expect(output).toContain("-// outdial/aiccs/schemas\n");
    expect(output).toContain("+// outdial/schemas\n");
    expect(output).toContain("If that is intended, run `npm run api`");
    expect(code).toBe(1);

    await project.run("node", "scripts/api.ts");
    expect((await readdir(join(project.folder, "test/api"))).sort()).toEqual(["index.txt", "schemas.txt"]);
  });

  test("says what to do where nothing is built", async () => {
    await using project = await builtProject();
    await rm(join(project.folder, "dist/schemas.d.ts"));
    const { code, output } = await project.run("node", "scripts/api.ts", "--check");
    expect(output).toContain(
      "./dist/schemas.d.ts, the types of outdial/aiccs/schemas, is missing: run `npm run build`.",
    );
    expect(code).toBe(1);
  });
});

test("the entries of a package are those that TypeScript finds", () => {
  const exports = {
    ".": "./dist/index.js",
    "./aiccs": {
      browser: { types: "./dist/aiccs.browser.d.ts", default: "./dist/aiccs.browser.js" },
      types: "./dist/aiccs.d.ts",
      default: "./dist/aiccs.js",
    },
    "./limiter": { types: "./dist/limiter.d.ts", browser: "./dist/browser.js", default: "./dist/limiter.js" },
    "./internal": null,
    "./package.json": "./package.json",
  };
  expect(readEntries({ name: "outdial", exports })).toEqual([
    { specifier: "outdial", conditions: [], file: "./dist/index.d.ts" },
    { specifier: "outdial/aiccs", conditions: ["browser"], file: "./dist/aiccs.browser.d.ts" },
    { specifier: "outdial/aiccs", conditions: [], file: "./dist/aiccs.d.ts" },
    { specifier: "outdial/limiter", conditions: [], file: "./dist/limiter.d.ts" },
  ]);
});
