import { describe, expect, test } from "vitest";
import { createCcc } from "../../../generated/ccc/index.ts";
import { createDyvms } from "../../../generated/dyvms/index.ts";
import { signAcs3 } from "../../../src/signing/acs3.ts";
import { createFakeCloud, type FakeTask } from "../../../src/testing/index.ts";
import { RequestLog } from "../../../src/testing/recording/request-log.ts";
import { NonceMemory } from "../../../src/testing/signatures/nonces.ts";
import { TaskStore } from "../../../src/testing/state/task-store.ts";
import type { OperationFacts } from "../../../src/operation/facts.ts";
import { readFlat } from "../../../src/testing/wire/flat.ts";
import { readBody } from "../../../src/testing/wire/json.ts";
import { findProblem } from "../../../src/testing/wire/parameters.ts";
import { percentEncode } from "../../../src/encoding/query.ts";
import { createAutoCalloutTask, CREATE_AS_READ, CREATE_ON_THE_WIRE } from "../../support/inputs.ts";
import { ALIBABA, TENCENT } from "../../support/keys.ts";
import { tc3Headers } from "../manual-signatures.ts";

const NOW = new Date("2026-01-02T03:04:05Z");

/* The vendor sorts by name, so CallDay precedes CallDay.1. */
const nameOf = (pair: string) => pair.slice(0, pair.indexOf("="));
const byName = (a: string, b: string) => (nameOf(a) < nameOf(b) ? -1 : 1);

describe("the text values of Alibaba's query must be exact forms of their types", () => {
  async function send(
    parameters: Readonly<Record<string, string>>,
    { method = "POST", body = "", host = "aiccs.aliyuncs.com", path = "/", more = "" } = {},
  ) {
    const cloud = createFakeCloud({ credentials: ALIBABA, clock: () => NOW });
    const pairs = Object.entries(parameters).map((pair) => pair.map(percentEncode).join("="));
    const query = [...pairs, ...(more === "" ? [] : [more])].sort(byName).join("&");
    const unsigned = { method, host, path, query, body, action: "CreateAiCallTask", version: "2019-10-15" };
    const headers = { ...signAcs3(unsigned, ALIBABA, NOW, "nonce") };
    const answer = await cloud.fetch(`https://${host}${path}?${query}`, {
      method,
      headers,
      ...(method === "GET" ? {} : { body: Buffer.from(body) }),
    });
    const { Code } = (await answer.json()) as { Code: string };
    return { code: Code, parameters: cloud.calls[0]?.parameters };
  }

  test("valid ones are accepted", async () => {
    const given = { ...CREATE_ON_THE_WIRE, TaskCps: "5", MissCallRetry: "false", CallRetryReason: "[]" };
    expect(await send(given)).toEqual({
      code: "OK",
      parameters: {
        ...CREATE_ON_THE_WIRE,
        TaskCps: 5,
        MissCallRetry: false,
        CallRetryReason: [],
        CallDay: CREATE_AS_READ.CallDay,
        CallTime: CREATE_AS_READ.CallTime,
      },
    });
  });

  test.each<[string, string, string]>([
    ["TaskCps", "5.0", "InvalidTaskCps"],
    ["TaskCps", "5e0", "InvalidTaskCps"],
    ["TaskCps", " 5", "InvalidTaskCps"],
    ["TaskCps", "", "InvalidTaskCps"],
    ["TaskCps", "0x5", "InvalidTaskCps"],
    ["TaskCps", "007", "InvalidTaskCps"],
    ["TaskCps", "-0", "InvalidTaskCps"],
    ["MissCallRetry", "TRUE", "InvalidMissCallRetry"],
    ["MissCallRetry", "1", "InvalidMissCallRetry"],
    ["CallDay", "MONDAY", "InvalidCallDay"],
    ["CallDay", '"MONDAY"', "InvalidCallDay"],
    ["CallDay", "[]", "InvalidCallDay"],
    ["CallDay.1", "MONDAY", "InvalidParameter"],
    ["__proto__", "{}", "InvalidParameter"],
    ["toString", "a", "InvalidParameter"],
  ])("%s = %s is refused", async (name, text, code) => {
    expect(await send({ ...CREATE_ON_THE_WIRE, [name]: text })).toMatchObject({ code });
  });

  test("a GET is accepted, and parameters in a body are not", async () => {
    expect(await send(CREATE_ON_THE_WIRE, { method: "GET" })).toMatchObject({ code: "OK" });
    expect(await send(CREATE_ON_THE_WIRE, { body: "TaskCps=5" })).toMatchObject({ code: "InvalidParameter" });
    const { TaskName, ...rest } = CREATE_ON_THE_WIRE;
    expect(await send(rest, { body: `TaskName=${TaskName}` })).toMatchObject({ code: "MissingTaskName" });
  });

  test("a duplicate parameter is refused, whatever its values", async () => {
    expect(await send(CREATE_ON_THE_WIRE, { more: "TaskName=spring" })).toMatchObject({ code: "InvalidParameter" });
  });

  test("another path or another product's host does not have the operation", async () => {
    expect(await send(CREATE_ON_THE_WIRE, { path: "/api" })).toMatchObject({ code: "InvalidApi.NotFound" });
    expect(await send(CREATE_ON_THE_WIRE, { host: "dyvmsapi.aliyuncs.com" })).toMatchObject({
      code: "InvalidApi.NotFound",
    });
    expect(await send(CREATE_ON_THE_WIRE, { host: "aiccs.cn-shanghai.aliyuncs.com" })).toMatchObject({ code: "OK" });
  });
});

