import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import {
  createAiccs,
  createClient,
  createAiCallTask,
  credentialsFromEnv,
  schemaOf,
  validate,
  type AiccsOptions,
  type AttemptStartEvent,
  type Hooks,
  type PermitRequest,
} from "../../generated/aiccs/index.ts";
import {
  createCcc,
  credentialsFromEnv as tencentFromEnv,
  updatePredictiveDialingCampaign,
} from "../../generated/ccc/index.ts";
import {
  AbortedError,
  AmbiguousResultError,
  ConfigurationError,
  ConnectionError,
  TimeoutError,
  ValidationError,
} from "../../src/index.ts";
import { createFakeCloud } from "../../src/testing/index.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { answering, serve } from "../support/server.ts";

const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

describe("options", () => {
  test.each<[string, unknown, string]>([
    ["no credentials", { credentials: undefined }, "credentials must be accessKeyId and accessKeySecret"],
    ["a key that is missing", { credentials: { accessKeyId: "id" } }, "credentials.accessKeySecret is missing"],
    ["a key that is empty", { credentials: { ...ALIBABA, accessKeyId: "" } }, "credentials.accessKeyId is empty"],
    ["an empty token", { credentials: { ...ALIBABA, securityToken: "" } }, "credentials.securityToken is empty"],
    [
      "a token under another SDK's name, which would not be sent",
      { credentials: { ...ALIBABA, sessionToken: "t" } },
      "credentials.sessionToken is not used; name the token securityToken",
    ],
    [
      "a token under Tencent's name",
      { credentials: { ...ALIBABA, token: "t" } },
      "is not used; name the token securityToken",
    ],
    [
      "a token whose name is misspelt",
      { credentials: { ...ALIBABA, securityTokn: "t" } },
      "is not used; name the token securityToken",
    ],
    [
      "a region, which Alibaba's requests do not have",
      { credentials: ALIBABA, region: "cn-shanghai" },
      "region is an option of Tencent Cloud only. To choose a region of Alibaba Cloud, set endpoint",
    ],
    [
      "a key with a line break",
      { credentials: { ...ALIBABA, accessKeySecret: "se\ncret" } },
      "credentials.accessKeySecret contains a space, a line break",
    ],
    ["an endpoint that is not a URL", { credentials: ALIBABA, endpoint: "aiccs.aliyuncs.com" }, "endpoint must be"],
    [
      "an endpoint with another scheme",
      { credentials: ALIBABA, endpoint: "ftp://host" },
      "endpoint must be an https or http URL",
    ],
    [
      "an endpoint with a path",
      { credentials: ALIBABA, endpoint: "https://host/api" },
      "endpoint must be scheme, host and port only",
    ],
    [
      "an endpoint with a password",
      { credentials: ALIBABA, endpoint: "https://u:p@host" },
      "endpoint must not contain a user name",
    ],
    [
      "a timeout that is not a number",
      { credentials: ALIBABA, timeout: 0 },
      "timeout must be a number of milliseconds above 0",
    ],
    ["a fetch that is not a function", { credentials: ALIBABA, fetch: "x" }, "fetch must be a function"],
  ])("creating a client refuses %s", (_case, options, message) => {
    expect(() => createAiccs(options as AiccsOptions)).toThrow(ConfigurationError);
    expect(() => createAiccs(options as AiccsOptions)).toThrow(message);
  });

  test("other members of an SDK's credentials are ignored, and so are other tokens beside the right one", () => {
    const more = {
      type: "sts",
      providerName: "ecs",
      expiration: new Date(),
      bearerToken: "b",
      sessionToken: undefined,
    };
    expect(() => createAiccs({ credentials: { ...ALIBABA, ...more } as never }).close()).not.toThrow();
    const both = { ...ALIBABA, securityToken: "t", sessionToken: "t" };
    expect(() => createAiccs({ credentials: both }).close()).not.toThrow();
  });

  test("hooks may be an instance of a class, whose methods keep their this", async () => {
    class Spans implements Hooks {
      readonly open = new Map<number, string>();
      attemptStart({ call, operation }: AttemptStartEvent): void {
        this.open.set(call, operation);
      }
    }
    const hooks = new Spans();
    const cloud = createFakeCloud({ credentials: ALIBABA });
    await using aiccs = createAiccs({ credentials: ALIBABA, fetch: cloud.fetch, hooks });
    await aiccs.createAiCallTask(inputs.createAiCallTask);
    expect([...hooks.open]).toEqual([[1, "CreateAiCallTask"]]);
  });

  test.each<[string, object, string]>([
    [
      "a plain object with a misspelt name",
      { atemptStart() {} },
      'hooks cannot have "atemptStart"; allowed: attemptStart, attemptEnd, warning, unmapped, queue. Did you mean attemptStart?',
    ],
    ["a class instance without a hook", new Map(), "hooks must have at least one of attemptStart, attemptEnd"],
    [
      "a class instance with a hook that is not a function",
      new (class {
        warning = "no";
      })(),
      "hooks.warning must be a function",
    ],
  ])("hooks that would never be called are refused: %s", (_case, hooks, message) => {
    expect(() => createAiccs({ credentials: ALIBABA, hooks })).toThrow(message);
  });

  test("a signal in place of a call's options is refused, since it would have no effect", async () => {
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: "http://127.0.0.1:1" });
    const { signal } = new AbortController();
    const error = await caught(aiccs.createAiCallTask(inputs.createAiCallTask, signal as never));
    expect(error).toMatchObject({ name: "ConfigurationError" });
    expect((error as Error).message).toContain("the options of the request must have at least one of signal, timeout");
  });

  test("validate and schemaOf refuse unknown options", () => {
    const check = (options: object) => () => validate("CreateAiCallTask", inputs.createAiCallTask, options);
    expect(check({ strikt: true })).toThrow(
      `the options of the validation cannot have "strikt"; allowed: strict, silence, clock. Did you mean strict?`,
    );
    expect(() => schemaOf("CreateAiCallTask", { timeout: 1 } as object)).toThrow('cannot have "timeout"');
    expect(check({ strict: true, silence: undefined })()).toMatchObject({ ok: true });
  });

  test("no error message contains a secret", () => {
    const secret = "very secret";
    expect(() => createAiccs({ credentials: { accessKeyId: "id", accessKeySecret: secret } })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining(secret) as unknown }),
    );
  });

  test("a client's operations must belong to one service", () => {
    expect(() =>
      createClient({ credentials: ALIBABA }, { createAiCallTask, updatePredictiveDialingCampaign } as never),
    ).toThrow("of one service");
  });

  test("credentialsFromEnv reads the variables that each vendor's own SDK reads", () => {
    expect(credentialsFromEnv({ ALIBABA_CLOUD_ACCESS_KEY_ID: "a", ALIBABA_CLOUD_ACCESS_KEY_SECRET: "b" })).toEqual({
      accessKeyId: "a",
      accessKeySecret: "b",
    });
    expect(
      credentialsFromEnv({
        ALIBABA_CLOUD_ACCESS_KEY_ID: "a",
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: "b",
        ALIBABA_CLOUD_SECURITY_TOKEN: "c",
      }),
    ).toHaveProperty("securityToken", "c");
    expect(
      tencentFromEnv({ TENCENTCLOUD_SECRET_ID: "a", TENCENTCLOUD_SECRET_KEY: "b", TENCENTCLOUD_SESSION_TOKEN: "c" }),
    ).toEqual({ secretId: "a", secretKey: "b", token: "c" });
    expect(() => tencentFromEnv({ TENCENTCLOUD_SECRET_ID: "a" })).toThrow("TENCENTCLOUD_SECRET_KEY is not set");
  });
});

