import { describe, expect, test, vi } from "vitest";
import { createAiccs, type AlibabaCredentials } from "../../generated/aiccs/index.ts";
import { createCcc, type TencentCredentials } from "../../generated/ccc/index.ts";
import { AbortedError, AuthError, ConfigurationError, TimeoutError } from "../../src/index.ts";
import { createFakeCloud } from "../../src/testing/index.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { answering, serve } from "../support/server.ts";

const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);
const CREATED = '{"Code":"OK","Success":true,"RequestId":"r","Data":"118700000000000123"}';
const CALLED = '{"Response":{"TaskId":7,"RequestId":"r"}}';
const EXPIRED = '{"Code":"InvalidSecurityToken.Expired","Message":"no","RequestId":"r"}';
const TOKEN_FAILURE = '{"Response":{"Error":{"Code":"AuthFailure.TokenFailure","Message":"no"},"RequestId":"r"}}';

describe("an expired token", () => {
  /* A server that accepts the token `new` only. It tells the tokens that it was sent. */
  const tokenServer = (header: string, accepted: string, refused: string, status: number) => {
    const tokens: unknown[] = [];
    return serve(({ headers }, response) => {
      tokens.push(headers[header]);
      if (headers[header] === "new") response.end(accepted);
      else response.writeHead(status).end(refused);
    }).then((server) => ({ tokens, ...server }));
  };
  test("of Alibaba Cloud: the function is asked again, and a create is sent once more", async () => {
    await using server = await tokenServer("x-acs-security-token", CREATED, EXPIRED, 400);
    let asked = 0;
    const credentials = () => ({ ...ALIBABA, securityToken: (asked += 1) === 1 ? "old" : "new" });
    await using aiccs = createAiccs({ credentials, endpoint: server.url });
    expect(await aiccs.createAiCallTask(inputs.createAiCallTask)).toHaveProperty("Data", "118700000000000123");
    expect(server.tokens).toEqual(["old", "new"]);
  });
  test("of Tencent Cloud: the function is asked again, and a create is sent once more", async () => {
    await using server = await tokenServer("x-tc-token", CALLED, TOKEN_FAILURE, 200);
    let asked = 0;
    const credentials = () => Promise.resolve({ ...TENCENT, token: (asked += 1) === 1 ? "old" : "new" });
    await using ccc = createCcc({ credentials, endpoint: server.url });
    expect(await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask)).toHaveProperty("TaskId", "7");
    expect(server.tokens).toEqual(["old", "new"]);
  });
  test("that the function returns twice ends the request, whatever the number of retries", async () => {
    await using server = await answering(400, EXPIRED);
    let asked = 0;
    const credentials = () => ({ ...ALIBABA, securityToken: `old${(asked += 1)}` });
    await using aiccs = createAiccs({ credentials, endpoint: server.url, retry: 9 });
    expect(await caught(aiccs.createAiCallTask(inputs.createAiCallTask))).toMatchObject({
      name: "AuthError",
      code: "InvalidSecurityToken.Expired",
      attempts: 2,
    });
    expect([asked, server.requests()]).toEqual([2, 2]);
  });
  test.each([
    ["of static credentials", { ...ALIBABA, securityToken: "old" }, 2],
    ["when retry is 0", () => ({ ...ALIBABA, securityToken: "old" }), 0],
  ])("%s is not sent again", async (_case, credentials, retry) => {
    await using server = await answering(400, EXPIRED);
    await using aiccs = createAiccs({ credentials, endpoint: server.url, retry });
    expect(await caught(aiccs.createAiCallTask(inputs.createAiCallTask))).toBeInstanceOf(AuthError);
    expect(server.requests()).toBe(1);
  });
  test("that many requests meet at the same time is renewed once for all of them", async () => {
    const tokens: unknown[] = [];
    const refused: (() => void)[] = [];
    await using server = await serve(({ headers }, response) => {
      const token = headers["x-acs-security-token"];
      tokens.push(token);
      if (token === "new") response.end(CREATED);
      else refused.push(() => response.writeHead(400).end(EXPIRED));
      // All are rejected at the same time, however slow the machine is.
      if (token === "old" && refused.length === 20) for (const refuse of refused) refuse();
    });
    let asked = 0;
    let token = "old";
    const credentials = async (): Promise<AlibabaCredentials> => {
      asked += 1;
      const current = token;
      await new Promise((resolve) => setTimeout(resolve, 50));
      token = "new";
      return { ...ALIBABA, securityToken: current };
    };
    await using aiccs = createAiccs({ credentials, endpoint: server.url });
    await Promise.all(Array.from({ length: 20 }, () => aiccs.createAiCallTask(inputs.createAiCallTask)));
    expect(tokens).toEqual([...Array<string>(20).fill("old"), ...Array<string>(20).fill("new")]);
    expect(asked).toBeLessThan(6);
  });
});

