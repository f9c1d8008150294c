import { createCcc } from "../../../generated/ccc/index.ts";
import { OutdialError } from "../../../src/index.ts";
import { validInput } from "../../../src/testing/fixtures.ts";

/* Creates a task at the server ENDPOINT and prints the result. The environment says how to get there. */

const { ENDPOINT = "", RETRIES = "0" } = process.env;
const ccc = createCcc({
  credentials: { secretId: "test-secret-id", secretKey: "test-secret-key" },
  endpoint: ENDPOINT,
  retry: Number(RETRIES),
});
try {
  const { TaskId } = await ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"));
  console.log(`task ${TaskId}`);
} catch (error) {
  console.log(error instanceof OutdialError ? `${error.name}: ${error.message}` : String(error));
}
ccc.close();
