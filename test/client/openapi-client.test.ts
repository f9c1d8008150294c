import { describe, expect, test } from "vitest";
import { createAiccs } from "../../generated/aiccs/index.ts";
import { createCcc, validate } from "../../generated/ccc/index.ts";
import { ValidationError } from "../../src/errors/validation-error.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { answering } from "../support/server.ts";

/* How requests go through openapi-fetch. */

const OK = '{"Code":"OK","Success":true,"RequestId":"r","Data":118700000000000123}';

describe("openapi-fetch carries the request", () => {
  test("an id of 18 digits comes back as it was answered, not as a rounded number", async () => {
    await using server = await answering(200, OK);
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
    expect(await aiccs.createAiCallTask(inputs.createAiCallTask)).toMatchObject({ Data: "118700000000000123" });
  });
  test("a missing input is refused before anything is sent", async () => {
    await using server = await answering(200, OK);
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
    const create = (input?: unknown): Promise<unknown> => aiccs.createAiCallTask(input as never);
    await expect(create()).rejects.toThrow(ValidationError);
    await expect(create(null)).rejects.toThrow("the input of CreateAiCallTask must be an object; got null");
    await expect(create(undefined)).rejects.toThrow("the input of CreateAiCallTask must be an object; got undefined");
    expect(server.requests()).toBe(0);
  });
  test.each(["middleware", "baseUrl", "headers", "params", "parseAs", "fetch", "Request", "bodySerializer"])(
    "a property %s that a program has put on Object.prototype changes nothing",
    async (name) => {
      await using server = await answering(200, OK);
      Object.defineProperty(Object.prototype, name, { value: "theirs", configurable: true, writable: true });
      try {
        await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, fetch: undefined });
        await expect(aiccs.createAiCallTask(inputs.createAiCallTask)).resolves.toMatchObject({ Success: true });
      } finally {
        Reflect.deleteProperty(Object.prototype, name);
      }
      expect(server.requests()).toBe(1);
    },
  );
});

describe("an input is read once", () => {
  /* Text on the first look, another text on each one after it. */
  const changing = (): { input: object; reads: () => number } => {
    let reads = 0;
    const input = { ...inputs.createAiCallTask };
    Object.defineProperty(input, "TaskCps", { enumerable: true, get: () => (reads += 1) });
    return { input, reads: () => reads };
  };
  test.each(["error", "warn"] as const)("with check: %j what was checked is what is sent", async (check) => {
    const { input, reads } = changing();
    await using aiccs = createAiccs({ credentials: ALIBABA });
    const { url } = await aiccs.prepare("CreateAiCallTask", input as typeof inputs.createAiCallTask, { check });
    expect(new URL(url).searchParams.get("TaskCps")).toBe("1");
    expect(reads()).toBe(1);
  });
  test('a value that check: "warn" lets through is the one that was warned of', async () => {
    let reads = 0;
    const input = { ...inputs.createAiCallTask };
    Object.defineProperty(input, "TaskCps", { enumerable: true, get: () => 500 + (reads += 1) });
    const warnings: unknown[] = [];
    await using server = await answering(200, OK);
    const hooks = { warning: ({ issue }: { issue: { params: object } }) => warnings.push(issue.params) };
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, hooks });
    await aiccs.createAiCallTask(input, { check: "warn" });
    expect(warnings).toEqual([{ minimum: 0, maximum: 500, got: 501 }]);
    expect(reads).toBe(1);
  });
});

describe("the body limit of 10 MiB", () => {
  const large = { ...inputs.createAutoCalloutTask, Callees: Array.from({ length: 1_000_000 }, () => "+8613012345678") };
  const path = { path: [], code: "wrong_length", params: { maximum: 10 * 1024 * 1024, unit: "bytes" } };

  test("is reported by validate, as the request would be refused", async () => {
    const checked = validate("CreateAutoCalloutTask", large);
    expect(checked).toMatchObject({ ok: false, issues: [path] });
    await using ccc = createCcc({ credentials: TENCENT });
    const error: unknown = await ccc.createAutoCalloutTask(large).catch((thrown: unknown) => thrown);
    expect((error as ValidationError).issues.map(String)).toEqual(checked.ok ? [] : checked.issues.map(String));
  });
  test("counts bytes, not characters", () => {
    const UUI = "字".repeat((10 * 1024 * 1024) / 3);
    expect(validate("CreateAutoCalloutTask", { ...inputs.createAutoCalloutTask, UUI })).toMatchObject({
      issues: [path],
    });
    const shorter = "字".repeat((10 * 1024 * 1024) / 3 - 400);
    expect(validate("CreateAutoCalloutTask", { ...inputs.createAutoCalloutTask, UUI: shorter }).ok).toBe(true);
  });
});
