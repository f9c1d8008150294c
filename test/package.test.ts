import { spawn } from "node:child_process";
import { once } from "node:events";
import { access, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SERVICES as NAMED, type ServiceName } from "../generated/actions.ts";
import { CLIENTS } from "../generated/clients.ts";
import { FACTS } from "../generated/facts.ts";
import { pack, ROOT, run, runOrThrow } from "./support/project.ts";

/* What users get: the packed tarball, installed into an empty project. */

const SLOW = 120_000;
const SERVICES = Object.keys(NAMED) as ServiceName[];
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

  test("can be required from CommonJS", async () => {
    const { output } = await node(
      "use.cjs",
      'console.log(typeof require("outdial/aiccs").createAiccs, typeof require("outdial").AuthError);',
    );
    expect(output).toBe("function function\n");
  });

  test.each(
    SERVICES.map((service) => [service, CLIENTS[service].create.name, Object.values(FACTS[service])[0]?.action]),
  )("outdial/%s checks inputs in a browser, and says why it sends nothing there", async (entry, create, action) => {
    const program = `
      import * as entry from "outdial/${entry}";
      console.log(entry.validate("${action}", {}).ok, entry.schemaOf("${action}")["~standard"].vendor);
      try { entry.${create}({}); } catch (error) { console.log(error.name, error.message); }
    `;
    const { output } = await node("browser.mjs", program, "--conditions=browser");
    expect(output).toMatch(/^false outdial\nConfigurationError outdial sends requests only from servers/);
  });

  test.each(SERVICES)("outdial/%s has the same exports in a browser", async (entry) => {
    const program = `import * as entry from "outdial/${entry}"; console.log(Object.keys(entry).sort().join());`;
    const { output } = await node("exports.mjs", program);
    expect((await node("exports.mjs", program, "--conditions=browser")).output).toBe(output);
  });

  test.each(["limiter", "testing"])("outdial/%s refuses to run in a browser, and says why", async (entry) => {
    const { code, output } = await node("browser.mjs", `import "outdial/${entry}";`, "--conditions=browser");
    expect(output).toContain("this entry of outdial runs only on servers");
    expect(code).not.toBe(0);
  });

  test("has two entries for each service", async () => {
    const { exports } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as { exports: object };
    for (const service of SERVICES) {
      expect(Object.keys(exports)).toContain(`./${service}`);
      expect(Object.keys(exports)).toContain(`./${service}/schemas`);
    }
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
    const pages = ["performance.md", "reference", "faults.md", "opentelemetry.md", "testing.md"];
    const ofOperations = Object.values(FACTS).flatMap((facts) => Object.values(facts).map(({ action }) => action));
    expect(new Set(linked(readme))).toEqual(
      new Set([...pages, ...ofOperations.map((action) => `reference/${action}.md`)].map((page) => `docs/${page}`)),
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
    const others = files.filter((path) => !/^dist\/.*\.(?:js|d\.ts)$|^docs\/.*\.md$/.test(path));
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
        code.match(/createRequire\((?!process\.execPath)|import\.meta|\brequire\s*\(|\bimport\s*\((?!"\.)/)?.[0],
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
