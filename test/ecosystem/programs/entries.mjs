/* Uses every entry of the package, in one program without other dependencies. */
import { OutdialError, ThrottledError } from "outdial";
import { createAiccs, validate } from "outdial/aiccs";
import { createCcc } from "outdial/ccc";
import { createDyvms } from "outdial/dyvms";
import { createLimiter } from "outdial/limiter";
import { createFakeCloud, validInput } from "outdial/testing";

const alibaba = { accessKeyId: "test-id", accessKeySecret: "test-secret" };
const tencent = { secretId: "test-id-2", secretKey: "test-secret" };
const tasks = [{ family: "cloud-task", id: "133224", name: "a", status: "paused" }];

async function main() {
  const cloud = createFakeCloud({ credentials: [alibaba, tencent], state: { tasks } });
  const server = await cloud.listen();
  const limiter = createLimiter({ limits: { CreateAutoCalloutTask: { requests: 1, seconds: 3600 } }, maxWait: 0 });
  const aiccs = createAiccs({ credentials: alibaba, endpoint: server.url });
  const dyvms = createDyvms({ credentials: alibaba, endpoint: server.url });
  const ccc = createCcc({ credentials: tencent, endpoint: server.url, limiter });
  const { Data } = await aiccs.createAiCallTask(validInput("CreateAiCallTask"));
  const { Code } = await dyvms.cloudUpdateTask({ ...validInput("CloudUpdateTask"), TaskId: "133224" });
  const { TaskId } = await ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"));
  const held = await ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask")).catch((error) => error);
  const isHeld = held instanceof ThrottledError && held instanceof OutdialError;
  console.log(Data, Code, TaskId, isHeld, validate("CreateAiCallTask", {}).ok);
  for (const client of [aiccs, dyvms, ccc]) client.close();
  await server.close();
}

export const finished = main().catch((error) => {
  console.error(error);
  process.exit(1);
});
