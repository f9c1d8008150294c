import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createAiccs, createClient, validate as validateAiccs, type AiccsOptions } from "../generated/aiccs/index.ts";
import { createCcc, validate as validateCcc } from "../generated/ccc/index.ts";
import { createDyvms, validate as validateDyvms } from "../generated/dyvms/index.ts";
import { AmbiguousResultError, ConfigurationError, OutdialError, ValidationError } from "../src/index.ts";
import { redactor } from "../src/decoding/redact.ts";
import { createFakeCloud } from "../src/testing/index.ts";
import type { Checked } from "../src/validation/validate.ts";
import * as inputs from "./support/inputs.ts";
import { ALIBABA, TENCENT } from "./support/keys.ts";
import { answering, serve } from "./support/server.ts";

/* Each of these was a bug once. */

const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);
const messages = (checked: Checked<unknown>): string[] => (checked.ok ? [] : checked.issues.map(String));
const cloudIssues = (change: object): string[] =>
  messages(validateDyvms("CloudUpdateTask", { ...inputs.cloudUpdateTask, ...change }));
const createIssues = (change: object): string[] =>
  messages(validateAiccs("CreateAiCallTask", { ...inputs.createAiCallTask, ...change }));
const SWITCHING = "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n";

describe("a call always ends", () => {
  test("when the server responds with 101 Switching Protocols", async () => {
    await using server = await serve(() => undefined);
    server.server.removeAllListeners("request");
    server.server.on("connection", (socket) => socket.once("data", () => socket.write(SWITCHING)));
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
    expect(await caught(aiccs.createAiCallTask(inputs.createAiCallTask, { timeout: 2000 }))).toBeInstanceOf(
      AmbiguousResultError,
    );
  });
  test("when the caller's fetch never settles and ignores its signal", async () => {
    const never = () => new Promise<Response>(() => undefined);
    const error = await caught(
      createCcc({ credentials: TENCENT, fetch: never, timeout: 30 }).createAutoCalloutTask(
        inputs.createAutoCalloutTask,
      ),
    );
    expect(error).toMatchObject({ name: "AmbiguousResultError", cause: { name: "TimeoutError", sent: true } });
  });
  test("when the credentials function of a prepared request never resolves", async () => {
    const ccc = createCcc({ credentials: () => new Promise(() => undefined), timeout: 30 });
    expect(await caught(ccc.prepare("CreateAutoCalloutTask", inputs.createAutoCalloutTask))).toMatchObject({
      name: "TimeoutError",
    });
  });
});

