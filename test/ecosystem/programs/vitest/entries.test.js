import { OutdialError } from "outdial";
import { createAiccs, StartType, validate } from "outdial/aiccs";
import { CreateAiCallTask } from "outdial/aiccs/schemas";
import { createCcc } from "outdial/ccc";
import { createLimiter } from "outdial/limiter";
import { cloudMatchers, createFakeCloud, validInput } from "outdial/testing";
import { expect, test } from "vitest";

const alibaba = { accessKeyId: "test-id", accessKeySecret: "test-secret" };
const tencent = { secretId: "test-id-2", secretKey: "test-secret" };
const cloud = createFakeCloud({ credentials: [alibaba, tencent] });
expect.extend(cloudMatchers);

test("inputs are validated", () => {
  const input = validInput("CreateAiCallTask", { StartType: StartType.Immediate });
  expect(validate("CreateAiCallTask", input).ok).toBe(true);
  expect(CreateAiCallTask.safeParse(input).success).toBe(true);
  expect(typeof document === "object").toBe(process.env.TEST_ENVIRONMENT !== "node");
});

test("calls succeed over a port", async () => {
  const server = await cloud.listen();
  const aiccs = createAiccs({ credentials: alibaba, endpoint: server.url });
  const ccc = createCcc({ credentials: tencent, endpoint: server.url, limiter: createLimiter() });
  const { signal } = new AbortController();
  const created = await aiccs.createAiCallTask(validInput("CreateAiCallTask"), { signal });
  expect(created).toMatchObject({ Data: "118700000000000123" });
  expect(await ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"))).toMatchObject({ TaskId: "1" });
  expect(cloud).toHaveReceived("CreateAiCallTask");
  for (const client of [aiccs, ccc]) client.close();
  await server.close();
});

test("calls succeed without a port, and errors are instances of their classes", async () => {
  const aiccs = createAiccs({ credentials: alibaba, fetch: cloud.fetch });
  await aiccs.createAiCallTask(validInput("CreateAiCallTask", { TaskName: "summer" }), {
    signal: new AbortController().signal,
  });
  await expect(aiccs.createAiCallTask({})).rejects.toThrow(OutdialError);
});
