// As every server does: some tracers change the module when a program first requires it.
require("node:http");
const { createAiccs } = require("outdial/aiccs");
const { createCcc } = require("outdial/ccc");
const { aiccsInput, alibaba, cccInput, report, tencent, traced } = require("./support.cjs");

const { ENDPOINT: endpoint } = process.env;
const aiccs = createAiccs({ credentials: alibaba, endpoint, timeout: 5000 });
const ccc = createCcc({ credentials: tencent, endpoint, timeout: 5000 });
traced(async () => {
  for (const TaskName of ["spring", "summer"]) {
    await report(aiccs.createAiCallTask({ ...aiccsInput, TaskName }));
    await report(ccc.createAutoCalloutTask(cccInput));
  }
}).then(() => process.exit());