describe("endpoint", () => {
  test("is the vendor's own by default", async () => {
    await using aiccs = createAiccs({ credentials: ALIBABA });
    const { url, headers } = await aiccs.prepare("CreateAiCallTask", inputs.createAiCallTask);
    expect(url).toMatch(/^https:\/\/aiccs\.aliyuncs\.com\/\?/);
    expect(headers.host).toBe("aiccs.aliyuncs.com");
  });
  test("keeps scheme, host and port, and signs the host as it is sent", async () => {
    await using ccc = createCcc({ credentials: TENCENT, endpoint: "http://proxy.example:8080" });
    const { url, headers } = await ccc.prepare(
      "UpdatePredictiveDialingCampaign",
      inputs.updatePredictiveDialingCampaign,
    );
    expect(url).toBe("http://proxy.example:8080/");
    expect(headers.host).toBe("proxy.example:8080");
  });
  test("does not change the service that the signature names", async () => {
    await using ccc = createCcc({ credentials: TENCENT, endpoint: "https://gateway.example" });
    const { headers } = await ccc.prepare("UpdatePredictiveDialingCampaign", inputs.updatePredictiveDialingCampaign);
    expect(headers.authorization).toContain("/ccc/tc3_request");
  });
});

describe("calls", () => {
  test("a parameter that is undefined is not sent", async () => {
    await using aiccs = createAiccs({ credentials: ALIBABA });
    const input = { ...inputs.createAiCallTask, TaskCps: undefined };
    const { url } = await aiccs.prepare("CreateAiCallTask", input);
    expect(new URL(url).searchParams.has("TaskCps")).toBe(false);
  });

  test("createClient makes a client with the given operations only", async () => {
    const cloud = createFakeCloud({ credentials: ALIBABA });
    await using client = createClient({ credentials: ALIBABA, fetch: cloud.fetch }, { createAiCallTask });
    const { Data, RequestId } = await client.createAiCallTask(inputs.createAiCallTask);
    expect(Data).toMatch(/^\d{18}$/);
    expect(RequestId).toBe(cloud.calls[0]?.requestId);
    expect(client).not.toHaveProperty("updateAiCallTask");
    await expect(client.prepare("CreateAiCallTask", inputs.createAiCallTask, { timeout: 5 } as object)).rejects.toThrow(
      'the options of prepare cannot have "timeout"; allowed: extra, check',
    );
    await expect(client.prepare("UpdateAiCallTask" as "CreateAiCallTask", inputs.createAiCallTask)).rejects.toThrow(
      ConfigurationError,
    );
  });

  test("invalid input rejects with all issues, and nothing is sent", async () => {
    await using server = await answering(200, "{}");
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
    const error = await caught(aiccs.createAiCallTask({ ...inputs.createAiCallTask, TaskCps: 501, CallRetryTimes: 4 }));
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as ValidationError).issues.map(({ path, code }) => [path.join(), code])).toEqual([
      ["CallRetryTimes", "out_of_range"],
      ["TaskCps", "out_of_range"],
    ]);
    expect((error as ValidationError).message).toBe(
      "CreateAiCallTask: 2 problems\n  - CallRetryTimes must be from 0 to 3; got 4\n  - TaskCps must be from 0 to 500; got 501",
    );
    expect(server.requests()).toBe(0);
  });

  test("a credentials function is called before each attempt", async () => {
    const cloud = createFakeCloud({ credentials: ALIBABA });
    let asked = 0;
    const credentials = () =>
      Promise.resolve({ ...ALIBABA, accessKeyId: (asked += 1) === 1 ? "expired" : ALIBABA.accessKeyId });
    await using aiccs = createAiccs({ credentials, fetch: cloud.fetch });
    expect(await caught(aiccs.createAiCallTask(inputs.createAiCallTask))).toMatchObject({
      name: "AuthError",
      code: "InvalidAccessKeyId.NotFound",
    });
    expect(await aiccs.createAiCallTask(inputs.createAiCallTask)).toHaveProperty("Code", "OK");
  });

  test("a credentials function that fails or never resolves ends the call before anything is sent", async () => {
    const failing = createAiccs({ credentials: () => Promise.reject(new Error("no role")) });
    expect(await caught(failing.createAiCallTask(inputs.createAiCallTask))).toMatchObject({
      name: "AuthError",
      message: "CreateAiCallTask: the credentials function failed",
    });
    const hanging = createAiccs({ credentials: () => new Promise(() => undefined), timeout: 30 });
    expect(await caught(hanging.createAiCallTask(inputs.createAiCallTask))).toMatchObject({
      name: "TimeoutError",
      sent: false,
    });
  });

  test("sockets are reused between calls and closed with the client", async () => {
    const sockets = new Set<object>();
    await using server = await serve((request, response) => {
      sockets.add(request.socket);
      response.end('{"Response":{"RequestId":"r"}}');
    });
    const ccc = createCcc({ credentials: TENCENT, endpoint: server.url });
    for (let round = 0; round < 3; round += 1)
      await ccc.updatePredictiveDialingCampaign(inputs.updatePredictiveDialingCampaign);
    expect(sockets.size).toBe(1);
    ccc.close();
    await sleep(50);
    expect([...sockets].every((socket) => (socket as { destroyed: boolean }).destroyed)).toBe(true);
  });
});

