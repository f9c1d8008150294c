import { OutdialError } from "outdial";
import { createAiccs } from "outdial/aiccs";
import { createCcc } from "outdial/ccc";
import { createDyvms } from "outdial/dyvms";
import { createLimiter } from "outdial/limiter";
import { createFakeCloud, validInput } from "outdial/testing";

const alibaba = { accessKeyId: "test-id", accessKeySecret: "test-secret" };
const tencent = { secretId: "test-id-2", secretKey: "test-secret" };
const cloud = createFakeCloud({ credentials: [alibaba, tencent] });
let server;
beforeAll(async () => (server = await cloud.listen()));
afterAll(() => server.close());

test.each(["outdial", "outdial/aiccs", "outdial/dyvms", "outdial/ccc", "outdial/limiter"])("%s loads", (entry) => {
  expect(Object.keys(require(entry)).length).toBeGreaterThan(0);
});

test("calls succeed over a port", async () => {
  const aiccs = createAiccs({ credentials: alibaba, endpoint: server.url });
  const ccc = createCcc({ credentials: tencent, endpoint: server.url, limiter: createLimiter() });
  expect(await aiccs.createAiCallTask(validInput("CreateAiCallTask"))).toMatchObject({ Data: "118700000000000123" });
  expect(await ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"))).toMatchObject({ TaskId: "1" });
  for (const client of [aiccs, ccc]) client.close();
});

test("errors are instances of their classes", async () => {
  const dyvms = createDyvms({ credentials: alibaba, fetch: cloud.fetch });
  await expect(dyvms.cloudUpdateTask({})).rejects.toThrow(OutdialError);
});