describe("Tencent's JSON keeps every digit of an id", () => {
  async function send(body: string | Uint8Array) {
    const cloud = createFakeCloud({ credentials: TENCENT, clock: () => NOW });
    const headers = {
      "content-type": "application/json",
      host: "ccc.tencentcloudapi.com",
      "x-tc-action": "CreateAutoCalloutTask",
      "x-tc-timestamp": String(NOW.getTime() / 1000),
      "x-tc-version": "2020-02-10",
      "x-tc-content-sha256": "UNSIGNED-PAYLOAD",
    };
    const answer = await cloud.fetch("https://ccc.tencentcloudapi.com/", {
      method: "POST",
      headers: tc3Headers(headers, ["content-type", "host"], "UNSIGNED-PAYLOAD"),
      body,
    });
    const { Response } = (await answer.json()) as { Response: { Error?: { Code: string } } };
    return { code: Response.Error?.Code ?? "OK", id: cloud.calls[0]?.parameters?.SdkAppId };
  }
  const withId = (digits: string, more = "") =>
    `{"SdkAppId": ${digits}, "NotBefore": 1, "Callees": ["1"], "Callers": ["2"], "IvrId": 8${more}}`;

  test.each<[string, string, string, unknown]>([
    ["the largest id", "18446744073709551615", "OK", "18446744073709551615"],
    ["one above the largest id", "18446744073709551616", "InvalidParameterValue", "18446744073709551616"],
    ["an id that JavaScript rounds", "9007199254740993", "OK", "9007199254740993"],
    ["a small id", "8", "OK", "8"],
    ["a negative id", "-1", "InvalidParameterValue", "-1"],
    ["an id with a fraction", "8.0", "InvalidParameterValue", "8.0"],
    ["an id with an exponent", "1e3", "InvalidParameterValue", "1e3"],
    ["text", '"8"', "InvalidParameterValue", "8"],
    ["null", "null", "InvalidParameterValue", null],
  ])("%s", async (_case, digits, code, id) => {
    expect(await send(withId(digits))).toEqual({ code, id });
  });

  test.each<[string, string, string]>([
    ["Tries", "2", "OK"],
    ["Tries", "2.0", "InvalidParameterValue"],
    ["Tries", "2e0", "InvalidParameterValue"],
    ["Tries", "2.0000000000000001", "InvalidParameterValue"],
    ["Tries", "1.5", "InvalidParameterValue"],
    ["NotAfter", "1893459600.00000000001", "InvalidParameterValue"],
    ["NotAfter", "18934596e2", "InvalidParameterValue"],
    ["AIAgentId", "-0", "InvalidParameterValue"],
    ["TriggerStrategy", '[{"InterfaceConfig":{"AuthType":1}}]', "OK"],
    ["TriggerStrategy", '[{"InterfaceConfig":{"AuthType":1.0}}]', "InvalidParameterValue"],
    ["Name", '"2.0, 1e3, -0 and \\"3.0\\" in a text"', "OK"],
  ])("an integer must be written as one: %s = %s", async (name, value, code) => {
    expect(await send(withId("8", `, "${name}": ${value}`))).toMatchObject({ code });
  });

  test.each<[string, string, string]>([
    ["a duplicate name", ', "SdkAppId": 8', "InvalidParameter"],
    ["a duplicate name, escaped", ', "\\u0053dkAppId": 8', "InvalidParameter"],
    ["a nested duplicate name", ', "Variables": [{"Key": "a", "Value": "b", "Key": "c"}]', "InvalidParameter"],
    ["a lone surrogate", ', "Name": "\\ud83d"', "InvalidParameter"],
    ["a surrogate pair, escaped", ', "Name": "\\ud83d\\ude00"', "OK"],
    ["one name in two objects", ', "Variables": [{"Key": "a", "Value": ""}, {"Key": "b", "Value": "Key"}]', "OK"],
    ["a backslash before a quotation mark", ', "Name": "a\\\\", "UUI": "\\"Name\\": 1"', "OK"],
  ])("%s", async (_case, more, code) => {
    expect(await send(withId("8", more))).toMatchObject({ code });
  });

  test("an id in a nested object does not affect one of the same name", async () => {
    const more = ', "CalleeAttributes": [{"Callee": "1", "SdkAppId": 18446744073709551616}]';
    expect(await send(withId("9007199254740993", more))).toEqual({
      code: "InvalidParameterValue",
      id: "9007199254740993",
    });
  });

  test.each<[string, string | Uint8Array]>([
    ["nothing", ""],
    ["a list", "[]"],
    ["text", '"a"'],
    ["half an object", '{"SdkAppId": 1'],
    ["invalid UTF-8", Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x7d)],
    ["a byte order mark", `\uFEFF${withId("8")}`],
    ["brackets nested ten thousand deep", "[".repeat(10_000)],
  ])("a body of %s is refused", async (_case, body) => {
    expect(await send(body)).toMatchObject({ code: "InvalidParameter" });
  });
});

