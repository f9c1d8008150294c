import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { access, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SERVICES as NAMED, type ServiceName } from "../generated/actions.ts";
import { FACTS } from "../generated/facts.ts";
import { pack, ROOT, run, runOrThrow } from "./support/project.ts";

/* What users get: the packed tarball, installed into an empty project. */

const SLOW = 120_000;
const SERVICES = Object.keys(NAMED) as ServiceName[];
/** The files of each entry by condition, and what the package contains beside its metadata. */
const { exports: EXPORTS, files: FILES } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  exports: Record<string, Record<string, string>>;
  files: string[];
};

/** Bundled packages that one entry alone needs. */
const ONLY_IN: Readonly<Record<string, string>> = {
  ajv: "./testing",
  "ajv-formats": "./testing",
  "libphonenumber-js": "./numbers",
  "rate-limiter-flexible": "./limiter",
};

/** The entries with a file of their own for browsers. */
const IN_BROWSERS = Object.keys(EXPORTS)
  .filter((path) => EXPORTS[path]?.browser !== undefined)
  .map((path) => path.slice("./".length));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outdial-user-"));
  const packed = join(folder, "packed");
  const project = join(folder, "project");
  await mkdir(packed);
  await mkdir(project);
  const tarball = await pack(packed);
  await writeFile(join(project, "package.json"), '{ "name": "user", "private": true, "type": "module" }');
  await runOrThrow(project, "npm", "install", "--no-audit", "--no-fund", "--prefer-offline", tarball);
}, SLOW);

afterAll(() => rm(folder, { recursive: true }));

const project = () => join(folder, "project");

async function node(file: string, source: string, ...flags: string[]): Promise<{ code: number; output: string }> {
  await writeFile(join(project(), file), source);
  return run(project(), process.execPath, ...flags, file);
}

const TYPESCRIPTS: readonly (readonly [version: string, name: string])[] = [
  ["5.9", "typescript"],
  ["6", "typescript6"],
  ["7", "typescript7"],
];

const USE = `
import { createAiccs, StartType, CallDay } from "outdial/aiccs";
import { createCcc, CallOrder } from "outdial/ccc";
import { createDyvms, validate } from "outdial/dyvms";
import { OutdialError, StateError, ThrottledError, ValidationError } from "outdial";
import { createLimiter } from "outdial/limiter";
import { createFakeCloud } from "outdial/testing";

const alibaba = { accessKeyId: "id", accessKeySecret: "secret" };
const tencent = { secretId: "id-2", secretKey: "secret" };
const cloud = createFakeCloud({ credentials: [alibaba, tencent], state: { tasks: [{ family: "predictive-dialing-campaign", id: "2569", name: "a", status: "running" }] } });
const server = await cloud.listen();
const aiccs = createAiccs({ credentials: alibaba, endpoint: server.url });
const { Data: taskId } = await aiccs.createAiCallTask({
  TaskName: "spring", AgentId: "1180", VirtualNumber: "0327", StartType: StartType.Immediate,
  CallTime: [{ startTime: "09:00:00", endTime: "10:00:00" }], CallDay: [CallDay.Monday],
});
console.log("task", taskId);
const limiter = createLimiter({ limits: { UpdatePredictiveDialingCampaign: { requests: 1, seconds: 3600 } } });
const ccc = createCcc({ credentials: tencent, endpoint: server.url, limiter });
const update = () => ccc.updatePredictiveDialingCampaign({
  SdkAppId: 1400000000, CampaignId: "2569", Name: "a", Callees: ["+8613012345678"], Callers: ["0086075586013388"], CallOrder: CallOrder.Random,
  SkillGroupId: 255, Priority: 3, ExpectedAbandonRate: 10, RetryInterval: 1800, StartTime: 1708483433, EndTime: 1708485433,
}).catch((error: unknown) => error);
const refused: unknown = await update();
console.log("one class everywhere", refused instanceof StateError && refused instanceof OutdialError && !(refused instanceof ValidationError));
const held: unknown = await update();
console.log("of the limiter too", held instanceof ThrottledError && held instanceof OutdialError);
const checked = validate("CloudUpdateTask", { EnterpriseId: 7000002, TaskId: "133224", AutoStart: 1 });
console.log(checked.ok ? "right" : String(checked.issues[0]));
createDyvms({ credentials: alibaba }).close();
ccc.close();
aiccs.close();
await server.close();
`;