describe("a credentials function", () => {
  const slow = () => {
    let asked = 0;
    const { promise, resolve, reject } = Promise.withResolvers<TencentCredentials>();
    const credentials = (): Promise<TencentCredentials> => ((asked += 1) === 1 ? promise : Promise.resolve(TENCENT));
    return { credentials, resolve, reject, asked: () => asked };
  };
  const call = (ccc: ReturnType<typeof createCcc>, signal?: AbortSignal) =>
    ccc.createAutoCalloutTask(inputs.createAutoCalloutTask, { signal });

  test("is asked once for requests that wait together, and again for the next one", async () => {
    const cloud = createFakeCloud({ credentials: TENCENT });
    const { credentials, resolve, asked } = slow();
    await using ccc = createCcc({ credentials, fetch: cloud.fetch });
    const calls = [call(ccc), call(ccc), ccc.prepare("CreateAutoCalloutTask", inputs.createAutoCalloutTask)];
    resolve(TENCENT);
    await Promise.all(calls);
    expect(asked()).toBe(1);
    await call(ccc);
    expect(asked()).toBe(2);
  });
  test("that fails ends the requests that wait for it, and no later one", async () => {
    const cloud = createFakeCloud({ credentials: TENCENT });
    const { credentials, reject, asked } = slow();
    await using ccc = createCcc({ credentials, fetch: cloud.fetch });
    const calls = [
      caught(call(ccc)),
      caught(ccc.describeAutoCalloutTasks({ SdkAppId: 1, PageNumber: 0, PageSize: 1 })),
    ];
    reject(new Error("no role"));
    const [create, query] = await Promise.all(calls);
    // Each error names its own request.
    expect(create).toMatchObject({
      name: "AuthError",
      operation: "CreateAutoCalloutTask",
      cause: { message: "no role" },
    });
    expect(query).toMatchObject({ name: "AuthError", operation: "DescribeAutoCalloutTasks" });
    expect(await call(ccc)).toHaveProperty("TaskId");
    expect(asked()).toBe(2);
  });
  test("is not affected by one request that is aborted while others wait for it", async () => {
    const cloud = createFakeCloud({ credentials: TENCENT });
    const { credentials, resolve, asked } = slow();
    await using ccc = createCcc({ credentials, fetch: cloud.fetch });
    const aborter = new AbortController();
    const [aborted, other] = [caught(call(ccc, aborter.signal)), call(ccc)];
    aborter.abort();
    expect(await aborted).toBeInstanceOf(AbortedError);
    resolve(TENCENT);
    expect(await other).toHaveProperty("TaskId");
    expect(asked()).toBe(1);
  });
  test("that hangs does not delay a request that comes after those that waited for it", async () => {
    const cloud = createFakeCloud({ credentials: TENCENT });
    const { credentials, asked } = slow();
    await using ccc = createCcc({ credentials, fetch: cloud.fetch, timeout: 300 });
    expect(await caught(call(ccc))).toBeInstanceOf(TimeoutError);
    expect(await call(ccc)).toHaveProperty("TaskId");
    expect(asked()).toBe(2);
  });
  test("that hangs is asked again after five seconds, while others still wait", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    try {
      const cloud = createFakeCloud({ credentials: TENCENT });
      const { credentials, resolve, asked } = slow();
      await using ccc = createCcc({ credentials, fetch: cloud.fetch });
      const first = call(ccc);
      vi.advanceTimersByTime(4000);
      const joined = call(ccc);
      vi.advanceTimersByTime(1000);
      expect(await call(ccc)).toHaveProperty("TaskId");
      expect(asked()).toBe(2);
      resolve(TENCENT);
      expect(await Promise.all([first, joined])).toHaveLength(2);
      expect(asked()).toBe(2);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("static credentials", () => {
  test("are read once, when the client is created: a later change has no effect", async () => {
    const cloud = createFakeCloud({ credentials: ALIBABA });
    const keys: Partial<AlibabaCredentials> & { accessKeyId?: string } = { ...ALIBABA };
    await using aiccs = createAiccs({ credentials: keys as AlibabaCredentials, fetch: cloud.fetch });
    keys.accessKeyId = undefined as never;
    Object.assign(keys, { accessKeySecret: "", securityToken: "a\r\nb" });
    expect(await aiccs.createAiCallTask(inputs.createAiCallTask)).toHaveProperty("Code", "OK");
    const { headers } = await aiccs.prepare("CreateAiCallTask", inputs.createAiCallTask);
    expect(headers.authorization).toContain(`Credential=${ALIBABA.accessKeyId},`);
    expect(headers).not.toHaveProperty("x-acs-security-token");
  });
  test("may come from getters, each of which is read once", async () => {
    let reads = 0;
    const keys = {
      get accessKeyId() {
        reads += 1;
        return reads === 1 ? ALIBABA.accessKeyId : "later\r\n";
      },
      accessKeySecret: ALIBABA.accessKeySecret,
    };
    await using aiccs = createAiccs({ credentials: keys });
    const { headers } = await aiccs.prepare("CreateAiCallTask", inputs.createAiCallTask);
    expect(headers.authorization).toContain(`Credential=${ALIBABA.accessKeyId},`);
    expect(reads).toBe(1);
  });
  test("may be an instance of a class with getters, as those of SDKs are", async () => {
    class Keys {
      readonly #keys = ALIBABA;
      get accessKeyId(): string {
        return this.#keys.accessKeyId;
      }
      get accessKeySecret(): string {
        return this.#keys.accessKeySecret;
      }
    }
    const cloud = createFakeCloud({ credentials: ALIBABA });
    await using aiccs = createAiccs({ credentials: new Keys(), fetch: cloud.fetch });
    expect(await aiccs.createAiCallTask(inputs.createAiCallTask)).toHaveProperty("Code", "OK");
  });
  test("that a function returns are checked each time", async () => {
    const credentials = () => ({ accessKeyId: undefined, accessKeySecret: "s" }) as never;
    await using aiccs = createAiccs({ credentials });
    const error = await caught(aiccs.createAiCallTask(inputs.createAiCallTask));
    expect(error).toBeInstanceOf(AuthError);
    expect((error as Error).message).toContain("accessKeyId is missing");
    expect((error as Error).cause).toBeInstanceOf(ConfigurationError);
  });
});