describe("the result of a call is reported correctly", () => {
  const loggers: [string, object][] = [
    ["a logger that throws", { logger: { debug: () => fail(), warn: () => fail() } }],
    [
      "a hook that throws, with a logger that throws",
      {
        hooks: { attemptStart: () => fail(), attemptEnd: () => fail() },
        logger: { debug: () => fail(), warn: () => fail() },
      },
    ],
    [
      "a hook and a logger whose promises are rejected",
      {
        hooks: { attemptEnd: () => Promise.reject(new Error("down")) },
        logger: { debug: () => Promise.reject(new Error("down")), warn: () => Promise.reject(new Error("down")) },
      },
    ],
  ];
  function fail(): never {
    throw new Error("EPIPE");
  }
  test.each(loggers)("%s does not affect the call", async (_case, reporting) => {
    const cloud = createFakeCloud({ credentials: ALIBABA });
    await using aiccs = createAiccs({ credentials: ALIBABA, fetch: cloud.fetch, ...reporting });
    expect(await aiccs.createAiCallTask(inputs.createAiCallTask)).toHaveProperty("Code", "OK");
  });
  test("a large response with a long id is decoded", async () => {
    await using server = await answering(
      200,
      `{"Response":{"TaskId":1187000000000000123,"RequestId":"r","x":"${"a".repeat(12_000_000)}"}}`,
    );
    await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url });
    expect(await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask)).toHaveProperty(
      "TaskId",
      "1187000000000000123",
    );
  });
  test("a body without a length, ended by the end of its connection, is complete", async () => {
    await using server = await serve(() => undefined);
    server.server.removeAllListeners("request");
    server.server.on("connection", (socket) =>
      socket.once("data", () => socket.end('HTTP/1.1 200 OK\r\n\r\n{"Response":{"TaskId":7,"RequestId":"r"}}')),
    );
    await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url });
    expect(await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask)).toHaveProperty("TaskId", "7");
  });
  test("a byte order mark before the response is ignored", async () => {
    await using server = await answering(200, '\uFEFF{"Response":{"TaskId":7,"RequestId":"r"}}');
    await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url });
    expect(await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask)).toHaveProperty("TaskId", "7");
  });
  test("a fetch that returns something other than a Response makes a create ambiguous", async () => {
    const odd = () => Promise.resolve({ status: 200, text: () => Promise.resolve("{}") } as Response);
    expect(
      await caught(createCcc({ credentials: TENCENT, fetch: odd }).createAutoCalloutTask(inputs.createAutoCalloutTask)),
    ).toBeInstanceOf(AmbiguousResultError);
  });
  test.each([
    ["Tencent's response with a proxy's status", 302, '{"Response":{"TaskId":1,"RequestId":"r"}}', "ccc"],
    [
      "FailedOperation without a suffix",
      200,
      '{"Response":{"Error":{"Code":"FailedOperation","Message":"x"},"RequestId":"r"}}',
      "ccc",
    ],
    [
      "a response that is too large to read",
      200,
      '{"Response":{"Error":{"Code":"ResponseSizeLimitExceeded","Message":"x"},"RequestId":"r"}}',
      "ccc",
    ],
    [
      "Success false with an id",
      200,
      '{"Code":"OK","Success":false,"Data":118700000000000123,"RequestId":"r"}',
      "aiccs",
    ],
    [
      "a Success that is not a boolean",
      200,
      '{"Code":"OK","Success":0,"Data":118700000000000123,"RequestId":"r"}',
      "aiccs",
    ],
    ["a system error of the product", 200, '{"Code":"isp.SYSTEM_BUSY","Success":false,"RequestId":"r"}', "aiccs"],
    ["an internal error with a suffix", 200, '{"Code":"InternalError.Db","RequestId":"r"}', "aiccs"],
  ])("%s makes a create ambiguous", async (_case, status, body, service) => {
    await using server = await answering(status, body);
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
    await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url });
    const call =
      service === "ccc"
        ? ccc.createAutoCalloutTask(inputs.createAutoCalloutTask)
        : aiccs.createAiCallTask(inputs.createAiCallTask);
    expect(await caught(call)).toBeInstanceOf(AmbiguousResultError);
  });
  test("an update whose Data is the text false failed, and unexpected types are reported", async () => {
    await using refused = await answering(200, '{"Code":"OK","Success":true,"Data":"false","RequestId":"r"}');
    await using one = createAiccs({ credentials: ALIBABA, endpoint: refused.url });
    expect(await caught(one.updateAiCallTask(inputs.updateAiCallTask))).toMatchObject({ name: "StateError" });
    const fields: string[] = [];
    await using odd = await answering(200, '{"Code":"OK","Success":true,"Data":[1],"RequestId":"r"}');
    await using two = createAiccs({
      credentials: ALIBABA,
      endpoint: odd.url,
      hooks: { unmapped: ({ field }) => fields.push(field) },
    });
    expect(await two.updateAiCallTask(inputs.updateAiCallTask)).toHaveProperty("Data", [1]);
    expect(fields).toEqual(["Data"]);
  });
  test("an ambiguous error logs its cause and whether there is a key to look the result up by", async () => {
    await using server = await serve((request) => request.socket.destroy());
    await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url });
    const { Name: _name, ...nameless } = inputs.createAutoCalloutTask;
    const error = await caught(ccc.createAutoCalloutTask(nameless));
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ cause: { name: "ConnectionError" } });
    expect((error as Error).message).toContain("by Name, which the input does not contain");
  });
  test("codes and request ids with unexpected characters are left out of messages", async () => {
    await using server = await answering(
      200,
      JSON.stringify({ Response: { Error: { Code: "InvalidParameter", Message: "x" }, RequestId: "r\nforged line" } }),
    );
    await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url });
    expect(
      (await caught(ccc.updatePredictiveDialingCampaign(inputs.updatePredictiveDialingCampaign))) as Error,
    ).not.toHaveProperty("message", expect.stringContaining("forged"));
  });
  test("a code or request id that could be a phone number is not reported", async () => {
    const body = { Response: { Error: { Code: "InvalidParameter.008613012345678" }, RequestId: "008613012345678" } };
    await using server = await answering(200, JSON.stringify(body));
    await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url });
    const error = await caught(ccc.updatePredictiveDialingCampaign(inputs.updatePredictiveDialingCampaign));
    expect(error).toMatchObject({ name: "InvalidRequestError", code: "InvalidParameter.[…]", requestId: undefined });
  });
});

