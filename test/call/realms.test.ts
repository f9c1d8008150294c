import { once } from "node:events";
import http from "node:http";
import { join } from "node:path";
import { inspect } from "node:util";
import { createContext, runInContext } from "node:vm";
import { expect, test } from "vitest";
import { createAiccs, type AiccsOptions } from "../../generated/aiccs/index.ts";
import { OutdialError } from "../../src/errors/outdial-error.ts";
import { createLimiter } from "../../src/limiter/create-limiter.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA } from "../support/keys.ts";
import { execute } from "../support/project.ts";
import { answering } from "../support/server.ts";

/*
 * Under Jest and in contexts of node:vm, objects of Node and of the program may be of other classes than those that outdial knows, so
 * that they are not instances of these.
 */
const foreign = (code: string): unknown => runInContext(code, createContext({ URL }));
const foreignError = (code: string): Error => foreign(code) as Error;
const CREATED = '{"Code":"OK","Success":true,"RequestId":"r","Data":"118700000000000122"}';

async function create(options: Omit<AiccsOptions, "credentials">): Promise<unknown> {
  await using aiccs = createAiccs({ credentials: ALIBABA, retry: 0, ...options });
  return await aiccs.createAiCallTask(inputs.createAiCallTask).catch((error: unknown) => error);
}

test("the clock may return a Date of another realm", async () => {
  await using server = await answering(200, CREATED);
  const clock = () => foreign("new Date(Date.UTC(2027, 0))") as Date;
  const request = once(server.server, "request");
  expect(await create({ endpoint: server.url, clock })).toHaveProperty("Data", "118700000000000122");
  const [{ headers }] = (await request) as [http.IncomingMessage];
  expect(headers["x-acs-date"]).toBe("2027-01-01T00:00:00Z");
  const invalid = await create({ endpoint: server.url, clock: () => foreign("new Date(NaN)") as Date });
  expect(invalid).toHaveProperty("message", "CreateAiCallTask: clock must return a valid Date");
});

test("the code of a network error of another realm is shown, and its private data is not", async () => {
  const refused = foreign('Object.assign(new Error("1"), { code: "ECONNREFUSED", rawPacket: "8613012345678" })');
  const agent = Object.assign(new http.Agent(), {
    createConnection: (_options: object, done: (error: unknown) => void) => void setImmediate(done, refused),
  });
  const error = await create({ endpoint: "http://127.0.0.1:9", agent });
  expect(error).toBeInstanceOf(OutdialError);
  expect(error).toHaveProperty("message", "CreateAiCallTask: the connection failed: ECONNREFUSED");
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ cause: { name: "Error", code: "ECONNREFUSED" } });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("8613012345678");
});

test("an error of Redis of another realm is a failure of Redis, and no reason to ask again and again", async () => {
  await using server = await answering(200, CREATED);
  let asked = 0;
  const redis = {
    isReady: true,
    eval: () => ((asked += 1), Promise.reject(foreignError('new Error("READONLY")'))),
  };
  const limiter = createLimiter({ redis, limits: { CreateAiCallTask: { requests: 5, seconds: 1 } } });
  const error = await create({ endpoint: server.url, limiter, timeout: 300 });
  expect(error).toMatchObject({ name: "ConnectionError", code: "LimiterUnavailable" });
  expect([asked, server.requests()]).toEqual([1, 0]);
});

test("a proxy may be a URL of another class, as that of jsdom", () => {
  class OtherUrl {
    readonly href = "http://proxy.example:3128/";
    toString = (): string => this.href;
  }
  const clientWith = (proxy: unknown) => createAiccs({ credentials: ALIBABA, agent: { proxy: proxy as URL } });
  expect(() => clientWith(new OtherUrl())).not.toThrow();
  expect(() => clientWith({ host: "proxy.example" })).toThrow("agent.proxy must be the URL of an http or https proxy");
});

test("the global Promise may be replaced, as zone.js does", { timeout: 20_000 }, async () => {
  const { stdout } = await execute(process.execPath, [join(import.meta.dirname, "programs/replaced-promise.ts")], {
    cwd: import.meta.dirname,
  });
  expect(JSON.parse(stdout)).toEqual({ isReplaced: true, isSigned: true, created: "118700000000000122" });
});
