import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { measureSizes, SIZES } from "../../../scripts/size/figures.ts";
import { install } from "../../../scripts/size/installed.ts";
import { programSize } from "../../../scripts/size/program.ts";
import type { Absolute, Found } from "../row.ts";
import { spread } from "../stats.ts";
import { ROOT } from "../built-programs.ts";

/* The sizes of the peers: installed alone, and as a program that sends one request. */
const PEERS = [
  {
    variant: "alibaba-core",
    specifier: "@alicloud/openapi-core",
    program: `import Core, { $OpenApiUtil } from "@alicloud/openapi-core"; new Core(new $OpenApiUtil.Config({})).callApi(new $OpenApiUtil.Params({}), new $OpenApiUtil.OpenApiRequest({}), {});`,
  },
  {
    variant: "tencent-narrow",
    specifier: "tencentcloud-sdk-nodejs",
    program: `import { Client } from "tencentcloud-sdk-nodejs/tencentcloud/services/ccc/v20200210/ccc_client.js"; new Client({}).CreateAutoCalloutTask({});`,
  },
  {
    variant: "tencent-readme",
    specifier: "tencentcloud-sdk-nodejs",
    program: `import * as tencentcloud from "tencentcloud-sdk-nodejs"; new tencentcloud.ccc.v20200210.Client({}).CreateAutoCalloutTask({});`,
  },
] as const;

/** The sizes for which `npm run check` has budgets, and those of the peers. */
export async function measureSize(versions: Readonly<Record<string, string>>): Promise<Found> {
  const packed = await mkdtemp(join(tmpdir(), "outdial-packed-"));
  try {
    await promisify(execFile)("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", packed], {
      cwd: ROOT,
    });
    const figures = await measureSizes(join(packed, (await readdir(packed))[0] ?? ""));
    const rows = figures.map(({ name, actual, unit }) => ({
      what: name,
      actual,
      unit,
      due: SIZES[name].due,
      aim: SIZES[name].aim,
    }));
    return { rows, absolute: await peers(versions) };
  } finally {
    await rm(packed, { recursive: true });
  }
}

async function peers(versions: Readonly<Record<string, string>>): Promise<Absolute[]> {
  const found: Absolute[] = [];
  const one = (what: string, variant: string, figure: number, unit: string): void => {
    found.push({ what, variant, spread: spread([figure]), unit });
  };
  for (const { variant, specifier, program } of PEERS) {
    await using installed = await install(`${specifier}@${versions[specifier] ?? "latest"}`);
    const { bytes, gzip } = await programSize(program, installed.folder);
    one("program that sends one request", variant, bytes / 1000, "kB");
    one("the same, gzip", variant, gzip / 1000, "kB");
    one("what npm install puts on disk", variant, installed.bytes / 1000, "kB");
    one("packages that npm install brings", variant, installed.packages, "");
  }
  return found;
}