test("Alibaba's request has no content type over the global fetch, and is accepted", async () => {
  const cloud = createFakeCloud({ credentials: ALIBABA });
  const server = await cloud.listen();
  await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, fetch });
  expect(await aiccs.createAiCallTask(inputs.createAiCallTask)).toHaveProperty("Code", "OK");
  await server.close();
  await server.close();
});

function fails(): never {
  throw new Error("13987654321");
}

describe("validated input is what is sent", () => {
  class Window {
    get startTime() {
      return "09:00:00";
    }
    get endTime() {
      return "10:00:00";
    }
  }
  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;
  test.each<[string, string[]]>([
    ["an instance of a class", createIssues({ CallTime: [new Window()] })],
    [
      "values in the prototype",
      createIssues({ CallTime: [Object.create({ startTime: "09:00:00", endTime: "10:00:00" })] }),
    ],
    ["a Date in an open structure", cloudIssues({ ClidProperty: new Date(0) })],
    ["a Map in an open structure", cloudIssues({ ClidProperty: new Map([["a", 1]]) })],
    ["a function in an open structure", cloudIssues({ ClidProperty: { a: () => 1 } })],
    ["a toJSON in an open structure", cloudIssues({ ClidProperty: { toJSON: () => undefined } })],
    ["NaN in an open structure", cloudIssues({ ClidProperty: { a: NaN } })],
    ["a bigint in an open structure", cloudIssues({ ClidProperty: { a: 1n } })],
    ["a structure that refers to itself", cloudIssues({ ClidProperty: cyclic })],
    ["an id beyond 2^53 in JSON text", cloudIssues({ ClidProperty: '{"a":1234567890123456789}' })],
    ["a number above the range of JavaScript in JSON text", cloudIssues({ ClidProperty: '{"a":1e400}' })],
    ["JSON text nested too deeply", cloudIssues({ ClidProperty: `{"a":${"[".repeat(20_000)}${"]".repeat(20_000)}}` })],
    [
      "a duplicate key in JSON text",
      createIssues({ CallTime: ['{"startTime":"09:00:00","startTime":"10:00:00","endTime":"11:00:00"}'] }),
    ],
    ["a lone surrogate", createIssues({ TaskName: "a\ud800" })],
    [
      "a lone surrogate in a list",
      messages(validateCcc("CreateAutoCalloutTask", { ...inputs.createAutoCalloutTask, Callees: ["\udc00"] })),
    ],
    [
      "a getter that throws",
      messages(
        validateAiccs("CreateAiCallTask", Object.defineProperty({}, "TaskName", { enumerable: true, get: fails })),
      ),
    ],
  ])("%s gives one issue", (_case, issues) => {
    expect(issues).toHaveLength(1);
    expect(issues[0]).not.toContain("13987654321");
  });
  test("a proxy that throws is an issue, not an exception", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(validateAiccs("CreateAiCallTask", proxy)).toMatchObject({
      ok: false,
      issues: [{ path: [], message: "could not be read: a getter or a proxy threw an error" }],
    });
  });
  test("the validated value shares no object with the input", () => {
    const input = { ...inputs.createAiCallTask, CallDay: ["MONDAY"] };
    const checked = validateAiccs("CreateAiCallTask", input);
    if (checked.ok) (checked.value.CallDay as string[]).push("never");
    expect(input.CallDay).toEqual(["MONDAY"]);
  });
  test("a member that is undefined counts as absent, at any depth", () => {
    expect(createIssues({ CallTime: [{ startTime: "09:00:00", endTime: "10:00:00", note: undefined }] })).toEqual([]);
  });
});