const LIBRARY = `
import { createAiccs, createClient, createAiCallTask, schemaOf } from "outdial/aiccs";
const credentials = { accessKeyId: "a", accessKeySecret: "b" };
export const client = createClient({ credentials }, { createAiCallTask });
export const operation = createAiCallTask;
export const all = createAiccs({ credentials: () => credentials, signal: undefined } as { credentials: () => typeof credentials });
export const prepared = all.prepare("CreateAiCallTask", { TaskName: "a", AgentId: "1", VirtualNumber: "2", StartType: "IMMEDIATE", CallTime: [], CallDay: [] });
export const schema = schemaOf("CreateAiCallTask");
`;

describe("the packed package", () => {
  test("makes calls in the project that installed it", async () => {
    const { code, output } = await node("use.mts", USE);
    expect(output).toBe(
      "task 118700000000000123\none class everywhere true\nof the limiter too true\nAutoStartDay or AutoStartTime is required when AutoStart is 1\n",
    );
    expect(code).toBe(0);
  });

  describe("the programs of examples/, copied into the project", () => {
    const names = readdirSync(join(ROOT, "examples"));
    beforeAll(() => Promise.all(names.map((name) => cp(join(ROOT, "examples", name), join(project(), name)))));

    test.each(names)("%s prints the same as from the sources", async (name) => {
      const fromSources = await run(ROOT, process.execPath, "scripts/start.ts", name.replace(/\.ts$/, ""));
      expect(fromSources.code).toBe(0);
      expect(await run(project(), process.execPath, name)).toEqual(fromSources);
    });

    test("compile with a user's settings", { timeout: SLOW }, async () => {
      const tsc = join(ROOT, "node_modules/typescript7/bin/tsc");
      const types = ["--types", "node", "--typeRoots", join(ROOT, "node_modules/@types")];
      const settings = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", ...types];
      expect(await run(project(), process.execPath, tsc, ...settings, ...names)).toEqual({ code: 0, output: "" });
    });
  });

  test("loads no undici, neither when it is imported nor for a request", async () => {
    const { output } = await node(
      "light.mts",
      `
      import { createServer } from "node:net";
      import { createAiccs } from "outdial/aiccs";
      const loaded = () => process.moduleLoadList.some((name) => name.includes("undici"));
      const before = loaded();
      const server = createServer((socket) => socket.once("data", () => socket.end("HTTP/1.1 503 Busy\\r\\ncontent-length: 0\\r\\n\\r\\n")));
      await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
      const credentials = { accessKeyId: "id", accessKeySecret: "secret" };
      const aiccs = createAiccs({ credentials, endpoint: "http://127.0.0.1:" + server.address().port, retry: 0 });
      const error = await aiccs.updateAiCallTask({
        TaskId: "1", TaskName: "spring", VirtualNumber: "0327", StartType: "IMMEDIATE", TaskCps: 1,
        CallTime: [{ startTime: "09:00:00", endTime: "10:00:00" }], CallDay: ["MONDAY"],
      }).catch((error) => error);
      console.log(before, error.name, loaded());
      server.close();
      aiccs.close();
    `,
    );
    expect(output).toBe("false ServerError false\n");
  });

  test("works in a program that has added members to Object.prototype before", async () => {
    const program = `
      Object.prototype.added = "text";
      const [{ createCcc }, { createFakeCloud, validInput }] = await Promise.all([import("outdial/ccc"), import("outdial/testing")]);
      await Promise.all(["aiccs", "dyvms", "limiter", "numbers"].map((entry) => import("outdial/" + entry)));
      const credentials = { secretId: "id", secretKey: "secret" };
      const ccc = createCcc({ credentials, fetch: createFakeCloud({ credentials }).fetch });
      console.log((await ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"))).TaskId);
    `;
    expect(await node("added.js", program)).toEqual({ code: 0, output: "1\n" });
  });

  test("can be required from CommonJS", async () => {
    const { output } = await node(
      "use.cjs",
      'console.log(typeof require("outdial/aiccs").createAiccs, typeof require("outdial").AuthError);',
    );
    expect(output).toBe("function function\n");
  });

  describe.each(IN_BROWSERS)("outdial/%s in a browser", (entry) => {
    const file = (condition: string) => `./node_modules/outdial/${EXPORTS[`./${entry}`]?.[condition] ?? ""}`;

    test("has the same exports, of the same kinds", async () => {
      const program = `
        const kinds = (entry) => Object.entries(entry).map(([name, value]) =>
          [name, typeof value === "object" && "facts" in value ? "operation" : typeof value === "object" ? Object.keys(value) : typeof value]);
        console.log(JSON.stringify([await import("${file("browser")}"), await import("${file("default")}")].map(kinds)));
      `;
      const [browser, server] = JSON.parse((await node("exports.mjs", program)).output) as unknown[][];
      expect(browser?.length).toBeGreaterThan(0);
      expect(browser).toEqual(server);
    });

    test("says of each function that sends requests or needs Node why it does not work", async () => {
      // What a browser does not have: a process of Node.
      const program = `
        const entry = await import("${file("browser")}");
        delete globalThis.process;
        const functions = (value, name) => typeof value === "function" ? [[name, value]]
          : typeof value === "object" && !("facts" in value) ? Object.entries(value).flatMap(([key, member]) => functions(member, name + "." + key)) : [];
        for (const [name, call] of functions(entry, "").map(([name, call]) => [name.slice(1), call])) {
          if (["validate", "schemaOf", "responseOf"].includes(name)) continue;
          try { call({}, {}); console.log(name, "returned"); } catch (error) {
            console.log(error.name === "ConfigurationError" && error.message.startsWith(name + " of outdial/${entry} works only on servers, in a runtime with Node's modules: in a browser"), name);
          }
        }
      `;
      const lines = (await node("explains.mjs", program)).output.trim().split("\n");
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter((line) => !line.startsWith("true "))).toEqual([]);
    });
  });

  test.each(SERVICES.map((service) => [service, Object.values(FACTS[service])[0]?.action]))(
    "outdial/%s checks inputs in a browser",
    async (entry, action) => {
      const program = `
        import * as entry from "./node_modules/outdial/dist/${entry}.browser.js";
        delete globalThis.process;
        console.log(entry.validate("${action}", {}).ok, entry.schemaOf("${action}")["~standard"].vendor);
      `;
      expect((await node("browser.mjs", program)).output).toBe("false outdial\n");
    },
  );

  test("a program in Node whose tools resolve outdial for browsers is told the condition to set", async () => {
    const program = `
      import { createFakeCloud } from "./node_modules/outdial/dist/testing.browser.js";
      try { createFakeCloud({}); } catch (error) { console.log(error.message); }
    `;
    const { output } = await node("resolved-for-browsers.mjs", program);
    expect(output).toMatch(/^createFakeCloud of outdial\/testing works only on servers\. .*customExportConditions/);
  });

  test("has two entries for each service", () => {
    for (const service of SERVICES) {
      expect(Object.keys(EXPORTS)).toContain(`./${service}`);
      expect(Object.keys(EXPORTS)).toContain(`./${service}/schemas`);
    }
    expect(IN_BROWSERS).toEqual(expect.arrayContaining(SERVICES));
  });

  test("only outdial/numbers contains the metadata of phone numbers, and it works in a browser", async () => {
    const dist = join(project(), "node_modules/outdial/dist");
    const files = (await readdir(dist)).filter((name) => name.endsWith(".js"));
    const texts = await Promise.all(
      files.map(async (name) => [name, await readFile(join(dist, name), "utf8")] as const),
    );
    expect(texts.filter(([, text]) => text.includes("country_calling_codes")).map(([name]) => name)).toEqual([
      "numbers.js",
    ]);
    const program = `
      import { normalizeNumber } from "outdial/numbers";
      console.log(normalizeNumber("130-1234-5678", { country: "CN" }).tencent);
    `;
    expect((await node("numbers.mjs", program, "--conditions=browser")).output).toBe("008613012345678\n");
  });

  test("the limiter contains no store but memory and Redis", async () => {
    const limiter = await readFile(join(project(), "node_modules/outdial/dist/limiter.js"), "utf8");
    expect(limiter).not.toMatch(/Dynamo|Mongo|Etcd|Postgres|MySQL|Prisma|Memcache|Drizzle|SQLite/);
  });

  test("installs no other package", async () => {
    const installed = (await readdir(join(project(), "node_modules"))).filter((name) => !name.startsWith("."));
    expect(installed.sort()).toEqual(["outdial"]);
  });

  test("installs the outdial-fake command", async () => {
    const command = join(project(), "node_modules/.bin/outdial-fake");
    const { code, output } = await run(project(), command, "--help");
    expect(output).toContain("outdial-fake [options]");
    expect(code).toBe(0);
  });

  test("ends the outdial-fake command with the npx that started it", { timeout: SLOW }, async () => {
    const npx = spawn("npx", ["outdial-fake", "--port", "0"], { cwd: project(), stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    npx.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (text.includes('"ready"')) npx.kill("SIGTERM");
    });
    // Ends only once the command, which has the same output, has ended.
    await once(npx.stdout, "close");
    expect(output).toMatch(/^\{"event":"ready",.*\}\n\{"event":"stopped"\}\n$/);
  });

  test("contains every page that the user's part of the README links to, and every page that these link to", async () => {
    const packed = join(project(), "node_modules/outdial");
    const [readme = ""] = (await readFile(join(packed, "README.md"), "utf8")).split("## How it is made");
    const linked = (page: string) => [...page.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = ""]) => path);
    // Every page in the package is linked, and every linked page is in the package.
    const pages = FILES.filter((path) => path.startsWith("docs/"));
    const programs = (await readdir(join(ROOT, "examples"))).map((name) => `examples/${name}`);
    const ofOperations = Object.values(FACTS).flatMap((facts) => Object.values(facts).map(({ action }) => action));
    expect(new Set(linked(readme))).toEqual(
      new Set([...pages, ...programs, ...ofOperations.map((action) => `docs/reference/${action}.md`)]),
    );
    const files = (await readdir(packed, { recursive: true })).filter((path) => /^docs.*\.md$/.test(path));
    expect(files).toContain(join("docs", "reference", "CreateAiCallTask.md"));
    for (const path of linked(readme)) await access(join(packed, path));
    for (const page of files)
      for (const path of linked(await readFile(join(packed, page), "utf8")))
        await access(join(packed, dirname(page), path));
  });

  test("contains only the built files and these pages", async () => {
    const packed = join(project(), "node_modules/outdial");
    const files = (await readdir(packed, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(packed, join(parentPath, name)).replaceAll("\\", "/"));
    const others = files.filter((path) => !/^dist\/.*\.(?:js|d\.ts)$|^docs\/.*\.md$|^examples\/[\w-]+\.ts$/.test(path));
    expect(others.sort()).toEqual(["LICENSE", "README.md", "THIRD-PARTY-NOTICES", "package.json"]);
    const manifest = await readFile(join(project(), "node_modules/outdial/package.json"), "utf8");
    expect(JSON.parse(manifest)).toMatchObject({ engines: { node: ">=22.13" }, type: "module" });
  });

  test("imports only its own files and Node's modules, with import statements that bundlers and CommonJS transforms can follow", async () => {
    const dist = join(project(), "node_modules/outdial/dist");
    for (const name of (await readdir(dist)).filter((file) => /\.(?:d\.ts|js)$/.test(file))) {
      const text = await readFile(join(dist, name), "utf8");
      const code = text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, "");
      expect([
        name,
        code.match(
          /createRequire\((?!process\.execPath)|import\.meta|\brequire\s*\(|\bimport\s*\((?!"(?:\.|node:))/,
        )?.[0],
      ]).toEqual([name, undefined]);
      const imported = [...code.matchAll(/^(?:import|export)\b[^;]*?\bfrom "([^"]+)"|^import "([^"]+)"/gm)];
      const others = imported
        .map(([, from, bare]) => from ?? bare)
        .filter((from) => !/^(?:\.\/|node:)/.test(from ?? ""));
      // The schemas for users are made of the users' own zod.
      const isOfSchemas = /\.schemas\.(?:d\.ts|js)$|^with-rules-/.test(name);
      expect([name, new Set(others)]).toEqual([name, new Set(isOfSchemas ? ["zod"] : [])]);
    }
  });

  describe.each(Object.keys(EXPORTS).filter((path) => path !== "./package.json"))(
    "the files of the entry %s",
    (entry) => {
      test.each(Object.keys(EXPORTS[entry] ?? {}))(
        "for the condition %s import nothing that another entry needs",
        async (condition) => {
          const { files, others } = await reachedFrom(
            join(project(), "node_modules/outdial", EXPORTS[entry]?.[condition] ?? ""),
          );
          expect(files.length).toBeGreaterThan(0);
          const isForBrowsers =
            condition === "browser" || condition === "react-native" || !IN_BROWSERS.includes(entry.slice(2));
          const allowed = [
            ...(entry.endsWith("/schemas") ? [/^zod$/] : []),
            ...(isForBrowsers && condition !== "types" ? [] : [/^node:/]),
          ];
          expect(others.filter((name) => !allowed.some((pattern) => pattern.test(name)))).toEqual([]);
          const ofOthers = (await bundledPackages(files)).filter((name) => (ONLY_IN[name] ?? entry) !== entry);
          expect(ofOthers).toEqual([]);
        },
      );
    },
  );

  test("lists the licence of every package whose code it contains", async () => {
    const packed = join(project(), "node_modules/outdial");
    const notices = await readFile(join(packed, "THIRD-PARTY-NOTICES"), "utf8");
    const held = new Set<string>();
    for (const name of (await readdir(join(packed, "dist"))).filter((file) => file.endsWith(".js")))
      for (const [, from = ""] of (await readFile(join(packed, "dist", name), "utf8")).matchAll(
        /^\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)/gm,
      ))
        held.add(from);
    expect(held.size).toBeGreaterThan(0);
    for (const name of held) {
      const manifest = JSON.parse(await readFile(join(ROOT, "node_modules", name, "package.json"), "utf8")) as object;
      const { version, license } = manifest as { version: string; license: string };
      expect(notices).toMatch(new RegExp(`^${name} ${version} \\(${license}\\)\n\n[^]*?Copyright`, "m"));
    }
  });

  describe("beside a zod of the user's own", () => {
    let withZod: string;
    beforeAll(async () => {
      withZod = join(folder, "with-zod");
      await mkdir(join(withZod, "node_modules"), { recursive: true });
      for (const name of ["outdial", "zod"])
        await cp(join(name === "zod" ? ROOT : project(), "node_modules", name), join(withZod, "node_modules", name), {
          recursive: true,
        });
      await writeFile(join(withZod, "package.json"), '{ "name": "user", "private": true, "type": "module" }');
    });

    test("the schemas are of that zod, and its settings do not reach outdial's own checks", async () => {
      const program = `
        import * as z from "zod";
        import { validate } from "outdial/dyvms";
        import { CloudUpdateTask, CloudUpdateTaskFields } from "outdial/dyvms/schemas";
        const wrong = { EnterpriseId: 7000002, TaskId: "133224", AutoStart: 1, Quotiety: 0 };
        const messages = () => validate("CloudUpdateTask", wrong).issues.map(String).join(" | ");
        const before = messages();
        z.config({ customError: () => "of the user", jitless: true, memoizer: { attach: () => { throw new Error("theirs"); } } });
        console.log(before === messages() && before !== "", CloudUpdateTaskFields instanceof z.ZodObject);
        z.config({ memoizer: undefined });
        console.log(CloudUpdateTask.safeParse({ ...wrong, Quotiety: 1 }).error.issues[0].message);
      `;
      await writeFile(join(withZod, "schemas.mjs"), program);
      const { output } = await run(withZod, process.execPath, "schemas.mjs");
      expect(output).toBe("true true\nis required when AutoStart is 1, or AutoStartTime instead\n");
    });

    test.each(TYPESCRIPTS)(
      "their declarations compile under TypeScript %s",
      { timeout: SLOW },
      async (_version, name) => {
        const program = `
        import * as z from "zod";
        import { CreateAutoCalloutTask, CreateAutoCalloutTaskFields, withRules } from "outdial/ccc/schemas";
        export const form = withRules("CreateAutoCalloutTask", CreateAutoCalloutTaskFields.omit({ Callees: true }).extend({ file: z.string() }));
        export const ids: string = CreateAutoCalloutTask.parse({}).SdkAppId;
        export const input: z.input<typeof form>["SdkAppId"] = 1400000000n;
      `;
        await writeFile(join(withZod, "schemas.mts"), program);
        const tsc = join(ROOT, "node_modules", name, "bin/tsc");
        const flags = [
          "--strict",
          "--exactOptionalPropertyTypes",
          "--module",
          "nodenext",
          "--target",
          "es2022",
          "--declaration",
        ];
        const lib = ["--lib", "es2023,esnext.disposable,dom", "--skipLibCheck", "--outDir", "emitted"];
        expect(await run(withZod, process.execPath, tsc, ...flags, ...lib, "schemas.mts")).toEqual({
          code: 0,
          output: "",
        });
      },
    );
  });

  test.each(TYPESCRIPTS)(
    "its declarations compile under TypeScript %s, strict and with exactOptionalPropertyTypes",
    { timeout: SLOW },
    async (version, name) => {
      await writeFile(join(project(), "use.mts"), USE);
      const tsc = join(ROOT, "node_modules", name, "bin/tsc");
      expect(await runOrThrow(project(), process.execPath, tsc, "--version")).toContain(`Version ${version}`);
      // A user's own library can export values that it makes with outdial.
      await writeFile(join(project(), "library.mts"), LIBRARY);
      const strict = [
        "--strict",
        "--exactOptionalPropertyTypes",
        "--noUncheckedIndexedAccess",
        "--verbatimModuleSyntax",
      ];
      // The compiler's own libraries need no check.
      const lib = ["--lib", "es2023,esnext.disposable,dom", "--skipDefaultLibCheck"];
      const emit = ["--module", "nodenext", "--target", "es2022", "--declaration", "--outDir", "emitted"];
      const files = ["use.mts", "library.mts"];
      const { code, output } = await run(project(), process.execPath, tsc, ...strict, ...lib, ...emit, ...files);
      expect(output).toBe("");
      expect(code).toBe(0);
    },
  );
});

/** The files that a file imports, with those that they import and so on, and the packages and modules of Node among them. */
async function reachedFrom(file: string): Promise<{ files: string[]; others: string[] }> {
  const files = new Set<string>();
  const others = new Set<string>();
  const waiting = [file];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (files.has(next)) continue;
    files.add(next);
    for (const name of importsOf(await readFile(next, "utf8"))) {
      if (!name.startsWith("./")) others.add(name);
      else waiting.push(join(dirname(next), next.endsWith(".d.ts") ? name.replace(/\.js$/, ".d.ts") : name));
    }
  }
  return { files: [...files], others: [...others] };
}

/** The packages whose code is in the files, as the bundler notes them. */
async function bundledPackages(files: readonly string[]): Promise<string[]> {
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  const names = texts.flatMap((text) => [...text.matchAll(/^\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)/gm)]);
  return [...new Set(names.map(([, name = ""]) => name))];
}

/** What a file imports, without the text in comments. */
function importsOf(text: string): string[] {
  const code = text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, "");
  const imported = code.matchAll(
    /^(?:import|export)\b[^;]*?\bfrom "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm,
  );
  return [...imported].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? "");
}
