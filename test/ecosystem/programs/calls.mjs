import { createAiccs } from "outdial/aiccs";
import { createCcc } from "outdial/ccc";
import { aiccsInput, alibaba, cccInput, report, tencent, traced } from "./support.cjs";

const { ENDPOINT: endpoint } = process.env;
const aiccs = createAiccs({ credentials: alibaba, endpoint, timeout: 5000 });
const ccc = createCcc({ credentials: tencent, endpoint, timeout: 5000 });
await traced(async () => {
  // The second call of each goes over a kept socket.
  for (const TaskName of ["spring", "summer"]) {
    await report(aiccs.createAiCallTask({ ...aiccsInput, TaskName }));
    await report(ccc.createAutoCalloutTask(cccInput));
  }
});
process.exit();
