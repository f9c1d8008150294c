import { Console } from "node:console";
import { readFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Writable } from "node:stream";
import { context, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { TracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createAiccs, type AiccsOptions } from "../../generated/aiccs/index.ts";
import { createCcc, type Logger } from "../../generated/ccc/index.ts";
import { createFakeCloud } from "../../src/testing/index.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { serve } from "../support/server.ts";

/* Runs the recipes of the documentation exactly as printed. */

const root = join(import.meta.dirname, "../..");
const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

test.each([
  ["README.md", "alibaba-credentials.ts"],
  ["README.md", "tencent-credentials.ts"],
  ["README.md", "limiter.ts"],
  ["README.md", "proxy.ts"],
  ["docs/opentelemetry.md", "opentelemetry.ts"],
])("%s contains %s exactly as it is tested here", (page, recipe) => {
  const code = readFileSync(join(import.meta.dirname, recipe), "utf8");
  expect(readFileSync(join(root, page), "utf8")).toContain(`\`\`\`ts\n${code}\`\`\``);
});

describe("the vendors' own credential chains", () => {
  beforeEach(() => {
    vi.resetModules();
    // No chain may look for a machine's role: there may be one, or a network that takes long to report that there is none.
    vi.stubEnv("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
    vi.stubEnv("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "true");
    vi.stubEnv("HOME", "/nonexistent");
  });
  afterEach(() => vi.unstubAllEnvs());

  test("@alicloud/credentials: a chain that finds no keys is an AuthError, and the next call asks it again", async () => {
    const { credentials } = await import("./alibaba-credentials.ts");
    const cloud = createFakeCloud({ credentials: ALIBABA });
    await using aiccs = createAiccs({ credentials, fetch: cloud.fetch });
    const error = await caught(aiccs.createAiCallTask(inputs.createAiCallTask));
    expect(error).toMatchObject({
      name: "AuthError",
      message: "CreateAiCallTask: the credentials function failed",
      operation: "CreateAiCallTask",
      cause: expect.any(Error) as Error,
    });
    expect(cloud.calls).toEqual([]);
    vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_ID", ALIBABA.accessKeyId);
    vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", ALIBABA.accessKeySecret);
    expect(await aiccs.createAiCallTask(inputs.createAiCallTask)).toHaveProperty("Code", "OK");
  });

  test("tencentcloud-sdk-nodejs: our calls are signed with the keys of its chain", async () => {
    const { credentials } = await import("./tencent-credentials.ts");
    vi.stubEnv("TENCENTCLOUD_SECRET_ID", TENCENT.secretId);
    vi.stubEnv("TENCENTCLOUD_SECRET_KEY", TENCENT.secretKey);
    const cloud = createFakeCloud({ credentials: TENCENT });
    await using ccc = createCcc({ credentials, fetch: cloud.fetch });
    expect(await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask)).toHaveProperty("TaskId", "1");
  });

  test("a credentials function is called before each attempt, so that a renewed key is used at once", async () => {
    let asked = 0;
    const ids: string[] = [];
    await using server = await serve(({ headers }, response) => {
      ids.push(/Credential=([^,]+)/.exec(String(headers.authorization))?.[1] ?? "");
      response.writeHead(400).end('{"Code":"Throttling","RequestId":"r"}');
    });
    const credentials = () => ({ ...ALIBABA, accessKeyId: `key-${(asked += 1)}` });
    await using aiccs = createAiccs({ credentials, endpoint: server.url, retry: { throttledDelay: 1 } });
    await caught(aiccs.createAiCallTask(inputs.createAiCallTask));
    expect(ids).toEqual(["key-1", "key-2", "key-3"]);
  });

  test.each<[string, AiccsOptions["credentials"], string]>([
    ["a key that is missing", () => ({ accessKeyId: "id" }) as never, "credentials.accessKeySecret is missing"],
    ["nothing", () => undefined as never, "credentials must be accessKeyId and accessKeySecret"],
    ["an empty key", () => Promise.resolve({ ...ALIBABA, accessKeyId: "" }), "credentials.accessKeyId is empty"],
  ])("a credentials function that returns %s is an AuthError that says so", async (_case, credentials, message) => {
    const aiccs = createAiccs({ credentials, endpoint: "http://127.0.0.1:1" });
    const error = await caught(aiccs.createAiCallTask(inputs.createAiCallTask));
    expect(error).toMatchObject({ name: "AuthError", attempts: 1 });
    expect((error as Error).message).toContain(message);
  });
});

test("a client with a limiter and credentials from the environment makes a call", async () => {
  vi.stubEnv("TENCENTCLOUD_SECRET_ID", TENCENT.secretId);
  vi.stubEnv("TENCENTCLOUD_SECRET_KEY", TENCENT.secretKey);
  const { ccc } = await import("./limiter.ts");
  vi.unstubAllEnvs();
  const { headers } = await ccc.prepare("CreateAutoCalloutTask", inputs.createAutoCalloutTask);
  expect(headers.authorization).toContain(`Credential=${TENCENT.secretId}/`);
  ccc.close();
});

test("a call is sent through a proxy", async () => {
  const { through } = await import("./proxy.ts");
  const asked: string[] = [];
  const proxy = createServer((incoming, outgoing) => {
    const { url = "", method, headers } = incoming;
    asked.push(url);
    const onward = request(url, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const cloud = createFakeCloud({ credentials: TENCENT });
  const server = await cloud.listen();
  const fetch = through(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
  await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url, fetch });
  expect(await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask)).toHaveProperty("TaskId", "1");
  expect(asked).toEqual([`${server.url}/`]);
  await server.close();
  proxy.closeAllConnections();
  proxy.close();
});

test("OpenTelemetry: one span for each attempt, as a child of the caller's span", async () => {
  const exporter = new InMemorySpanExporter();
  const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
  trace.setGlobalTracerProvider(provider);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const { tracing } = await import("./opentelemetry.ts");
  let count = 0;
  await using server = await serve((_request, response) => {
    if ((count += 1) === 1)
      response.end('{"Response":{"Error":{"Code":"RequestLimitExceeded","Message":"no"},"RequestId":"r-1"}}');
    else response.end('{"Response":{"TaskId":7,"RequestId":"r-2"}}');
  });
  await using ccc = createCcc({
    credentials: TENCENT,
    endpoint: server.url,
    hooks: tracing(),
    retry: { throttledDelay: 1 },
  });
  const tracer = trace.getTracer("caller");
  await tracer.startActiveSpan("campaign", async (span) => {
    await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask);
    span.end();
  });
  const [first, second, campaign] = exporter.getFinishedSpans();
  expect([first, second].map((span) => span?.name)).toEqual(["CreateAutoCalloutTask", "CreateAutoCalloutTask"]);
  expect([first, second].map((span) => span?.parentSpanContext?.spanId)).toEqual(
    [campaign, campaign].map((span) => span?.spanContext().spanId),
  );
  expect(first?.attributes).toMatchObject({
    "rpc.service": "ccc",
    "server.address": "127.0.0.1",
    "http.response.status_code": 200,
    "error.type": "RequestLimitExceeded",
    "outdial.request_id": "r-1",
  });
  expect(second?.attributes).toMatchObject({ "http.request.resend_count": 1, "outdial.request_id": "r-2" });
  expect([first?.status.code, second?.status.code]).toEqual([2, 0]);
  trace.disable();
  context.disable();
});

function writable(write: (line: string) => void): Writable {
  return new Writable({
    write(line: Buffer, _encoding, done) {
      write(String(line));
      done();
    },
  });
}

test.each<[string, (write: (line: string) => void) => Logger]>([
  ["pino", (write) => pino({ level: "debug", base: null, timestamp: false }, { write })],
  ["console", (write) => new Console(writable(write))],
])("%s works as a logger", async (_name, make) => {
  const lines: string[] = [];
  const cloud = createFakeCloud({ credentials: TENCENT });
  await using ccc = createCcc({ credentials: TENCENT, fetch: cloud.fetch, logger: make((line) => lines.push(line)) });
  await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain("CreateAutoCalloutTask, attempt 1: ok");
  expect(lines[0]).toContain("requestId");
});
