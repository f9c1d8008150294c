import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { startExamples } from "../../../scripts/start/examples.ts";
import type { Effort, Found } from "../row.ts";
import { ratios, spread } from "../stats.ts";
import { ROOT } from "../built-programs.ts";

/* The compile time that a client adds to a project: a project with one call, minus an empty project. */

const OUTDIAL = `import { createAiccs } from "outdial/aiccs";
import { createCcc } from "outdial/ccc";
import { createDyvms } from "outdial/dyvms";
const alibaba = { accessKeyId: "a", accessKeySecret: "b" };
const clients = { aiccs: createAiccs({ credentials: alibaba }), dyvms: createDyvms({ credentials: alibaba }), ccc: createCcc({ credentials: { secretId: "a", secretKey: "b" } }) };
`;
const ALIBABA = `import Core, { $OpenApiUtil, OpenApiUtil } from "@alicloud/openapi-core";
const client = new Core.default(new $OpenApiUtil.Config({ accessKeyId: "a", accessKeySecret: "b" }));
const request = new $OpenApiUtil.OpenApiRequest({ query: OpenApiUtil.query({ TaskName: "a" }) });
export const answer = client.callApi(new $OpenApiUtil.Params({ action: "CreateAiCallTask" }), request, {} as Parameters<typeof client.callApi>[2]);
`;
const TENCENT_CALL = `client.CreateAutoCalloutTask({ SdkAppId: 1, NotBefore: 1, Callees: ["1"], Callers: ["1"], IvrId: 1 });\n`;
const TENCENT_CONFIG = `{ credential: { secretId: "a", secretKey: "b" }, region: "" }`;

const PROJECTS = {
  empty: "export {};\n",
  outdial:
    OUTDIAL +
    startExamples(ROOT)
      .map(({ service, method, input }) => `await clients.${service}.${method}(${JSON.stringify(input)});\n`)
      .join(""),
  "alibaba-core": ALIBABA,
  "tencent-narrow": `import { Client } from "tencentcloud-sdk-nodejs/tencentcloud/services/ccc/v20200210/ccc_client.js";
const client = new Client(${TENCENT_CONFIG});
export const answer = ${TENCENT_CALL}`,
  "tencent-readme": `import * as tencentcloud from "tencentcloud-sdk-nodejs";
const client = new tencentcloud.ccc.v20200210.Client(${TENCENT_CONFIG});
export const answer = ${TENCENT_CALL}`,
};
type Name = keyof typeof PROJECTS;
const NAMES = Object.keys(PROJECTS) as Name[];

export async function measureTypes({ rounds }: Effort): Promise<Found> {
  const folder = await mkdtemp(join(tmpdir(), "outdial-typecheck-"));
  try {
    for (const name of NAMES) await makeProject(join(folder, name), PROJECTS[name]);
    const seconds = new Map<Name, number[]>(NAMES.map((name) => [name, []]));
    for (let round = 0; round < rounds; round += 1)
      for (const name of NAMES) seconds.get(name)?.push(await typecheck(join(folder, name)));
    const empty = seconds.get("empty") ?? [];
    const aboveEmpty = (name: Name): number[] =>
      (seconds.get(name) ?? []).map((figure, round) => figure - (empty[round] ?? NaN));
    const peers = [
      ["Alibaba's core", "alibaba-core"],
      ["Tencent's SDK, ccc alone", "tencent-narrow"],
      ["Tencent's SDK as in its README", "tencent-readme"],
    ] as const;
    return {
      rows: peers.map(([peer, theirs]) => ({
        what: `type-checking a project, above an empty one: against ${peer}`,
        actual: ratios(aboveEmpty("outdial"), aboveEmpty(theirs)),
        unit: "",
        due: 1,
        aim: 0.5,
      })),
      absolute: NAMES.map((variant) => ({
        what: variant === "empty" ? "type-checking an empty project" : "type-checking a project, above an empty one",
        variant,
        spread: spread(variant === "empty" ? empty : aboveEmpty(variant)),
        unit: "s",
      })),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function makeProject(at: string, source: string): Promise<void> {
  const modules = join(at, "node_modules");
  await mkdir(join(modules, "@alicloud"), { recursive: true });
  await mkdir(join(modules, "@types"));
  await symlink(ROOT, join(modules, "outdial"));
  for (const name of ["@alicloud/openapi-core", "tencentcloud-sdk-nodejs", "@types/node"])
    await symlink(join(ROOT, "node_modules", name), join(modules, name));
  await writeFile(join(at, "package.json"), '{ "type": "module" }');
  await writeFile(join(at, "main.ts"), source);
}

/* Seconds, as the compiler reports them. The options are those of `tsc --init`, with skipLibCheck: without it the peers' files fail. */
async function typecheck(at: string): Promise<number> {
  const flags = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "--types", "node"];
  const language = ["--module", "nodenext", "--target", "es2022", "--lib", "es2023,esnext.disposable,dom"];
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [tsc, ...flags, ...language, "--extendedDiagnostics", "main.ts"],
    { cwd: at },
  );
  return Number(/^Total time:\s+([\d.]+)/m.exec(stdout)?.[1]);
}