describe("the caller's own fetch", () => {
  test("is called once, with a URL and a standard init", async () => {
    const seen: { url: string; init: { method: string; headers: Record<string, string>; body: string | null } }[] = [];
    await using ccc = createCcc({
      credentials: TENCENT,
      fetch: (url, init) => {
        seen.push({ url, init });
        return Promise.resolve(new Response('{"Response":{"RequestId":"r"}}'));
      },
    });
    await ccc.updatePredictiveDialingCampaign(inputs.updatePredictiveDialingCampaign);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      url: "https://ccc.tencentcloudapi.com/",
      init: { method: "POST", redirect: "manual" },
    });
    expect(seen[0]?.init.headers).not.toHaveProperty("host");
  });
  test("can be the global fetch, over a real port", async () => {
    const cloud = createFakeCloud({ credentials: TENCENT });
    const server = await cloud.listen();
    await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url, fetch });
    expect(await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask)).toHaveProperty("TaskId", "1");
    await server.close();
  });
  test("may have sent the request when it fails", async () => {
    const failing = { credentials: ALIBABA, fetch: () => Promise.reject(new Error("broken")) };
    expect(await caught(createAiccs(failing).createAiCallTask(inputs.createAiCallTask))).toBeInstanceOf(
      AmbiguousResultError,
    );
    expect(await caught(createAiccs(failing).updateAiCallTask(inputs.updateAiCallTask))).toMatchObject({
      name: "ConnectionError",
      sent: true,
    });
  });
});

