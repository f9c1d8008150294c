import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type * as aiccsEntry from "../../generated/aiccs/index.ts";
import type * as cccEntry from "../../generated/ccc/index.ts";
import type * as rootEntry from "../../src/index.ts";
import type * as limiterEntry from "../../src/limiter/create-limiter.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { ROOT } from "../support/project.ts";
import { answering } from "../support/server.ts";

/* A program can have two copies of the package: two versions, or one in the bundle of a library, whose names are minified. */

interface Copy {
  readonly aiccs: typeof aiccsEntry;
  readonly ccc: typeof cccEntry;
  readonly root: typeof rootEntry;
  readonly limiter: typeof limiterEntry;
}

let folder: string;
let one: Copy;
let other: Copy;

async function bundle(name: string, minify: boolean): Promise<Copy> {
  const outfile = join(folder, `${name}.mjs`);
  const contents = `
    export * as aiccs from "./generated/aiccs/index.ts";
    export * as ccc from "./generated/ccc/index.ts";
    export * as root from "./src/index.ts";
    export * as limiter from "./src/limiter/create-limiter.ts";`;
  const stdin = { contents, resolveDir: ROOT };
  await build({
    stdin,
    outfile,
    minify,
    bundle: true,
    format: "esm",
    platform: "node",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  return (await import(pathToFileURL(outfile).href)) as Copy;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outdial-copies-"));
  [one, other] = await Promise.all([bundle("one", false), bundle("other", true)]);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

describe("an error of another copy", () => {
  test("is an instance of its class and of those above it, and of no other", async () => {
    await using server = await answering(400, '{"Code":"Throttling.User","Message":"no","RequestId":"r"}');
    await using aiccs = other.aiccs.createAiccs({ credentials: ALIBABA, endpoint: server.url, retry: 0 });
    const error = await caught(aiccs.updateAiCallTask(inputs.updateAiCallTask));
    expect(Object.getPrototypeOf(error)).not.toBe(one.root.ThrottledError.prototype);
    for (const { root } of [one, other]) {
      expect(error).toBeInstanceOf(root.ThrottledError);
      expect(error).toBeInstanceOf(root.OutdialError);
      expect(error).not.toBeInstanceOf(root.ServerError);
      expect(root.ThrottledError.is(error)).toBe(true);
      expect(root.OutdialError.is(error)).toBe(true);
      expect(root.AuthError.is(error)).toBe(false);
    }
  });
  test("is an instance of an abstract class between", async () => {
    await using aiccs = other.aiccs.createAiccs({ credentials: ALIBABA, endpoint: "http://127.0.0.1:1", retry: 0 });
    const error = await caught(aiccs.updateAiCallTask(inputs.updateAiCallTask));
    expect(error).toBeInstanceOf(one.root.ConnectionError);
    expect(error).toBeInstanceOf(one.root.UnansweredError);
    expect(error).not.toBeInstanceOf(one.root.TimeoutError);
  });
  test("of a class of a user's is an instance of the class that this one extends", () => {
    class Mine extends other.root.StateError {}
    class Yours extends one.root.StateError {}
    const mine = new Mine("no");
    expect(mine).toBeInstanceOf(Mine);
    expect(mine).toBeInstanceOf(one.root.StateError);
    expect(mine).toBeInstanceOf(one.root.OutdialError);
    expect(mine).not.toBeInstanceOf(Yours);
    expect(Yours.is(mine)).toBe(false);
    expect(new one.root.StateError("no")).not.toBeInstanceOf(Yours);
    expect(new one.root.StateError("no")).not.toBeInstanceOf(Mine);
    expect(new Yours("no")).toBeInstanceOf(Yours);
  });
  test.each<[string, unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["text", "ThrottledError"],
    ["another error of the same name", Object.assign(new Error("no"), { name: "ThrottledError" })],
    ["a plain object", { name: "ThrottledError", message: "no" }],
    ["an object without a prototype", Object.create(null)],
    ["a function", () => undefined],
  ])("is not confused with %s", (_case, value) => {
    expect(one.root.OutdialError.is(value)).toBe(false);
    expect(value instanceof one.root.ThrottledError).toBe(false);
  });
});

test("the refusal of another copy's limiter keeps its class", async () => {
  await using server = await answering(200, '{"Response":{"TaskId":7,"RequestId":"r"}}');
  const limiter = other.limiter.createLimiter({
    limits: { CreateAutoCalloutTask: { requests: 1, seconds: 60 } },
    maxWait: 0,
  });
  await using ccc = one.ccc.createCcc({ credentials: TENCENT, endpoint: server.url, limiter });
  await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask);
  const error = await caught(ccc.createAutoCalloutTask(inputs.createAutoCalloutTask));
  expect(error).toMatchObject({ name: "ThrottledError", retryable: true, operation: "CreateAutoCalloutTask" });
  expect(error).toBeInstanceOf(one.root.ThrottledError);
  expect(server.requests()).toBe(1);
});

test("the response behind a result is found by another copy", async () => {
  await using server = await answering(200, '{"Response":{"TaskId":7,"RequestId":"r-7"}}', { "x-region": "cn" });
  await using ccc = other.ccc.createCcc({ credentials: TENCENT, endpoint: server.url });
  const result = await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask);
  expect(one.root.responseOf(result)).toMatchObject({ status: 200, requestId: "r-7", headers: { "x-region": "cn" } });
});