test("over HTTP, a body above 10 megabytes is read to its end and refused for its size", async () => {
  const cloud = createFakeCloud({ credentials: TENCENT });
  const server = await cloud.listen();
  const answer = await fetch(server.url, {
    method: "POST",
    headers: { "x-tc-action": "CreateAutoCalloutTask", authorization: "TC3-HMAC-SHA256 x" },
    body: Buffer.alloc(12 * 1024 * 1024, "x"),
  });
  expect(await answer.json()).toMatchObject({ Response: { Error: { Code: "RequestSizeLimitExceeded" } } });
  await server.close();
});

test("a query of 100 kilobytes is accepted", async () => {
  const tasks: FakeTask[] = [{ family: "cloud-task", id: "133224", name: "a", status: "new" }];
  const cloud = createFakeCloud({ credentials: ALIBABA, state: { tasks } });
  const server = await cloud.listen();
  await using dyvms = createDyvms({ credentials: ALIBABA, endpoint: server.url });
  const Cnos = Array.from({ length: 20_000 }, (_, index) => String(1000 + index));
  await dyvms.cloudUpdateTask({ EnterpriseId: 1, TaskId: "133224", Cnos });
  expect(cloud.calls[0]?.parameters?.Cnos).toBe(Cnos.join(","));
  await server.close();
});

test("fetch accepts Request, URL, Headers and bytes", async () => {
  const cloud = createFakeCloud({ credentials: TENCENT });
  await using ccc = createCcc({ credentials: TENCENT, fetch: cloud.fetch });
  const { method, url, headers, body } = await ccc.prepare("CreateAutoCalloutTask", createAutoCalloutTask);
  await cloud.fetch(new Request(url, { method, headers: { ...headers }, body }));
  await cloud.fetch(new URL(url), { method, headers: new Headers({ ...headers }), body: Buffer.from(body) });
  await cloud.fetch(url, { method: "post", headers: Object.entries(headers), body });
  expect(cloud.calls.map(({ code }) => code)).toEqual(["OK", "OK", "OK"]);
  await expect(cloud.fetch(url, { signal: AbortSignal.abort() })).rejects.toThrow("aborted");
  await expect(cloud.fetch(url, { body: {} as never })).rejects.toThrow("takes a body of text");
});