describe("time limits and signals", () => {
  const silent = () => serve(() => undefined);
  test("no response: the call's time limit applies, then the attempt's", async () => {
    await using server = await silent();
    await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url, timeout: 50 });
    const error = await caught(ccc.updatePredictiveDialingCampaign(inputs.updatePredictiveDialingCampaign));
    expect(error).toBeInstanceOf(TimeoutError);
    expect((error as Error).message).toContain("within the timeout of the request");
    await using other = createCcc({ credentials: TENCENT, endpoint: server.url, attemptTimeout: 50 });
    expect(
      ((await caught(other.updatePredictiveDialingCampaign(inputs.updatePredictiveDialingCampaign))) as Error).message,
    ).toContain("timeout of an attempt");
  });
  test("a response body that never ends is cut off at the time limit", async () => {
    await using server = await serve((_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(" "), 5);
      response.on("close", () => clearInterval(timer));
    });
    await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url });
    expect(
      await caught(ccc.updatePredictiveDialingCampaign(inputs.updatePredictiveDialingCampaign, { timeout: 80 })),
    ).toBeInstanceOf(TimeoutError);
  });
  test("a create that times out after it was sent is ambiguous", async () => {
    await using server = await silent();
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
    const error = await caught(aiccs.createAiCallTask(inputs.createAiCallTask, { timeout: 50 }));
    expect(error).toBeInstanceOf(AmbiguousResultError);
    expect((error as Error).cause).toBeInstanceOf(TimeoutError);
  });
  test("the caller's signal ends a call, and its reason becomes the cause", async () => {
    await using server = await silent();
    await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url });
    const reason = new Error("changed my mind");
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 30);
    const error = await caught(
      ccc.updatePredictiveDialingCampaign(inputs.updatePredictiveDialingCampaign, { signal: controller.signal }),
    );
    expect(error).toBeInstanceOf(AbortedError);
    expect((error as Error).cause).toBe(reason);
  });
  test("a signal's reason that is one of outdial's errors becomes the cause as well", async () => {
    const reason = new TimeoutError("of another call", { sent: true });
    const aiccs = createAiccs({ credentials: ALIBABA, endpoint: "http://127.0.0.1:1" });
    const error = await caught(aiccs.createAiCallTask(inputs.createAiCallTask, { signal: AbortSignal.abort(reason) }));
    expect(error).toMatchObject({ name: "AbortedError", operation: "CreateAiCallTask", sent: false, cause: reason });
  });
  test("a signal that ends the wait for a permit gives an AbortedError that is not retryable", async () => {
    const limiter = { acquire: () => new Promise<never>(() => undefined) };
    const aiccs = createAiccs({ credentials: ALIBABA, endpoint: "http://127.0.0.1:1", limiter, retry: 0 });
    const error = await caught(aiccs.updateAiCallTask(inputs.updateAiCallTask, { signal: AbortSignal.timeout(20) }));
    expect(error).toMatchObject({ name: "AbortedError", sent: false, retryable: false });
  });
  test("with a signal that was aborted before the call nothing is sent, not even a create", async () => {
    await using server = await answering(200, "{}");
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
    expect(
      await caught(aiccs.createAiCallTask(inputs.createAiCallTask, { signal: AbortSignal.abort() })),
    ).toBeInstanceOf(AbortedError);
    expect(server.requests()).toBe(0);
  });
  test("an object that is only partly an AbortSignal is refused before anything is sent", async () => {
    await using server = await answering(200, "{}");
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
    const signal = { aborted: false, addEventListener: () => undefined } as never;
    const error = await caught(aiccs.createAiCallTask(inputs.createAiCallTask, { signal }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toHaveProperty("message", "signal must be an AbortSignal; got an object");
    expect(server.requests()).toBe(0);
  });
  test("a limiter may give its permit at once, without a promise", async () => {
    const cloud = createFakeCloud({ credentials: ALIBABA });
    const asked: string[] = [];
    const limiter = { acquire: ({ action }: PermitRequest) => void asked.push(action) };
    await using aiccs = createAiccs({ credentials: ALIBABA, fetch: cloud.fetch, limiter: limiter as never });
    expect(await aiccs.createAiCallTask(inputs.createAiCallTask)).toHaveProperty("Code", "OK");
    expect(asked).toEqual(["CreateAiCallTask"]);
  });
  test("a host name that does not resolve is a ConnectionError, also for a create", async () => {
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: "http://outdial.invalid" });
    expect(await caught(aiccs.createAiCallTask(inputs.createAiCallTask))).toBeInstanceOf(ConnectionError);
  });
});