describe("only outdial's own errors are thrown", () => {
  const aiccs = createAiccs({ credentials: ALIBABA, endpoint: "http://127.0.0.1:1" });
  const ccc = createCcc({ credentials: TENCENT, endpoint: "http://127.0.0.1:1" });
  const dyvms = createDyvms({ credentials: ALIBABA, endpoint: "http://127.0.0.1:1" });
  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;
  test.each<[string, () => Promise<unknown>]>([
    ["no input", () => aiccs.createAiCallTask(undefined as never)],
    ["extra null", () => aiccs.createAiCallTask(inputs.createAiCallTask, { extra: null as never })],
    ["a string as extra", () => aiccs.createAiCallTask(inputs.createAiCallTask, { extra: "ab" as never })],
    [
      "extra with a circular reference",
      () => aiccs.createAiCallTask(inputs.createAiCallTask, { extra: { X: cyclic } }),
    ],
    [
      "extra with a bigint inside that no vendor has a type for",
      () => ccc.createAutoCalloutTask(inputs.createAutoCalloutTask, { extra: { X: { a: 2n ** 256n } } }),
    ],
    [
      "warn: an id that is an object",
      () =>
        ccc.createAutoCalloutTask(
          { ...inputs.createAutoCalloutTask, SdkAppId: Object.create(null) as never },
          { check: "warn" },
        ),
    ],
    [
      "warn: an id in a list",
      () => ccc.createAutoCalloutTask({ ...inputs.createAutoCalloutTask, SdkAppId: ["8"] as never }, { check: "warn" }),
    ],
    [
      "warn: a symbol in a list",
      () => dyvms.cloudUpdateTask({ ...inputs.cloudUpdateTask, Cnos: [Symbol("x")] as never }, { check: "warn" }),
    ],
    [
      "warn: a lone surrogate",
      () => aiccs.createAiCallTask({ ...inputs.createAiCallTask, TaskName: "\ud800" }, { check: "warn" }),
    ],
    [
      "a body larger than the vendor accepts",
      () => ccc.createAutoCalloutTask({ ...inputs.createAutoCalloutTask, Description: "长".repeat(4_000_000) }),
    ],
  ])("%s is a ValidationError", async (_case, call) => {
    expect(await caught(call())).toBeInstanceOf(ValidationError);
  });
  test.each<[string, () => unknown]>([
    ["call options null", () => aiccs.createAiCallTask(inputs.createAiCallTask, null as never)],
    ["an invalid signal", () => aiccs.createAiCallTask(inputs.createAiCallTask, { signal: {} as never })],
    ["a misspelt call option", () => aiccs.createAiCallTask(inputs.createAiCallTask, { timeuot: 5 } as never)],
    ["an unknown value of check", () => aiccs.createAiCallTask(inputs.createAiCallTask, { check: "warning" as never })],
    ["no options", () => createAiccs(undefined as never)],
    ["a misspelt option", () => createAiccs({ credentials: ALIBABA, endpiont: "x" } as never)],
    ["invalid hooks", () => createAiccs({ credentials: ALIBABA, hooks: { attemptStart: 5 } } as never)],
    ["a logger without debug", () => createAiccs({ credentials: ALIBABA, logger: { warn: () => 0 } } as never)],
    ["an unknown rule", () => createAiccs({ credentials: ALIBABA, silence: ["TaskStartTime"] })],
    ["rules as text", () => createAiccs({ credentials: ALIBABA, strict: "TaskStartTime" } as never)],
    ["no operations", () => createClient({ credentials: ALIBABA }, undefined as never)],
    ["an invalid operation", () => createClient({ credentials: ALIBABA }, { x: 5 } as never)],
    ["a key id with a line break", () => createAiccs({ credentials: { ...ALIBABA, accessKeyId: "a,b" } })],
    ["null as options of validate", () => validateAiccs("CreateAiCallTask", {}, null as never)],
    ["silence that is null", () => validateAiccs("CreateAiCallTask", {}, { silence: null as never })],
    ["an invalid region", () => createCcc({ credentials: TENCENT, region: "a\nb" })],
    ["no keys for a fake cloud", () => createFakeCloud(undefined as never)],
  ])("%s is a ConfigurationError", async (_case, call) => {
    expect(await caught(Promise.resolve().then(call))).toBeInstanceOf(ConfigurationError);
  });
  test.each<[string, Partial<AiccsOptions>]>([
    [
      "a clock that throws",
      {
        clock: () => {
          throw new Error("13987654321");
        },
      },
    ],
    [
      "a nonce that throws",
      {
        nonce: () => {
          throw new Error("x");
        },
      },
    ],
    ["a nonce that is not text", { nonce: () => 5 as never }],
    ["a nonce with a line break", { nonce: () => "a\nb" }],
  ])("%s is a ConfigurationError of the call, not a connection failure", async (_case, options) => {
    const client = createAiccs({ credentials: ALIBABA, endpoint: "http://127.0.0.1:1", ...options });
    const error = await caught(client.createAiCallTask(inputs.createAiCallTask));
    expect(error).toMatchObject({ name: "ConfigurationError", operation: "CreateAiCallTask", retryable: false });
    expect((error as Error).message).not.toContain("13987654321");
  });
  test("a create is not sent again when decoding its response failed", async () => {
    await using server = await answering(400, '{"Code":"InvalidTimeStamp.Expired","Message":"no","RequestId":"r"}');
    // After the response it is read to learn how far it is off.
    const clock = () => {
      if (server.requests() > 0) throw new Error("gone");
      return new Date();
    };
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, clock });
    const error = await caught(aiccs.createAiCallTask(inputs.createAiCallTask));
    expect(error).toMatchObject({ name: "AmbiguousResultError", status: 400, cause: { name: "DecodeError" } });
    expect(server.requests()).toBe(1);
  });
  test("a credentials function whose keys throw when they are read counts as failed", async () => {
    const credentials = () =>
      Promise.resolve({
        get accessKeyId(): string {
          throw new Error("13987654321");
        },
        accessKeySecret: "x",
      });
    const client = createAiccs({ credentials, endpoint: "http://127.0.0.1:1" });
    expect(await caught(client.createAiCallTask(inputs.createAiCallTask))).toMatchObject({
      name: "AuthError",
      message: "CreateAiCallTask: the credentials function failed",
    });
  });
  test("with 150,000 issues the first thousand are kept, and the message stays short", () => {
    const Callees = Array.from({ length: 150_000 }, (_, index) => 13e9 + index);
    const checked = validateCcc("CreateAutoCalloutTask", { ...inputs.createAutoCalloutTask, Callees });
    const issues = checked.ok ? [] : checked.issues;
    expect(issues).toHaveLength(1000);
    expect(new ValidationError(issues, {}).message).toContain("and 980 more");
  });
  test("strict and silence also accept a boolean", () => {
    expect(validateAiccs("UpdateAiCallTask", { ...inputs.updateAiCallTask, Source: 1 }, { strict: false }).ok).toBe(
      true,
    );
  });
});

