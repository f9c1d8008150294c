/* Code that the programs share. They stand for users' programs, so they import nothing else of this project. */

exports.alibaba = { accessKeyId: "test-id", accessKeySecret: "test-secret" };
exports.tencent = { secretId: "test-id-2", secretKey: "test-secret" };

exports.aiccsInput = {
  TaskName: "spring",
  AgentId: "1180",
  VirtualNumber: "0327",
  StartType: "IMMEDIATE",
  CallTime: [{ startTime: "09:00:00", endTime: "10:00:00" }],
  CallDay: ["MONDAY"],
};

exports.cccInput = {
  SdkAppId: 1400123455,
  NotBefore: 1893459600,
  Callees: ["008613012345678"],
  Callers: ["008602012345678"],
  IvrId: 8,
};

/** Prints the result of a call in one line. */
exports.report = async (call) => {
  const outcome = await call.then(
    ({ Data, TaskId }) => `task ${Data ?? TaskId}`,
    ({ name, message, cause }) => `${name}: ${message}${cause ? ` (${cause.message})` : ""}`,
  );
  console.log(outcome);
};

/**
 * Creates two tasks in each cloud at ENDPOINT and ends the process. The calls run inside a transaction or span if a tracer was
 * loaded before the program.
 */
exports.makeCalls = async (createAiccs, createCcc) => {
  const { ENDPOINT: endpoint } = process.env;
  const aiccs = createAiccs({ credentials: exports.alibaba, endpoint, timeout: 5000 });
  const ccc = createCcc({ credentials: exports.tencent, endpoint, timeout: 5000 });
  const runTraced = globalThis.runTraced ?? ((work) => work());
  await runTraced(async () => {
    // The second call of each client reuses its socket.
    for (const TaskName of ["spring", "summer"]) {
      await exports.report(aiccs.createAiCallTask({ ...exports.aiccsInput, TaskName }));
      await exports.report(ccc.createAutoCalloutTask(exports.cccInput));
    }
  });
  process.exit();
};