describe("memory is limited for", () => {
  const call = {
    service: undefined,
    operation: undefined,
    parameters: {},
    keyId: undefined,
    status: 200,
    code: "OK",
    ran: true,
    fault: undefined,
  };
  test("calls, by count and by size; the newest stay", () => {
    const log = new RequestLog();
    for (let index = 0; index < 30_000; index += 1) log.add({ ...call, requestId: String(index) }, 1);
    expect(log.requests.length).toBeGreaterThanOrEqual(10_000);
    expect(log.requests.length).toBeLessThan(11_000);
    expect(log.requests.at(-1)?.requestId).toBe("29999");
    for (let index = 0; index < 20; index += 1) log.add({ ...call, requestId: "large" }, 10 * 1024 * 1024);
    expect(log.requests.length).toBeLessThanOrEqual(6);
    log.clear();
    expect(log.requests).toEqual([]);
  });

  test("tasks made by requests; seeded tasks stay", () => {
    const store = new TaskStore();
    const task = (id: number): FakeTask => ({
      family: "ai-call-task",
      id: String(id),
      name: `name ${id}`,
      status: "new",
    });
    store.put(task(0), 0);
    for (let id = 1; id <= 100_001; id += 1) store.make(task(id));
    expect([0, 1, 2, 100_001].map((id) => store.has("ai-call-task", String(id)))).toEqual([true, false, true, true]);
    expect(["name 1", "name 2"].map((name) => store.isTaken("ai-call-task", name))).toEqual([false, true]);
  });

  test("tasks made by requests when a few have long names, from the start or later", () => {
    const store = new TaskStore();
    const task = (id: number, length: number): FakeTask => ({
      ...{ family: "predictive-dialing-campaign", id: String(id), name: "x".repeat(length), status: "new" },
    });
    store.put(task(0, 40_000_000), 0);
    const left = () => [0, 1, 2, 3].filter((id) => store.has("predictive-dialing-campaign", String(id)));
    for (const id of [1, 2, 3]) store.make(task(id, 15_000_000));
    expect(left()).toEqual([0, 2, 3]);
    store.change(task(2, 1), { name: "x".repeat(25_000_000) });
    // The task that a request changes stays, although the other one is newer.
    expect(left()).toEqual([0, 2]);
  });

  test("nonces of any length: a long one is remembered by its digest", () => {
    const nonces = new NonceMemory(2);
    const long = "x".repeat(1000);
    expect([long, `${long}y`, long].map((nonce) => nonces.isFresh(nonce, 10, 0))).toEqual([true, true, false]);
    expect(nonces.size).toBe(2);
  });

  test("calls that were not accepted keep nothing of large headers, so they do not displace others", async () => {
    const cloud = createFakeCloud({ credentials: ALIBABA });
    const headers = { "x-acs-signature-nonce": "x".repeat(1024 * 1024) };
    for (let count = 0; count < 80; count += 1) await cloud.fetch("https://aiccs.aliyuncs.com/", { headers });
    expect(JSON.stringify(cloud.calls).length).toBeLessThan(80 * 512);
    expect(cloud.calls).toHaveLength(80);
  });
});

describe("ids in a list of a JSON body", () => {
  const facts = { request: { Ids: { ids: "uint64" }, Name: {} } } as unknown as OperationFacts;
  test("keep every digit", () => {
    const body = Buffer.from('{"Name":"[1]","Ids":[18446744073709551615, 7],"Other":[[1],{"a":[2]}]}');
    expect(readBody(facts, body)?.recorded).toMatchObject({ Name: "[1]", Ids: ["18446744073709551615", "7"] });
  });
  test("are refused above the largest", () => {
    const parameters = readBody(facts, Buffer.from('{"Ids":[18446744073709551616]}'));
    expect(parameters && findProblem(facts, () => true, parameters)).toMatchObject({ parameter: "Ids" });
  });
  test("may be empty, and in the flat form", () => {
    expect(readBody(facts, Buffer.from('{"Ids":[]}'))?.recorded).toEqual({ Ids: [] });
    expect(readFlat(facts, () => true, [["Ids.0", "18446744073709551615"]])?.recorded).toEqual({
      Ids: ["18446744073709551615"],
    });
  });
});