describe("parameters that the spec does not know", () => {
  test("extra parameters are signed and sent unchanged, and reported to the attemptStart hook", async () => {
    const events: { extra: readonly string[] }[] = [];
    await using server = await answering(200, '{"Response":{"TaskId":7,"RequestId":"r"}}');
    await using ccc = createCcc({
      credentials: TENCENT,
      endpoint: server.url,
      hooks: { attemptStart: (event) => events.push(event) },
    });
    const { body } = await ccc.prepare("CreateAutoCalloutTask", inputs.createAutoCalloutTask, {
      extra: { NewId: 2n ** 62n, NewList: ["a"] },
    });
    expect(body).toMatch(/,"NewId":4611686018427387904,"NewList":\["a"\]}$/);
    await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask, { extra: { NewList: ["a"] } });
    expect(events[0]?.extra).toEqual(["NewList"]);
  });
  test("an extra parameter that the spec knows is refused, and so is a value that cannot be sent", async () => {
    await using aiccs = createAiccs({ credentials: ALIBABA });
    await expect(
      aiccs.prepare("CreateAiCallTask", inputs.createAiCallTask, { extra: { TaskCps: 501 } }),
    ).rejects.toThrow("extra.TaskCps is a parameter that outdial knows");
    await expect(aiccs.prepare("CreateAiCallTask", inputs.createAiCallTask, { extra: { New: NaN } })).rejects.toThrow(
      "extra.New must be text",
    );
  });
  test('check: "warn" sends invalid input and reports warnings', async () => {
    const warnings: string[] = [];
    await using server = await answering(200, '{"Code":"OK","Success":true,"RequestId":"r","Data":1}');
    await using aiccs = createAiccs({
      credentials: ALIBABA,
      endpoint: server.url,
      hooks: { warning: ({ issue }) => warnings.push(issue.toString()) },
    });
    await aiccs.createAiCallTask({ ...inputs.createAiCallTask, TaskCps: 501 }, { check: "warn" });
    expect(warnings).toEqual(["TaskCps must be from 0 to 500; got 501"]);
  });
  test('check: "warn" still refuses what cannot be encoded', async () => {
    await using ccc = createCcc({ credentials: TENCENT });
    const input = { ...inputs.updatePredictiveDialingCampaign, CampaignId: "none", Name: null };
    await expect(ccc.prepare("UpdatePredictiveDialingCampaign", input as never, { check: "warn" })).rejects.toThrow(
      "CampaignId cannot be encoded, not even with check",
    );
  });
});

