import { request } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createAiccs } from "../../../generated/aiccs/index.ts";
import { createCcc } from "../../../generated/ccc/index.ts";
import { main } from "../../../src/testing/command/main.ts";
import { validInput } from "../../../src/testing/index.ts";

/* The control API of the command, through which a test in any language scripts the fake cloud. */

interface Ready {
  readonly url: string;
  readonly control: string;
  readonly keys: [{ accessKeyId: string; accessKeySecret: string }, { secretId: string; secretKey: string }];
}

let ready: Ready;
let ended: Promise<number>;
let stop: () => void;
beforeEach(async () => {
  ready = await new Promise((resolve, reject) => {
    const out = (line: string) => resolve(JSON.parse(line) as Ready);
    const error = (line: string) => reject(new Error(line));
    ended = main(["--port", "0", "--control", "0"], { out, error, onStop: (end) => (stop = end) });
  });
});
afterEach(async () => {
  stop();
  expect(await ended).toBe(0);
});

/** Sends a request with a JSON body and returns the status and the JSON of the answer. */
async function ask(method: string, path: string, json?: unknown, headers: Record<string, string> = {}) {
  const body = json === undefined ? "" : JSON.stringify(json);
  const type = json === undefined ? {} : { "content-type": "application/json" };
  return new Promise<{ status: number | undefined; json: unknown; headers: object }>((resolve, reject) => {
    const sent = request(ready.control + path, { method, headers: { ...type, ...headers } }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode,
          json: text === "" ? undefined : (JSON.parse(text) as unknown),
          headers: response.headers,
        }),
      );
    });
    sent.on("error", reject).end(body);
  });
}

const TASK = { family: "ai-call-task", id: "7", name: "spring", status: "new" } as const;
const aiccs = () => createAiccs({ credentials: ready.keys[0], endpoint: ready.url, retry: 0 });
const ccc = () => createCcc({ credentials: ready.keys[1], endpoint: ready.url, retry: 0 });

test("tasks: seeds those of all accounts or of one, and lists them with their states", async () => {
  const { accessKeyId } = ready.keys[0];
  expect(await ask("POST", "/tasks", TASK)).toMatchObject({ status: 204 });
  expect(await ask("POST", `/tasks?keyId=${accessKeyId}`, [{ ...TASK, id: "8", name: "autumn" }])).toMatchObject({
    status: 204,
  });
  await using client = aiccs();
  await client.startAiCallTask({ TaskId: "7" });
  const { json } = await ask("GET", `/tasks?keyId=${accessKeyId}`);
  expect(json).toMatchObject([
    { keyId: accessKeyId, id: "7", status: "running" },
    { keyId: accessKeyId, id: "8", status: "new" },
  ]);
  expect((await ask("GET", "/tasks")).json).toHaveLength(3);
});

test("faults: a list that lags shows the tasks of a minute ago, until the time is advanced", async () => {
  await using client = aiccs();
  const list = async () => (await client.queryAiCallTaskPage({})).Data?.List?.map(({ TaskName }) => TaskName);
  const lag = { operation: "QueryAiCallTaskPage", times: "Infinity", with: { lag: 60_000 } };
  expect(await ask("POST", "/faults", lag)).toMatchObject({ status: 201, json: { remaining: "Infinity" } });
  expect(await ask("POST", "/tasks", TASK)).toMatchObject({ status: 204 });
  expect(await list()).toEqual([]);
  await ask("POST", "/clock", { advance: 60_000 });
  expect(await list()).toEqual(["spring"]);
  await ask("DELETE", "/faults");
  await ask("POST", "/tasks", { ...TASK, id: "8", name: "summer" });
  expect(await list()).toEqual(["spring", "summer"]);
});

