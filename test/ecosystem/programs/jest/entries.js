import { OutdialError } from "outdial";
import { createAiccs, createAiCallTask, createClient, StartType, validate } from "outdial/aiccs";
import { createCcc } from "outdial/ccc";
import { createDyvms } from "outdial/dyvms";
import { createLimiter } from "outdial/limiter";
import { cloudMatchers, createFakeCloud, validInput } from "outdial/testing";

const alibaba = { accessKeyId: "test-id", accessKeySecret: "test-secret" };
const tencent = { secretId: "test-id-2", secretKey: "test-secret" };
const cloud = createFakeCloud({ credentials: [alibaba, tencent] });
let server;
beforeAll(async () => (server = await cloud.listen()));
afterAll(() => server.close());
expect.extend(cloudMatchers);

const isPage = process.env.TEST_ENVIRONMENT !== "node";
test(`runs ${isPage ? "with" : "without"} a document`, () => expect(typeof document === "object").toBe(isPage));

test.each(["outdial", "outdial/aiccs", "outdial/dyvms", "outdial/ccc", "outdial/limiter"])("%s loads", (entry) => {
  expect(Object.keys(require(entry)).length).toBeGreaterThan(0);
});

test("inputs are validated", () => {
  const input = validInput("CreateAiCallTask", { StartType: StartType.Immediate });
  expect(validate("CreateAiCallTask", input).ok).toBe(true);
});

test("calls succeed over a port", async () => {
  const aiccs = createAiccs({ credentials: alibaba, endpoint: server.url });
  const ccc = createCcc({ credentials: tencent, endpoint: server.url, limiter: createLimiter() });
  const { signal } = new AbortController();
  const created = await aiccs.createAiCallTask(validInput("CreateAiCallTask"), { signal });
  expect(created).toMatchObject({ Data: "118700000000000123" });
  expect(await ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"))).toMatchObject({ TaskId: "1" });
  for (const client of [aiccs, ccc]) client.close();
  expect(cloud).toHaveReceived("CreateAiCallTask");
});

test("calls succeed without a port", async () => {
  const client = createClient({ credentials: alibaba, fetch: cloud.fetch }, { createAiCallTask });
  const created = await client.createAiCallTask(validInput("CreateAiCallTask", { TaskName: "summer" }));
  expect(created).toMatchObject({ Code: "OK" });
});

test("errors are instances of their classes", async () => {
  const dyvms = createDyvms({ credentials: alibaba, fetch: cloud.fetch });
  await expect(dyvms.cloudUpdateTask({})).rejects.toThrow(OutdialError);
  const aiccs = createAiccs({ credentials: alibaba, endpoint: server.url });
  const controller = new AbortController();
  const aborted = aiccs.startAiCallTask({ TaskId: "1" }, { signal: controller.signal });
  controller.abort();
  await expect(aborted).rejects.toThrow(OutdialError);
  aiccs.close();
});
