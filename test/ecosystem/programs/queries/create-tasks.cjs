const { createAiccs } = require("outdial/aiccs");
const { aiccsInput, alibaba } = require("../support.cjs");

/* Creates a task over each transport at ENDPOINT, and ends once the tracer has sent what it recorded. */
void (async () => {
  const { ENDPOINT: endpoint, TASK_NAME: TaskName } = process.env;
  for (const fetch of [undefined, globalThis.fetch]) {
    const aiccs = createAiccs({ credentials: alibaba, endpoint, fetch });
    await globalThis.inTrace(() => aiccs.createAiCallTask({ ...aiccsInput, TaskName }));
  }
  await globalThis.flush();
  process.exit();
})();
