const apm = require("elastic-apm-node").start({
  disableSend: true,
  centralConfig: false,
  cloudProvider: "none",
  logLevel: "off",
});

globalThis.runTraced = (work) => {
  apm.startTransaction("program");
  return work();
};
/* A transaction becomes the current one of the asynchronous context that starts it. */
globalThis.inNewTrace = async (name, work) => {
  await undefined;
  const transaction = apm.startTransaction(name);
  return work().finally(() => transaction.end());
};
globalThis.traceId = () => apm.currentTraceIds["trace.id"];
