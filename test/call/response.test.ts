import { inspect, isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { createAiccs, responseOf } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import * as root from "../../src/index.ts";
import { createFakeCloud } from "../../src/testing/index.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { answering, serve } from "../support/server.ts";

const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);
const CREATED = { Code: "OK", Success: true, RequestId: "r-1", Data: "118700000000000123" };
const HEADERS = { "x-acs-request-id": "r-1", "X-Region": "cn", "set-cookie": "session=1" };

describe("the response behind a result", () => {
  test.each([
    ["node:http", undefined],
    ["the global fetch", fetch],
  ])("has status, headers, request id, attempts and duration: %s", async (_case, option) => {
    await using server = await answering(200, JSON.stringify(CREATED), HEADERS);
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, fetch: option });
    const result = await aiccs.createAiCallTask(inputs.createAiCallTask);
    const response = responseOf(result);
    expect(response).toMatchObject({ status: 200, requestId: "r-1", attempts: 1 });
    expect(response?.milliseconds).toBeGreaterThan(0);
    expect(response?.headers).toMatchObject({
      "content-type": "application/json",
      "x-acs-request-id": "r-1",
      "x-region": "cn",
    });
    // A cookie is a secret.
    expect(response?.headers).not.toHaveProperty("set-cookie");
    expect(root.responseOf(result)).toBe(response);
  });
  test("comes from the fake cloud too", async () => {
    const cloud = createFakeCloud({ credentials: TENCENT });
    await using ccc = createCcc({ credentials: TENCENT, fetch: cloud.fetch });
    const result = await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask);
    expect(responseOf(result)).toMatchObject({ status: 200, requestId: result.RequestId, attempts: 1 });
    expect(responseOf(result)?.headers).toHaveProperty("content-type");
  });
  test("counts all attempts and the waits between them", async () => {
    let requests = 0;
    await using server = await serve((_request, response) => {
      if ((requests += 1) < 3) response.writeHead(400, { "x-acs-retry-after": "50" }).end('{"Code":"Throttling"}');
      else response.end(JSON.stringify(CREATED));
    });
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, retry: { throttledDelay: 1 } });
    const response = responseOf(await aiccs.createAiCallTask(inputs.createAiCallTask));
    expect(response?.attempts).toBe(3);
    expect(response?.milliseconds).toBeGreaterThan(95);
  });
  test("does not show in the result, its JSON, its copies and comparisons", async () => {
    await using server = await answering(200, JSON.stringify(CREATED));
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
    const result = await aiccs.createAiCallTask(inputs.createAiCallTask);
    expect(result).toStrictEqual(CREATED);
    expect(isDeepStrictEqual(result, CREATED)).toBe(true);
    expect(JSON.parse(JSON.stringify(result))).toEqual(CREATED);
    expect(inspect(result)).toBe(inspect(CREATED));
    expect(Object.getOwnPropertySymbols({ ...result })).toEqual([]);
    expect(structuredClone(result)).toEqual(CREATED);
  });
  test("is found through wrappers, and can be copied", async () => {
    await using server = await answering(200, JSON.stringify(CREATED), HEADERS);
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
    const timed = async <Result>(run: () => Promise<Result>): Promise<Result> => await run();
    const response = responseOf(await timed(() => aiccs.createAiCallTask(inputs.createAiCallTask)));
    expect({ ...response }.headers).toHaveProperty("x-region", "cn");
    expect(JSON.parse(JSON.stringify(response))).toMatchObject({ status: 200, headers: { "x-region": "cn" } });
  });
  test.each([undefined, null, "text", 5, {}, [], CREATED, { ...CREATED }, new Error("no"), () => undefined])(
    "is undefined for what is not a result: %s",
    (value) => expect(responseOf(value)).toBeUndefined(),
  );
  test("has no secret, even if the server repeats the request", async () => {
    const credentials = { secretId: "test-id", secretKey: "the-secret-key", token: "the-token/+" };
    await using server = await serve(({ headers }, response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(`x-echo-${name}`, String(value));
      response.setHeader("x-url", encodeURIComponent(String(headers["x-tc-token"])));
      response.setHeader("authorization", String(headers.authorization));
      response.end('{"Response":{"TaskId":7,"RequestId":"r"}}');
    });
    await using ccc = createCcc({ credentials, endpoint: server.url });
    const response = responseOf(await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask));
    expect(response?.headers).toMatchObject({ "x-echo-x-tc-token": "[…]", "x-url": "[…]" });
    expect(response?.headers).not.toHaveProperty("authorization");
    const shown = JSON.stringify(response) + inspect(response, { depth: 9, getters: true, showHidden: true });
    expect(shown).not.toMatch(/the-secret-key|the-token/);
  });
});

describe("the response behind an error", () => {
  test("is that of the last attempt", async () => {
    await using server = await answering(400, '{"Code":"InvalidParameter","RequestId":"r-2"}', HEADERS);
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
    const error = await caught(aiccs.createAiCallTask(inputs.createAiCallTask));
    expect(responseOf(error)).toMatchObject({
      status: 400,
      requestId: "r-2",
      attempts: 1,
      headers: { "x-region": "cn" },
    });
    expect(JSON.stringify(error)).not.toContain("x-region");
  });
  test("is there when the timeout ends before a retry", async () => {
    await using server = await answering(503, "", HEADERS);
    const block = (): void => {
      const until = performance.now() + 600;
      while (performance.now() < until);
    };
    await using aiccs = createAiccs({
      credentials: ALIBABA,
      endpoint: server.url,
      timeout: 500,
      hooks: { attemptEnd: block },
    });
    const error = await caught(aiccs.updateAiCallTask(inputs.updateAiCallTask));
    expect(error).toMatchObject({ name: "ServerError", attempts: 1 });
    expect(root.responseOf(error)).toMatchObject({ status: 503, requestId: "r-1", attempts: 1 });
  });
  test("is there when the result is ambiguous, and when the body cannot be read", async () => {
    await using failed = await answering(503, "<html>busy</html>", HEADERS);
    await using cut = await serve((_request, response) => {
      response.writeHead(200, { ...HEADERS, "content-length": "100" }).write("{");
      setTimeout(() => response.destroy(), 20);
    });
    for (const { url } of [failed, cut]) {
      await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: url });
      const error = await caught(aiccs.createAiCallTask(inputs.createAiCallTask));
      expect(error).toBeInstanceOf(root.AmbiguousResultError);
      expect(responseOf(error)?.headers).toHaveProperty("x-region", "cn");
    }
  });
  test("is undefined if there was none", async () => {
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: "http://127.0.0.1:1", retry: 0 });
    expect(responseOf(await caught(aiccs.createAiCallTask(inputs.createAiCallTask)))).toBeUndefined();
    expect(responseOf(await caught(aiccs.createAiCallTask({} as never)))).toBeUndefined();
  });
});