test("faults: scripts one or several, lists what is left of them, and cancels them", async () => {
  const created = await ask("POST", "/faults", { operation: "CreateAiCallTask", with: { code: "Throttling.User" } });
  expect(created).toMatchObject({ status: 201, json: { id: 1, remaining: 1, operation: "CreateAiCallTask" } });
  const several = [
    { service: "ccc", times: "Infinity", with: { code: "InternalError" } },
    { times: 2, with: { code: "LimitExceeded" } },
  ];
  expect((await ask("POST", "/faults", several)).json).toMatchObject([{ id: 2, remaining: "Infinity" }, { id: 3 }]);
  await using client = aiccs();
  const create = () => client.createAiCallTask(validInput("CreateAiCallTask"));
  await expect(create()).rejects.toMatchObject({ code: "Throttling.User" });
  expect(await ask("GET", "/faults")).toMatchObject({ json: [{ id: 2 }, { id: 3, remaining: 2 }] });
  expect(await ask("DELETE", "/faults/3")).toMatchObject({ status: 204 });
  expect(await ask("DELETE", "/faults/3")).toMatchObject({ status: 404 });
  expect(await ask("DELETE", "/faults")).toMatchObject({ status: 204 });
  expect(await ask("GET", "/faults")).toMatchObject({ json: [] });
  await create();
});

test("a list of faults is taken whole or not at all", async () => {
  const answer = await ask("POST", "/faults", [{ with: { reset: "before" } }, { with: { reset: "later" } }]);
  expect(answer).toMatchObject({
    status: 400,
    json: { error: expect.stringMatching(/^\[1\]: with\.reset must be one of before, after/) as unknown },
  });
  expect(await ask("GET", "/faults")).toMatchObject({ json: [] });
});

test("clock: shows and advances the cloud's time, by milliseconds or to a time", async () => {
  const before = Date.now();
  const shown = (await ask("GET", "/clock")).json as { now: string };
  expect(Date.parse(shown.now)).toBeGreaterThanOrEqual(before);
  const later = (await ask("POST", "/clock", { advance: 3_600_000 })).json as { now: string };
  expect(Date.parse(later.now) - before).toBeGreaterThanOrEqual(3_600_000);
  expect((await ask("POST", "/clock", { now: "2999-01-01T00:00:00Z" })).json).toMatchObject({
    now: expect.stringMatching(/^2999-01-01T00:00:0/) as unknown,
  });
  expect(await ask("POST", "/clock", { now: "2998-01-01T00:00:00Z" })).toMatchObject({
    status: 400,
    json: { error: expect.stringContaining("now must not be before the cloud's time, 2999-01-01T") as unknown },
  });
  for (const body of [{}, { advance: -1 }, { advance: 1, now: "2999-01-01T00:00:00Z" }, { now: "tomorrow" }, [], "a"])
    expect(await ask("POST", "/clock", body)).toMatchObject({ status: 400 });
});

test("calls: lists requests by operation, service, key, code or id, the newest if there is a limit", async () => {
  await using client = ccc();
  await client.createAutoCalloutTask(validInput("CreateAutoCalloutTask"));
  await client.describeAutoCalloutTask({ SdkAppId: 1400000000, TaskId: "99" }).catch(() => undefined);
  const all = (await ask("GET", "/calls")).json;
  expect(all).toMatchObject([
    { operation: "CreateAutoCalloutTask", ran: true, parameters: validInput("CreateAutoCalloutTask") },
    { operation: "DescribeAutoCalloutTask", ran: false },
  ]);
  expect((await ask("GET", "/calls?operation=CreateAutoCalloutTask&code=OK")).json).toHaveLength(1);
  expect((await ask("GET", "/calls?service=aiccs")).json).toEqual([]);
  expect((await ask("GET", "/calls?limit=1")).json).toMatchObject([{ operation: "DescribeAutoCalloutTask" }]);
  expect((await ask("GET", "/calls?limit=0")).json).toEqual([]);
  expect(await ask("GET", "/calls?opration=CreateAutoCalloutTask")).toMatchObject({ status: 400 });
});