describe("hooks and logger", () => {
  test("report each attempt from start to end", async () => {
    const cloud = createFakeCloud({ credentials: TENCENT });
    const events: unknown[] = [];
    const lines: string[] = [];
    const keep = (event: unknown) => void events.push(event);
    const line = (_fields: unknown, message: string) => lines.push(message);
    const logger = { debug: line, warn: line };
    await using ccc = createCcc({
      credentials: TENCENT,
      fetch: cloud.fetch,
      hooks: { attemptStart: keep, attemptEnd: keep },
      logger,
    });
    await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask);
    await caught(ccc.updatePredictiveDialingCampaign(inputs.updatePredictiveDialingCampaign));
    const requestId = expect.any(String) as string;
    const milliseconds = expect.any(Number) as number;
    expect(events).toEqual([
      {
        operation: "CreateAutoCalloutTask",
        service: "ccc",
        call: 1,
        attempt: 1,
        endpoint: "https://ccc.tencentcloudapi.com",
        extra: [],
      },
      {
        operation: "CreateAutoCalloutTask",
        service: "ccc",
        call: 1,
        attempt: 1,
        status: 200,
        code: undefined,
        requestId,
        milliseconds,
        bytesWritten: undefined,
        bytesRead: expect.any(Number) as number,
        error: undefined,
        retryIn: undefined,
      },
      {
        operation: "UpdatePredictiveDialingCampaign",
        service: "ccc",
        call: 2,
        attempt: 1,
        endpoint: "https://ccc.tencentcloudapi.com",
        extra: [],
      },
      {
        operation: "UpdatePredictiveDialingCampaign",
        service: "ccc",
        call: 2,
        attempt: 1,
        status: 200,
        code: "InvalidParameterValue",
        requestId,
        milliseconds,
        bytesWritten: undefined,
        bytesRead: expect.any(Number) as number,
        error: "InvalidRequestError",
        retryIn: undefined,
      },
    ]);
    expect(lines[0]).toMatch(/^outdial: ccc CreateAutoCalloutTask, attempt 1: ok in \d+ ms$/);
  });
  test("a hook that throws does not affect the call", async () => {
    const cloud = createFakeCloud({ credentials: TENCENT });
    const lines: string[] = [];
    const logger = { debug: () => undefined, warn: (_fields: unknown, message: string) => lines.push(message) };
    const hooks = {
      attemptStart: () => {
        throw new Error("oops");
      },
    };
    await using ccc = createCcc({ credentials: TENCENT, fetch: cloud.fetch, hooks, logger });
    expect(await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask)).toHaveProperty("TaskId");
    expect(lines).toEqual(['outdial: the hook "attemptStart" failed']);
  });
});
