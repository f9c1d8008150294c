import { createAiccs, validate } from "outdial/aiccs";
import { createFakeCloud, validInput } from "outdial/testing";

const credentials = { accessKeyId: "test-id", accessKeySecret: "test-secret" };

test("inputs are validated", () => {
  expect(validate("CreateAiCallTask", {}).ok).toBe(false);
});

test("calls succeed", async () => {
  const cloud = createFakeCloud({ credentials });
  const aiccs = createAiccs({ credentials, fetch: cloud.fetch });
  expect(await aiccs.createAiCallTask(validInput("CreateAiCallTask"))).toMatchObject({ Data: "118700000000000123" });
});