test("state and reset: a snapshot is read and put back, and everything is as at the start", async () => {
  await ask("POST", "/tasks", TASK);
  const { json: snapshot } = await ask("GET", "/state");
  expect(JSON.stringify(snapshot)).not.toContain(ready.keys[0].accessKeySecret);
  await ask("POST", "/faults", { with: { reset: "before" } });
  expect(await ask("POST", "/reset")).toMatchObject({ status: 204 });
  expect((await ask("GET", "/tasks")).json).toEqual([]);
  expect((await ask("GET", "/faults")).json).toEqual([]);
  expect(await ask("PUT", "/state", snapshot)).toMatchObject({ status: 204 });
  expect((await ask("GET", "/tasks")).json).toHaveLength(2);
  expect(await ask("PUT", "/state", null)).toMatchObject({ status: 400 });
});

test("stop: ends the command", async () => {
  expect(await ask("POST", "/stop")).toMatchObject({ status: 204 });
  expect(await ended).toBe(0);
});

describe("a web page cannot use it", () => {
  test.each<[string, Record<string, string>]>([
    ["an origin", { origin: "http://localhost:3000" }],
    ["an opaque origin", { origin: "null" }],
    ["metadata of a fetch", { "sec-fetch-site": "same-site" }],
    ["a page that it comes from", { referer: "http://localhost/" }],
    ["a name that was made to point here", { host: "attacker.example:9191" }],
    ["a name that begins like this machine's", { host: "localhost.attacker.example" }],
  ])("%s", async (_case, headers) => {
    for (const [method, path, json] of [
      ["GET", "/calls", undefined],
      ["POST", "/faults", { with: { reset: "before" } }],
      ["OPTIONS", "/faults", undefined],
      ["POST", "/stop", undefined],
    ] as const) {
      const answer = await ask(method, path, json, headers);
      expect(answer.status).toBe(403);
      expect(Object.keys(answer.headers).join()).not.toMatch(/access-control/);
    }
  });

  test("a body of another type, as a form of a page would have, is refused", async () => {
    const text = { "content-type": "text/plain" };
    expect(await ask("POST", "/faults", { with: { reset: "before" } }, text)).toMatchObject({ status: 415 });
  });
});

test.each<[string, string, unknown, number, string]>([
  ["GET", "/", undefined, 404, "there is no /; there are /clock, /tasks, /calls, /faults, /state, /reset, /stop"],
  ["GET", "/__proto__", undefined, 404, "there is no /__proto__"],
  ["GET", "/tasks/7", undefined, 404, "there is no /tasks/7"],
  ["DELETE", "/clock", undefined, 405, "/clock takes GET, POST"],
  ["POST", "/tasks", { ...TASK, status: "done" }, 400, "status must be one of new, running, stopped, failed"],
  ["POST", "/tasks?keyId=constructor", TASK, 400, "no key with the id of keyId"],
  ["DELETE", "/faults/constructor", undefined, 400, "the id of a fault"],
])("an invalid request is explained: %s %s", async (method, path, body, status, message) => {
  expect(await ask(method, path, body)).toMatchObject({
    status,
    json: { error: expect.stringContaining(message) as unknown },
  });
});

test("a body that is not JSON is refused, and the next request gets its response", async () => {
  const answer = await new Promise<number | undefined>((resolve) => {
    const headers = { "content-type": "application/json" };
    request(`${ready.control}/faults`, { method: "POST", headers }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    }).end("{");
  });
  expect(answer).toBe(400);
  expect(await ask("GET", "/faults")).toMatchObject({ status: 200 });
});

test("a body that is too large is refused, and the next request is answered", async () => {
  expect(await ask("PUT", "/state", "a".repeat(90 * 1024 * 1024))).toMatchObject({
    status: 413,
    json: { error: "the body may have at most 64 megabytes" },
  });
  expect(await ask("GET", "/faults")).toMatchObject({ status: 200 });
});