describe("no message contains a possible phone number or name", () => {
  test.each([
    ["139-8765-4321", cloudIssues({ AutoStartDay: "139-8765-4321" })],
    ["138 0013 8000", createIssues({ StartType: "138 0013 8000" })],
    ["ZhangXiaoming", createIssues({ StartType: "ZhangXiaoming" })],
    ["5551234", createIssues({ TaskCps: 5551234 })],
    ["5551234567", createIssues({ TaskStartTime: 5551234567 })],
    ["13987654321", createIssues({ tel_13987654321: 1 })],
    [
      "13987654321",
      messages(
        validateCcc("CreateAutoCalloutTask", {
          ...inputs.createAutoCalloutTask,
          NotBefore: 13987654321,
          NotAfter: 13987654321,
        }),
      ),
    ],
  ])("%s", (secret, issues) => {
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.join("\n")).not.toContain(secret);
  });
  test("the vendor's message is redacted, in whatever form the caller gave the value", async () => {
    const numbers =
      "139.8765.4321, 139_8765_4321, 139|8765|4321, 139:8765:4321, 139–8765–4321, 139%208765%204321, １３９８７６５４３２１";
    const words = `张小明, Bob, S3cretToken, AliceWong, ${numbers}, \\u5f20\\u5c0f\\u660e, alicewong`;
    await using server = await answering(
      200,
      JSON.stringify({ Code: "isv.INVALID_PARAMETERS", Message: words, RequestId: "r" }),
    );
    await using dyvms = createDyvms({ credentials: ALIBABA, endpoint: server.url });
    const input = {
      ...inputs.cloudUpdateTask,
      Name: "Bob",
      UserFields: '[{"张小明":"x"}]',
      CallVariables: '[{"name":"pin","value":"S3cretToken"}]',
      Cnos: "AliceWong,BobbyLee",
    };
    const error = await caught(dyvms.cloudUpdateTask(input));
    expect(error).toBeInstanceOf(OutdialError);
    for (const secret of ["张小明", "Bob", "S3cretToken", "AliceWong", "8765", "８７６５", "u5f20", "alicewong"])
      expect(inspect(error, { depth: 9 })).not.toContain(secret);
  });
});

test("very long input does not prevent the redaction of the vendor's message", () => {
  const clean = redactor([
    { Description: "长".repeat(3_000_000), Name: "Bob (a+)*[x]" },
    Array.from({ length: 1500 }, (_, index) => `${index}${"(a+)*".repeat(200)}`),
  ]);
  expect(clean("the Name Bob (a+)*[x] is bad")).toBe("the Name […] is bad");
  expect(clean("x".repeat(20_000))).toBeUndefined();
});

describe("one correct issue for", () => {
  test("a number beyond 2^53", () => {
    expect(createIssues({ CallRetryTimes: 2 ** 60 })).toEqual([
      "CallRetryTimes must be from 0 to 3; got a number of 19 digits",
    ]);
    expect(createIssues({ TaskCps: 1e21 })).toEqual(["TaskCps must be from 0 to 500; got a number of 22 digits"]);
    expect(createIssues({ TaskName: 13987654321 })).toEqual(["TaskName must be text; got a number of 11 digits"]);
  });
  test("microseconds for milliseconds", () => {
    expect(createIssues({ TaskStartTime: 1748923429000000 })).toEqual([
      "TaskStartTime must be a Unix timestamp in milliseconds, at most 100000000000000; got 1748923429000000, which looks like microseconds: divide it by 1000",
    ]);
  });
  test("each round that does not grow", () => {
    const strategy = ["0-0-9", "0-0-8", "0-0-7"].map((time, index) => ({ round: index + 1, time }));
    expect(cloudIssues({ RetryStrategyTimeType: 1, RetryStrategy: { retry: 3, strategy } })).toHaveLength(2);
  });
});

describe("the fake cloud", () => {
  test("accepts queries as long as the vendors do, on a port and in the process", async () => {
    const task = { family: "cloud-task", id: "133224", name: "a", status: "new" } as const;
    const cloud = createFakeCloud({ credentials: ALIBABA, state: { tasks: [task] } });
    const server = await cloud.listen();
    await using dyvms = createDyvms({ credentials: ALIBABA, endpoint: server.url });
    const CallVariables = Array.from({ length: 5 }, (_, index) => ({ name: `v${index}`, value: "长".repeat(1000) }));
    expect(
      await dyvms.cloudUpdateTask({ ...inputs.cloudUpdateTask, Description: "kept", CallVariables }),
    ).toHaveProperty("Code", "OK");
    // A setting that a later update leaves out keeps its value.
    expect(await dyvms.cloudUpdateTask(inputs.cloudUpdateTask)).toMatchObject({ Data: { Description: "kept" } });
    await server.close();
  });
  test("records ids as sent, and verifies signatures over parameters whose names share a prefix", async () => {
    const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT] });
    await using ccc = createCcc({ credentials: TENCENT, fetch: cloud.fetch });
    await ccc.createAutoCalloutTask({ ...inputs.createAutoCalloutTask, SdkAppId: "1187000000000000123" });
    expect(cloud.calls[0]?.parameters).toHaveProperty("SdkAppId", "1187000000000000123");
    await using aiccs = createAiccs({ credentials: ALIBABA, fetch: cloud.fetch });
    // Refused for its parameters, not for its signature.
    expect(await caught(aiccs.createAiCallTask(inputs.createAiCallTask, { extra: { New: 1, New1: 2 } }))).toMatchObject(
      { code: "InvalidParameter" },
    );
  });
});
